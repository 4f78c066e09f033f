import { once } from '../../../engine/values/once';

/** A pattern that is made when it is first looked for: making a large one takes longer than a text does. */
export type Pattern = () => RegExp;

/** A piece of a text: what stands there, and the 0-based UTF-16 index where it begins. */
export interface Match {
  readonly start: number;
  readonly text: string;
}

// Letters of European languages. `\p{L}` with the flags `iu` takes some milliseconds to make for each place in a pattern.
const LETTERS = 'a-zß-öø-ÿā-ž';

/** A source with `\p{L}` as the letters of European languages, for a pattern with the flag `i` and without `u`. */
export function lettersIn(source: string): string {
  return source.replaceAll(/\[(\^?)\\p\{L\}/g, `[$1${LETTERS}`).replaceAll(String.raw`\p{L}`, `[${LETTERS}]`);
}

/**
 * A pattern for `source` as whole words, whatever the case. `\b` takes å, ä and ö for something else than letters, so
 * the edges are looked at by what letters there are. A space in `source` matches up to three spaces or one line break.
 */
export function wholeWords(source: string): Pattern {
  return once(
    () => new RegExp(lettersIn(String.raw`(?<![\p{L}\d])(?:${spaced(source)})(?![\p{L}\d])`), 'gi'),
  );
}

/** The first match of a global pattern, or null. */
export function firstMatch(text: string, pattern: Pattern): Match | null {
  return matchesOf(text, pattern)[0] ?? null;
}

/** True when the pattern matches somewhere; unlike `test` it keeps no state between calls. */
export function occurs(text: string, pattern: Pattern): boolean {
  return text.search(pattern()) !== -1;
}

/** Every match of a global pattern, in order. */
export function matchesOf(text: string, pattern: Pattern): readonly Match[] {
  return [...text.matchAll(pattern())].map((match) => ({ start: match.index, text: match[0] }));
}

function spaced(source: string): string {
  return source.replaceAll(' ', String.raw`(?:[ \u00a0\u202f\t]{1,3}|\n)`);
}
