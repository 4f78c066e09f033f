import type { Goal } from '../../workbook/workbook';
import { prose } from '../own-text';
import type { Table, TableCell, TableColumn } from '../tree';
import { measured } from './goals-sentences';

const MISSING: TableCell = { text: 'Uppgift saknas' };
const NONE: TableCell = { text: '–' };

/** The goals with indicator, target, outcome and judgement; without the figures' columns when every goal is in words. */
export function goalsTable(id: string, goals: readonly Goal[]): Table {
  const measuredGoals = goals.some((goal) => goal.direction.value !== 'Kvalitativt');
  const columns = allColumns.filter((column) => measuredGoals || !column.figures);
  return {
    id,
    kind: 'table',
    caption: 'Mål och bedömning',
    columns: columns.map(({ heading, align, weight }) => ({ heading, align, weight })),
    rows: goals.map((goal) => ({ kind: 'body', cells: columns.map(({ cell }) => cell(goal)) })),
  };
}

interface GoalColumn extends TableColumn {
  /** True when the column has nothing to show for a goal judged in words. */
  readonly figures: boolean;
  readonly cell: (goal: Goal) => TableCell;
}

const allColumns: readonly GoalColumn[] = [
  { heading: 'Mål', align: 'start', weight: 4, figures: false, cell: (goal) => words(goal.goal.value) },
  {
    heading: 'Indikator',
    align: 'start',
    weight: 3,
    figures: true,
    cell: (goal) => (isInWords(goal) ? NONE : words(goal.indicator.value)),
  },
  { heading: 'Målvärde', align: 'end', weight: 2, figures: true, cell: targetCell },
  { heading: 'Utfall', align: 'end', weight: 2, figures: true, cell: outcomeCell },
  {
    heading: 'Bedömning',
    align: 'start',
    weight: 2,
    figures: false,
    cell: (goal) => words(goal.judgement.value),
  },
];

function targetCell(goal: Goal): TableCell {
  if (isInWords(goal)) return NONE;
  const value = goal.target.value;
  if (value === null) return MISSING;
  const direction = goal.direction.value === null ? '' : `${goal.direction.value.toLowerCase()} `;
  return { text: `${direction}${measured(value, goal.unit.value ?? '')}`, value };
}

function outcomeCell(goal: Goal): TableCell {
  if (isInWords(goal)) return NONE;
  const value = goal.outcome.value;
  return value === null ? MISSING : { text: measured(value, goal.unit.value ?? ''), value };
}

function isInWords(goal: Goal): boolean {
  return goal.direction.value === 'Kvalitativt';
}

function words(value: string | null): TableCell {
  return value === null ? MISSING : { text: prose(value) };
}
