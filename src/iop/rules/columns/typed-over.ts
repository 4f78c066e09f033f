import { ofText } from '../../../engine/checks/cell-sentences';
import type { Finding } from '../../../engine/checks/finding';
import type { Sentences } from '../../../engine/checks/rule';
import { cellText, type RawCell } from '../../../engine/contract/cell';
import type { SheetDefinition, Table } from '../../../engine/contract/column';
import { columnFinding } from '../../../engine/contract/column-finding';
import { readNumber } from '../../../engine/contract/read-number';
import { number, percentWords } from '../../../swedish/format';
import { delayDays, participants } from '../../figures/activity-facts';
import { deviationOf, type Deviation } from '../../figures/budget-deviation';
import { computedJudgement } from '../../figures/goal-judgements';
import { goalJudgements } from '../../lists';
import { activitiesSheet, budgetSheet, goalsSheet } from '../../sheets';
import type { BudgetRow } from '../../workbook';
import type { RuleContext } from '../rule-context';

/** A computed column in which something else stands than what is computed. */
export type TypedOver = {
  readonly kind: 'typed-over';
  readonly column: string;
  readonly text: string;
  /** What is computed, as it is written in a sentence. */
  readonly computed: string;
};

/** The sentence about a value that was typed over a computed one. */
export const typedOverSentences: Sentences<TypedOver> = {
  'typed-over': ofText(
    ({ computed }) =>
      `, men uträknat blir det ${computed}. Rapporten använder det uträknade. Rätta cellen, eller det som den räknas ut av.`,
  ),
};

/** What a cell should hold: a text, or numbers of which it may hold any, and how the first is written. */
type Expected = { readonly text: string } | { readonly numbers: readonly number[]; readonly written: string };

// A formula may round to whole kronor, and a percentage to one decimal.
const ROUNDING = 0.51;
const PERCENT_ROUNDING = 0.051;

/**
 * Values in computed columns that differ from what their rows give, tab by tab. A deviation may have either sign, since
 * older workbooks subtract the other way, and a percentage may be kept as a fraction. What is no value is a formula's own.
 */
export const typedOverChecks = {
  goals: ({ workbook, thresholds }: RuleContext) =>
    typedOver(workbook.goals, goalsSheet, (field, goal) => {
      const judgement = computedJudgement(goal, thresholds.partly);
      return judgement === null ? null : { text: judgement };
    }),
  budget: ({ workbook }: RuleContext) =>
    typedOver(workbook.budget, budgetSheet, (field, row) => {
      const deviation = deviationIn(row);
      if (deviation === null) return null;
      const kronor = deviation.amount / 100;
      if (field === 'deviation') return count(kronor, -kronor);
      const { percent } = deviation;
      return percent === null
        ? null
        : {
            numbers: [1, -1, 0.01, -0.01].map((factor) => percent * factor),
            written: percentWords(percent),
          };
    }),
  activities: ({ workbook }: RuleContext) =>
    typedOver(workbook.activities, activitiesSheet, (field, activity) => {
      const counted = field === 'total' ? participants(activity) : delayDays(activity);
      return counted === null ? null : count(counted);
    }),
};

function typedOver<S extends SheetDefinition>(
  table: Table<S>,
  { name, columns }: SheetDefinition,
  expect: (field: string, row: Table<S>['rows'][number]) => Expected | null,
): readonly Finding<TypedOver>[] {
  return (table.computedCells ?? []).flatMap(({ row, field, place, cell }) => {
    const [column, record] = [columns[field], table.rows[row]];
    const expected = record === undefined ? null : expect(field, record);
    if (column === undefined || expected === null || agrees(cell, expected)) return [];
    const computed = 'text' in expected ? `”${expected.text}”` : expected.written;
    const facts = { kind: 'typed-over', text: cellText(cell), computed } as const;
    return columnFinding(name, place, column, facts, 'VARNING');
  });
}

/** Whether the cell holds what is expected, or no value of its kind at all. */
function agrees(cell: RawCell, expected: Expected): boolean {
  if ('text' in expected) {
    const said = cellText(cell).trim();
    return said === expected.text || !goalJudgements.some((judgement) => judgement === said);
  }
  const [value, ...others] =
    typeof cell === 'number' ? [cell] : readNumber(cellText(cell).replace(/ ?(?:%|kr)$/, ''));
  if (value === undefined || others.length > 0) return true;
  const rounding = expected.written.endsWith('procent') ? PERCENT_ROUNDING : ROUNDING;
  return expected.numbers.some((one) => Math.abs(one - value) < rounding);
}

function count(...numbers: readonly [number, ...number[]]): Expected {
  return { numbers, written: number(numbers[0]) };
}

function deviationIn({ type, budget, outcome }: BudgetRow): Deviation | null {
  if (type.value === null || budget.value === null || outcome.value === null) return null;
  return deviationOf(type.value, budget.value, outcome.value);
}
