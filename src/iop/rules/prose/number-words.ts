import { ordinal } from '../../../swedish/grammar';

const UNITS =
  'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton'.split(
    ' ',
  );
const TENS = 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio'.split(' ');
const ORDINALS = UNITS.map((_, index) => ordinal(index + 1));

/** A pattern source for a whole number from two, in words or figures; figures may be grouped by spaces. */
export const NUMBER = String.raw`(?:(?:${TENS.join('|')})(?:en|${UNITS.slice(1, 10).join('|')})?|${UNITS.slice(2).reverse().join('|')}|(?<![\d,.:/–-])(?:\d{1,3}(?:\s\d{3})+|\d{1,7})(?![,.:/–-]?\d))`;

/** Parts of words, of which what `NUMBER` matches has one. */
export const NEEDS_NUMBER = ['0|1|2|3|4|5|6|7|8|9', ...UNITS.slice(2), ...TENS].join('|');

/** A pattern source for what may be a number: any word or figures, quick to make; `numberOf` tells whether it is one. */
export const NUMERAL = String.raw`(?:\d{1,3}(?:\s\d{3})+|\d+|\p{L}+)`;

/** A pattern source for an ordinal in words. */
export const ORDINAL = `(?:${ORDINALS.join('|')})`;

/** The number that `NUMBER` (or en, ett, båda, bägge) matched, or null. */
export function numberOf(written: string): number | null {
  const word = written.toLowerCase().replace(/\s/g, '');
  if (/^\d+$/.test(word)) return Number(word);
  if (/^(?:båda|bägge)$/.test(word)) return 2;
  const ten = TENS.findIndex((start) => word.startsWith(start));
  const rest = ten === -1 ? word : word.slice(TENS[ten]?.length);
  const unit = rest === 'en' ? 1 : UNITS.indexOf(rest);
  if (ten !== -1) return 20 + 10 * ten + Math.max(0, unit);
  return unit === -1 ? null : unit;
}

/** The number that `ORDINAL` matched; 0 for anything else. */
export function ordinalOf(written: string): number {
  return ORDINALS.indexOf(written.toLowerCase()) + 1;
}
