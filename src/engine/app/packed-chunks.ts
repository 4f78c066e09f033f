/** Packed text among what the store keeps: in chunks, behind a head that says how many. */
import type { Ports } from './ports';
import { isObject, parseJson } from './record-format';

/** Packed text is ASCII, a byte a character. Google documents 9 kB for a value (Apps Script, quotas). */
const CHUNK_LENGTH = 9_000;
/** Bytes of all keys and values of a store, by Tanaike's measurement of 2023-05-22. */
export const STORE_SIZE = 524_288;

const ASCII = /^[\u0000-\u007f]*$/;

/** What the store keeps, by key. */
export type Kept = Readonly<Record<string, string>>;

/** Text out of the store; `newer` when a later add-on wrote it, `damaged` when it cannot be read. */
export type Unpacked =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string; readonly chunks: number }
  | { readonly kind: 'damaged' | 'newer' };

/** The text that is kept behind the key `head`, of the form `form` or an older one. Never throws for what the store holds. */
export function unpackText(packing: Ports['packing'], kept: Kept, head: string, form: number): Unpacked {
  const written = kept[head];
  if (written === undefined) return { kind: 'none' };
  const value = parseJson(written);
  if (!isObject(value)) return { kind: 'damaged' };
  const { v, chunks, length } = value;
  if (typeof v === 'number' && v > form) return { kind: 'newer' };
  const packed = typeof chunks === 'number' ? joined(kept, head, chunks) : null;
  const text = packed !== null && packed.length === length ? packing.unpack(packed) : null;
  return text === null ? { kind: 'damaged' } : { kind: 'text', text, chunks: Number(chunks) };
}

/** What is to be kept of a text of this form, by key. */
export function packText(packing: Ports['packing'], text: string, head: string, form: number): Kept {
  const packed = packing.pack(text);
  const chunks = Array.from({ length: Math.ceil(packed.length / CHUNK_LENGTH) }, (_, index) =>
    packed.slice(index * CHUNK_LENGTH, (index + 1) * CHUNK_LENGTH),
  );
  return {
    [head]: JSON.stringify({ v: form, chunks: chunks.length, length: packed.length }),
    ...Object.fromEntries(chunks.map((chunk, index) => [`${head}.${String(index)}`, chunk])),
  };
}

/** Whether the key is that of the head, or of a chunk behind it. */
export function isPackedKey(key: string, head: string): boolean {
  return key === head || (key.startsWith(`${head}.`) && /^\d+$/.test(key.slice(head.length + 1)));
}

/** The bytes of keys and values in UTF-8. */
export function sizeOf(values: Kept): number {
  return Object.entries(values).reduce((sum, [key, value]) => sum + utf8Length(key) + utf8Length(value), 0);
}

/** The chunks as one text; null when one is missing. */
function joined(kept: Kept, head: string, count: number): string | null {
  let packed = '';
  for (let index = 0; index < count; index += 1) {
    const chunk = kept[`${head}.${String(index)}`];
    if (chunk === undefined) return null;
    packed += chunk;
  }
  return packed;
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
