/** What several sentences on kronor have in common: posts, kinds, sizes and the rows of a year. */
import type { Desk } from './claim';
import { budgetYearsOf, moneyOf, oneDecimal, type Money } from './figures';
import type { GridRow } from './grid';
import { numberIn, piece } from './swedish';

/** An amount in a sentence, one group. */
export const KRONOR = `${piece.number} kron(?:or|a)`;
/** A deviation: kronor, and percent or the empty text. */
export const SIZE = `${KRONOR}(?: \\(${piece.number} procent\\))?`;
/** What a sentence calls costs and financing. */
export const KINDS: Readonly<Record<string, string>> = {
  kostnaderna: 'Kostnad',
  finansieringen: 'Finansiering',
};

/** What a sentence calls a post, by the words that the post's name begins with. */
const POST_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:personal|personalkostnaderna)$/i, 'Personal'],
  [/arvoden och köpta tjänster$/i, 'Arvoden och köpta tjänster'],
  [/^(?:lokaler|lokalkostnaderna)$/i, 'Lokaler'],
  [/material och utrustning$/i, 'Material och utrustning'],
  [/resor och transporter$/i, 'Resor och transporter'],
  [/mat och förtäring$/i, 'Mat och förtäring'],
  [/^(?:kommunikation|kommunikationskostnaderna)$/i, 'Kommunikation'],
  [/^(?:utbildning|utbildningskostnaderna)$/i, 'Utbildning'],
  [/^administration/i, 'Administration (overhead)'],
  [/^revision/i, 'Revision'],
  [/^(?:ideella timmar|de ideella timmarnas värde)$/i, 'Ideella timmar, värderade'],
  [/^(?:övriga kostnader|de övriga kostnaderna)$/i, 'Övrigt'],
  [/kommunens bidrag$/i, 'Kommunens bidrag'],
  [/kontanta insats$/i, 'Idéburen parts insats, kontant'],
  [/insats i ideella timmar$/i, 'Idéburen parts insats, ideella timmar'],
  [/kommunens insats i natura$/i, 'Kommunens insats i natura'],
  [/annan offentlig finansiering$/i, 'Annan offentlig finansiering'],
  [/stiftelser och fonder$/i, 'Stiftelser och fonder'],
  [/övrig finansiering$/i, 'Övrig finansiering'],
];

/** The post that words mean. */
export function postIn(words: string): string | null {
  return POST_WORDS.find(([pattern]) => pattern.test(words.trim()))?.[1] ?? null;
}

/** Kronor and percent of a deviation as a sentence has them. */
export function saySize(
  what: string,
  kronor: string,
  percent: string,
  deviation: number | null,
  budget: number | null,
  desk: Desk,
): void {
  desk.same(`${what}, kronor`, numberIn(kronor), deviation === null ? null : Math.abs(deviation) / 100);
  const share =
    deviation === null || budget === null || budget === 0
      ? ''
      : String(Math.abs(oneDecimal((deviation / budget) * 100)));
  desk.same(`${what}, procent`, String(numberIn(percent) ?? ''), share);
}

/** The rows of a type and a year; null for those without one. */
export function ofYear(year: number | null, type: string, { book }: Desk): readonly GridRow[] {
  return book.budget.filter((row) => row.number('År') === year && row.text('Typ') === type);
}

/** A post's sums in a year. */
export interface PostOfYear {
  readonly year: number | null;
  readonly post: string | null;
  readonly money: Money;
}

/** Every post of each year. */
export function postSums(type: string, desk: Desk): readonly PostOfYear[] {
  return budgetYearsOf(desk.book).flatMap((year) => {
    const rows = ofYear(year, type, desk);
    return [...new Set(rows.map((row) => row.text('Post')))].map((post) => ({
      year,
      post,
      money: moneyOf(
        type,
        rows.filter((row) => row.text('Post') === post),
        desk.book,
      ),
    }));
  });
}
