const UNITS = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];
const TEENS = ['tretton', 'fjorton', 'femton', 'sexton', 'sjutton', 'arton', 'nitton'];
const TENS = ['tjugo', 'trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio'];
const ORDINALS =
  'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde'.split(
    ' ',
  );

const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, index): [string, number] => [word, index]),
  ...TEENS.map((word, index): [string, number] => [word, 13 + index]),
  ...TENS.flatMap((ten, index) =>
    ['', 'ett', 'en', ...UNITS.slice(2, 10)].map((unit): [string, number] => [
      ten + unit,
      20 + 10 * index + (unit === 'ett' || unit === 'en' ? 1 : Math.max(0, UNITS.indexOf(unit))),
    ]),
  ),
  ['ett', 1],
  ['bägge', 2],
  ['båda', 2],
  ['hundra', 100],
  ['etthundra', 100],
]);

/** A pattern source for a whole number from two, in words or figures; figures may be grouped by spaces. */
export const NUMBER = String.raw`(?:${[...CARDINALS.keys()]
  .filter((word) => !['noll', 'en', 'ett', 'båda', 'bägge'].includes(word))
  .sort((a, b) => b.length - a.length)
  .join('|')}|(?<![\d,.:/–-])\d{1,3}(?:\s\d{3})+(?![,.:/–-]?\d)|(?<![\d,.:/–-])\d{1,7}(?![,.:/–-]?\d))`;

/** A pattern source for an ordinal in words. */
export const ORDINAL = `(?:${ORDINALS.join('|')})`;

/** The number that `NUMBER` (or en, ett, båda) matched, or null. */
export function numberOf(written: string): number | null {
  const word = written.toLowerCase();
  const digits = word.replace(/[ \u00a0\u202f]/g, '');
  return /^\d+$/.test(digits) ? Number(digits) : (CARDINALS.get(word) ?? null);
}

/** The number that `ORDINAL` matched, or null. */
export function ordinalOf(written: string): number | null {
  const index = ORDINALS.indexOf(written.toLowerCase());
  return index === -1 ? null : index + 1;
}
