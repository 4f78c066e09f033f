import type { Report } from '../report/tree';
import { checkWorkbook, withMessages, type FindingMessage } from './check-workbook';
import type { Ports } from './ports';
import { reportOf } from './report-content';

/** The report as it would be written now. Plain JSON. */
export type Preview =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly reason: 'no-known-sheet'; readonly findings: readonly FindingMessage[] };

/** Composes the report of the workbook without writing anything. */
export function previewReport(ports: Pick<Ports, 'spreadsheet'>): Preview {
  const check = checkWorkbook(ports.spreadsheet);
  if (!check.known) return { ok: false, reason: 'no-known-sheet', findings: withMessages(check) };
  return { ok: true, report: reportOf(check.workbook, check.findings) };
}
