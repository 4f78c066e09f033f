/** Sentences on kronor: sums against budget, what deviates, and what is missing. */
import { partiesCalled } from './book';
import { claim, empty, type Claim, type Desk } from './claim';
import { budgetRows, budgetYearsOf, expectedOf, moneyOf, oneDecimal, setting, type Money } from './figures';
import type { GridRow } from './grid';
import { countIn, NO_YEAR, numberIn, piece, yearsIn } from './swedish';

const KRONOR = `${piece.number} kron(?:or|a)`;
const SIZE = `${KRONOR}(?: \\(${piece.number} procent\\))?`;
const KINDS: Readonly<Record<string, string>> = { kostnaderna: 'Kostnad', finansieringen: 'Finansiering' };

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
  [/^(?:övrigt|de övriga kostnaderna)$/i, 'Övrigt'],
  [/kommunens bidrag$/i, 'Kommunens bidrag'],
  [/kontanta insats$/i, 'Idéburen parts insats, kontant'],
  [/insats i ideella timmar$/i, 'Idéburen parts insats, ideella timmar'],
  [/kommunens insats i natura$/i, 'Kommunens insats i natura'],
  [/annan offentlig finansiering$/i, 'Annan offentlig finansiering'],
  [/stiftelser och fonder$/i, 'Stiftelser och fonder'],
  [/övrig finansiering$/i, 'Övrig finansiering'],
];

function postIn(words: string): string | null {
  return POST_WORDS.find(([pattern]) => pattern.test(words.trim()))?.[1] ?? null;
}

/** Kronor and percent of a deviation as a sentence has them. */
function saySize(
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

/** The years of a sentence, or those that every row of the kind has its outcome in. */
function yearsOr(said: string, type: string, desk: Desk): readonly number[] | undefined {
  if (said !== '') return yearsIn(said);
  const lacks = budgetRows(desk.book, type).some((row) => row.amount('Utfall') === null);
  return lacks ? [] : undefined;
}

const DIRECTION: Readonly<Record<string, number>> = { över: 1, under: -1 };

function sayAgainst(
  type: string,
  money: Money,
  [amount = '', budget = '', size = '', percent = '', way = '']: readonly string[],
  desk: Desk,
): void {
  const kind = type === 'Kostnad' ? 'kostnader' : 'finansiering';
  desk.same(`${kind}, kronor`, numberIn(amount), money.expected === null ? null : money.expected / 100);
  if (budget === '') {
    desk.same(`${kind} mot budgeten`, money.expected, money.budget);
    return;
  }
  desk.same(`budgeterade ${kind}`, numberIn(budget), money.budget === null ? null : money.budget / 100);
  const over = (money.expected ?? 0) - (money.budget ?? 0);
  desk.same(`${kind} över eller under`, DIRECTION[way], Math.sign(over));
  saySize(kind, size, percent, over, money.budget, desk);
}

const AGAINST = `${KRONOR}(?:, vilket motsvarar budgeten| mot budgeterade ${KRONOR}, vilket är ${SIZE} (över|under) budgeten)`;

const sums: readonly Claim[] = [
  claim(
    `(Kostnaderna|Finansieringen)(?: ${piece.budgetYears})? uppgick till ${AGAINST}\\.`,
    ([subject = '', years = '', ...said], desk) => {
      const type = KINDS[subject.toLowerCase()] ?? '';
      const scope = yearsOr(years, type, desk);
      const money = moneyOf(type, budgetRows(desk.book, type, scope), desk.book);
      desk.same(`${subject}: utfall för alla rader`, money.hasForecast, false);
      if (years !== '') sayYears(years, type, desk);
      sayAgainst(type, money, said, desk);
      desk.figure(`${type} ${years}`, numberIn(said[0] ?? '') ?? -1);
    },
  ),
  claim('Finansieringen uppgick till samma belopp\\.', (_, desk) => {
    const known = (type: string): readonly (number | null)[] => {
      const years = budgetYearsOf(desk.book).filter((year) => {
        const rows = ofYear(year, type, desk);
        return rows.length > 0 && moneyOf(type, rows, desk.book).outcome !== null;
      });
      const rows = years.flatMap((year) => ofYear(year, type, desk));
      const { budget, outcome } = moneyOf(type, rows, desk.book);
      return [budget, outcome];
    };
    desk.same('finansiering mot kostnader', known('Kostnad').join(), known('Finansiering').join());
  }),
  claim(
    `(Prognosen|Utfallet hittills och prognosen) för (både kostnaderna och finansieringen|kostnaderna|finansieringen)(?: ${piece.budgetYears})? är (?:tillsammans )?${AGAINST}\\.`,
    ([opening = '', subject = '', years = '', ...said], desk) => {
      for (const [word, type] of Object.entries(KINDS).filter(([word]) => subject.includes(word))) {
        const rows = budgetRows(desk.book, type, years === '' ? undefined : yearsIn(years));
        const money = moneyOf(type, rows, desk.book);
        desk.same(`${word} ${years}: prognos`, true, money.hasForecast);
        const isMixed = rows.some((row) => row.amount('Utfall') !== null);
        desk.same(`${word} ${years}: både utfall och prognos`, opening !== 'Prognosen', isMixed);
        sayAgainst(type, money, said, desk);
      }
    },
  ),
  claim(
    `(Kostnaderna översteg finansieringen|Finansieringen översteg kostnaderna) med ${KRONOR}\\.`,
    ([which = '', kronor = ''], desk) => {
      const total = (type: string): number =>
        moneyOf(type, budgetRows(desk.book, type), desk.book).outcome ?? Number.NaN;
      const over = total('Kostnad') - total('Finansiering');
      desk.same(which, numberIn(kronor), (which.startsWith('Kostnaderna') ? over : 0 - over) / 100);
    },
  ),
];

/** The years that a sentence names are those that have rows of the kind, all of them with an outcome. */
function sayYears(years: string, type: string, desk: Desk): void {
  const known = budgetYearsOf(desk.book).filter((year) => {
    const rows = ofYear(year, type, desk);
    const { budget, outcome } = moneyOf(type, rows, desk.book);
    return rows.length > 0 && budget !== null && outcome !== null;
  });
  desk.same(`år med utfall, ${type}`, yearsIn(years).join(), known.map((year) => year ?? NO_YEAR).join());
}

function ofYear(year: number | null, type: string, { book }: Desk): readonly GridRow[] {
  return book.budget.filter((row) => row.number('År') === year && row.text('Typ') === type);
}

const MAINLY = '(?:, främst för ([^.]+?)(?: (\\d{4}))?)?';

const summary: readonly Claim[] = [
  claim('Kostnaderna motsvarade budgeten\\.', (_, desk) => {
    const { budget, outcome } = moneyOf('Kostnad', budgetRows(desk.book, 'Kostnad'), desk.book);
    desk.same('kostnaderna mot budgeten', outcome, budget);
  }),
  claim(
    `Kostnaderna blev ${SIZE} (högre|lägre) än budget${MAINLY}\\.`,
    ([kronor = '', percent = '', way = '', post = '', year = ''], desk) => {
      const money = moneyOf('Kostnad', budgetRows(desk.book, 'Kostnad'), desk.book);
      desk.same('kostnader: utfall för alla rader', money.hasForecast, false);
      sayWhole(money, kronor, percent, way, desk);
      sayMainly(post, year, money, desk);
    },
  ),
  claim(
    `Med prognosen(?: för ${piece.years})? inräknad beräknas kostnaderna (?:motsvara budgeten|bli ${SIZE} (högre|lägre) än budget${MAINLY})\\.`,
    ([years = '', kronor = '', percent = '', way = '', post = '', year = ''], desk) => {
      const money = moneyOf('Kostnad', budgetRows(desk.book, 'Kostnad'), desk.book);
      const forecast = budgetYearsOf(desk.book).filter(
        (each) => each !== null && moneyOf('Kostnad', ofYear(each, 'Kostnad', desk), desk.book).hasForecast,
      );
      desk.same('år med prognos', yearsIn(years).join(), forecast.join());
      if (kronor === '') desk.same('kostnader mot budgeten', 0, money.deviation);
      else sayWhole(money, kronor, percent, way, desk);
      sayMainly(post, year, money, desk);
    },
  ),
  claim(
    `Uppgifterna om kostnader(?: för ${piece.years})? är ofullständiga och kan inte jämföras med budgeten\\.`,
    ([years = ''], desk) => {
      const lacking = budgetYearsOf(desk.book).filter(
        (year) =>
          year !== null && moneyOf('Kostnad', ofYear(year, 'Kostnad', desk), desk.book).deviation === null,
      );
      desk.same('år med ofullständiga kostnader', yearsIn(years).join(), lacking.join());
    },
  ),
];

function sayWhole(money: Money, kronor: string, percent: string, way: string, desk: Desk): void {
  const { deviation, budget } = money;
  desk.same(
    'kostnader, högre eller lägre',
    way,
    deviation === null ? null : deviation < 0 ? 'högre' : 'lägre',
  );
  saySize('kostnader mot budget', kronor, percent, deviation, budget, desk);
  desk.figure('kostnadernas avvikelse', numberIn(kronor) ?? -1);
}

/** No other post of a year deviates more in the same direction. */
function sayMainly(words: string, year: string, whole: Money, desk: Desk): void {
  if (words === '') return;
  const post = postIn(words);
  const sign = Math.sign(whole.deviation ?? 0);
  const sizes = postSums('Kostnad', desk).filter(({ money }) => Math.sign(money.deviation ?? 0) === sign);
  const size = (found: (typeof sizes)[number]): number => Math.abs(found.money.deviation ?? 0);
  const most = Math.max(...sizes.map(size));
  const named = sizes.filter((found) => found.post === post && String(found.year ?? '') === year).map(size);
  desk.same(`främst ${words} ${year}`, most, named[0] ?? null);
}

interface PostOfYear {
  readonly year: number | null;
  readonly post: string | null;
  readonly money: Money;
}

function postSums(type: string, desk: Desk): readonly PostOfYear[] {
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

const deviations: readonly Claim[] = [
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
    `(?<=^|[.?!”] )(?!Kostnaderna blev|En del av)([\\p{Lu}][^.:]*?)(?: (\\d{4}))?(?: inom överenskommelse (\\d+))? blev ${SIZE} (högre|lägre) än budget(?!, främst)`,
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
    `Ingen budgetpost(?: ${piece.years})? avvek från budgeten(?: med mer än ${piece.number} procent och mer än ${KRONOR})?\\.`,
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

const ROWS: Readonly<Record<string, string>> = {
  kostnadsposter: 'Kostnad',
  finansieringsposter: 'Finansiering',
};

const missing: readonly Claim[] = [
  claim(
    `(Utfall|Budget) saknas för ${piece.count} av ${piece.count} (kostnadsposter|finansieringsposter)(?: ${piece.years})?( utan angivet år)?\\.`,
    ([what = '', count = '', total = '', kind = '', year = ''], desk) => {
      const rows = ofYear(year === '' ? null : Number(year), ROWS[kind] ?? '', desk);
      const lacks = (row: GridRow): boolean =>
        what === 'Budget' ? row.amount('Budget') === null : expectedOf(row, desk.book) === null;
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
  empty('Rapporten kan därför inte jämföra utfallet med budgeten för (?:det året|de åren)\\.'),
  empty('Ett minustecken betyder att kostnaden är högre eller finansieringen lägre än budget\\.'),
];

/** Sentences on kronor. */
export const budgetClaims: readonly Claim[] = [...sums, ...summary, ...deviations, ...missing];
