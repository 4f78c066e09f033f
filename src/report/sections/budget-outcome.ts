import { deviationOf } from '../../figures/budget-deviation';
import type { BudgetYear } from '../../figures/budget-sums';
import { kronor } from '../../swedish/format';
import { sentence } from '../../swedish/grammar';
import { sumMoney, type Money } from '../../workbook/money';
import { deviationSizeText } from '../phrases/deviation-size';
import { kinds, yearsText, type Kind } from './budget-kinds';

/**
 * Costs and financing against budget: the years whose every outcome is known together, then each year that rests on a
 * forecast, and what was left or lacking when all is known. An empty sentence is nothing to say.
 */
export function outcomeTexts(years: readonly BudgetYear[]): readonly string[] {
  return [...knownTexts(years), ...years.flatMap(forecastTexts), balanceText(years)];
}

interface Amounts {
  readonly kind: Kind;
  /** The years where they must be named. */
  readonly scope: string;
  readonly budget: Money;
  readonly amount: Money;
  /** True when the amount is made of both outcomes and forecasts. */
  readonly mixed: boolean;
}

/** "Kostnaderna uppgick till 1 398 500 kronor mot budgeterade 1 350 000 kronor, vilket är 48 500 kronor (3,6 procent) över budgeten." */
function knownTexts(years: readonly BudgetYear[]): readonly string[] {
  const known = kinds.flatMap((kind) => outcomeOf(kind, years));
  const told = known.map((amounts) =>
    sentence(`${amounts.kind.subject}${amounts.scope} uppgick till ${againstBudget(amounts)}`),
  );
  // The same sums twice are harder to read than that they were the same.
  return areSame(known) ? [...told.slice(0, 1), 'Finansieringen uppgick till samma belopp.'] : told;
}

function outcomeOf(kind: Kind, years: readonly BudgetYear[]): readonly Amounts[] {
  const withRows = years.filter((year) => year[kind.sum].rows.length > 0);
  const known = withRows.filter((year) => year[kind.sum].deviation !== null);
  if (known.length === 0) return [];
  return [
    {
      kind,
      scope: known.length === withRows.length ? '' : yearsText(known),
      budget: total(known.map((year) => year[kind.sum].budget)),
      amount: total(known.map((year) => year[kind.sum].outcome)),
      mixed: false,
    },
  ];
}

function forecastTexts(year: BudgetYear): readonly string[] {
  const scope = yearsText([year]);
  const forecasts = kinds.flatMap((kind): Amounts[] => {
    const { rows, budget, expected, forecast } = year[kind.sum];
    if (!forecast || budget === null || expected === null) return [];
    return [
      { kind, scope, budget, amount: expected, mixed: rows.some(({ outcome }) => outcome.value !== null) },
    ];
  });
  return areSame(forecasts)
    ? forecasts.slice(0, 1).map((both) => forecastText('både kostnaderna och finansieringen', both))
    : forecasts.map((each) => forecastText(each.kind.subject, each));
}

function forecastText(subject: string, forecast: Amounts): string {
  const [opening, verb] = forecast.mixed
    ? ['utfallet hittills och prognosen', 'är tillsammans']
    : ['prognosen', 'är'];
  return sentence(`${opening} för ${subject}${forecast.scope} ${verb} ${againstBudget(forecast)}`);
}

function againstBudget({ kind, budget, amount }: Amounts): string {
  if (amount === budget) return `${kronor(amount)}, vilket motsvarar budgeten`;
  const size = deviationSizeText(deviationOf(kind.type, budget, amount));
  return `${kronor(amount)} mot budgeterade ${kronor(budget)}, vilket är ${size} ${amount > budget ? 'över' : 'under'} budgeten`;
}

/** True for costs and financing that can be told as one. */
function areSame([cost, income]: readonly Amounts[]): boolean {
  return (
    cost !== undefined &&
    income !== undefined &&
    cost.scope === income.scope &&
    cost.budget === income.budget &&
    cost.amount === income.amount &&
    !cost.mixed &&
    !income.mixed
  );
}

function balanceText(years: readonly BudgetYear[]): string {
  const sums = years.flatMap(({ costs, financing }) => [costs, financing]);
  if (sums.some(({ rows, outcome }) => rows.length === 0 || outcome === null)) return '';
  const over =
    total(years.map(({ financing }) => financing.outcome)) - total(years.map(({ costs }) => costs.outcome));
  if (over === 0) return '';
  const which = over > 0 ? 'Finansieringen översteg kostnaderna' : 'Kostnaderna översteg finansieringen';
  return `${which} med ${kronor(Math.abs(over))}.`;
}

function total(amounts: readonly (Money | null)[]): Money {
  return sumMoney(amounts.filter((amount) => amount !== null));
}
