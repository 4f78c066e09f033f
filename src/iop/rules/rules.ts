import type { Fault, Finding } from '../../engine/checks/finding';
import type { Place } from '../../engine/values/place';
import type { Columns, SheetDefinition } from '../../engine/contract/column';
import type { Reading } from '../read-workbook';
import { attachmentsSheet, caseSheet, goalsSheet, textsSheet } from '../sheets';
import type { Workbook } from '../workbook';
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
import { sortFindings } from '../../engine/checks/sort-findings';

/** Faults that a column has by itself, by the code of the column. */
interface ColumnFaults {
  readonly code: string;
  readonly faults: readonly Fault['fault'][];
}

/** A rule across sheets. */
export interface Rule {
  /** The code of all its findings. */
  readonly code: string;
  readonly check: (workbook: Workbook) => readonly Finding[];
  /** What this rule reports with a reason of its own: a column's finding of it goes where the rule has one in the same place. */
  readonly supersedes?: ColumnFaults;
}

/** The rules across sheets in the order of their codes. */
export const rules: readonly Rule[] = [
  { code: 'K01', check: checkPartyNames },
  { code: 'K02', check: checkCountsInText },
  { code: 'K03', check: checkGapsAndOverlaps },
  { code: 'K04', check: checkWholePeriodClaims },
  { code: 'K05', check: checkFollowUps },
  { code: 'K06', check: checkNoDeviationClaims },
  { code: 'K07', check: checkDeviations },
  { code: 'K08', check: checkGrants },
  { code: 'K09', check: checkFinancing },
  { code: 'K10', check: checkOutcomes },
  { code: 'K11', check: checkActivityDates },
  { code: 'K12', check: checkStatuses },
  { code: 'K13', check: checkParticipants },
  { code: 'K14', check: checkExplanations },
  {
    code: 'K15',
    check: checkJudgements,
    supersedes: ofColumn(goalsSheet, 'comment', 'required-when', 'column-missing'),
  },
  { code: 'K16', check: checkGoalSources, supersedes: ofColumn(goalsSheet, 'source', 'required') },
  { code: 'K17', check: checkUndertakings },
  { code: 'K18', check: checkLessonsAndDeviations },
  {
    code: 'K19',
    check: checkEqualityAnalysis,
    supersedes: ofColumn(textsSheet, 'equality', 'required', 'key-missing'),
  },
  { code: 'K20', check: checkChildrenAnalysis },
  {
    code: 'K21',
    check: checkAttachments,
    supersedes: ofColumn(attachmentsSheet, 'number', 'required', 'column-missing'),
  },
  { code: 'K22', check: checkProposalForm },
  { code: 'K22', check: checkProposalsAlike },
  { code: 'K23', check: checkDecisions },
  { code: 'K24', check: checkFormerNames },
  { code: 'K25', check: checkIdentityNumbers },
  { code: 'K26', check: checkSensitiveDetails },
  {
    code: 'K27',
    check: checkPlaceholders,
    supersedes: ofColumn(caseSheet, 'title', 'required', 'key-missing'),
  },
  { code: 'K28', check: checkRepeatedWords },
  { code: 'K29', check: checkTypography },
  { code: 'K30', check: checkReadability },
  { code: 'K31', check: checkNumberShifts },
  { code: 'K33', check: checkDeMinimis },
  { code: 'K34', check: checkRegistryAndDates },
  { code: 'K35', check: checkFiguresInText },
];

/**
 * What the rules find in a workbook together with what was found while reading it, in the officer's order, without
 * what a rule's finding supersedes. The same workbook always gives the same findings in the same order.
 */
export function checkRules({
  workbook,
  sheets,
  findings,
}: Pick<Reading, 'workbook' | 'sheets' | 'findings'>): readonly Finding[] {
  const ofColumns = [...findings, ...checkColumns(workbook)];
  const ofRules = rules.map(({ check, supersedes }) => ({ supersedes, found: check(workbook) }));
  const superseded = new Set(
    ofRules.flatMap(({ supersedes, found }) =>
      supersedes === undefined ? [] : found.flatMap(({ place }) => supersededAt(place, supersedes)),
    ),
  );
  const kept = ofColumns.filter(
    ({ code, facts, place }) => !superseded.has(identity(code, facts.fault, place)),
  );
  const tabs = sheets.map(({ tab }) => tab);
  return sortFindings([...kept, ...ofRules.flatMap(({ found }) => found)], tabs);
}

function supersededAt(place: Place, { code, faults }: ColumnFaults): readonly string[] {
  return faults.map((fault) => identity(code, fault, place));
}

/** A text that two findings share when they report the same fault of the same rule in the same place. */
function identity(code: string, fault: Fault['fault'], { tab, row, column }: Place): string {
  return [code, fault, row, column, tab].join('\n');
}

function ofColumn<C extends Columns>(
  { name, columns }: SheetDefinition<C>,
  field: keyof C & string,
  ...faults: readonly Fault['fault'][]
): ColumnFaults {
  return { code: `${name}.${columns[field]?.name ?? ''}`, faults };
}
