import { untypedRows, type BudgetSum, type BudgetYear } from '../../figures/budget-sums';
import { capitalise, cardinal, list } from '../../../swedish/grammar';
import type { Workbook } from '../../workbook';
import { kinds, yearsText, type Kind } from './budget-kinds';

/**
 * What the budget lacks, year by year, and that outcome and budget then cannot be compared. A sentence may be the empty
 * text.
 */
export function missingBudgetTexts(workbook: Workbook, years: readonly BudgetYear[]): readonly string[] {
  const lacking = years.filter((year) => kinds.some(({ sum }) => year[sum].expectedDeviation === null));
  const which = lacking.length === 1 ? 'det året' : 'de åren';
  const untyped = untypedRows(workbook).length;
  return [
    lackingText(
      kinds.filter(({ sum }) => years.every((year) => year[sum].rows.length === 0)),
      '',
    ),
    ...lacking.flatMap(yearTexts),
    lacking.length === 0 ? '' : `Rapporten kan därför inte jämföra utfallet med budgeten för ${which}.`,
    untyped === 0
      ? ''
      : `${capitalise(cardinal(untyped, 'en'))} ${untyped === 1 ? 'budgetrad' : 'budgetrader'} utan angiven typ ingår inte i summorna.`,
  ];
}

/** "Uppgifter om kostnader 2024 saknas i underlaget.", or for which posts. */
function yearTexts(year: BudgetYear): readonly string[] {
  const wholly = kinds.filter(({ sum }) => isWhollyMissing(year[sum]));
  const others = kinds.filter((kind) => !wholly.includes(kind));
  const when = yearsText([year]);
  return [
    lackingText(wholly, when),
    ...others.flatMap(({ sum, rows }) => {
      const { length } = year[sum].rows;
      const missingFor = (what: string, n: number): string =>
        n === 0 ? '' : `${what} saknas för ${cardinal(n, 'en')} av ${cardinal(length, 'en')} ${rows}${when}.`;
      return [
        missingFor(year[sum].soFar === null ? 'Utfall' : 'Prognos', year[sum].missingExpected),
        missingFor('Budget', year[sum].missingBudgets),
      ];
    }),
  ];
}

function isWhollyMissing({ rows, missingExpected, soFar }: BudgetSum): boolean {
  return rows.length > 0 && missingExpected === rows.length && soFar === null;
}

function lackingText(lacking: readonly Kind[], when: string): string {
  const what = list(lacking.map(({ indefinite }) => indefinite));
  return what === '' ? '' : `Uppgifter om ${what}${when} saknas i underlaget.`;
}
