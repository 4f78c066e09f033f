/** Sentences on the posts that deviate from their budget, and that none does. */
import { budgetYearsOf, moneyOf, setting, type Money } from './figures';
import { partiesCalled } from './book';
import { claim, empty, type Claim, type Desk } from './claim';
import { KRONOR, ofYear, postIn, postSums, saySize, SIZE } from './budget-words';
import type { GridRow } from './grid';
import { countIn, numberIn, piece, yearsIn } from './swedish';

/** Sentences on deviations. */
export const budgetDeviationClaims: readonly Claim[] = [
  claim(
    `En del av ([^.:]*?)(?: (\\d{4}))? inom överenskommelse (\\d+) blev ${SIZE} (högre|lägre) än budget`,
    ([subject = '', year = '', agreement = '', kronor = '', , way = ''], desk) => {
      const isSo = (row: GridRow): boolean => {
        const money = moneyOf('', [row], desk.book);
        const isHigher = (money.outcome ?? 0) > (money.budget ?? 0);
        const isNamed = row.text('Post') === postIn(subject) && String(row.number('År') ?? '') === year;
        return (
          isNamed &&
          row.number('ÖK-nr') === Number(agreement) &&
          isOf(money, kronor) &&
          isHigher === (way === 'högre')
        );
      };
      desk.same(`en del av ${subject} ${year}, ${kronor} ${way}`, true, desk.book.budget.some(isSo));
    },
  ),
  claim(
    `(?<=^|[.?!”] )(?!Kostnaderna blev|En del av)([\\p{Lu}][^.:]*?)(?: (\\d{4}))?(?: inom överenskommelse (\\d+))? blev ${SIZE} (högre|lägre) än budget(?!, (?:främst|vilket avser))`,
    ([subject = '', year = '', agreement = '', kronor = '', percent = '', way = ''], desk) => {
      const post = postIn(subject);
      const rows = desk.book.budget.filter(
        (row) =>
          row.text('Post') === post &&
          String(row.number('År') ?? '') === year &&
          (agreement === '' || row.number('ÖK-nr') === Number(agreement)),
      );
      // A row may have a post of the other kind; then the words do not tell which of the two sums they mean.
      const ofTypes = ['Kostnad', 'Finansiering'].map((type) =>
        rows.filter((row) => row.text('Typ') === type),
      );
      const money = ofTypes
        .filter(({ length }) => length > 0)
        .map((some) => moneyOf('', some, desk.book))
        .sort((a, b) => Number(isOf(b, kronor)) - Number(isOf(a, kronor)))[0];
      const over = (money?.outcome ?? Number.NaN) - (money?.budget ?? 0);
      desk.same(`${subject} ${year}, högre eller lägre`, way, over > 0 ? 'högre' : 'lägre');
      saySize(`${subject} ${year}`, kronor, percent, over, money?.budget ?? null, desk);
      sayGiver(subject, rows, desk);
    },
  ),
  claim(
    `Ingen budgetpost(?: ${piece.years})? avvek från budgeten(?: med både mer än ${piece.number} procent och mer än ${KRONOR})?\\.`,
    ([years = '', percent = '', kronor = ''], desk) => {
      const { book } = desk;
      const limits =
        percent === ''
          ? [0, 0]
          : [
              setting(book, 'Tröskel avvikelse, procent', 5),
              setting(book, 'Tröskel avvikelse, kronor', 5000),
            ];
      if (percent !== '') desk.same('trösklar', [numberIn(percent), numberIn(kronor)].join(), limits.join());
      const isKnown = (year: number | null): boolean =>
        ['Kostnad', 'Finansiering'].every((type) => {
          const { budget, outcome } = moneyOf(type, ofYear(year, type, desk), book);
          return budget !== null && outcome !== null;
        });
      const known = budgetYearsOf(book).filter(isKnown);
      if (years !== '') desk.same('år med alla utfall', yearsIn(years).join(), known.join());
      if (years !== '') desk.same('år som ett spann', false, /(\d{4})-\1/.test(years));
      const beyond = ['Kostnad', 'Finansiering']
        .flatMap((type) => postSums(type, desk))
        .filter(({ year }) => years === '' || (year !== null && yearsIn(years).includes(year)))
        .filter(({ money }) => isBeyond(money, limits));
      desk.same('budgetposter som avviker', 0, beyond.length);
    },
  ),
  claim(`Ytterligare ${piece.count} avvikelse(?:r)? framgår av tabellerna\\.`, ([count = ''], desk) => {
    desk.same('avvikelser utöver de nämnda', true, (countIn(count) ?? 0) > 0);
  }),
  empty('Förklaring saknas i underlaget\\.'),
];

function isOf({ budget, outcome }: Money, kronor: string): boolean {
  return Math.abs((outcome ?? 0) - (budget ?? 0)) / 100 === numberIn(kronor);
}

function isBeyond({ budget, outcome }: Money, [percent = 0, kronor = 0]: readonly number[]): boolean {
  if (budget === null || outcome === null) return true;
  const size = Math.abs(outcome - budget) / 100;
  return size > kronor && (budget === 0 || (size * 10_000) / Math.abs(budget) > percent);
}

/** "Stiftelsens kontanta insats": the party that the rows name. */
function sayGiver(subject: string, rows: readonly GridRow[], desk: Desk): void {
  const [, name = ''] = /^(.+?) (?:kontanta insats|insats i ideella timmar)$/.exec(subject) ?? [];
  if (name === '' || /^De[n]? idéburna part(?:ens|ernas)$/.test(name)) return;
  const called = [...partiesCalled(name, desk.book), ...partiesCalled(name.replace(/s$/, ''), desk.book)];
  const givers = rows.map((row) => row.text('Part')?.toLowerCase());
  const isGiver = called.some(({ id, name: full, formerName }) =>
    givers.every((giver) => [id, full, formerName].some((known) => known?.toLowerCase() === giver)),
  );
  desk.same(`${name} insats`, true, isGiver);
}
