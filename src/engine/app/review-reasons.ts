import type { Finding } from '../checks/finding';
import { identityNumberIn, withoutCertainNumbers } from '../values/identity-numbers';
import { controlRows, controlSheet, type Reasons } from './control-sheet';
import type { FoundInSheets } from './finding-message';
import type { ReportDefinition } from './report-definition';
import { reviewFindings, type ReviewedFinding } from './reviewed-findings';

/** The column of the tab Kontroll where officers write, 0-based. */
const REASON_COLUMN = 4;

/**
 * The findings with the officer's reasons, and behind them one for each reason that holds an identity number, at its
 * cell in the tab Kontroll as it is written next.
 */
export function reviewReasons<Workbook>(
  { message, tabs, numberInReason }: ReportDefinition<Workbook>,
  { findings, sheets }: FoundInSheets,
  reasons: Reasons,
): readonly ReviewedFinding[] {
  const review = (more: readonly Finding[]) =>
    reviewFindings(
      { findings: [...findings, ...more], sheets },
      message,
      tabs.firstName,
      (key) => reasons.get(key)?.reason ?? '',
    );
  if (numberInReason === null) return review([]);
  const numbers = [...reasons.values()].flatMap(({ key, reason }) => {
    const certainty = identityNumberIn(reason);
    return certainty === null ? [] : [{ key, certainty }];
  });
  const placed = (rowOf: (key: string) => number) =>
    numbers.map(({ key, certainty }) =>
      numberInReason({ tab: controlSheet.name, row: rowOf(key), column: REASON_COLUMN }, certainty),
    );
  // The row of a reason depends on how many findings there are, these ones too.
  const keys = controlRows(review(placed(() => 0)), reasons).map(({ key }) => key);
  return review(placed((key) => 1 + keys.indexOf(key)));
}

/** The findings as they leave the spreadsheet: without the identity numbers that reasons hold. */
export function withCleanReasons(findings: readonly ReviewedFinding[]): readonly ReviewedFinding[] {
  return findings.map((finding) => ({ ...finding, reason: withoutCertainNumbers(finding.reason) }));
}
