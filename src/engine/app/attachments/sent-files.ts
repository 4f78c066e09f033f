import { fileBehind } from '../../values/file-behind';
import type { Check } from '../check-workbook';
import type { ReportDefinition } from '../report-definition';
import type { AttachmentRow } from './attachment-list';
import type { AttachedFile } from './attached-file';

/** A paper whose file goes with the report. */
export interface SentFile extends Pick<AttachmentRow, 'number' | 'title'> {
  readonly file: AttachedFile;
}

/** The files that go with the report, in the order of their numbers. */
export function sentFiles<Workbook>(
  { attachments }: Pick<ReportDefinition<Workbook>, 'attachments'>,
  { workbook, files }: Pick<Check<Workbook>, 'workbook' | 'files'>,
): readonly SentFile[] {
  const rows = attachments?.rows(workbook).filter(({ isSent }) => isSent) ?? [];
  return rows.flatMap(({ number, title, link }) => {
    const file = fileBehind(files, link.text);
    return file === null ? [] : [{ number, title, file }];
  });
}
