import type { Finding } from '../../finding';
import * as tabs from '../../workbook/sheets';
import type { Workbook } from '../../workbook/workbook';
import { activityChecks, checkActivityIds } from './activity-checks';
import { agreementChecks, checkAgreementNumbers } from './agreement-checks';
import { checkMentions } from './attachment-mentions';
import { caseChecks, checkConsultation } from './case-checks';
import { bookOf, checkKeys, checkRows } from './column-check';
import { checkProposalNumbers, proposalChecks, signatureChecks } from './decision-checks';
import { checkGoalsAndProgrammes, goalChecks, programmeChecks } from './goal-checks';
import { checkLessonTypes, followUpChecks, lessonChecks, undertakingChecks } from './learning-checks';
import { budgetChecks, checkHours, paymentChecks } from './money-checks';
import { checkParties, partyChecks } from './party-checks';
import { settingsChecks, textsChecks } from './settings-checks';

/**
 * What breaks the rule of a single column, besides what reading it told: what is needed only under a condition, forms,
 * limits, lengths, the order of dates, ids that occur twice, numbers that do not count 1, 2, 3 …, and cells that
 * contradict one another. What a cross-sheet rule (K01–K35) tells is left to it. Never throws; linear in rows.
 */
export function checkColumns(workbook: Workbook): readonly Finding[] {
  const book = bookOf(workbook);
  return [
    checkKeys(tabs.caseSheet, workbook.case, caseChecks, book),
    checkConsultation(workbook),
    checkRows(workbook.parties, tabs.partiesSheet, partyChecks, book),
    checkParties(workbook),
    checkRows(workbook.agreements, tabs.agreementsSheet, agreementChecks, book),
    checkAgreementNumbers(workbook),
    checkRows(workbook.programmes, tabs.programmesSheet, programmeChecks, book),
    checkRows(workbook.goals, tabs.goalsSheet, goalChecks, book),
    checkGoalsAndProgrammes(workbook),
    checkRows(workbook.budget, tabs.budgetSheet, budgetChecks, book),
    checkHours(workbook),
    checkRows(workbook.payments, tabs.paymentsSheet, paymentChecks, book),
    checkRows(workbook.activities, tabs.activitiesSheet, activityChecks, book),
    checkActivityIds(workbook),
    checkRows(workbook.undertakings, tabs.undertakingsSheet, undertakingChecks, book),
    checkRows(workbook.lessons, tabs.lessonsSheet, lessonChecks, book),
    checkLessonTypes(workbook),
    checkRows(workbook.followUps, tabs.followUpsSheet, followUpChecks, book),
    checkKeys(tabs.textsSheet, workbook.texts, textsChecks, book),
    checkRows(workbook.proposals, tabs.proposalsSheet, proposalChecks, book),
    checkProposalNumbers(workbook),
    checkRows(workbook.signatures, tabs.signaturesSheet, signatureChecks, book),
    checkMentions(workbook),
    checkKeys(tabs.settingsSheet, workbook.settings, settingsChecks, book),
  ].flat();
}
