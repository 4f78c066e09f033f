import type { Finding, Severity } from '../checks/finding';
import type { RawSheet } from '../contract/cell';
import type { AttachedFile } from './attachments/attached-file';
import { historyTab } from './history/history-sheet';
import { overviewTab } from './overview';
import type { Ports } from './ports';
import { controlTab } from './publish-control';
import type { Reading, ReportDefinition } from './report-definition';

/** The workbook with everything found in it, in the order of the tabs. */
export interface Check<Workbook> extends Reading<Workbook> {
  /** The input tabs as the spreadsheet's values give them, before anything was asked about them. */
  readonly values: readonly RawSheet[];
  /** The files that were uploaded. */
  readonly files: readonly AttachedFile[];
}

/**
 * Something that a check changes in the workbook before the rules run: it gets what has been read and the tabs that it was
 * read from, and answers the tabs as they then are, the same where nothing is changed.
 */
export type Change<Workbook> = (reading: Check<Workbook>, sheets: readonly RawSheet[]) => readonly RawSheet[];

/**
 * Reads the workbook, also the tabs that the contract does not know but not the add-on's own, and runs every check, also of
 * the files that were uploaded. `onRead` is called between the two, and then the changes in their order. The same workbook always gives the same findings
 * in the same order.
 */
export function checkWorkbook<Workbook>(
  { spreadsheet, ownTabs }: Pick<Ports, 'spreadsheet' | 'ownTabs'>,
  report: ReportDefinition<Workbook>,
  files: readonly AttachedFile[],
  onRead: () => void = () => undefined,
  changes: readonly Change<Workbook>[] = [],
): Check<Workbook> {
  // A tab Kontroll of an earlier version has no mark yet.
  const own = [
    ownTabs.nameOf(controlTab) ?? controlTab.name,
    ownTabs.nameOf(historyTab),
    ownTabs.nameOf(overviewTab),
  ];
  const all = spreadsheet.read((name) => !own.includes(name));
  const values = all.filter(({ name }) => report.tabs.isInput(name));
  let sheets = report.tabs.withAnswers(all, spreadsheet);
  onRead();
  let reading = report.read(sheets);
  for (const change of reading.isRecognised ? changes : []) {
    const changed = change({ ...reading, values, files }, sheets);
    if (changed === sheets) continue;
    sheets = changed;
    reading = report.read(sheets);
  }
  return {
    ...reading,
    findings: reading.isRecognised ? report.check(reading, files) : reading.findings,
    values,
    files,
  };
}

/** How many findings there are of a severity. */
export function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
