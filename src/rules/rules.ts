import type { Finding } from '../finding';
import { caseSheet, textsSheet } from '../workbook/sheets';
import type { Workbook } from '../workbook/workbook';
import { checkColumns } from './columns/check-columns';
import { checkPartyNames } from './k01-party-names';
import { checkCountsInText } from './k02-counts-in-text';
import { checkGapsAndOverlaps } from './k03-gaps-and-overlaps';
import { checkWholePeriodClaims } from './k04-whole-period-claims';
import { checkFollowUps } from './k05-follow-up-ahead';
import { checkNoDeviationClaims } from './k06-no-deviation-claims';
import { checkDeviations } from './k07-deviation-unexplained';
import { checkGrants } from './k08-grant-differs';
import { checkFinancing } from './k09-financing-differs';
import { checkOutcomes } from './k10-outcome-missing';
import { checkActivityDates } from './k11-activity-outside';
import { checkStatuses } from './k12-status-contradicted';
import { checkParticipants } from './k13-participants-differ';
import { checkExplanations } from './k14-plan-deviation-unexplained';
import { checkJudgements } from './k15-judgement-differs';
import { checkGoalSources } from './k16-goals-without-source';
import { checkUndertakings } from './k17-undertakings';
import { checkLessonsAndDeviations } from './k18-lessons-and-deviations';
import { checkEqualityAnalysis } from './k19-equality-analysis';
import { checkChildrenAnalysis } from './k20-children-analysis';
import { checkAttachments } from './k21-attachments';
import { checkProposalForm } from './k22-proposal-form';
import { checkProposalsAlike } from './k22-proposals-alike';
import { checkDecisions } from './k23-decision-too-late';
import { checkFormerNames } from './k24-former-committee';
import { checkIdentityNumbers } from './k25-identity-numbers';
import { checkSensitiveDetails } from './k26-sensitive-details';
import { checkPlaceholders } from './k27-placeholders';
import { checkRepeatedWords } from './k28-repeated-words';
import { checkTypography } from './k29-typography';
import { checkReadability } from './k30-readability';
import { checkNumberShifts } from './k31-number-shifts';
import { checkDeMinimis } from './k33-de-minimis';
import { checkRegistryAndDates } from './k34-registry-and-dates';
import { checkFiguresInText } from './k35-figures-in-text';
import { sortFindings } from './sort-findings';

/** The rules of columns, then the cross-sheet rules in the order of their codes. */
const rules: readonly ((workbook: Workbook) => readonly Finding[])[] = [
  checkColumns,
  checkPartyNames,
  checkCountsInText,
  checkGapsAndOverlaps,
  checkWholePeriodClaims,
  checkFollowUps,
  checkNoDeviationClaims,
  checkDeviations,
  checkGrants,
  checkFinancing,
  checkOutcomes,
  checkActivityDates,
  checkStatuses,
  checkParticipants,
  checkExplanations,
  checkJudgements,
  checkGoalSources,
  checkUndertakings,
  checkLessonsAndDeviations,
  checkEqualityAnalysis,
  checkChildrenAnalysis,
  checkAttachments,
  checkProposalForm,
  checkProposalsAlike,
  checkDecisions,
  checkFormerNames,
  checkIdentityNumbers,
  checkSensitiveDetails,
  checkPlaceholders,
  checkRepeatedWords,
  checkTypography,
  checkReadability,
  checkNumberShifts,
  checkDeMinimis,
  checkRegistryAndDates,
  checkFiguresInText,
];

/** What a column's rule says of an empty cell: nothing more, where a cross-sheet rule asks for it with its own reason. */
const ASKING_FOR_A_VALUE: ReadonlySet<string> = new Set([
  'required',
  'required-when',
  'column-missing',
  'key-missing',
]);

/** The key that a cross-sheet rule misses by a fault of its own. */
const MISSED_KEYS: Readonly<Partial<Record<string, string>>> = {
  'gender-untold': textsSheet.columns.equality.name,
  'title-empty': caseSheet.columns.title.name,
};

/**
 * What the rules find in a workbook together with what was found while reading it, in the officer's order: one finding
 * of each fault, so that a cross-sheet rule's goes before a column's for the same empty cell. The same workbook always
 * gives the same findings in the same order.
 */
export function checkRules(workbook: Workbook, found: readonly Finding[] = []): readonly Finding[] {
  return sortFindings(oneOfEach([...found, ...rules.flatMap((rule) => rule(workbook))]));
}

function oneOfEach(findings: readonly Finding[]): readonly Finding[] {
  const ofRules = new Set(
    findings.filter(isOfRule).flatMap((finding) => [cellOf(finding), placeOf(finding)]),
  );
  return findings.filter(
    (finding) =>
      isOfRule(finding) || !ASKING_FOR_A_VALUE.has(finding.facts.fault) || !ofRules.has(placeOf(finding)),
  );
}

function isOfRule({ code }: Finding): boolean {
  return /^K\d\d$/.test(code);
}

function cellOf({ sheet, cell }: Finding): string {
  return `${sheet}!${cell}`;
}

/** Where a finding stands. Columns and keys that are missing share a cell, and are told apart by name. */
function placeOf(finding: Finding): string {
  const { facts } = finding;
  const isMissing = facts.fault === 'column-missing' || facts.fault === 'key-missing';
  const name = isMissing ? facts.column : MISSED_KEYS[facts.fault];
  return name === undefined ? cellOf(finding) : `${cellOf(finding)} ${name}`;
}
