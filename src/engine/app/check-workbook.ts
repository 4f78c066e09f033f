import type { Finding, Severity } from '../checks/finding';
import { controlSheet } from './control-sheet';
import type { SpreadsheetPort } from './ports';
import type { Reading, ReportDefinition } from './report-definition';

/** The workbook with everything found in it, in the order of the tabs. */
export type Check<Workbook> = Reading<Workbook>;

/**
 * Reads the workbook, also the tabs that the contract does not know, and runs every check. `onRead` is called between the two. The same workbook always gives the same
 * findings in the same order.
 */
export function checkWorkbook<Workbook>(
  spreadsheet: SpreadsheetPort,
  report: ReportDefinition<Workbook>,
  onRead: () => void = () => undefined,
): Check<Workbook> {
  const sheets = spreadsheet.read((name) => name !== controlSheet.name);
  onRead();
  const reading = report.read(sheets);
  return { ...reading, findings: reading.isRecognised ? report.check(reading) : reading.findings };
}

/** How many findings there are of a severity. */
export function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
