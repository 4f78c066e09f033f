/** Where the record is kept: in the document properties, packed, in chunks behind a head that says how many. */
import { cleanRecord } from './clean-record';
import { journalRecord } from './journal-record';
import { isPackedKey, packText, sizeOf, STORE_SIZE, unpackText, type Kept } from './packed-chunks';
import { refusalOf, type Ports } from './ports';
import { emptyRecord, without, type ReportRecord, type Version } from './record';
import { FORM, parseJson, readRecordText, recordText } from './record-format';

/** What is left for the add-on's other keys to grow in. */
const LEFT_FREE = 8_192;

/** The keys of the record, and of the journal that e1776b2 kept; those of its chunks without their numbers. */
function keysOf(prefix: string) {
  return {
    head: `${prefix}.record`,
    journal: `${prefix}.report`,
    journalChunk: `${prefix}.blocks`,
  } as const;
}

type Keys = ReturnType<typeof keysOf>;

/**
 * What the store keeps of earlier reports, without identity numbers. `needsWriting` says that it is in an older form.
 * `needsCleaning` says that the store holds what it must not: an identity number, or chunks left over, which may hold
 * what someone has taken out of the workbook; a write clears both. `damaged` is a record that cannot be read; `newer` one that a later add-on wrote, which is never
 * written over.
 */
export type KeptRecord =
  | {
      readonly kind: 'known';
      readonly record: ReportRecord;
      readonly needsWriting: boolean;
      readonly needsCleaning: boolean;
    }
  | { readonly kind: 'damaged' | 'newer' };

/** Whether the store keeps a record of another report of the workbook. */
export function keepsOtherRecord(kept: Kept, prefix: string): boolean {
  const end = keysOf('').head;
  return Object.keys(kept).some((key) => key.endsWith(end) && key !== keysOf(prefix).head);
}

/** Reads the record out of what the store keeps, under keys with `prefix`. Never throws for what it holds. */
export function readRecord(packing: Ports['packing'], kept: Kept, prefix: string): KeptRecord {
  const keys = keysOf(prefix);
  const read = unpackText(packing, kept, keys.head, FORM);
  if (read.kind === 'none') return readJournal(kept, keys);
  if (read.kind !== 'text') return read;
  const record = readRecordText(read.text);
  if (record === null) return { kind: 'damaged' };
  const ours = Object.keys(kept).filter((key) => isOurs(key, keys));
  return known(record, false, ours.length !== 1 + read.chunks);
}

function known(read: ReportRecord, isOlder: boolean, hasLeftovers: boolean): KeptRecord {
  const record = cleanRecord(read);
  return {
    kind: 'known',
    record,
    needsWriting: isOlder,
    needsCleaning: hasLeftovers || record !== read,
  };
}

function readJournal(kept: Kept, keys: Keys): KeptRecord {
  const journal = kept[keys.journal];
  if (journal === undefined) return known(emptyRecord, false, false);
  const record = journalRecord(journal, kept, `${keys.journalChunk}.`);
  if (record === null) return { kind: 'damaged' };
  // Its chunks are counted nowhere but in the journal, and those that are left over have no place in the record.
  const { chunks } = parseJson(journal) as { readonly chunks?: number };
  const there = Object.keys(kept).filter((key) => isPackedKey(key, keys.journalChunk)).length;
  return known(record, true, there > (chunks ?? 0));
}

/** Clears what the store must not hold. What Google does not take now is cleared by the next run. */
export function cleanStore(read: KeptRecord, writer: () => RecordWriter): void {
  if (read.kind !== 'known' || !read.needsCleaning) return;
  refusalOf(() => {
    writer().write(read.record);
  });
}

/** Writes records one after another in place of what `kept` says of them. */
export interface RecordWriter {
  /**
   * Writes the record, and clears what it no longer takes: earlier chunks too, which may hold what someone has taken
   * out of the workbook. Answers what was written, or null when it does not fit with `spare` bytes to grow in; then
   * nothing is written.
   */
  readonly write: (record: ReportRecord, spare?: number) => ReportRecord | null;
}

/**
 * A writer for the store. A record that does not fit is made smaller, as little as it takes: the oldest inputs go first,
 * then the blocks of the documents that were written longest ago. Its newest version stays whole.
 */
export function recordWriter(
  { store, packing }: Pick<Ports, 'store' | 'packing'>,
  kept: Kept,
  prefix: string,
): RecordWriter {
  const keys = keysOf(prefix);
  let ours = Object.keys(kept).filter((key) => isOurs(key, keys));
  const others = Object.fromEntries(Object.entries(kept).filter(([key]) => !isOurs(key, keys)));
  const room = STORE_SIZE - LEFT_FREE - sizeOf(others);
  return {
    write(record, spare = 0) {
      for (let smaller: ReportRecord | null = record; smaller !== null; smaller = madeSmaller(smaller)) {
        const values = packText(packing, recordText(smaller), keys.head, FORM);
        if (sizeOf(values) + spare > room) continue;
        store.write(
          values,
          ours.filter((key) => !(key in values)),
        );
        ours = Object.keys(values);
        return smaller;
      }
      return null;
    },
  };
}

/** The record without its oldest inputs, or else its oldest blocks; null when only the newest version has any. */
function madeSmaller(record: ReportRecord): ReportRecord | null {
  const earlier = record.versions.slice(0, -1);
  for (const part of ['inputs', 'blocks'] as const) {
    const oldest = earlier.find((version: Version) => version[part] !== null);
    if (oldest !== undefined) return without(record, oldest, part);
  }
  return null;
}

function isOurs(key: string, { head, journal, journalChunk }: Keys): boolean {
  return isPackedKey(key, head) || key === journal || isPackedKey(key, journalChunk);
}
