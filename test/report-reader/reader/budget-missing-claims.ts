/** Sentences on what the budget lacks, and on how its tables are to be read. */
import { figuresEnd } from './book';
import { claim, empty, type Claim } from './claim';
import { ofYear } from './budget-words';
import { budgetRows, expectedOf, isPartOfYear, moneyOf } from './figures';
import type { GridRow } from './grid';
import { countIn, dayIn, piece, yearsIn } from './swedish';

const ROWS: Readonly<Record<string, string>> = {
  kostnadsposter: 'Kostnad',
  finansieringsposter: 'Finansiering',
};

/** Sentences on what is missing. */
export const budgetMissingClaims: readonly Claim[] = [
  claim(
    `(Utfall|Prognos|Budget) saknas för ${piece.count} av ${piece.count} (kostnadsposter|finansieringsposter)(?: ${piece.years})?( utan angivet år)?\\.`,
    ([what = '', count = '', total = '', kind = '', year = ''], desk) => {
      const rows = ofYear(year === '' ? null : Number(year), ROWS[kind] ?? '', desk);
      const lacks = (row: GridRow): boolean =>
        what === 'Budget' ? row.amount('Budget') === null : expectedOf(row, desk.book) === null;
      const { soFar } = moneyOf(ROWS[kind] ?? '', rows, desk.book);
      if (what !== 'Budget')
        desk.same(`${kind} ${year}: utfall hittills`, what === 'Prognos', soFar !== null);
      desk.same(`${kind} ${year}`, countIn(total), rows.length);
      desk.same(`${kind} ${year} utan ${what}`, countIn(count), rows.filter(lacks).length);
    },
  ),
  claim(
    `Uppgifter om (kostnader|finansiering|kostnader och finansiering|budget och utfall)(?: ${piece.budgetYears})? saknas i underlaget\\.`,
    ([what = '', years = ''], desk) => {
      const types = what.startsWith('budget')
        ? ['Kostnad', 'Finansiering']
        : ['Kostnad', 'Finansiering'].filter((type) => what.includes(type.toLowerCase()));
      const scope = years === '' ? undefined : yearsIn(years);
      const known = types
        .flatMap((type) => budgetRows(desk.book, type, scope))
        .filter((row) => expectedOf(row, desk.book) !== null);
      desk.same(`${what} ${years} som finns`, 0, known.length);
    },
  ),
  claim(`(\\p{L}+|\\d+) budgetrad(?:er)? utan angiven typ ingår inte i summorna\\.`, ([count = ''], desk) => {
    const untyped = desk.book.budget.filter((row) => row.text('Typ') === null);
    desk.same('budgetrader utan typ', countIn(count), untyped.length);
  }),
  claim('Belopp märkta prognos avser perioder som ännu pågår\\.', (_, desk) => {
    const cells = desk.report.tables.flatMap(({ rows }) => rows.flat());
    desk.same(
      'belopp märkta prognos',
      true,
      cells.some((cell) => cell.endsWith(' (prognos)')),
    );
  }),
  claim(
    `Belopp märkta hittills gäller till och med den ${piece.day} och jämförs inte med budgeten\\.`,
    ([day = ''], desk) => {
      const cells = desk.report.tables.flatMap(({ rows }) => rows.flat());
      desk.same(
        'belopp märkta hittills',
        true,
        cells.some((cell) => cell.endsWith(' (hittills)')),
      );
      desk.same('hittills, till och med', dayIn(day), figuresEnd(desk.book));
      desk.same(
        'budgetrader vars år pågår',
        true,
        desk.book.budget.some((row) => isPartOfYear(row, desk.book)),
      );
    },
  ),
  empty('Rapporten kan därför inte jämföra utfallet med budgeten för (?:det året|de åren)\\.'),
  empty('Ett minustecken betyder att kostnaden är högre eller finansieringen lägre än budget\\.'),
];
