import { createHash } from 'node:crypto';
import type { Receipt, ReceiptAttachment } from '../src/engine/proof/receipt';
import { readBytes, type Read } from './read-files';

/** The files that were given as attachments, held against those of a receipt. */
export interface ComparedAttachments {
  /** False when one of the files is none of them; null when files were given and the receipt covers none. */
  readonly isSame: boolean | null;
  readonly lines: readonly string[];
}

/** Holds files against the attachments of a receipt, by their bytes alone: what a file is called says nothing. */
export async function compareAttachments(
  { attachments = [] }: Receipt,
  files: readonly string[],
): Promise<Read<ComparedAttachments>> {
  const digests = new Map<string, string>();
  for (const file of files) {
    const bytes = await readBytes(file);
    if (!bytes.ok) return bytes;
    digests.set(file, createHash('sha256').update(bytes.value).digest('hex'));
  }
  if (attachments.length === 0 && files.length > 0) {
    const why =
      'Kvittot omfattar inga bilagor. Rapporten hade inga uppladdade filer, eller så är kvittot från tiden innan de togs med.';
    const uncompared = files.map(
      (file) => `Filen ${file}: jämfördes inte, eftersom kvittot inte omfattar bilagor.`,
    );
    return { ok: true, value: { isSame: null, lines: [why, ...uncompared] } };
  }
  const given = new Set(digests.values());
  const known = new Set(attachments.map(({ digest }) => digest));
  const strangers = [...digests].filter(([, digest]) => !known.has(digest)).map(([file]) => file);
  return {
    ok: true,
    value: {
      isSame: strangers.length === 0,
      lines: [
        ...attachments.map((one) => attachmentLine(one, given.has(one.digest))),
        ...strangers.map((file) => `Filen ${file}: STÄMMER INTE med någon bilaga i kvittot.`),
      ],
    },
  };
}

function attachmentLine({ number, name, checked }: ReceiptAttachment, isGiven: boolean): string {
  const what = `Bilaga ${number === null ? 'utan nummer' : String(number)}, ”${name}”`;
  const unchecked = checked
    ? ''
    : ' När rapporten fastställdes gick det inte att se om filen i Google Drive var den som hade laddats upp.';
  return isGiven
    ? `${what}: stämmer med kvittot.${unchecked}`
    : `${what}: jämfördes inte, eftersom ingen fil med det innehållet angavs.${unchecked}`;
}
