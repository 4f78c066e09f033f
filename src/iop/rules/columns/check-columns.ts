import { cellSentences, ofText } from '../../../engine/checks/cell-sentences';
import { checkKeys, checkRows } from '../../../engine/checks/column-check';
import type { CellFault, Finding } from '../../../engine/checks/finding';
import { messagesOf } from '../../../engine/checks/rule';
import { checkNumbering, checkOccurrence, checkUnique } from '../../../engine/checks/series';
import { partyRoles } from '../../lists';
import * as tabs from '../../sheets';
import { outsidePeriodSentences, type OutsidePeriod } from '../outside-agreement';
import type { RuleContext } from '../rule-context';
import { activityChecks, activitySentences, checkGenders, type GenderUnknown } from './activity-checks';
import { agreementChecks, agreementSentences, type TooFewParties } from './agreement-checks';
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
import { settingsChecks, textsChecks } from './settings-checks';
import { textFormSentences, type WrongTextForm } from './text-forms';

/** What the reader and the rules of single columns report. */
type ColumnFault =
  | CellFault
  | GenderUnknown
  | MoneyFault
  | NotConsulted
  | OutsidePeriod
  | TooFewParties
  | Unmentioned
  | WrongTextForm;

/** The rules of single columns, and the sentences of all that they and the reader report. */
export const columnRules = {
  check: checkColumns,
  ...messagesOf<ColumnFault>({
    ...cellSentences,
    ...activitySentences,
    ...agreementSentences,
    ...consultationSentences,
    ...mentionSentences,
    ...moneySentences,
    ...outsidePeriodSentences,
    ...textFormSentences,
    'not-a-pattern': ofText(
      '. Det är inget giltigt mönster. Rätta det eller töm cellen, så används kommunmallens.',
    ),
  }),
};

/**
 * What breaks the rule of a single column, besides what reading it reports: what is required only under a condition, forms,
 * limits, lengths, the order of dates, ids that occur twice, numbers that do not count 1, 2, 3 …, and cells that
 * contradict one another. What a rule across tabs (K01–K35) reports is left to it. Never throws; linear in rows.
 */
function checkColumns(context: RuleContext): readonly Finding<ColumnFault>[] {
  const { workbook } = context;
  return [
    checkKeys(tabs.caseSheet, workbook.case, caseChecks, context),
    checkConsultation(context),
    checkRows(workbook.parties, tabs.partiesSheet, partyChecks, context),
    checkUnique(workbook.parties, tabs.partiesSheet, 'id'),
    checkOccurrence(workbook.parties, tabs.partiesSheet, 'role', partyRoles),
    checkRows(workbook.agreements, tabs.agreementsSheet, agreementChecks, context),
    checkNumbering(workbook.agreements, tabs.agreementsSheet, 'number', 'VARNING'),
    checkRows(workbook.programmes, tabs.programmesSheet, programmeChecks, context),
    checkRows(workbook.goals, tabs.goalsSheet, goalChecks, context),
    checkUnique(workbook.programmes, tabs.programmesSheet, 'name'),
    checkUnique(workbook.goals, tabs.goalsSheet, 'id'),
    checkRows(workbook.budget, tabs.budgetSheet, budgetChecks, context),
    checkForecasts(context),
    checkHours(context),
    checkRows(workbook.payments, tabs.paymentsSheet, paymentChecks, context),
    checkRows(workbook.activities, tabs.activitiesSheet, activityChecks, context),
    checkGenders(context),
    checkUnique(workbook.activities, tabs.activitiesSheet, 'id'),
    checkRows(workbook.undertakings, tabs.undertakingsSheet, undertakingChecks, context),
    checkRows(workbook.lessons, tabs.lessonsSheet, lessonChecks, context),
    checkOccurrence(workbook.lessons, tabs.lessonsSheet, 'type', ['Framgångsfaktor', 'Utmaning']),
    checkRows(workbook.followUps, tabs.followUpsSheet, followUpChecks, context),
    checkKeys(tabs.textsSheet, workbook.texts, textsChecks, context),
    checkRows(workbook.proposals, tabs.proposalsSheet, proposalChecks, context),
    checkNumbering(workbook.proposals, tabs.proposalsSheet, 'number', 'VARNING'),
    checkRows(workbook.signatures, tabs.signaturesSheet, signatureChecks, context),
    checkMentions(context),
    checkKeys(tabs.settingsSheet, workbook.settings, settingsChecks, context),
  ].flat();
}
