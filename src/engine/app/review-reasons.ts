import type { Finding } from '../checks/finding';
import { identityNumberIn, withoutCertainNumbers } from '../values/identity-numbers';
import { planControl, type Acceptance, type ControlPlan } from './control-layout';
import { readControl, type ControlContent } from './control-sheet';
import type { FoundInSheets } from './finding-message';
import type { OwnTabContent } from './ports';
import type { ReportDefinition } from './report-definition';
import { reviewFindings, type KnownFinding, type ReviewedFinding } from './reviewed-findings';

/** The tab Kontroll as it is to stand, and the findings with the reasons that stand there then. */
export interface ReviewedControl {
  readonly content: ControlContent;
  readonly plan: ControlPlan;
  readonly findings: readonly KnownFinding[];
}

/**
 * The findings with the officer's reasons and the new one, and behind them one for each reason that holds an identity
 * number, at its cell in the tab as it stands then. `tab` is what the tab is called.
 */
export function reviewReasons<Workbook>(
  { message, tabs, numberInReason }: ReportDefinition<Workbook>,
  { findings, sheets }: FoundInSheets,
  { cells, markColumn }: Pick<OwnTabContent, 'cells' | 'markColumn'>,
  tab: string,
  acceptance: Acceptance | null = null,
): ReviewedControl {
  const review = (more: readonly Finding[]) =>
    reviewFindings({ findings: [...findings, ...more], sheets }, message, tabs.firstName);
  const found = review([]);
  const content = readControl(cells, markColumn, found);
  const planned = (reviewed: readonly KnownFinding[]): ReviewedControl => {
    const plan = planControl(content, reviewed, acceptance);
    return {
      content,
      plan,
      findings: reviewed.map((finding) => ({ ...finding, reason: plan.reasons.get(finding.key) ?? '' })),
    };
  };
  const first = planned(found);
  const numbers = [...first.plan.reasons].flatMap(([key, reason]) => {
    const certainty = identityNumberIn(reason);
    return certainty === null ? [] : [{ key, certainty }];
  });
  if (numberInReason === null || numbers.length === 0) return first;
  const placed = (rowOf: (key: string) => number) =>
    numbers.map(({ key, certainty }) =>
      numberInReason({ tab, row: rowOf(key), column: content.columns.reason }, certainty),
    );
  // The row of a reason depends on how many findings there are, these ones too.
  const rows = rowsByKey(planned(review(placed(() => 0))));
  return planned(review(placed((key) => rows.get(key) ?? 0)));
}

/** The findings as they leave the spreadsheet: without the identity numbers that reasons hold. */
export function withCleanReasons<F extends ReviewedFinding>(findings: readonly F[]): readonly F[] {
  return findings.map((finding) => ({ ...finding, reason: withoutCertainNumbers(finding.reason) }));
}

/** The row of each key in the tab as it is to stand, from 0. */
function rowsByKey({ content, plan }: ReviewedControl): ReadonlyMap<string, number> {
  return new Map([
    ...content.rows.map(({ texts, index }) => [texts.key.trim(), index] as const),
    ...plan.cells
      .filter(({ column }) => column === content.columns.key)
      .map(({ text, row }) => [text, row] as const),
  ]);
}
