import type { Finding, Severity } from '../checks/finding';
import type { Ports } from './ports';
import { controlTab } from './publish-control';
import type { Reading, ReportDefinition } from './report-definition';

/** The workbook with everything found in it, in the order of the tabs. */
export type Check<Workbook> = Reading<Workbook>;

/**
 * Reads the workbook, also the tabs that the contract does not know but not the add-on's own, and runs every check.
 * `onRead` is called between the two. The same workbook always gives the same findings in the same order.
 */
export function checkWorkbook<Workbook>(
  { spreadsheet, ownTabs }: Pick<Ports, 'spreadsheet' | 'ownTabs'>,
  report: ReportDefinition<Workbook>,
  onRead: () => void = () => undefined,
): Check<Workbook> {
  // A tab of an earlier version has no mark yet.
  const own = ownTabs.nameOf(controlTab) ?? controlTab.name;
  const values = spreadsheet.read((name) => name !== own);
  const sheets = report.tabs.withAnswers(values, spreadsheet);
  onRead();
  const reading = report.read(sheets);
  return { ...reading, findings: reading.isRecognised ? report.check(reading) : reading.findings };
}

/** How many findings there are of a severity. */
export function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
