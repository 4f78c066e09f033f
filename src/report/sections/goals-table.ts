import type { Goal } from '../../workbook/workbook';
import { column, dataTable, MISSING, NONE, textCell } from '../data-table';
import { distinctKeys, keyPart } from '../keys';
import type { Table, TableCell } from '../tree';
import { measured } from './goals-sentences';

/** The goals with indicator, target, outcome and judgement; without the figures' columns when every goal is in words. */
export function goalsTable(key: string, goals: readonly Goal[]): Table {
  const keys = goalKeys(goals);
  const rows = goals.map((row, at) => ({ key: keys[at] ?? '', row }));
  return dataTable(key, 'Mål och bedömning', columns, rows);
}

/** A key for each goal: its Mål-ID; where that is missing or not its own, what the goal says. */
export function goalKeys(goals: readonly Goal[]): readonly string[] {
  return distinctKeys(
    goals.map(({ id, goal }) => ({
      key: id.value === null ? null : keyPart(id.value),
      content: goal.value ?? '',
    })),
  );
}

const columns = [
  column<Goal>('mal', 'Mål', 'start', 4, ({ goal }) => textCell(goal.value)),
  column(
    'indikator',
    'Indikator',
    'start',
    3,
    figure(({ indicator }) => textCell(indicator.value)),
    true,
  ),
  column('malvarde', 'Målvärde', 'end', 2, figure(targetCell), true),
  column(
    'utfall',
    'Utfall',
    'end',
    2,
    figure((goal) => measuredCell(goal, goal.outcome.value, '')),
    true,
  ),
  column<Goal>('bedomning', 'Bedömning', 'start', 2, ({ judgement }) => textCell(judgement.value)),
];

/** What a goal shows of its figures: nothing when it is judged in words. */
function figure(cell: (goal: Goal) => TableCell): (goal: Goal) => TableCell {
  return (goal) => (goal.direction.value === 'Kvalitativt' ? NONE : cell(goal));
}

function targetCell(goal: Goal): TableCell {
  const direction = goal.direction.value;
  return measuredCell(goal, goal.target.value, direction === null ? '' : `${direction.toLowerCase()} `);
}

function measuredCell({ unit }: Goal, value: number | null, opening: string): TableCell {
  return value === null ? MISSING : { text: opening + measured(value, unit.value ?? ''), value };
}
