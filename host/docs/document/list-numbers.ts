import { isObject, numberAt, objectAt, objectsAt, stringAt } from '../wire/json';
import type { JsonObject } from '../wire/json';

/** Counts list items in document order. */
export interface ListCounter {
  /** The glyph of the next item, "1.", "a)" or "•": its text as a reader sees it. */
  next(bullet: JsonObject): string;
}

/**
 * A counter over the lists of one document. An item of a level starts the levels below it again. Source: NestingLevel in
 * v1.d.ts. Bullets of whatever symbol come out as "•".
 */
export function listCounter(lists: JsonObject): ListCounter {
  const counts = new Map<string, number[]>();
  return {
    next(bullet) {
      const listId = stringAt(bullet, 'listId');
      const level = numberAt(bullet, 'nestingLevel');
      const levels = nestingLevels(lists, listId);
      const before = counts.get(listId) ?? [];
      const now = Array.from({ length: level + 1 }, (_, i) => before[i] ?? startNumber(levels[i]) - 1);
      now[level] = (now[level] ?? 0) + 1;
      for (let i = 0; i < level; i += 1) if (before[i] === undefined) now[i] = startNumber(levels[i]);
      counts.set(listId, now);
      return glyph(levels, level, now);
    },
  };
}

/** The nesting levels of a list, from the outermost. */
export function nestingLevels(lists: JsonObject, listId: string): readonly JsonObject[] {
  return objectsAt(objectAt(objectAt(lists, listId), 'listProperties'), 'nestingLevels');
}

/** True where items of the level are numbered and not bulleted. */
export function isOrdered(level: JsonObject | undefined): boolean {
  const type = level === undefined ? '' : stringAt(level, 'glyphType');
  return type !== '' && type !== 'GLYPH_TYPE_UNSPECIFIED' && type !== 'NONE';
}

function glyph(levels: readonly JsonObject[], level: number, counts: readonly number[]): string {
  const own = levels[level];
  if (!isObject(own) || !isOrdered(own)) return '•';
  return stringAt(own, 'glyphFormat').replace(/%(\d)/g, (_, digit: string) => {
    const i = Number(digit);
    return ordinal(counts[i] ?? 1, stringAt(levels[i] ?? {}, 'glyphType'));
  });
}

function startNumber(level: JsonObject | undefined): number {
  return Math.max(level === undefined ? 1 : numberAt(level, 'startNumber'), 1);
}

function ordinal(n: number, type: string): string {
  switch (type) {
    case 'ALPHA':
      return letters(n);
    case 'UPPER_ALPHA':
      return letters(n).toUpperCase();
    case 'ROMAN':
      return roman(n);
    case 'UPPER_ROMAN':
      return roman(n).toUpperCase();
    case 'ZERO_DECIMAL':
      return String(n).padStart(2, '0');
    default:
      return String(n);
  }
}

function letters(n: number): string {
  const letter = String.fromCharCode(97 + ((n - 1) % 26));
  return letter.repeat(Math.floor((n - 1) / 26) + 1);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(n: number): string {
  let left = n;
  let text = '';
  for (const [value, numeral] of ROMAN) {
    text += numeral.repeat(Math.floor(left / value));
    left %= value;
  }
  return text;
}
