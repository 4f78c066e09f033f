import type { Finding, Severity } from '../finding';
import { checkRules } from '../rules/rules';
import { message } from '../swedish/messages';
import { isInputSheet, readWorkbook, type SheetState } from '../workbook/read-workbook';
import type { Workbook } from '../workbook/workbook';
import type { SpreadsheetPort } from './ports';

/** A finding as it is told: the sentence made, the facts left behind. Plain JSON. */
export interface ToldFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
}

/** The workbook with everything found in it, in the order of the tabs. */
export interface Check {
  readonly workbook: Workbook;
  readonly sheets: readonly SheetState[];
  readonly findings: readonly Finding[];
  /** False when no tab of the contract was found. */
  readonly known: boolean;
}

/** Reads the workbook and runs every check. The same workbook always gives the same findings in the same order. */
export function checkWorkbook(spreadsheet: SpreadsheetPort, reading: () => void = () => undefined): Check {
  const sheets = spreadsheet.read(isInputSheet);
  reading();
  const read = readWorkbook(sheets);
  return { ...read, findings: read.known ? checkRules(read.workbook, read.findings) : read.findings };
}

/** The findings in words. */
export function tell(findings: readonly Finding[]): readonly ToldFinding[] {
  return findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    sheet: finding.sheet,
    cell: finding.cell,
    message: message(finding),
  }));
}

/** How many findings there are of a severity. */
export function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
