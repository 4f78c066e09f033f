import { untypedRows, type BudgetSum, type BudgetYear } from '../../figures/budget-sums';
import { capitalise, cardinal, list } from '../../swedish/grammar';
import type { Workbook } from '../../workbook/workbook';
import { costs, financing, yearsText, type Kind } from './budget-kinds';

/** What the budget lacks, year by year, and that outcome and budget then cannot be compared. Empty when it is whole. */
export function missingBudgetTexts(workbook: Workbook, years: readonly BudgetYear[]): readonly string[] {
  const lacking = years.filter((year) =>
    [costs, financing].some((kind) => isWhollyMissing(kind.sumOf(year)) || isPartlyMissing(kind.sumOf(year))),
  );
  const which = lacking.length === 1 ? 'det året' : 'de åren';
  const consequence = `Rapporten kan därför inte jämföra utfallet med budgeten för ${which}.`;
  const texts = [
    ...kindsWithoutRows(years),
    ...lacking.flatMap(yearTexts),
    lacking.length === 0 ? '' : consequence,
    untypedText(untypedRows(workbook).length),
  ];
  return texts.filter((text) => text !== '');
}

function kindsWithoutRows(years: readonly BudgetYear[]): readonly string[] {
  const kinds = [costs, financing].filter((kind) =>
    years.every((year) => kind.sumOf(year).rows.length === 0),
  );
  return kinds.length === 0 ? [] : [`Uppgifter om ${indefinite(kinds)} saknas i underlaget.`];
}

/** "Uppgifter om kostnader 2024 saknas i underlaget." */
function yearTexts(year: BudgetYear): readonly string[] {
  const wholly = [costs, financing].filter((kind) => isWhollyMissing(kind.sumOf(year)));
  const partly = [costs, financing].filter((kind) => isPartlyMissing(kind.sumOf(year)));
  const all =
    wholly.length === 0
      ? []
      : [`Uppgifter om ${indefinite(wholly)}${yearsText([year])} saknas i underlaget.`];
  return [...all, ...partly.flatMap((kind) => partTexts(kind, year))];
}

function partTexts(kind: Kind, year: BudgetYear): readonly string[] {
  const { rows, missingBudgets, missingExpected } = kind.sumOf(year);
  const missingFor = (what: string, n: number): string =>
    n === 0
      ? ''
      : `${what} saknas för ${cardinal(n, 'en')} av ${cardinal(rows.length, 'en')} ${kind.rows}${yearsText([year])}.`;
  return [missingFor('Utfall', missingExpected), missingFor('Budget', missingBudgets)];
}

function untypedText(rows: number): string {
  if (rows === 0) return '';
  return `${capitalise(cardinal(rows, 'en'))} ${rows === 1 ? 'budgetrad' : 'budgetrader'} utan angiven typ ingår inte i summorna.`;
}

function isWhollyMissing({ rows, missingExpected }: BudgetSum): boolean {
  return rows.length > 0 && missingExpected === rows.length;
}

function isPartlyMissing(sum: BudgetSum): boolean {
  return sum.expectedDeviation === null && !isWhollyMissing(sum);
}

function indefinite(kinds: readonly Kind[]): string {
  return list(kinds.map((kind) => kind.indefinite));
}
