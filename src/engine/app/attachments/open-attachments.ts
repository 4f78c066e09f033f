import type { RawSheet } from '../../contract/cell';
import type { TableDefinition } from '../../contract/tabs';
import type { Ports } from '../ports';
import type { ReportDefinition } from '../report-definition';
import type { AttachmentList, AttachmentRow } from './attachment-list';

/** The tab that lists attachments, as it is now. */
export interface OpenedAttachments<Workbook> {
  readonly list: AttachmentList<Workbook>;
  readonly definition: TableDefinition;
  readonly sheet: RawSheet;
  readonly rows: readonly AttachmentRow[];
}

/** Reads the tab that lists attachments; null when there is none. One read. */
export function openAttachments<Workbook>(
  { spreadsheet }: Pick<Ports, 'spreadsheet'>,
  { attachments: list, tabs, read }: ReportDefinition<Workbook>,
): OpenedAttachments<Workbook> | null {
  const definition = tabs.tables.find(({ name }) => name === list?.sheet);
  if (list === null || definition === undefined) return null;
  const [sheet] = spreadsheet.read((name) => tabs.match([name]).has(list.sheet));
  if (sheet === undefined) return null;
  return { list, definition, sheet, rows: list.rows(read([sheet]).workbook) };
}
