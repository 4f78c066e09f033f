import { deviationOf } from '../../figures/budget-deviation';
import { budgetDeviations } from '../../figures/budget-deviations';
import { payerRow } from '../../figures/deficit-payer';
import type { BudgetYear } from '../../figures/budget-sums';
import { figuresUntil } from '../../figures/agreement-periods';
import type { Workbook } from '../../workbook';
import { dateText, kronor } from '../../../swedish/format';
import { list, sentence, withReason } from '../../../swedish/grammar';
import { prose } from '../../../engine/report/officer-text';
import { sumMoney, type Money } from '../../../engine/values/money';
import { deviationSizeText } from '../../phrases/time-and-budget';
import { kinds, yearsText, type Kind } from './budget-kinds';

/**
 * Costs and financing against budget: the years that have every outcome in one sum, then each year that goes on with what
 * it came to so far and its forecast, and the surplus or deficit when every outcome is known. A sentence may be the empty
 * text.
 */
export function outcomeTexts(years: readonly BudgetYear[], workbook: Workbook): readonly string[] {
  const goingOn = years.flatMap((year) => [
    soFarText(year, years.length > 1, workbook),
    ...forecastTexts(year),
  ]);
  return [...knownTexts(years), ...goingOn, balanceText(years, workbook)];
}

/** "Till och med den 30 september 2024 uppgick kostnaderna till 271 600 kronor." Of what has no whole year, no more is said. */
function soFarText(year: BudgetYear, isOneOfMany: boolean, workbook: Workbook): string {
  const until = figuresUntil(workbook);
  const sums = kinds.flatMap(({ sum, subject, indefinite }) => {
    const { soFar } = year[sum];
    return soFar === null ? [] : `${isOneOfMany ? `årets ${indefinite}` : subject} till ${kronor(soFar)}`;
  });
  return until === null || sums.length === 0
    ? ''
    : `Till och med den ${dateText(until)} uppgick ${list(sums)}.`;
}

interface Amounts {
  readonly kind: Kind;
  /** The years, with a space before, where the sentence must name them; otherwise the empty text. */
  readonly scope: string;
  readonly budget: Money;
  readonly amount: Money;
  /** True when the amount is made of both outcomes and forecasts. */
  readonly mixed: boolean;
}

/** "Kostnaderna uppgick till 1 398 500 kronor mot budgeterade 1 350 000 kronor, vilket är 48 500 kronor (3,6 procent) över budgeten." */
function knownTexts(years: readonly BudgetYear[]): readonly string[] {
  const known = kinds.flatMap((kind) => outcomeOf(kind, years));
  const sentences = known.map((amounts) =>
    sentence(`${amounts.kind.subject}${amounts.scope} uppgick till ${againstBudget(amounts)}`),
  );
  // One sentence that says that the sums are equal is easier to read than the same sums twice.
  return areSame(known) ? [...sentences.slice(0, 1), 'Finansieringen uppgick till samma belopp.'] : sentences;
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
    const { rows, budget, expected, forecast, missingOutcomes } = year[kind.sum];
    if (!forecast || budget === null || expected === null) return [];
    return [{ kind, scope, budget, amount: expected, mixed: missingOutcomes < rows.length }];
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

/** True for costs and financing that one sentence can report. */
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

/** The surplus, or the deficit with who has paid it, where no deviation says so. */
function balanceText(years: readonly BudgetYear[], workbook: Workbook): string {
  const sums = years.flatMap(({ costs, financing }) => [costs, financing]);
  if (sums.some(({ rows, outcome }) => rows.length === 0 || outcome === null)) return '';
  const over =
    total(years.map(({ financing }) => financing.outcome)) - total(years.map(({ costs }) => costs.outcome));
  if (over === 0) return '';
  if (over > 0) return `Finansieringen översteg kostnaderna med ${kronor(over)}.`;
  const statement = `Kostnaderna översteg finansieringen med ${kronor(-over)}`;
  const payer = payerRow(sums.flatMap(({ rows }) => rows));
  const deviating = new Set(budgetDeviations(years, workbook).flatMap(({ rows }) => rows));
  if (payer === null)
    return `${statement}. Det framgår inte av budgeten vem som har betalat mellanskillnaden.`;
  return deviating.has(payer) ? `${statement}.` : withReason(statement, prose(payer.explanation.value ?? ''));
}

function total(amounts: readonly (Money | null)[]): Money {
  return sumMoney(amounts.filter((amount) => amount !== null));
}
