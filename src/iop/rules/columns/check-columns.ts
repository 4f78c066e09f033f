import { cellSentences, ofText } from '../../../engine/checks/cell-sentences';
import { checkKeys, checkRows } from '../../../engine/checks/column-check';
import type { CellFault, Finding } from '../../../engine/checks/finding';
import { cut } from '../../../engine/checks/quoted';
import { messagesOf } from '../../../engine/checks/rule';
import type { SheetCheck } from '../../../engine/checks/rule-set';
import type { SheetDefinition } from '../../../engine/contract/column';
import { checkNumbering, checkOccurrence, checkUnique } from '../../../engine/checks/series';
import { number } from '../../../swedish/format';
import { partyRoles } from '../../lists';
import * as tabs from '../../sheets';
import { outsidePeriodSentences, type OutsidePeriod } from '../outside-agreement';
import type { RuleContext } from '../rule-context';
import { activityChecks, activitySentences, checkGenders, type GenderUnknown } from './activity-checks';
import { agreementChecks, agreementSentences, type AgreementFault } from './agreement-checks';
import { attachmentChecks } from './attachment-checks';
import { checkMentions, mentionSentences, type Unmentioned } from './attachment-mentions';
import { caseChecks, checkConsultation, consultationSentences, type NotConsulted } from './case-checks';
import { proposalChecks, signatureChecks } from './decision-checks';
import { goalChecks, programmeChecks } from './goal-checks';
import { followUpChecks, lessonChecks, undertakingChecks } from './learning-checks';
import {
  budgetChecks,
  checkForecasts,
  checkHours,
  moneySentences,
  paymentChecks,
  type MoneyFault,
} from './money-checks';
import { partyChecks } from './party-checks';
import {
  addressSentences,
  checkLeftOut,
  checkRecipients,
  leftOutSentences,
  settingsChecks,
  textsChecks,
  type NotAnAddress,
  type TextLeftOut,
} from './settings-checks';
import { textFormSentences, type WrongTextForm } from './text-forms';
import { typedOverChecks, typedOverSentences, type TypedOver } from './typed-over';

/** What the reader and the rules of single columns report. */
type ColumnFault =
  | AgreementFault
  | CellFault
  | GenderUnknown
  | MoneyFault
  | NotAnAddress
  | NotConsulted
  | OutsidePeriod
  | TextLeftOut
  | TypedOver
  | Unmentioned
  | WrongTextForm;

/** The rules of single columns, and the sentences of all that they and the reader report. */
export const columnRules = {
  checks: columnChecks(),
  ...messagesOf<ColumnFault>({
    ...cellSentences,
    ...addressSentences,
    ...activitySentences,
    ...agreementSentences,
    ...consultationSentences,
    ...leftOutSentences,
    ...mentionSentences,
    ...moneySentences,
    ...outsidePeriodSentences,
    ...textFormSentences,
    ...typedOverSentences,
    'required-when': (facts, sheet) =>
      facts.more === undefined
        ? cellSentences['required-when'](facts, sheet)
        : `${facts.column} saknas för ${cut(facts.more)}. En idéburen part ska ha ett. Skriv det här.`,
    'wrong-length': (facts, sheet) =>
      facts.unit === 'characters'
        ? cellSentences['wrong-length'](facts, sheet)
        : `Beskrivningen har ${number(facts.length)} ord. Skriv ${facts.least}–${facts.most} ord, så att läsaren förstår vad verksamheten är.`,
    'not-a-pattern': ofText(
      '. Det går inte att använda som mönster, och därför jämförs inga diarienummer med det. Skriv till exempel ”"FRI-"ÅÅÅÅ-0+”: ÅÅÅÅ är ett årtal, 0 en siffra, 0+ flera siffror, A en stor bokstav, och det som står inom citattecken skrivs som det är. Töm cellen om kommunmallens mönster ska gälla.',
    ),
  }),
};

type Check = (context: RuleContext) => readonly (readonly Finding<ColumnFault>[])[];

function ofSheet({ name }: SheetDefinition, check: Check): SheetCheck<RuleContext> {
  return { sheet: name, check: (context) => check(context).flat() };
}

/**
 * What breaks the rule of a single column, tab by tab, besides what reading it reports: what is required only under a
 * condition, forms, limits, lengths, the order of dates, ids that occur twice, numbers that do not count 1, 2, 3 …, and
 * cells that contradict one another. What a rule across tabs (K01–K36) reports is left to it. Linear in rows.
 */
function columnChecks(): readonly SheetCheck<RuleContext>[] {
  return [
    ofSheet(tabs.caseSheet, (context) => [
      checkKeys(tabs.caseSheet, context.workbook.case, caseChecks, context),
      checkConsultation(context),
    ]),
    ofSheet(tabs.partiesSheet, (context) => {
      const { parties } = context.workbook;
      return [
        checkRows(parties, tabs.partiesSheet, partyChecks, context),
        checkUnique(parties, tabs.partiesSheet, 'id'),
        checkOccurrence(parties, tabs.partiesSheet, 'role', partyRoles),
      ];
    }),
    ofSheet(tabs.agreementsSheet, (context) => {
      const { agreements } = context.workbook;
      return [
        checkRows(agreements, tabs.agreementsSheet, agreementChecks, context),
        checkNumbering(agreements, tabs.agreementsSheet, 'number', 'VARNING'),
      ];
    }),
    ofSheet(tabs.programmesSheet, (context) => {
      const { programmes } = context.workbook;
      return [
        checkRows(programmes, tabs.programmesSheet, programmeChecks, context),
        checkUnique(programmes, tabs.programmesSheet, 'name'),
      ];
    }),
    ofSheet(tabs.goalsSheet, (context) => {
      const { goals } = context.workbook;
      return [
        checkRows(goals, tabs.goalsSheet, goalChecks, context),
        checkUnique(goals, tabs.goalsSheet, 'id'),
        typedOverChecks.goals(context),
      ];
    }),
    ofSheet(tabs.budgetSheet, (context) => [
      checkRows(context.workbook.budget, tabs.budgetSheet, budgetChecks, context),
      checkForecasts(context),
      checkHours(context),
      typedOverChecks.budget(context),
    ]),
    ofSheet(tabs.paymentsSheet, (context) => [
      checkRows(context.workbook.payments, tabs.paymentsSheet, paymentChecks, context),
    ]),
    ofSheet(tabs.activitiesSheet, (context) => {
      const { activities } = context.workbook;
      return [
        checkRows(activities, tabs.activitiesSheet, activityChecks, context),
        checkGenders(context),
        checkUnique(activities, tabs.activitiesSheet, 'id'),
        typedOverChecks.activities(context),
      ];
    }),
    ofSheet(tabs.undertakingsSheet, (context) => [
      checkRows(context.workbook.undertakings, tabs.undertakingsSheet, undertakingChecks, context),
    ]),
    ofSheet(tabs.lessonsSheet, (context) => {
      const { lessons } = context.workbook;
      return [
        checkRows(lessons, tabs.lessonsSheet, lessonChecks, context),
        checkOccurrence(lessons, tabs.lessonsSheet, 'type', ['Framgångsfaktor', 'Utmaning']),
      ];
    }),
    ofSheet(tabs.followUpsSheet, (context) => [
      checkRows(context.workbook.followUps, tabs.followUpsSheet, followUpChecks, context),
    ]),
    ofSheet(tabs.textsSheet, (context) => [
      checkKeys(tabs.textsSheet, context.workbook.texts, textsChecks, context),
      checkLeftOut(context),
    ]),
    ofSheet(tabs.proposalsSheet, (context) => {
      const { proposals } = context.workbook;
      return [
        checkRows(proposals, tabs.proposalsSheet, proposalChecks, context),
        checkNumbering(proposals, tabs.proposalsSheet, 'number', 'VARNING'),
      ];
    }),
    ofSheet(tabs.signaturesSheet, (context) => [
      checkRows(context.workbook.signatures, tabs.signaturesSheet, signatureChecks, context),
    ]),
    ofSheet(tabs.attachmentsSheet, (context) => [
      checkMentions(context),
      checkRows(context.workbook.attachments, tabs.attachmentsSheet, attachmentChecks, context),
    ]),
    ofSheet(tabs.settingsSheet, (context) => [
      checkKeys(tabs.settingsSheet, context.workbook.settings, settingsChecks, context),
      checkRecipients(context),
    ]),
  ];
}
