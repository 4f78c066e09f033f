import type { Kept } from '../packed-chunks';
import type { Person, Ports } from '../ports';
import { filesIn, type AttachedFile } from './attached-file';

/** The files that the store keeps, with what Drive holds of each now: one call where there are any, and none otherwise. */
export function filesNow(
  ports: Pick<Ports, 'attachments'>,
  kept: Kept,
  prefix: string,
  person: () => Person | null,
): readonly AttachedFile[] {
  const files = filesIn(kept, prefix);
  return files.length === 0 ? [] : comparedWithDrive(ports, files, person);
}

/** What Drive holds now of files that were uploaded; `digest` is the one that they are to have. */
export function comparedWithDrive<File extends Pick<AttachedFile, 'id' | 'digest' | 'by'>>(
  { attachments }: Pick<Ports, 'attachments'>,
  files: readonly File[],
  person: () => Person | null,
): readonly (File & Pick<AttachedFile, 'now'>)[] {
  const stored = new Map(attachments.list().map((file) => [file.id, file]));
  return files.map((file) => {
    const there = stored.get(file.id);
    if (there !== undefined) {
      const now = there.digest === null ? null : there.digest === file.digest ? 'same' : 'replaced';
      return { ...file, now };
    }
    const who = person();
    const isOthers = file.by !== null && who !== null && file.by.id !== who.id;
    return { ...file, now: isOthers ? 'unseen' : 'gone' };
  });
}
