import { once } from '../../../engine/values/once';
import { remembering } from '../../../engine/values/remembering';

/** What to look for in texts: whole words, whatever their case. */
export interface WholeWords {
  /** Parts of words; a match has one of each. */
  readonly needs: readonly (readonly string[])[];
  /** For texts in lower case. Made when it is first looked for: making a large one takes longer than many texts do. */
  readonly pattern: () => RegExp;
}

// Letters of European languages. `\p{L}` with the flags `iu` takes some milliseconds to make for each place in a pattern.
const LETTERS = 'a-zß-öø-ÿā-ž';

/** A source with `\p{L}` as the letters of European languages, for a pattern without the flag `u`. */
export function lettersIn(source: string): string {
  return source.replaceAll(/\[(\^?)\\p\{L\}/g, `[$1${LETTERS}`).replaceAll(String.raw`\p{L}`, `[${LETTERS}]`);
}

/**
 * Looks for `source`, which is in lower case, as whole words. `\b` takes å, ä and ö for something else than letters, so the edges are looked at by
 * what letters there are. A space in `source` matches up to three spaces or one line break. Each of `needs` is some parts
 * of words in lower case, with `|` between, of which every match has one: a text without them is not searched.
 */
export function wholeWords(source: string, ...needs: readonly string[]): WholeWords {
  return {
    needs: needs.map((parts) => parts.split('|')),
    // A pattern that minds the case is made several times as fast.
    pattern: once(
      () => new RegExp(lettersIn(String.raw`(?<![\p{L}\d])(?:${spaced(source)})(?![\p{L}\d])`), 'g'),
    ),
  };
}

/** The first match of any of the patterns, or null; where two begin at one place, that of the earlier pattern. */
export function firstMatch(text: string, ...patterns: readonly WholeWords[]): RegExpExecArray | null {
  const [first] = patterns
    .map((words) => (mayHave(text, words) ? lowered(text).matchAll(words.pattern()).next().value : undefined))
    .filter((match) => match !== undefined)
    .sort((a, b) => a.index - b.index);
  return first === undefined ? null : asWritten(first, text);
}

/** True when the words stand somewhere. */
export function occurs(text: string, words: WholeWords): boolean {
  return mayHave(text, words) && lowered(text).search(words.pattern()) !== -1;
}

/**
 * Every match of the patterns, in order, as `matchAll` gives it: with what stands in the text, but its named groups in
 * lower case. A match that begins inside an earlier one is left out.
 */
export function matchesOf(text: string, ...patterns: readonly WholeWords[]): readonly RegExpExecArray[] {
  let end = 0;
  return patterns
    .flatMap((words) => (mayHave(text, words) ? [...lowered(text).matchAll(words.pattern())] : []))
    .sort((a, b) => a.index - b.index)
    .filter((match) => {
      if (match.index < end) return false;
      end = match.index + match[0].length;
      return true;
    })
    .map((match) => asWritten(match, text));
}

function mayHave(text: string, { needs }: WholeWords): boolean {
  const lower = lowered(text);
  return needs.every((parts) => parts.some((part) => lower.includes(part)));
}

/** A text in lower case, with every character where it was. */
const lowered = remembering((text: string): string => {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join('');
});

function asWritten(match: RegExpExecArray, text: string): RegExpExecArray {
  const { input, index } = match;
  match.input = text;
  let at = index;
  for (const [group, found] of match.entries()) {
    // A group that has no part in the match is undefined, whatever the type says.
    if ((found as string | undefined) === undefined) continue;
    at = input.indexOf(found, at);
    match[group] = text.slice(at, at + found.length);
  }
  return match;
}

function spaced(source: string): string {
  return source.replaceAll(' ', String.raw`(?:[ \u00a0\u202f\t]{1,3}|\n)`);
}
