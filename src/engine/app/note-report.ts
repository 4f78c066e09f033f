import { firstFreeRow, mayWrite } from '../paste/pasted-block';
import { filesIn } from './attachments/attached-file';
import { checkWorkbook, type Check } from './check-workbook';
import type { Busy, Refusal } from './failure';
import { withMessages } from './finding-message';
import { refusalOf, type DocumentRef, type Ports } from './ports';
import { lastWritten } from './record';
import { readRecord } from './record-store';
import type { ReportDefinition } from './report-definition';
import { withDocumentLock } from './with-document-lock';

/** Plain JSON. */
export interface ReportNoted {
  readonly ok: true;
  /** What became of it, in words; null where there was nothing to write. */
  readonly noted: string | null;
}

/**
 * Writes in the workbook that the newest report is made, in a row below all others of its tab, where the report wants that,
 * is no draft, and no row says so already. Nothing that stands there is covered. A click of its own, after the one that made
 * the report: that one has its calls to make.
 */
export function noteReport<Workbook>(
  ports: Ports,
  report: ReportDefinition<Workbook>,
): ReportNoted | Busy | Refusal<'no-known-sheet' | 'no-report' | 'record-damaged' | 'record-newer'> {
  return withDocumentLock(ports, () => {
    const kept = ports.store.readAll();
    const check = checkWorkbook(ports, report, filesIn(kept, report.prefix));
    if (!check.isRecognised) {
      return { ok: false, reason: 'no-known-sheet', findings: withMessages(check, report.message) };
    }
    const read = readRecord(ports.packing, kept, report.prefix);
    if (read.kind !== 'known') return { ok: false, reason: `record-${read.kind}` };
    const version = lastWritten(read.record);
    if (version === null) return { ok: false, reason: 'no-report' };
    return { ok: true, noted: version.draft ? null : addRow(ports, report, check, version.document) };
  });
}

function addRow<Workbook>(
  { spreadsheet }: Pick<Ports, 'spreadsheet'>,
  { rowWhenMade, tabs }: ReportDefinition<Workbook>,
  { workbook, sheets, values }: Check<Workbook>,
  document: DocumentRef,
): string | null {
  const wanted = rowWhenMade?.(workbook, document) ?? null;
  if (wanted === null) return null;
  const tab = sheets.find(({ name }) => name === wanted.sheet)?.tab;
  const cells = values.find(({ name }) => name === tab)?.cells ?? [];
  const located = tabs.locate(wanted.sheet, cells);
  if (
    tab === undefined ||
    located === null ||
    !Object.keys(wanted.cells).every((name) => located.at.has(name))
  )
    return wanted.notAdded;
  const placed = Object.entries({ ...wanted.cells, ...wanted.more })
    .flatMap(([name, cell]) => {
      const at = located.at.get(name);
      return at === undefined ? [] : [{ at, cell }];
    })
    .sort((a, b) => a.at - b.at);
  const row = firstFreeRow({ cells }, located.headingRow, new Set());
  let isAdded = false as boolean;
  refusalOf(() => {
    const [at, line] = [placed.map((one) => one.at), placed.map((one) => one.cell)];
    isAdded = spreadsheet.addRows(tab, row, at, [line], mayWrite);
  });
  return isAdded ? wanted.added : wanted.notAdded;
}
