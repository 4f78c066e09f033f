import type { Refusal } from '../failure';
import type { Ports } from '../ports';
import type { ReportDefinition } from '../report-definition';
import { filesIn, type AttachedFile } from './attached-file';
import { fileBehind } from '../../values/file-behind';
import { FILE_TYPES } from '../uploaded-file';
import { LARGEST_FILE } from './upload-attachment';
import { openAttachments } from './open-attachments';

/** A paper of the workbook, as the page shows it. */
export interface ShownAttachment {
  /** The index of its row in the tab. */
  readonly row: number;
  readonly number: number | null;
  readonly title: string;
  readonly isSent: boolean;
  /** What its link leads to: a file that was uploaded, something that cannot be checked, or nothing. */
  readonly link: 'file' | 'pasted' | 'none';
  /** The file, where there is one. */
  readonly file: Pick<AttachedFile, 'name' | 'size' | 'pages' | 'content' | 'locked' | 'at'> | null;
}

/** The papers of the workbook, in the order of their numbers. Plain JSON. */
export interface ReadAttachments {
  readonly ok: true;
  readonly tab: string;
  /** The kinds of papers. */
  readonly types: readonly string[];
  /** The kinds of files that are taken, as MIME types, and how large one may be, in bytes. */
  readonly fileTypes: readonly string[];
  readonly largest: number;
  readonly rows: readonly ShownAttachment[];
}

/** Reads which papers the workbook lists, and what is kept of their files. Writes nothing. */
export function readAttachments<Workbook>(
  ports: Pick<Ports, 'spreadsheet' | 'store'>,
  report: ReportDefinition<Workbook>,
): ReadAttachments | Refusal<'tab-missing'> {
  const opened = openAttachments(ports, report);
  if (opened === null) return { ok: false, reason: 'tab-missing' };
  const files = filesIn(ports.store.readAll(), report.prefix);
  return {
    ok: true,
    tab: opened.sheet.name,
    types: opened.list.types,
    fileTypes: FILE_TYPES,
    largest: LARGEST_FILE,
    rows: opened.rows.map(({ number, title, isSent, link }) => {
      const found = fileBehind(files, link.text);
      const shown = { row: link.place.row, number, title, isSent } as const;
      if (found === null) return { ...shown, link: link.text === '' ? 'none' : 'pasted', file: null };
      const { name, size, pages, content, locked, at } = found;
      return { ...shown, link: 'file', file: { name, size, pages, content, locked, at } };
    }),
  };
}
