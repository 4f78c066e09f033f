import { cellText } from '../../contract/cell';
import { mayWrite, pastedBlock } from '../../paste/pasted-block';
import { largest } from '../../values/extremes';
import type { Busy, Refusal } from '../failure';
import { sizeOf, STORE_SIZE } from '../packed-chunks';
import type { Ports } from '../ports';
import type { ReportDefinition } from '../report-definition';
import { beginsAs, FILE_TYPES, type UploadedFile } from '../uploaded-file';
import { withDocumentLock } from '../with-document-lock';
import { filesIn, keptFile, type FileFacts, type KeptFile } from './attached-file';
import { fileBehind } from '../../values/file-behind';
import type { AttachmentRow } from './attachment-list';
import type { StoredFile } from './attachments-port';
import { openAttachments, type OpenedAttachments } from './open-attachments';

/** The largest file, in bytes: what a page hands over in one call is a third longer. */
export const LARGEST_FILE = 10_000_000;

/** What is left free for the record and the history to grow in, in bytes. */
const LEFT_FREE = 16_384;

/** What the officer has decided about a file, and what their browser read in it. */
export interface AttachmentChoice {
  readonly facts: FileFacts;
  /** The index of the row that it belongs to; null for a new row. */
  readonly row: number | null;
  /** What that row said when it was shown; null for a new row. Rows move when others are deleted or sorted. */
  readonly seen: Pick<AttachmentRow, 'number' | 'title'> | null;
  /** What a new row says. */
  readonly title: string;
  readonly type: string;
  /** The day of the paper, `YYYY-MM-DD`; '' where that is not known. */
  readonly dated: string;
}

/** A file that is kept, and the cell of its link. Plain JSON. */
export interface AttachmentAdded {
  readonly ok: true;
  readonly tab: string;
  /** The number of the row in the sheet. */
  readonly row: number;
  readonly number: number | null;
  /** Whether that row had the same file already, so that no new one was made for it. */
  readonly stoodThere: boolean;
}

export type UploadCode =
  | 'tab-missing'
  | 'row-taken'
  | 'file-type'
  | 'file-empty'
  | 'file-unlike-type'
  | 'file-too-large'
  | 'file-damaged'
  | 'history-too-large';

/**
 * Keeps a file beside the reports and links it in the tab that lists attachments: in the row that was chosen, where its
 * link is blank or one that the add-on wrote and it is still the same paper, or in a new row below the others. Nothing that a
 * person has typed is covered.
 * A press that broke is finished by the next one of the same file: the file is made once, and so is its row.
 */
export function uploadAttachment<Workbook>(
  ports: Ports,
  report: ReportDefinition<Workbook>,
  file: UploadedFile,
  choice: AttachmentChoice,
): AttachmentAdded | Busy | Refusal<UploadCode> {
  const size = bytesIn(file.base64);
  if (!FILE_TYPES.includes(file.mimeType)) return { ok: false, reason: 'file-type' };
  if (size === 0) return { ok: false, reason: 'file-empty' };
  if (size > LARGEST_FILE) return { ok: false, reason: 'file-too-large' };
  if (!beginsAs(file.mimeType, file.base64)) return { ok: false, reason: 'file-unlike-type' };
  return withDocumentLock(ports, () => {
    const kept = ports.store.readAll();
    const opened = openAttachments(ports, report);
    if (opened === null) return { ok: false, reason: 'tab-missing' };
    const earlier = filesIn(kept, report.prefix);
    const isOurs = (link: string) => link === '' || fileBehind(earlier, link) !== null;
    const chosen = opened.rows.find(
      ({ link, number, title }) =>
        link.place.row === choice.row && number === choice.seen?.number && title === choice.seen.title,
    );
    if (choice.row !== null && (chosen === undefined || !isOurs(chosen.link.text))) {
      return { ok: false, reason: 'row-taken' };
    }
    if (sizeOf(kept) > STORE_SIZE - LEFT_FREE) return { ok: false, reason: 'history-too-large' };

    const stored = storedFile(ports, file, choice.facts.digest, earlier);
    if (stored === null) return { ok: false, reason: 'file-damaged' };
    const { id, name, url } = stored;
    const by = ports.people.whoRuns();
    const known: KeptFile = { id, name, url, ...choice.facts, size, at: ports.clock.now(), by };
    ports.store.write(keptFile(report.prefix, known));

    // A press that broke may have linked it already.
    const linked = opened.rows.find(({ link }) => fileBehind([stored], link.text) !== null);
    const wanted = { ...choice, url, title: choice.title || name };
    const isRepeated = earlier.some((one) => one.id === id);
    const row = chosen ?? linked ?? addedRow(ports, opened, wanted, isRepeated);
    if (row === null) return { ok: false, reason: 'row-taken' };
    if (chosen !== undefined && !linkRow(ports, opened, chosen, stored, choice)) {
      return { ok: false, reason: 'row-taken' };
    }
    const stoodThere = row === linked;
    return { ok: true, tab: opened.sheet.name, row: row.link.place.row + 1, number: row.number, stoodThere };
  });
}

/** How many bytes base64 stands for. */
function bytesIn(base64: string): number {
  return Math.floor((base64.replace(/=+$/, '').length * 3) / 4);
}

/**
 * The file with these bytes in Drive, made when it is not there; null when what Drive got is something else. A file that
 * someone has given these bytes since it was uploaded is not it: the row that it stands in was for what it held then.
 */
function storedFile(
  { attachments }: Ports,
  file: UploadedFile,
  digest: string,
  earlier: readonly KeptFile[],
): StoredFile | null {
  const changed = new Set(earlier.filter((one) => one.digest !== digest).map(({ id }) => id));
  const there = attachments.list().find((one) => one.digest === digest && !changed.has(one.id));
  if (there !== undefined) return there;
  const made = attachments.create(file);
  if (made.digest === null || made.digest === digest) return made;
  attachments.discard(made.id);
  return null;
}

/** Writes the link in a row, and the day where none stands; false when someone has typed there meanwhile. */
function linkRow<Workbook>(
  { spreadsheet }: Ports,
  { sheet }: OpenedAttachments<Workbook>,
  { link, dated }: OpenedAttachments<Workbook>['rows'][number],
  stored: StoredFile,
  choice: AttachmentChoice,
): boolean {
  const fills = [
    { place: link.place, value: stored.url },
    ...(choice.dated === '' || dated.text !== '' ? [] : [{ place: dated.place, value: choice.dated }]),
  ];
  if (link.text === '') {
    return spreadsheet.fillBlanks(sheet.name, fills).some(({ place }) => place.column === link.place.column);
  }
  if (fileBehind([stored], link.text) !== null) return true;
  const now = sheet.cells[link.place.row]?.[link.place.column] ?? '';
  return spreadsheet.replaceValue(link.place, now, stored.url).kind === 'written';
}

/**
 * Adds a row below the others, with the next number; null when what stands there is something else. A press that broke while it
 * wrote may have left the last row without its link: one that `isRepeated` fills what is blank there.
 */
function addedRow<Workbook>(
  { spreadsheet }: Ports,
  { list, definition, sheet, rows }: OpenedAttachments<Workbook>,
  row: Omit<AttachmentChoice, 'facts' | 'row' | 'seen'> & { readonly url: string },
  isRepeated: boolean,
): Pick<OpenedAttachments<Workbook>['rows'][number], 'number' | 'link'> | null {
  const last = largest(
    rows.map((one) => one.number ?? 0),
    0,
  );
  const unlinked = isRepeated
    ? rows.find((one) => one.number === last && one.title === row.title && one.link.text === '')
    : undefined;
  const number = unlinked === undefined ? last + 1 : last;
  const fixed = list.newRow({ ...row, number });
  const names = Object.keys(fixed);
  const block = pastedBlock(definition, [names, Object.values(fixed)], sheet, {
    columns: null,
    fixed: {},
    thousands: false,
    sums: true,
  });
  if (block === null) return null;
  const at = block.rows[0]?.findIndex((cell) => cellText(cell) === row.url) ?? -1;
  const column = block.at[at];
  if (column === undefined) return null;
  if (unlinked !== undefined) {
    const fills = block.at.flatMap((one, index) => {
      const value = block.rows[0]?.[index];
      const place = { ...unlinked.link.place, column: one };
      return typeof value === 'string' && value !== '' ? [{ place, value }] : [];
    });
    const filled = spreadsheet.fillBlanks(sheet.name, fills);
    return filled.some(({ place }) => place.column === column)
      ? { number, link: { ...unlinked.link, text: row.url } }
      : null;
  }
  if (!spreadsheet.addRows(sheet.name, block.row, block.at, block.rows, mayWrite)) return null;
  return { number, link: { text: row.url, place: { tab: sheet.name, row: block.row, column } } };
}
