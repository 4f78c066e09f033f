/** Sentences on sums of kronor against budget, in their section and in the summary. */
import { budgetRows, budgetYearsOf, moneyOf, outcomeOf, type Money } from './figures';
import { figuresEnd } from './book';
import { claim, type Claim, type Desk } from './claim';
import { KINDS, KRONOR, ofYear, postIn, postSums, saySize, SIZE } from './budget-words';
import { dayIn, NO_YEAR, numberIn, piece, yearsIn } from './swedish';

/** The years of a sentence, or those that every row of the kind has its outcome in. */
function yearsOr(said: string, type: string, desk: Desk): readonly number[] | undefined {
  if (said !== '') return yearsIn(said);
  const lacks = budgetRows(desk.book, type).some((row) => outcomeOf(row, desk.book) === null);
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

/** "årets kostnader till 271 600 kronor", of what a year came to so far. */
const SO_FAR = `(?<=uppgick |kronor och )(årets )?(kostnader|finansiering)(?:na|en)? till ${KRONOR}(?=[. ])`;

const sums: readonly Claim[] = [
  claim(
    `Posterna för ${piece.years} redovisas sist i rapporten, under rubriken Budget per post\\.`,
    ([years = ''], desk) => {
      const last = desk.report.tables.filter(({ section }) => section === 'Budget per post');
      desk.same(
        'år under Budget per post',
        yearsIn(years).join(),
        last.map(({ caption }) => /(\d{4}), kronor$/.exec(caption)?.[1]).join(),
      );
    },
  ),
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
        const isMixed = rows.some((row) => outcomeOf(row, desk.book) !== null);
        desk.same(`${word} ${years}: både utfall och prognos`, opening !== 'Prognosen', isMixed);
        sayAgainst(type, money, said, desk);
      }
    },
  ),
  claim(`Till och med den ${piece.day} uppgick (?=[^.]+\\.)`, ([day = ''], desk) => {
    desk.same('till och med', dayIn(day), figuresEnd(desk.book));
  }),
  claim(SO_FAR, ([isOfOneYear = '', word = '', kronor = ''], desk) => {
    const type = word.startsWith('kostnader') ? 'Kostnad' : 'Finansiering';
    const years = budgetYearsOf(desk.book);
    const sums = years.map((year) => moneyOf(type, ofYear(year, type, desk), desk.book).soFar);
    desk.same(
      `${word} hittills`,
      true,
      sums.some((soFar) => soFar !== null && soFar / 100 === numberIn(kronor)),
    );
    desk.same(`${word} av ett år bland flera`, isOfOneYear !== '', years.length > 1);
  }),
  claim(
    `(Kostnaderna översteg finansieringen|Finansieringen översteg kostnaderna) med ${KRONOR}(?=[.,: ])`,
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

const MAINLY = '(?:, (?:främst för|vilket avser) ([^.]+?)(?: (\\d{4}))?)?';

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
    `Kostnaderna(?: för ${piece.years})? är kända till och med den ${piece.day} och kan inte jämföras med årets budget\\.`,
    ([years = '', day = ''], desk) => {
      const lacking = budgetYearsOf(desk.book).flatMap((year) => {
        const money = moneyOf('Kostnad', ofYear(year, 'Kostnad', desk), desk.book);
        return money.deviation === null ? [{ year, soFar: money.soFar }] : [];
      });
      const named = lacking.flatMap(({ year }) => year ?? []);
      desk.same('kända till och med', dayIn(day), figuresEnd(desk.book));
      desk.same('år som pågår', yearsIn(years).join(), named.join());
      desk.same(
        'kostnader som är kända',
        true,
        lacking.every(({ soFar }) => soFar !== null),
      );
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

/** Sentences on sums of kronor. */
export const budgetSumClaims: readonly Claim[] = [...sums, ...summary];
