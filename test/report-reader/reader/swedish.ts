/** The reader's own Swedish: number words, days, years and lists, read from text and never written. */

const CARDINALS = 'noll ett två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');
const ORDINALS = (
  'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde ' +
  'sextonde sjuttonde artonde nittonde tjugonde'
).split(' ');
const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(
  ' ',
);

/** Pieces of patterns, each one group. They read text that `plain` has gone over. */
export const piece = {
  count: `(\\d{1,3}(?: \\d{3})+|\\d+|en|ingen|inget|${CARDINALS.join('|')})`,
  number: String.raw`(-?\d{1,3}(?: \d{3})+(?:,\d+)?|-?\d+(?:,\d+)?)`,
  day: `(\\d{1,2} (?:${MONTHS.join('|')}) \\d{4})`,
  ordinal: `(${ORDINALS.join('|')}|\\d+:[ae])`,
  years: String.raw`(\d{4}(?:-\d{4})?(?:(?:, | och | eller )\d{4}(?:-\d{4})?)*)`,
  /** Of the budget: its rows may lack their year. */
  budgetYears: String.raw`((?:utan angivet år|\d{4}(?:-\d{4})?)(?:(?:, | och )(?:utan angivet år|\d{4}(?:-\d{4})?))*)`,
} as const;

/** Words that say how many, which one, or that all is as it should be; each must be found again in the data. */
export const quantityWords: readonly string[] = [
  ...CARDINALS.slice(2),
  'noll',
  ...ORDINALS,
  ...'båda bägge samtliga alla ingen inget inga hälften flera fler flest flesta varje ytterligare samma'.split(
    ' ',
  ),
  ...'enda majoriteten följts följde motsvarar motsvarade motsvara högre lägre'.split(' '),
  ...MONTHS,
];

/** One space for any, one dash for any: what typography adds says nothing. */
export function plain(text: string): string {
  return text
    .replace(/[\u00a0\u000b\r\n\t]/g, ' ')
    .replace(/[\u2010-\u2014\u2212]/g, '-')
    .replace(/\u2060/g, '');
}

/** "A, B och C". */
export function asList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} och ${last}`;
}

/** `1 250 000` or `10,8`; null for anything else. */
export function numberIn(text: string): number | null {
  const digits = text.trim().replaceAll(' ', '').replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : null;
}

/** A count in words or figures; "inget" and "ingen" are none. */
export function countIn(text: string): number | null {
  const word = text.trim().toLowerCase();
  if (word === 'en') return 1;
  if (word === 'inget' || word === 'ingen') return 0;
  const at = CARDINALS.indexOf(word);
  return at === -1 ? numberIn(word) : at;
}

/** "tredje" is 3. */
export function ordinalIn(text: string): number | null {
  const at = ORDINALS.indexOf(text.trim().toLowerCase());
  return at === -1 ? numberIn(text.split(':')[0] ?? '') : at + 1;
}

/** "1 juni 2019" as `2019-06-01`. */
export function dayIn(text: string): string | null {
  const [, day = '', month = '', year = ''] =
    /^(?:den )?(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(text.trim()) ?? [];
  const at = MONTHS.indexOf(month);
  const iso = `${year}-${String(at + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return at === -1 || Number.isNaN(Date.parse(iso)) ? null : iso;
}

/** A text whose days as numbers are in words: "nämnden, 2019-06-01, § 2" is "nämnden den 1 juni 2019, § 2". */
export function withDaysInWords(text: string): string {
  return text.replace(
    /,? (\d{4})-(\d\d)-(\d\d)(?!\d)/g,
    (_, year: string, month: string, day: string) =>
      ` den ${String(Number(day))} ${MONTHS[Number(month) - 1] ?? ''} ${year}`,
  );
}

/** "juni 2019" as `2019-06`. */
export function monthIn(text: string): string | null {
  const [, month = '', year = ''] = /^(\p{L}+) (\d{4})$/u.exec(text.trim()) ?? [];
  const at = MONTHS.indexOf(month);
  return at === -1 ? null : `${year}-${String(at + 1).padStart(2, '0')}`;
}

/** The first and last day of each span of "2019-2020 och 2022-2024", as years. */
export function spansIn(text: string): readonly (readonly [from: number, to: number])[] {
  return [...text.matchAll(/(\d{4})(?:-(\d{4}))?/g)].map(([, from = '', to]) => [
    Number(from),
    Number(to ?? from),
  ]);
}

/** What stands for the year of rows without one. */
export const NO_YEAR = -1;

/** Each year that "2019-2020 och 2022" names, and `NO_YEAR` for "utan angivet år". */
export function yearsIn(text: string): readonly number[] {
  const unnamed = text.includes('utan angivet år') ? [NO_YEAR] : [];
  const named = spansIn(text).flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, at) => from + at),
  );
  return [...named, ...unnamed];
}
