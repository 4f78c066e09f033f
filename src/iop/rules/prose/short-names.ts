import { once } from '../../../engine/values/once';
import { LONGEST_NAME } from './name-pattern';

const GAP = String.raw`[ \u00a0&-]{1,3}(?:(?:och|samt)[ \u00a0])?`;
const TYPES = 'förening|klubb|stiftelse|sällskap|församling|förbund|akademi|kooperativ';
const TYPE = once(() => new RegExp(`(?:${TYPES})$`));
const DEFINITE = once(() => new RegExp(`^(?:den\\s)?(${TYPES})(?:en|et|n)$`));
/** Last words that any association may have. */
const PLAIN = once(
  () => new RegExp(`^(?:ideella|kultur|idrotts|ungdoms|kvinno|hembygds|bostadsrätts)?(?:${TYPES})$`),
);
// Latin letters: as classes of Unicode they take V8 some milliseconds to make for each pattern.
const LETTERS = 'A-Za-zªµºÀ-ÖØ-öø-ɏ';
const WORD_PART = String.raw`[${LETTERS}\d²³¹¼-¾]`;
/** A class of the capitals of Latin script, to U+017F. */
const CAPITAL = once(() => {
  const accented = Array.from({ length: 0x80 }, (_, index) => String.fromCharCode(0x100 + index));
  return `[A-ZÀ-ÖØ-Þ${accented.filter((letter) => letter !== letter.toLowerCase()).join('')}]`;
});

/**
 * Patterns for shorter ways to write a registered name than the registry has: a word left out ("Husby
 * Hantverksförening"), two words in one ("Husby Konstförening"), the last word alone in definite form
 * ("Hantverksföreningen"), the name as an owner ("Lyktans förening"), and a name of one word with another ending. They
 * mind the case, so that a common noun is none; another organisation of the same place shares fewer words. None for more
 * than a name.
 */
export function shortNamePatterns(name: string): readonly RegExp[] {
  if (name.length > LONGEST_NAME) return [];
  const words = (name.match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => !/^(?:och|samt|i|på|för)$/i.test(word),
  );
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  const type = TYPE().exec(last.toLowerCase())?.[0];
  const [, kind] = DEFINITE().exec(first.toLowerCase()) ?? [];
  const isOwn = words.length > 1 && type !== undefined && !PLAIN().test(last.toLowerCase());
  const withoutOne = words.slice(0, -1).map((_, left) => words.filter((__, index) => index !== left));
  const sources = [
    ...(isOwn && words.length > 2
      ? [
          ...withoutOne.map((rest) => `${rest.join(GAP)}(?:ens?|s)?`),
          `${first}${GAP}${second}s?${type}(?:ens?|s)?`,
        ]
      : []),
    ...(isOwn ? [`${last.charAt(0).toUpperCase()}${last.slice(1).toLowerCase()}ens?`] : []),
    ...(kind !== undefined && second !== '' ? [`${second}s?[ \\u00a0]${kind}(?:en|et|n)?`] : []),
    ...(words.length === 1 && first.length > 5
      ? [`${first.replace(/(?:et|en|n)$/, '')}(?:en|et|n|t|e)?s?`]
      : []),
  ];
  // A capital right before: the words belong to another name.
  return sources.map(
    (source) =>
      new RegExp(
        String.raw`(?<!${WORD_PART}|${CAPITAL()}[${LETTERS}]{0,30}[ \u00a0&-]{1,3})(?:${source})(?!${WORD_PART}|[ \u00a0&-]{1,3}${CAPITAL()})`,
        'g',
      ),
  );
}
