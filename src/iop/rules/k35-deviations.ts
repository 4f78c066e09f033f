/** By how much a text says that costs or posts differ from the budget, held against the tab Budget. */
import { kronor } from '../../swedish/format';
import { grouped } from '../../engine/values/grouped';
import { once } from '../../engine/values/once';
import { forecastOf } from '../figures/budget-sums';
import type { BudgetRow, Workbook } from '../workbook';
import { differing, rowWith, type FactDiffers, type SentenceInPlace } from './k35-fact-differs';
import { isOf } from './plan-followed';
import { amountsIn } from './prose/amounts-in-text';
import { NUMBER, numberOf } from './prose/number-words';
import { firstMatch, wholeWords } from './prose/whole-words';
import { yearsMeant } from './prose/years-in-text';
import { postsMeant } from './sentence-scope';

const PLANNED = '(?:budget(?:en|erat|erade)?|planerat|beräknat)';
const than = (preposition: string, comparatives: string) =>
  once(
    () =>
      new RegExp(
        `^\\s(?:\\([^)]*\\)\\s)?(?:${preposition}\\s${PLANNED}|(?:${comparatives})\\sän\\s(?:\\p{L}+\\s)?${PLANNED})`,
        'iu',
      ),
  );
const OVER = than('över', 'högre|mer|dyrare');
const UNDER = than('under', 'lägre|mindre|billigare');
const EXCEEDED =
  /(?:översteg|överskred)\s(?:\p{L}+\s)?budgeten\smed\s$|budgeten\s[^.;:]{0,30}?överskreds\smed\s$/iu;
const FELL_SHORT = /(?:understeg|underskred)\s(?:\p{L}+\s)?budgeten\smed\s$/iu;
const NO_POST = wholeWords(
  `ingen (?:budget)?post avv\\p{L}+ (?:med )?mer än (${NUMBER}) procent`,
  'ingen',
  'post',
);
const OUTCOME = wholeWords('utfallet för (?:hela )?((?:19|20)\\d\\d) (?:blev|var|uppgick till)', 'utfallet');
const WHOLE_GRANT = /^avser hela bidraget för ((?:19|20)\d\d)/i;

/** What a sentence says of the budget and its outcome, and the tab denies. */
export function deviationFaults({ sentence, prose, workbook }: SentenceInPlace): readonly FactDiffers[] {
  const own = rowWith(workbook.budget, 'explanation', prose);
  const isOfCosts = /kostnad|budgeten/i.test(sentence);
  return [
    ...(own !== undefined || isOfCosts ? differenceFaults(sentence, workbook, own) : []),
    ...postFaults(sentence, workbook),
    ...outcomeFaults(sentence, workbook),
    ...paymentNoteFaults({ sentence, prose, workbook }),
  ];
}

function outcomeOf(row: BudgetRow, workbook: Workbook): number | null {
  return row.outcome.value ?? forecastOf(row, workbook);
}

/** How far above the budget the rows are, in öre; null where a figure is missing. */
function differenceOf(rows: readonly BudgetRow[], workbook: Workbook): number | null {
  return rows.reduce<number | null>((sum, row) => {
    const outcome = outcomeOf(row, workbook);
    return sum === null || outcome === null || row.budget.value === null
      ? null
      : sum + outcome - row.budget.value;
  }, 0);
}

function differenceFaults(sentence: string, workbook: Workbook, own?: BudgetRow): readonly FactDiffers[] {
  const claims = amountsIn(sentence).flatMap(({ start, text, ore, within }) => {
    const before = sentence.slice(Math.max(0, start - 90), start);
    const after = sentence.slice(start + text.length);
    const isOver = EXCEEDED.test(before) || OVER().test(after);
    const isUnder = FELL_SHORT.test(before) || UNDER().test(after);
    const written = `${text}${(isOver ? OVER : UNDER)().exec(after)?.[0] ?? ''}`;
    return isOver === isUnder ? [] : [{ written, difference: isOver ? ore : -ore, within }];
  });
  if (claims.length === 0) return [];
  const known = own === undefined ? differencesMeant(sentence, workbook) : differencesOf([[own]], workbook);
  const [whole] = known;
  if (whole === undefined) return [];
  const way = whole < 0 ? 'under' : 'över';
  const inWords = whole === 0 ? 'som budgeterat' : `${kronor(Math.abs(whole))} ${way} budgeten`;
  return claims.flatMap(({ written, difference, within }) => {
    const holds = known.some((value) => Math.abs(value - difference) <= within);
    return differing(written, workbook.budget.sheet, holds, [inWords]);
  });
}

/** What the sentence may give, in öre above the budget: it may name a post or a year and give the sum of all. */
function differencesMeant(sentence: string, workbook: Workbook): readonly number[] {
  const posts = postsMeant(sentence);
  const all = workbook.budget.rows.filter(({ type }) => type.value === 'Kostnad');
  const years = yearsMeant(
    sentence,
    all.flatMap(({ year }) => year.value ?? []),
  );
  const ofYears = all.filter(({ year }) => isOf(years, year.value));
  const ofPosts = ofYears.filter(({ post }) => posts.includes(post.text));
  const sets = [ofPosts, ofYears, ofYears.filter(({ outcome }) => outcome.value !== null)].flatMap((rows) => [
    rows,
    ...grouped(rows, ({ year }) => year.value).values(),
    ...grouped(rows, ({ agreement }) => agreement.value).values(),
    ...rows.map((row) => [row]),
  ]);
  return differencesOf([...sets, all], workbook);
}

function differencesOf(sets: readonly (readonly BudgetRow[])[], workbook: Workbook): readonly number[] {
  return sets.flatMap((set) => (set.length === 0 ? [] : (differenceOf(set, workbook) ?? [])));
}

function postFaults(sentence: string, workbook: Workbook): readonly FactDiffers[] {
  const [written, figure = ''] = firstMatch(sentence, NO_POST) ?? [];
  const percent = numberOf(figure);
  // With a limit in kronor, too, it is the limits of the settings, which another rule has.
  if (written === undefined || percent === null || /kronor/.test(sentence)) return [];
  const years = yearsMeant(
    sentence,
    workbook.budget.rows.flatMap(({ year }) => year.value ?? []),
  );
  const beyond = workbook.budget.rows.filter((row) => {
    const outcome = outcomeOf(row, workbook);
    const budget = row.budget.value;
    if (!isOf(years, row.year.value) || outcome === null || budget === null || budget === 0) return false;
    return (100 * Math.abs(outcome - budget)) / Math.abs(budget) > percent;
  });
  const known = beyond.map(({ post }) => post.text.toLowerCase());
  return differing(written, workbook.budget.sheet, beyond.length === 0, known);
}

/** An outcome of a year that has only a forecast. */
function outcomeFaults(sentence: string, workbook: Workbook): readonly FactDiffers[] {
  const [written, year] = firstMatch(sentence, OUTCOME) ?? [];
  const rows = workbook.budget.rows.filter((row) => row.year.value === Number(year));
  const hasOutcome = rows.some(({ outcome }) => outcome.value !== null);
  const known = rows.some(({ forecast }) => forecast.value !== null) ? ['en prognos'] : [];
  return written === undefined ? [] : differing(written, workbook.budget.sheet, hasOutcome, known);
}

/** "Avser hela bidraget för 2022" beside a payment of half of it. */
function paymentNoteFaults({ sentence, prose, workbook }: SentenceInPlace): readonly FactDiffers[] {
  const [written] = WHOLE_GRANT.exec(sentence) ?? [];
  const row = rowWith(workbook.payments, 'note', prose);
  const paid = row?.amount.value ?? null;
  const agreed = workbook.agreements.rows.find(({ number }) => number.value === row?.agreement.value)?.grant
    .value;
  if (written === undefined || paid === null || agreed === undefined || agreed === null) return [];
  return differing(written, workbook.payments.sheet, paid >= agreed, [
    `${kronor(paid)} av ${kronor(agreed)}`,
  ]);
}
