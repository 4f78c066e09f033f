/**
 * Parts of keys (`tree.ts` says what a key is). They are made of an officer's ids, of words of closed lists, and of
 * content where there is no id; never of a place among others. Only a suffix has a full stop before it, so no part that
 * is a whole id equals one with a suffix.
 */
import { grouped } from '../figures/grouped';
import { folded } from '../workbook/clean-text';

const LONGEST_PART = 60;

/** Units of a table that are no rows of data: no id of an officer's may be taken for one of them. */
const RESERVED: readonly string[] = ['caption', 'heading'];

/** An item's key by its id, null when it has none; `content` is what it differs by from others with the same key. */
export interface Identified {
  readonly key: string | null;
  readonly content: string;
}

/**
 * The key part of an officer's id: `M1` is `m1`. Ids that the workbook takes for different (case and spacing apart) give
 * different parts: an id that loses something on the way to a-z has its digest added, so `Mål 1` is `mal-1.2f433556`.
 */
export function keyPart(id: string | number): string {
  const name = folded(String(id));
  const word = wordPart(name);
  return word === name && !RESERVED.includes(word) ? word : [word, digest(name)].filter(Boolean).join('.');
}

/** The key part of a word from a closed list, whose words stay apart in a-z: `Övrigt` is `ovrigt`. */
export function wordPart(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, LONGEST_PART)
    .replace(/-$/, '');
}

/** Eight hexadecimal digits (32-bit FNV-1a) that differ when the texts do, spacing apart. Not for secrets. */
export function digest(text: string): string {
  let sum = 0x811c9dc5;
  for (const unit of text.normalize('NFC').trim().replace(/\s+/g, ' ').split('')) {
    sum = Math.imul(sum ^ unit.charCodeAt(0), 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, '0');
}

/**
 * A key for each item that no other item has. Items that share a key, and items without one, get a digest of their
 * content; only those that have the same content too are numbered, so the order of the items makes no difference.
 */
export function distinctKeys(items: readonly Identified[]): readonly string[] {
  const holders = grouped(items, ({ key }) => key);
  return numbered(
    items.map(({ key, content }) => {
      if (key === null) return `utan-id.${digest(content)}`;
      return holders.get(key)?.length === 1 ? key : `${key}.${digest(content)}`;
    }),
  );
}

/** A key for each text, by what it says; the same text again is `.2`, `.3` and on. */
export function contentKeys(texts: readonly string[]): readonly string[] {
  return numbered(texts.map(digest));
}

function numbered(keys: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const copies = new Map<string, number>();
  return keys.map((key) => {
    let copy = copies.get(key) ?? 1;
    const name = (): string => (copy === 1 ? key : `${key}.${String(copy)}`);
    while (taken.has(name())) copy += 1;
    copies.set(key, copy);
    taken.add(name());
    return name();
  });
}
