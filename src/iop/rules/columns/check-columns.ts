import type { Finding } from '../../../engine/checks/finding';
import { partyRoles } from '../../lists';
import * as tabs from '../../sheets';
import type { Workbook } from '../../workbook';
import { activityChecks } from './activity-checks';
import { agreementChecks } from './agreement-checks';
import { checkMentions } from './attachment-mentions';
import { caseChecks, checkConsultation } from './case-checks';
import { bookOf, checkKeys, checkRows } from '../../../engine/checks/column-check';
import { proposalChecks, signatureChecks } from './decision-checks';
import { goalChecks, programmeChecks } from './goal-checks';
import { followUpChecks, lessonChecks, undertakingChecks } from './learning-checks';
import { budgetChecks, checkHours, paymentChecks } from './money-checks';
import { partyChecks } from './party-checks';
import { checkNumbering, checkOccurrence, checkUnique } from '../../../engine/checks/series';
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
    checkUnique(workbook.parties, tabs.partiesSheet, 'id'),
    checkOccurrence(workbook.parties, tabs.partiesSheet, 'role', partyRoles),
    checkRows(workbook.agreements, tabs.agreementsSheet, agreementChecks, book),
    checkNumbering(workbook.agreements, tabs.agreementsSheet, 'number'),
    checkRows(workbook.programmes, tabs.programmesSheet, programmeChecks, book),
    checkRows(workbook.goals, tabs.goalsSheet, goalChecks, book),
    checkUnique(workbook.programmes, tabs.programmesSheet, 'name'),
    checkUnique(workbook.goals, tabs.goalsSheet, 'id'),
    checkRows(workbook.budget, tabs.budgetSheet, budgetChecks, book),
    checkHours(workbook),
    checkRows(workbook.payments, tabs.paymentsSheet, paymentChecks, book),
    checkRows(workbook.activities, tabs.activitiesSheet, activityChecks, book),
    checkUnique(workbook.activities, tabs.activitiesSheet, 'id'),
    checkRows(workbook.undertakings, tabs.undertakingsSheet, undertakingChecks, book),
    checkRows(workbook.lessons, tabs.lessonsSheet, lessonChecks, book),
    checkOccurrence(workbook.lessons, tabs.lessonsSheet, 'type', ['Framgångsfaktor', 'Utmaning']),
    checkRows(workbook.followUps, tabs.followUpsSheet, followUpChecks, book),
    checkKeys(tabs.textsSheet, workbook.texts, textsChecks, book),
    checkRows(workbook.proposals, tabs.proposalsSheet, proposalChecks, book),
    checkNumbering(workbook.proposals, tabs.proposalsSheet, 'number'),
    checkRows(workbook.signatures, tabs.signaturesSheet, signatureChecks, book),
    checkMentions(workbook),
    checkKeys(tabs.settingsSheet, workbook.settings, settingsChecks, book),
  ].flat();
}
