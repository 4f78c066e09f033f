/** The files that the officer has chosen, and what is decided of each. */
import type { AttachmentChoice } from '../../engine/app/attachments/upload-attachment';
import type { ReadUpload, UploadProblem } from './read-upload';

/** A chosen file: being read, ready to be sent or not, or sent. */
export interface ChosenFile {
  /** Tells it apart from the others on the page. */
  readonly key: number;
  readonly name: string;
  readonly size: number;
  readonly read: ReadUpload | UploadProblem | null;
  readonly choice: Omit<AttachmentChoice, 'facts' | 'seen'>;
  /** What became of it, in words; null before it is sent. `done` when it need not be sent again. */
  readonly outcome: { readonly done: boolean; readonly text: string } | null;
}

/** A file that was just chosen: a row of its own, called what the file is called. */
export function chosenFile(
  key: number,
  { name, size }: Pick<File, 'name' | 'size'>,
  type: string,
): ChosenFile {
  const title = name
    .replace(/\.[^.]+$/, '')
    .replace(/_+/g, ' ')
    .trim();
  return { key, name, size, read: null, choice: { row: null, title, type, dated: '' }, outcome: null };
}

/** A file that can be sent, and has not been. */
export interface ReadyFile extends ChosenFile {
  readonly read: ReadUpload;
}

/** The files that can be sent, in their order. */
export function readyFiles(files: readonly ChosenFile[]): readonly ReadyFile[] {
  return files.filter(
    (file): file is ReadyFile =>
      file.read !== null && typeof file.read === 'object' && file.outcome?.done !== true,
  );
}

/** Whether two files that can be sent are for the same row of the tab. */
export function isRowTwice(files: readonly ChosenFile[]): boolean {
  const rows = readyFiles(files).flatMap(({ choice: { row } }) => (row === null ? [] : [row]));
  return new Set(rows).size < rows.length;
}

/** The files with one of them a step earlier or later; the same where there is no such place. */
export function moved(files: readonly ChosenFile[], key: number, step: 1 | -1): readonly ChosenFile[] {
  const from = files.findIndex((file) => file.key === key);
  const [one, other] = [files[from], files[from + step]];
  if (one === undefined || other === undefined) return files;
  return files.map((file, at) => (at === from ? other : at === from + step ? one : file));
}
