/** Where the record is kept: in the document properties, packed, in chunks behind a head that says how many. */
import { cleanRecord } from './clean-record';
import { journalRecord } from './journal-record';
import { refusalOf, type Ports } from './ports';
import { emptyRecord, without, type ReportRecord, type Version } from './record';
import { FORM, isObject, parseJson, readRecordText, recordText } from './record-format';

/** Packed text is ASCII, a byte a character. Google documents 9 kB for a value (Apps Script, quotas). */
const CHUNK_LENGTH = 9_000;
/** Bytes of all keys and values of a store, by Tanaike's measurement of 2023-05-22. */
const STORE_SIZE = 524_288;
/** What is left for the add-on's other keys to grow in. */
const LEFT_FREE = 8_192;

const ASCII = /^[\u0000-\u007f]*$/;

type Kept = Readonly<Record<string, string>>;

/** The keys of the record, and of the journal that e1776b2 kept; those of chunks without their numbers. */
function keysOf(prefix: string) {
  return {
    head: `${prefix}.record`,
    chunk: `${prefix}.record.`,
    journal: `${prefix}.report`,
    journalChunk: `${prefix}.blocks.`,
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

/** Reads the record out of what the store keeps, under keys with `prefix`. Never throws for what it holds. */
export function readRecord(packing: Ports['packing'], kept: Kept, prefix: string): KeptRecord {
  const keys = keysOf(prefix);
  const head = kept[keys.head];
  if (head === undefined) return readJournal(kept, keys);
  const value = parseJson(head);
  if (!isObject(value)) return { kind: 'damaged' };
  const { v, chunks, length } = value;
  if (typeof v === 'number' && v > FORM) return { kind: 'newer' };
  const packed = typeof chunks === 'number' ? chunksOf(kept, keys, chunks) : null;
  const text = packed !== null && packed.length === length ? packing.unpack(packed) : null;
  const record = text === null ? null : readRecordText(text);
  if (record === null) return { kind: 'damaged' };
  const ours = Object.keys(kept).filter((key) => isOurs(key, keys));
  return known(record, false, ours.length !== 1 + Number(chunks));
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
  const record = journalRecord(journal, kept, keys.journalChunk);
  if (record === null) return { kind: 'damaged' };
  // Its chunks are counted nowhere but in the journal, and those that are left over have no place in the record.
  const { chunks } = parseJson(journal) as { readonly chunks?: number };
  const there = Object.keys(kept).filter((key) => isChunk(key, keys.journalChunk)).length;
  return known(record, true, there > (chunks ?? 0));
}

/** The chunks as one text; null when one is missing. */
function chunksOf(kept: Kept, { chunk: prefix }: Keys, count: number): string | null {
  let packed = '';
  for (let index = 0; index < count; index += 1) {
    const chunk = kept[`${prefix}${String(index)}`];
    if (chunk === undefined) return null;
    packed += chunk;
  }
  return packed;
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
        const values = valuesOf(packing.pack(recordText(smaller)), keys);
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

function valuesOf(packed: string, keys: Keys): Kept {
  const chunks = Array.from({ length: Math.ceil(packed.length / CHUNK_LENGTH) }, (_, index) =>
    packed.slice(index * CHUNK_LENGTH, (index + 1) * CHUNK_LENGTH),
  );
  return {
    [keys.head]: JSON.stringify({ v: FORM, chunks: chunks.length, length: packed.length }),
    ...Object.fromEntries(chunks.map((chunk, index) => [`${keys.chunk}${String(index)}`, chunk])),
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

function isOurs(key: string, { head, chunk, journal, journalChunk }: Keys): boolean {
  return key === head || key === journal || isChunk(key, chunk) || isChunk(key, journalChunk);
}

function isChunk(key: string, prefix: string): boolean {
  return key.startsWith(prefix) && /^\d+$/.test(key.slice(prefix.length));
}

/** The bytes of keys and values in UTF-8. */
function sizeOf(values: Kept): number {
  return Object.entries(values).reduce((sum, [key, value]) => sum + utf8Length(key) + utf8Length(value), 0);
}

function utf8Length(text: string): number {
  let length = text.length;
  if (ASCII.test(text)) return length;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    // A unit of UTF-16 is up to three bytes, a pair of them four.
    length += code > 0x7ff ? 2 : Number(code > 0x7f);
  }
  return length;
}
