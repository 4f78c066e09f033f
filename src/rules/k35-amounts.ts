import { forecastOf } from '../figures/budget-sums';
import type { ProseFault } from '../finding';
import { yearOf } from '../workbook/civil-date';
import { sumMoney, type Money } from '../workbook/money';
import type { BudgetRow, Workbook } from '../workbook/workbook';
import { amountClaims, type AmountClaim, type AmountKind } from './prose/amount-claims';
import { yearsIn } from './prose/years-in-text';

/** One amount of the data, and what a text may add it up by. */
interface Item {
  readonly year: number | null;
  readonly agreement: number | null;
  readonly post: string | null;
  readonly inKind: boolean;
  readonly ore: Money;
}

/**
 * The amounts that a text gives for costs, budget, grant or payments and that are none of the data's: neither an
 * amount by itself nor a sum by year, agreement or post, with or without what is in kind. A sentence that names years
 * is compared with those years.
 */
export function amountFaults(text: string, workbook: Workbook): readonly ProseFault[] {
  return amountClaims(text).flatMap((claim): ProseFault[] => {
    const sets = itemSets(claim, workbook).filter((items) => items.length > 0);
    const [first] = sets;
    if (first === undefined || sets.some((items) => isAmong(claim, items))) return [];
    const years = yearsIn(claim.sentence);
    const ore = total(ofYears(first, years));
    return [{ fault: 'amount-differs', written: claim.text, of: claim.of, ore, years }];
  });
}

function isAmong(claim: AmountClaim, items: readonly Item[]): boolean {
  const within = ofYears(items, yearsIn(claim.sentence));
  const cash = within.filter(({ inKind }) => !inKind);
  return [within, cash].flatMap(sums).some((ore) => Math.abs(Math.abs(ore) - claim.ore) <= claim.within);
}

function ofYears(items: readonly Item[], years: readonly number[]): readonly Item[] {
  return years.length === 0 ? items : items.filter(({ year }) => year === null || years.includes(year));
}

/** Every sum that a text may tell: of all, of each year, span of years, agreement, post, and their combinations. */
function sums(items: readonly Item[]): readonly number[] {
  const posts = [...new Set(items.map(({ post }) => post))];
  const agreements = [...new Set(items.map(({ agreement }) => agreement))];
  const groups = [
    items,
    ...posts.map((post) => items.filter((item) => item.post === post)),
    ...agreements.map((agreement) => items.filter((item) => item.agreement === agreement)),
  ];
  return [...items.map(({ ore }) => ore), ...groups.flatMap(sumsByYears)];
}

function sumsByYears(items: readonly Item[]): readonly number[] {
  const years = [...new Set(items.flatMap(({ year }) => (year === null ? [] : [year])))].sort(
    (a, b) => a - b,
  );
  const ofYear = years.map((year) => total(items.filter((item) => item.year === year)));
  const spans = ofYear.flatMap((_, from) =>
    ofYear.slice(from).map((__, length) => sumMoney(ofYear.slice(from, from + length + 1))),
  );
  return [total(items), ...spans];
}

function total(items: readonly Item[]): Money {
  return sumMoney(items.map(({ ore }) => ore));
}

/** What the amount may be compared with; the first is what the officer is told. */
function itemSets({ of, sentence }: AmountClaim, workbook: Workbook): readonly (readonly Item[])[] {
  const outcomes = budgetItems(workbook, 'Kostnad', (row) => row.outcome.value ?? forecastOf(row, workbook));
  const planned = budgetItems(workbook, 'Kostnad', (row) => row.budget.value);
  const sets: Readonly<Record<AmountKind, readonly (readonly Item[])[]>> = {
    costs: /budget|plan|beräkn|prognos/i.test(sentence) ? [outcomes, planned] : [outcomes],
    budget: [planned, budgetItems(workbook, 'Finansiering', (row) => row.budget.value)],
    grant: [grantItems(workbook), grantBudget(workbook), paymentItems(workbook)],
    payments: [paymentItems(workbook), grantItems(workbook)],
  };
  // A workbook without rows of its own kind knows nothing of the amount.
  return (sets[of][0] ?? []).length === 0 ? [] : sets[of];
}

function budgetItems(
  workbook: Workbook,
  type: 'Kostnad' | 'Finansiering',
  oreOf: (row: BudgetRow) => Money | null,
): readonly Item[] {
  return workbook.budget.rows.flatMap((row): Item[] => {
    const ore = oreOf(row);
    if (row.type.value !== type || ore === null) return [];
    const inKind = row.nature.value === 'I natura';
    return [{ year: row.year.value, agreement: row.agreement.value, post: row.post.value, inKind, ore }];
  });
}

function grantBudget(workbook: Workbook): readonly Item[] {
  return budgetItems(workbook, 'Finansiering', (row) => row.budget.value).filter(
    ({ post }) => post === 'Kommunens bidrag',
  );
}

function grantItems(workbook: Workbook): readonly Item[] {
  return workbook.agreements.rows.flatMap(({ grant, number, start }): Item[] => {
    const year = start.value === null ? null : yearOf(start.value);
    return grant.value === null
      ? []
      : [{ year, agreement: number.value, post: null, inKind: false, ore: grant.value }];
  });
}

function paymentItems(workbook: Workbook): readonly Item[] {
  return workbook.payments.rows.flatMap(({ amount, date, agreement }): Item[] => {
    const year = date.value === null ? null : yearOf(date.value);
    return amount.value === null
      ? []
      : [{ year, agreement: agreement.value, post: null, inKind: false, ore: amount.value }];
  });
}
