import { fingerprint } from '../values/fingerprint';
import { remembering } from '../values/remembering';

/**
 * The signs around the add-on's part of a cell's note: they have no width, so that an officer sees the sentences alone,
 * and the sum after them tells whether a person has written among the sentences.
 */
const OPEN = '\u2063';
const CLOSE = '\u2064';
const DIGITS = '\u200b\u200c\u200d\u2060';
const SUM_LENGTH = 8;

/** What changes a note. */
export interface NoteChange {
  /** What officers call the report. The add-on's part begins with it and a colon. */
  readonly name: string;
  /** What is to stand in the note; null when nothing is wrong in the cell. */
  readonly mark: string | null;
  /** Whether an earlier version of the add-on marked the cell: its part has no signs around it. */
  readonly isEarlier: boolean;
}

/**
 * A cell's note with the add-on's part put in place, or taken away when `mark` is null. Whatever a person has written
 * stays: before it, after it, and also a text of their own that begins as the add-on's does.
 */
export function changedNote(note: string, { name, mark, isEarlier }: NoteChange): string {
  const parts = partsOf(note, name);
  const earlier = parts.length === 0 && isEarlier ? earlierPart(note, name, mark) : null;
  const found = earlier === null ? parts : [earlier];
  const part = mark === null ? null : signed(mark, name);
  const [first] = found;
  if (first === undefined) {
    if (part === null) return note;
    return note === '' ? part : `${note}\n\n${part}`;
  }
  const before = note.slice(0, first.from);
  const after = found
    .map(({ to }, index) => note.slice(to, found[index + 1]?.from))
    .filter((text) => text.trim() !== '')
    .join('');
  if (part !== null) return `${before}${part}${after}`;
  const own = before.replace(/\n\n$/, '');
  if (own === '') return after.replace(/^\n+/, '');
  return after === '' || after.startsWith('\n') ? own + after : `${own}\n${after}`;
}

interface Part {
  readonly from: number;
  readonly to: number;
}

/** The add-on's parts of a note that nobody has written in. */
function partsOf(note: string, name: string): readonly Part[] {
  const start = `${name}: ${OPEN}`;
  const parts: Part[] = [];
  for (let from = note.indexOf(start); from !== -1; from = note.indexOf(start, from + 1)) {
    const close = note.indexOf(CLOSE, from);
    const to = close + 1 + SUM_LENGTH;
    const text = note.slice(from + start.length, close);
    if (close !== -1 && note.slice(close + 1, to) === sumOf(text)) parts.push({ from, to });
  }
  return parts;
}

function signed(mark: string, name: string): string {
  return `${name}: ${OPEN}${mark}${CLOSE}${sumOf(mark)}`;
}

/** A sum of 16 bits in eight signs without width. Many cells have the same note. */
const sumOf = remembering((text: string): string => {
  const bits = parseInt(fingerprint(text).slice(0, SUM_LENGTH / 2), 16);
  return Array.from({ length: SUM_LENGTH }, (_, place) => DIGITS[Math.floor(bits / 4 ** place) % 4]).join('');
});

/**
 * What an earlier version wrote: from its name on, as long as it says what is still found, or else its first line:
 * what follows may be the officer's.
 */
function earlierPart(note: string, name: string, mark: string | null): Part | null {
  const start = `${name}: `;
  const from = note.startsWith(start) ? 0 : note.indexOf(`\n\n${start}`) + 2;
  if (from === 1) return null;
  if (mark !== null && note.startsWith(start + mark, from))
    return { from, to: from + start.length + mark.length };
  const end = note.indexOf('\n', from);
  return { from, to: end === -1 ? note.length : end };
}
