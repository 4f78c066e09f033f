import { once } from '../values/once';

/** Code points, each alone or from the first to the last. */
type CodePoints = readonly (number | readonly [first: number, last: number])[];

/** What stands in place of signs that say the same, or that nobody sees. */
export interface CharacterRule {
  readonly signs: CodePoints;
  readonly by: string;
}

/** Stands for what is no text: a picture, a drawing or a reference to a footnote. Text never holds it when normalised. */
export const OBJECT_MARK = '\uFFFC';

/**
 * The rules by which a text is normalised, in order, between NFC and NFC; docs/verifiera.md says the same. Frozen:
 * receipts outlive the code.
 */
export const characterRules = once((): readonly CharacterRule[] => [
  // Soft hyphens, marks of direction and signs without width.
  {
    signs: [
      [0x00, 0x08],
      [0x0e, 0x1f],
      [0x7f, 0x84],
      [0x86, 0x9f],
      0xad,
      0x61c,
      0x180e,
      [0x200b, 0x200f],
      [0x202a, 0x202e],
      [0x2060, 0x2064],
      [0x2066, 0x2069],
      0xfeff,
    ],
    by: '',
  },
  // Spaces of every width, tabs and line breaks.
  {
    signs: [[0x09, 0x0d], 0x20, 0x85, 0xa0, 0x1680, [0x2000, 0x200a], 0x2028, 0x2029, 0x202f, 0x205f, 0x3000],
    by: ' ',
  },
  // Hyphens, dashes and the sign of minus.
  { signs: [[0x2010, 0x2015], 0x2212], by: '-' },
  // What XML cannot hold, and what is kept for objects.
  { signs: [OBJECT_MARK.charCodeAt(0), 0xfffe, 0xffff], by: '\uFFFD' },
]);

/**
 * The text in the form that digests are made of: NFC, the rules of `characterRules`, half a surrogate pair as U+FFFD, one
 * space for each run of spaces, none at either end. Digits, letters and all other signs stay. A normalised text is
 * normalised to itself.
 */
export function normaliseText(text: string): string {
  const ruled = patterns().reduce(
    (sofar, { pattern, by }) => sofar.replace(pattern, by),
    text.normalize('NFC'),
  );
  return ruled.replace(/ {2,}/g, ' ').replace(/^ | $/g, '').normalize('NFC');
}

const patterns = once(() => [
  { pattern: /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, by: '\uFFFD' },
  ...characterRules().map(({ signs, by }) => ({
    pattern: new RegExp(`[${signs.map(inBrackets).join('')}]`, 'g'),
    by,
  })),
]);

function inBrackets(signs: CodePoints[number]): string {
  const escaped = (code: number) => `\\u${code.toString(16).padStart(4, '0')}`;
  return typeof signs === 'number' ? escaped(signs) : signs.map(escaped).join('-');
}
