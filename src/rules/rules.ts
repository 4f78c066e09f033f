import type { Finding } from '../finding';
import type { Workbook } from '../workbook/workbook';
import { checkColumns } from './columns/check-columns';
import { checkGapsAndOverlaps } from './k03-gaps-and-overlaps';
import { checkFollowUps } from './k05-follow-up-ahead';
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
import { checkAttachments } from './k21-attachments';
import { checkDecisions } from './k23-decision-too-late';
import { checkFormerNames } from './k24-former-committee';
import { checkDeMinimis } from './k33-de-minimis';
import { checkRegistryAndDates } from './k34-registry-and-dates';
import { sortFindings } from './sort-findings';

/** The rules of columns, then the cross-sheet rules in the order of their codes. */
const rules: readonly ((workbook: Workbook) => readonly Finding[])[] = [
  checkColumns,
  checkGapsAndOverlaps,
  checkFollowUps,
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
  checkAttachments,
  checkDecisions,
  checkFormerNames,
  checkDeMinimis,
  checkRegistryAndDates,
];

/** What a column's rule says of an empty cell: nothing more, where a cross-sheet rule asks for it with its own reason. */
const ASKING_FOR_A_VALUE: ReadonlySet<string> = new Set(['required', 'required-when', 'column-missing']);

/**
 * What the rules find in a workbook together with what was found while reading it, in the officer's order: one finding
 * of each fault, so that a cross-sheet rule's goes before a column's for the same empty cell. The same workbook always
 * gives the same findings in the same order.
 */
export function checkRules(workbook: Workbook, found: readonly Finding[] = []): readonly Finding[] {
  return sortFindings(oneOfEach([...found, ...rules.flatMap((rule) => rule(workbook))]));
}

function oneOfEach(findings: readonly Finding[]): readonly Finding[] {
  const ofRules = new Set(findings.filter(isOfRule).map(placeOf));
  return findings.filter(
    (finding) =>
      isOfRule(finding) || !ASKING_FOR_A_VALUE.has(finding.facts.fault) || !ofRules.has(placeOf(finding)),
  );
}

function isOfRule({ code }: Finding): boolean {
  return /^K\d\d$/.test(code);
}

/** Where a finding stands. Columns that are missing share a cell, and are told apart by name. */
function placeOf({ sheet, cell, facts }: Finding): string {
  return `${sheet}!${cell} ${facts.fault === 'column-missing' ? facts.column : ''}`;
}
