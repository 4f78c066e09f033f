import { defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { yearOf } from '../../engine/values/civil-date';
import { kronor } from '../../swedish/format';
import { lastDay } from '../figures/agreement-periods';
import { budgetYears } from '../figures/budget-sums';
import { saysWhoPaid } from '../figures/deficit-payer';
import { pastEnd } from './outside-agreement';
import { sentencesOf } from './prose/sentences-of';
import { sectionTexts, textsOf } from './prose/texts-of';
import { yearsMeant } from './prose/years-in-text';
import type { RuleContext } from './rule-context';

const LEFT_OVER =
  /oförbruk|outnyttja|återbetal|återkräv|överskott|inte (?:har )?(?:använts|förbrukats)|(?:betala|kräv)\p{L}* tillbaka/iu;

/** "Inga medel har betalats tillbaka" says nothing of where they are. */
const NONE_LEFT = /(?<!\p{L})(?:inga|inget|ingen)(?!\p{L})/iu;

/** A year whose budgeted financing is not its budgeted cost, in öre. */
type FinancingDiffers = {
  readonly kind: 'financing-differs';
  readonly year: number;
  readonly financing: number;
  readonly costs: number;
};

/** A year's costs in öre that its financing did not cover. */
type Uncovered = { readonly kind: 'uncovered'; readonly year: number; readonly ore: number };

/** A year's financing in öre that was not spent. */
type Unspent = { readonly kind: 'unspent'; readonly year: number; readonly ore: number };

type Fault = FinancingDiffers | Uncovered | Unspent;

/**
 * Years whose budgeted financing is not the budgeted cost, and other years that are over and left money unspent of which
 * no text, payment or decision says anything (each year needs its own word, and one that names no year is of a single one),
 * or cost more than the financing with nothing on who paid. All stand at the year's first post of financing in the order of the list,
 * which is to cover the costs, else at its first cost. While a row's year or type cannot be read, no year's sums are known.
 */
export const financingDiffersRule = defineRule<RuleContext, Fault>({
  code: 'K09',
  severity: 'VARNING',
  check: checkFinancing,
  sentences: {
    'financing-differs': ({ year, financing, costs }) =>
      `Budgeten för ${String(year)} går inte ihop: finansieringen är ${kronor(financing)} och kostnaderna ${kronor(costs)}. Ändra det ena i kolumnen Budget, så att summorna blir lika.`,
    uncovered: ({ year, ore }) =>
      `Kostnaderna ${String(year)} är ${kronor(ore)} högre än finansieringen. Skriv i Förklaring vem som har betalat mellanskillnaden.`,
    unspent: ({ year, ore }) =>
      `Av finansieringen ${String(year)} har ${kronor(ore)} inte förbrukats. Skriv i Förklaring vad som händer med pengarna, eller föreslå att de återkrävs.`,
  },
});

function checkFinancing(context: RuleContext): readonly Found<Fault>[] {
  const { workbook, cutOff, agreement } = context;
  const { rows } = workbook.budget;
  if (rows.some(({ year, type }) => year.value === null || type.value === null)) return [];
  const found = budgetYears(workbook).flatMap(({ year, costs, costPosts, financing, financingPosts }) => {
    const row = [...financingPosts, ...costPosts][0]?.rows[0];
    if (row === undefined || year === null) return [];
    if (financing.budget !== null && costs.budget !== null && financing.budget !== costs.budget) {
      const planned = { year, financing: financing.budget, costs: costs.budget };
      return foundAt(row.budget, { kind: 'financing-differs', ...planned });
    }
    if (financing.outcome === null || costs.outcome === null) return [];
    const ore = financing.outcome - costs.outcome;
    const isOver =
      (cutOff ?? '') >= `${String(year)}-12-31` || pastEnd(agreement(row.agreement.value), context) !== null;
    if (!isOver || ore === 0) return [];
    if (ore < 0) {
      const ofYear = rows.filter((other) => other.year.value === year).map(({ explanation }) => explanation);
      const isCovered = [...ofYear, ...sectionTexts(context)].some(({ text }) => saysWhoPaid(text));
      return isCovered ? [] : foundAt(row.outcome, { kind: 'uncovered', year, ore: -ore });
    }
    return foundAt(row.outcome, { kind: 'unspent', year, ore });
  });
  // What is said of no year in particular can only be said of one.
  const unspent = found.flatMap(({ facts }) => (facts.kind === 'unspent' ? facts.year : []));
  const explained = yearsExplained(context, unspent);
  return found.filter(({ facts }) => facts.kind !== 'unspent' || !explained.has(facts.year));
}

/** The years of which a text, a payment or a decision says what became of the money that was left over. */
function yearsExplained(context: RuleContext, unspent: readonly number[]): ReadonlySet<number> {
  const { payments, proposals, budget } = context.workbook;
  const ofText = (text: string): readonly number[] => {
    const years = yearsMeant(text, unspent);
    return years.length > 0 ? years : unspent.length === 1 ? unspent : [];
  };
  const rows = new Map(budget.rows.map(({ explanation, year }) => [explanation.place, year.value]));
  const inTexts = textsOf(context).flatMap(({ place, text }) => {
    const sentences = sentencesOf(text).filter(
      (sentence) => LEFT_OVER.test(sentence.text) && !NONE_LEFT.test(sentence.text),
    );
    const year = rows.get(place) ?? null;
    return sentences.flatMap((sentence) => (year === null ? ofText(sentence.text) : [year]));
  });
  const reclaimed = proposals.rows.flatMap(({ type, wording, motivation }) => {
    if (type.value !== 'Återkräva medel') return [];
    // The years of a proposal are also those of its deadline.
    const named = yearsMeant(`${wording.text} ${motivation.text}`, unspent).filter((year) =>
      unspent.includes(year),
    );
    return named.length > 0 ? named : ofText('');
  });
  const paidBack = payments.rows.flatMap(({ amount, date, agreement: { value } }) => {
    if ((amount.value ?? 0) >= 0) return [];
    const of = context.agreement(value);
    const end = of === null ? null : lastDay(of, context.workbook);
    const years = [date.value, end].flatMap((day) => (day === null ? [] : yearOf(day)));
    return years.length === 0 ? unspent : Math.min(...years);
  });
  return new Set([...inTexts, ...reclaimed, ...paidBack]);
}
