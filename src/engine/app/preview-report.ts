import type { Report } from '../report/tree';
import { filesIn } from './attachments/attached-file';
import { checkWorkbook } from './check-workbook';
import type { Ports } from './ports';
import type { Refusal } from './failure';
import { withMessages } from './finding-message';
import { reportOf } from './report-content';
import type { ReportDefinition } from './report-definition';

/** The report as it would be written now. Plain JSON. */
export interface Preview {
  readonly ok: true;
  readonly report: Report;
}

/** Composes the report of the workbook without writing anything. */
export function previewReport<Workbook>(
  ports: Pick<Ports, 'spreadsheet' | 'ownTabs' | 'store'>,
  report: ReportDefinition<Workbook>,
): Preview | Refusal<'no-known-sheet' | 'not-offered'> {
  const check = checkWorkbook(ports, report, filesIn(ports.store.readAll(), report.prefix));
  if (!check.isRecognised) {
    return { ok: false, reason: 'no-known-sheet', findings: withMessages(check, report.message) };
  }
  if (report.isOffered?.(check.workbook) === false) return { ok: false, reason: 'not-offered' };
  return { ok: true, report: reportOf(report, check) };
}
