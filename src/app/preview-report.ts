import type { Report } from '../report/tree';
import { checkWorkbook, tell, type ToldFinding } from './check-workbook';
import type { Ports } from './ports';
import { reportOf } from './report-content';

/** The report as it would be written now. Plain JSON. */
export type Preview =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly reason: 'no-known-sheet'; readonly findings: readonly ToldFinding[] };

/** Composes the report of the workbook without writing anything. */
export function previewReport(ports: Pick<Ports, 'spreadsheet'>): Preview {
  const { workbook, known, findings } = checkWorkbook(ports.spreadsheet);
  if (!known) return { ok: false, reason: 'no-known-sheet', findings: tell(findings) };
  return { ok: true, report: reportOf(workbook, findings) };
}
