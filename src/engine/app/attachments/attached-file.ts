/**
 * What is known of a file since it was uploaded. It is kept under a key of its own in the document properties, so that a
 * check sees it without a call for each file. Its form is frozen: another one has another `v`.
 */
import { withoutCertainNumbers } from '../../values/identity-numbers';
import type { Kept } from '../packed-chunks';
import type { DocumentRef, Person } from '../ports';
import { isNullOr, isObject, isPerson, isText, isWholeNumber, parseJson } from '../record-format';

/** The form that is written. */
const FORM = 1;

/** What the officer's browser read in a file; null for what it could not see. */
export interface FileFacts {
  /** SHA-256 of its bytes, in hexadecimal with small letters. */
  readonly digest: string;
  readonly pages: number | null;
  /** What there is to read: text, only pictures of it, or nothing at all. Null for a file that is no text at all. */
  readonly content: 'text' | 'picture' | 'nothing' | null;
  /** Whether it is opened by a password alone. */
  readonly locked: boolean;
}

/** A file that was uploaded. */
export interface KeptFile extends DocumentRef, FileFacts {
  /** In bytes. */
  readonly size: number;
  /** When it was uploaded, an ISO instant, and by whom; null when Google did not say. */
  readonly at: string;
  readonly by: Person | null;
}

/**
 * A file, and what Drive holds of it now: the same bytes, others, or nothing that can be reached; `unseen` when it is a
 * colleague's, which this account does not reach. Null while Drive has not said.
 */
export interface AttachedFile extends KeptFile {
  readonly now: 'same' | 'replaced' | 'gone' | 'unseen' | null;
}

function keyOf(prefix: string, id: string): string {
  return `${prefix}.file.${id}`;
}

/** What is to be kept of a file, by key. No identity number stands in it. */
export function keptFile(prefix: string, file: KeptFile): Kept {
  const value = { v: FORM, ...file, name: withoutCertainNumbers(file.name) };
  return { [keyOf(prefix, file.id)]: JSON.stringify(value) };
}

/** The files that the store keeps. What cannot be read, or is of a newer form, is left out: nothing is known of it. */
export function filesIn(kept: Kept, prefix: string): readonly AttachedFile[] {
  const start = keyOf(prefix, '');
  return Object.entries(kept).flatMap(([key, text]) => {
    const value = key.startsWith(start) ? parseJson(text) : null;
    if (!isKeptFile(value)) return [];
    const { id, name, url, digest, pages, content, locked, size, at, by } = value;
    return [{ id, name, url, digest, pages, content, locked, size, at, by, now: null }];
  });
}

function isKeptFile(value: unknown): value is KeptFile {
  return (
    isObject(value) &&
    value['v'] === FORM &&
    [value['id'], value['name'], value['url'], value['at']].every(isText) &&
    isWholeNumber(value['size']) &&
    isNullOr(value['by'], isPerson) &&
    isFileFacts(value)
  );
}

/** Whether a value has the facts of a file. */
export function isFileFacts(value: unknown): value is FileFacts {
  if (!isObject(value)) return false;
  const { digest, pages, content, locked } = value;
  return (
    isText(digest) &&
    /^[0-9a-f]{64}$/.test(digest) &&
    isNullOr(pages, isWholeNumber) &&
    isNullOr(content, (one) => one === 'text' || one === 'picture' || one === 'nothing') &&
    typeof locked === 'boolean'
  );
}
