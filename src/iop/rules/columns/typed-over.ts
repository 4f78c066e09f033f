import { ofText } from '../../../engine/checks/cell-sentences';
import type { Finding } from '../../../engine/checks/finding';
import type { Sentences } from '../../../engine/checks/rule';
import { cellText, type RawCell } from '../../../engine/contract/cell';
import type { Column, SheetDefinition, Table } from '../../../engine/contract/column';
import { columnFinding } from '../../../engine/contract/column-finding';
import { readNumber } from '../../../engine/contract/read-number';
import type { Place } from '../../../engine/values/place';
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

/** The columns that each computed one is worked out of, by its name. */
const SOURCES: Readonly<Record<string, string>> = {
  [goalsSheet.columns.computedJudgement.name]: 'Riktning, Målvärde eller Utfall',
  [budgetSheet.columns.deviation.name]: 'Budget eller Utfall',
  [budgetSheet.columns.deviationPercent.name]: 'Budget eller Utfall',
  [activitiesSheet.columns.total.name]: 'antalen efter kön',
  [activitiesSheet.columns.delayDays.name]: '”Planerat slut” eller ”Faktiskt slut”',
};

/** The sentence about a value that was typed over a computed one. */
export const typedOverSentences: Sentences<TypedOver> = {
  'typed-over': ofText(
    ({ column, computed }) =>
      `, men uträknat blir det ${computed}. Rapporten använder det uträknade. Skriv det här, eller ändra ${SOURCES[column] ?? 'det som det räknas ut av'}.`,
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
  goals: (context: RuleContext) => goalsOver(context).map(findingOf),
  budget: (context: RuleContext) => budgetOver(context).map(findingOf),
  activities: (context: RuleContext) => activitiesOver(context).map(findingOf),
};

/** What is computed where something else is typed; null where it may be written in several ways. */
export function computedAt(context: Figures, { place, facts }: Finding): string | number | null {
  if (facts.kind !== 'typed-over') return null;
  const [over] = [goalsOver, budgetOver, activitiesOver].flatMap((valuesOver) => valuesOver(context, place));
  if (over === undefined || over.text !== facts['text']) return null;
  const { expected } = over;
  if ('text' in expected) return expected.text;
  const [value, ...others] = expected.numbers;
  return value === undefined || others.length > 0 ? null : value;
}

/** What the computed columns are worked out of. */
type Figures = Pick<RuleContext, 'workbook' | 'thresholds'>;

/** A value over a computed one, and what is expected there. */
interface Over {
  readonly sheet: string;
  readonly column: Column<unknown>;
  readonly place: Place;
  readonly text: string;
  readonly expected: Expected;
}

function goalsOver({ workbook, thresholds }: Figures, at?: Place): readonly Over[] {
  return valuesOver(
    workbook.goals,
    goalsSheet,
    (_field, goal) => {
      const judgement = computedJudgement(goal, thresholds.partly);
      return judgement === null ? null : { text: judgement };
    },
    at,
  );
}

function budgetOver({ workbook }: Figures, at?: Place): readonly Over[] {
  return valuesOver(
    workbook.budget,
    budgetSheet,
    (field, row) => {
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
    },
    at,
  );
}

function activitiesOver({ workbook }: Figures, at?: Place): readonly Over[] {
  return valuesOver(
    workbook.activities,
    activitiesSheet,
    (field, activity) => {
      const counted = field === 'total' ? participants(activity) : delayDays(activity);
      return counted === null ? null : count(counted);
    },
    at,
  );
}

/** The values of a table that are not what is expected; of one cell alone where `at` says which. */
function valuesOver<S extends SheetDefinition>(
  { rows, computedCells = [] }: Table<S>,
  { name, columns }: SheetDefinition,
  expect: (field: string, row: Table<S>['rows'][number]) => Expected | null,
  at?: Place,
): readonly Over[] {
  return computedCells.flatMap(({ row, field, place, cell }) => {
    if (at !== undefined && !isSame(place, at)) return [];
    const [column, record] = [columns[field], rows[row]];
    const expected = record === undefined ? null : expect(field, record);
    if (column === undefined || expected === null || agrees(cell, expected)) return [];
    return { sheet: name, column, place, text: cellText(cell), expected };
  });
}

function isSame(one: Place, other: Place): boolean {
  return one.row === other.row && one.column === other.column && one.tab === other.tab;
}

function findingOf({ sheet, column, place, text, expected }: Over): Finding<TypedOver> {
  const computed = 'text' in expected ? `”${expected.text}”` : expected.written;
  return columnFinding(sheet, place, column, { kind: 'typed-over', text, computed } as const, 'VARNING');
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
