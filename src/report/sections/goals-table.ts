import type { Goal } from '../../workbook/workbook';
import { column, dataTable, MISSING, NONE, textCell } from '../data-table';
import type { Table, TableCell } from '../tree';
import { measured } from './goals-sentences';

/** The goals with indicator, target, outcome and judgement; without the figures' columns when every goal is in words. */
export function goalsTable(id: string, goals: readonly Goal[]): Table {
  return dataTable(id, 'Mål och bedömning', columns, goals);
}

const columns = [
  column<Goal>('Mål', 'start', 4, ({ goal }) => textCell(goal.value)),
  column(
    'Indikator',
    'start',
    3,
    figure(({ indicator }) => textCell(indicator.value)),
    true,
  ),
  column('Målvärde', 'end', 2, figure(targetCell), true),
  column(
    'Utfall',
    'end',
    2,
    figure((goal) => measuredCell(goal, goal.outcome.value, '')),
    true,
  ),
  column<Goal>('Bedömning', 'start', 2, ({ judgement }) => textCell(judgement.value)),
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
