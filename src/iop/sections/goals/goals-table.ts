import { readNumber } from '../../../engine/contract/read-number';
import { prose } from '../../../engine/report/officer-text';
import { alignedPercentWords, percentWords } from '../../../swedish/format';
import type { Goal } from '../../workbook';
import { column, dataTable, MISSING, NONE, textCell } from '../../../engine/report/data-table';
import { distinctKeys, keyPart } from '../../../engine/report/keys';
import type { Table, TableCell } from '../../../engine/report/tree';
import { groundsColumns } from '../judgement-grounds';
import { isPercent, measured, targetOpening } from './goal-sentences';

/** The goals with indicator, target, outcome, judgement and what it rests on; no columns of figures when every goal is judged in words. */
export function goalsTable(key: string, goals: readonly Goal[]): Table {
  const keys = goalKeys(goals);
  const rows = goals.map((row, at) => ({ key: keys[at] ?? '', row }));
  // As in any column of figures, all percentages have a decimal where one has.
  const aligned = goals.some(
    (goal) => isShare(goal) && goal.outcome.value !== null && percentWords(goal.outcome.value).includes(','),
  );
  return dataTable(
    key,
    'Mål och bedömning',
    [...columns(aligned), ...groundsColumns<Goal>((goal) => goal, goals)],
    rows,
  );
}

/** The goals with indicator, target and what came of them in one year, as far as that is known; never a judgement. */
export function goalsOfYearTable(
  key: string,
  goals: readonly Goal[],
  year: number,
  outcomeOf: (goal: Goal) => string | null,
): Table {
  const keys = goalKeys(goals);
  return dataTable(
    key,
    'Mål enligt överenskommelsen',
    [
      ...targetColumns(),
      column<Goal>('utfall', `Utfall ${String(year)}`, 'end', 2, ofOutcome(outcomeOf), true),
    ],
    goals.map((row, at) => ({ key: keys[at] ?? '', row })),
  );
}

/** The cell of what came of a goal: a number with the goal's unit, or the officer's words; all `NONE` when none is known. */
function ofOutcome(outcomeOf: (goal: Goal) => string | null): (goal: Goal) => TableCell {
  return (goal) => {
    const outcome = outcomeOf(goal);
    if (outcome === null) return NONE;
    const [read, other] = readNumber(outcome);
    const isNumber = read !== undefined && other === undefined;
    return { text: isNumber ? measured(read, goal.unit.value ?? '') : prose(outcome) };
  };
}

/** A key for each goal: its Mål-ID; where that is missing or another goal has it too, a digest of what the goal says. */
export function goalKeys(goals: readonly Goal[]): readonly string[] {
  return distinctKeys(
    goals.map(({ id, goal }) => ({
      key: id.value === null ? null : keyPart(id.value),
      content: goal.value ?? '',
    })),
  );
}

const targetColumns = () => [
  column<Goal>('mal', 'Mål', 'start', 4, ({ goal }) => textCell(goal.value)),
  column<Goal>(
    'indikator',
    'Indikator',
    'start',
    3,
    figure(({ indicator }) => textCell(indicator.value)),
    true,
  ),
  column<Goal>('malvarde', 'Målvärde', 'end', 2, figure(targetCell), true),
];

const columns = (aligned: boolean) => [
  ...targetColumns(),
  column<Goal>(
    'utfall',
    'Utfall',
    'end',
    2,
    figure((goal) => outcomeCell(goal, aligned && isShare(goal))),
    true,
  ),
  column<Goal>('bedomning', 'Bedömning', 'start', 2, ({ judgement }) => textCell(judgement.value)),
];

/** The cell of a figure: `NONE` when the goal is judged in words. */
function figure(cell: (goal: Goal) => TableCell): (goal: Goal) => TableCell {
  return (goal) => (goal.direction.value === 'Kvalitativt' ? NONE : cell(goal));
}

function targetCell({ direction, target: { value }, unit }: Goal): TableCell {
  const opening = direction.value === null ? '' : targetOpening[direction.value];
  return value === null ? MISSING : { text: opening + measured(value, unit.value ?? ''), value };
}

function outcomeCell({ outcome: { value }, unit }: Goal, aligned: boolean): TableCell {
  if (value === null) return MISSING;
  return { text: aligned ? alignedPercentWords(value) : measured(value, unit.value ?? ''), value };
}

/** True for a goal that is measured in percent and not judged in words. */
function isShare({ direction, unit }: Goal): boolean {
  return direction.value !== 'Kvalitativt' && isPercent(unit.value ?? '');
}
