import { defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { kronor } from '../../swedish/format';
import { budgetYears } from '../figures/budget-sums';
import { pastEnd } from './outside-agreement';
import { sectionTexts, textsOf } from './prose/texts-of';
import type { RuleContext } from './rule-context';

const LEFT_OVER =
  /oförbruk|outnyttja|återbetal|återkräv|överskott|inte (?:har )?(?:använts|förbrukats)|(?:betala|kräv)\p{L}* tillbaka/iu;

/** A year whose budgeted financing is not its budgeted cost, in öre. */
type FinancingDiffers = {
  readonly kind: 'financing-differs';
  readonly year: number;
  readonly financing: number;
  readonly costs: number;
};

/** Words that say who paid what the financing did not cover. */
const COVERED =
  /underskott|mellanskillnad|merkostnad|överskjutande|(?:egna|eget|egen) (?:medel|kapital|kassa|bekostnad)|täck(?:t|s|er|te|ts)|bekosta|(?:stod|står|stått|svara\p{L}*) för|sk(?:jut\p{L}*|öt) till/iu;

/** A year's costs in öre that its financing did not cover. */
type Uncovered = { readonly kind: 'uncovered'; readonly year: number; readonly ore: number };

/** A year's financing in öre that was not spent. */
type Unspent = { readonly kind: 'unspent'; readonly year: number; readonly ore: number };

type Fault = FinancingDiffers | Uncovered | Unspent;

/**
 * Years whose budgeted financing is not the budgeted cost, and other years that are over and left money unspent of which
 * no text, payment or decision says anything, or cost more than the financing with nothing on who paid. All stand at the year's first post of financing in the order of the list,
 * which is to cover the costs, else at its first cost. While a row's year or type cannot be read, no year's sums are known.
 */
export const financingDiffersRule = defineRule<RuleContext, Fault>({
  code: 'K09',
  severity: 'VARNING',
  check: checkFinancing,
  sentences: {
    'financing-differs': ({ year, financing, costs }) =>
      `Budgeten för ${String(year)} går inte ihop: finansieringen är ${kronor(financing)} och kostnaderna ${kronor(costs)}. Rätta det som är fel.`,
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
  return budgetYears(workbook).flatMap(({ year, costs, costPosts, financing, financingPosts }) => {
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
      const isCovered = [...ofYear, ...sectionTexts(context)].some(({ text }) => COVERED.test(text));
      return isCovered ? [] : foundAt(row.outcome, { kind: 'uncovered', year, ore: -ore });
    }
    return mentionsLeftOver(context) ? [] : foundAt(row.outcome, { kind: 'unspent', year, ore });
  });
}

/** True when money that was left over is mentioned, paid back or decided about anywhere. */
function mentionsLeftOver(context: RuleContext): boolean {
  const { payments, proposals } = context.workbook;
  return (
    payments.rows.some(({ amount }) => (amount.value ?? 0) < 0) ||
    proposals.rows.some(({ type }) => type.value === 'Återkräva medel') ||
    textsOf(context).some(({ text }) => LEFT_OVER.test(text))
  );
}
