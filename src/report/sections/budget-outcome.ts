import { deviationOf, type BudgetType, type Deviation } from '../../figures/budget-deviation';
import type { BudgetYear } from '../../figures/budget-sums';
import { kronor, percentWords } from '../../swedish/format';
import { sentence } from '../../swedish/grammar';
import { sumMoney, type Money } from '../../workbook/money';
import { costs, financing, yearsText, type Kind } from './budget-kinds';

/**
 * Costs and financing against budget: the years whose every outcome is known together, then each year that rests on a
 * forecast, and what was left or lacking when all is known. Empty where nothing is known.
 */
export function outcomeTexts(years: readonly BudgetYear[]): readonly string[] {
  const cost = outcomeOf(costs, years);
  const income = outcomeOf(financing, years);
  // The same sums twice are harder to read than that they were the same.
  const same = cost !== null && income !== null && isSame(cost, income) && cost.scope === income.scope;
  return [
    cost === null ? '' : outcomeText(costs, cost),
    same ? 'Finansieringen uppgick till samma belopp.' : '',
    income === null || same ? '' : outcomeText(financing, income),
    ...years.flatMap(forecastTexts),
    balanceText(years),
  ].filter((text) => text !== '');
}

/** "48 500 kronor (3,6 procent)"; the size without its sign. */
export function sizeText({ amount, percent }: Deviation): string {
  const share = percent === null ? '' : ` (${percentWords(Math.abs(percent))})`;
  return `${kronor(Math.abs(amount))}${share}`;
}

interface Amounts {
  readonly budget: Money;
  readonly amount: Money;
}

/** `scope` names the years when they are not all. */
interface Outcome extends Amounts {
  readonly scope: string;
}

interface Forecast extends Amounts {
  /** True when outcomes are part of the amount. */
  readonly begun: boolean;
}

function outcomeOf(kind: Kind, years: readonly BudgetYear[]): Outcome | null {
  const withRows = years.filter((year) => kind.sumOf(year).rows.length > 0);
  const known = withRows.filter((year) => kind.sumOf(year).deviation !== null);
  if (known.length === 0) return null;
  return {
    scope: known.length === withRows.length ? '' : yearsText(known),
    budget: total(known.map((year) => kind.sumOf(year).budget)),
    amount: total(known.map((year) => kind.sumOf(year).outcome)),
  };
}

function forecastOf(kind: Kind, year: BudgetYear): Forecast | null {
  const { rows, budget, expected, forecast } = kind.sumOf(year);
  if (!forecast || budget === null || expected === null) return null;
  return { budget, amount: expected, begun: rows.some((row) => row.outcome.value !== null) };
}

/** "Kostnaderna uppgick till 1 398 500 kronor mot budgeterade 1 350 000 kronor, vilket är 48 500 kronor (3,6 procent) över budgeten." */
function outcomeText(kind: Kind, outcome: Outcome): string {
  return sentence(
    `${kind.subject}${outcome.scope} uppgick till ${kronor(outcome.amount)}${againstBudget(kind.type, outcome)}`,
  );
}

function forecastTexts(year: BudgetYear): readonly string[] {
  const cost = forecastOf(costs, year);
  const income = forecastOf(financing, year);
  if (cost !== null && income !== null && isSame(cost, income) && !cost.begun && !income.begun) {
    return [forecastText('både kostnaderna och finansieringen', costs.type, year, cost)];
  }
  return [
    ...(cost === null ? [] : [forecastText(costs.subject, costs.type, year, cost)]),
    ...(income === null ? [] : [forecastText(financing.subject, financing.type, year, income)]),
  ];
}

function forecastText(subject: string, type: BudgetType, year: BudgetYear, forecast: Forecast): string {
  const opening = forecast.begun ? 'utfallet hittills och prognosen' : 'prognosen';
  const verb = forecast.begun ? 'är tillsammans' : 'är';
  const figures = `${kronor(forecast.amount)}${againstBudget(type, forecast)}`;
  return sentence(`${opening} för ${subject}${yearsText([year])} ${verb} ${figures}`);
}

function againstBudget(type: BudgetType, { budget, amount }: Amounts): string {
  const deviation = deviationOf(type, budget, amount);
  if (deviation.amount === 0) return ', vilket motsvarar budgeten';
  const side = amount > budget ? 'över' : 'under';
  return ` mot budgeterade ${kronor(budget)}, vilket är ${sizeText(deviation)} ${side} budgeten`;
}

function isSame(a: Amounts, b: Amounts): boolean {
  return a.budget === b.budget && a.amount === b.amount;
}

function balanceText(years: readonly BudgetYear[]): string {
  const paid = years.map((year) => year.financing.outcome);
  const spent = years.map((year) => year.costs.outcome);
  const rows = years.flatMap((year) => [year.financing.rows.length, year.costs.rows.length]);
  if (rows.includes(0) || paid.includes(null) || spent.includes(null)) return '';
  const over = total(paid) - total(spent);
  if (over === 0) return '';
  return over > 0
    ? `Finansieringen översteg kostnaderna med ${kronor(over)}.`
    : `Kostnaderna översteg finansieringen med ${kronor(-over)}.`;
}

function total(amounts: readonly (Money | null)[]): Money {
  return sumMoney(amounts.filter((amount) => amount !== null));
}
