import { cardinal, count, nouns } from '../../swedish/grammar';
import { paragraph } from '../../engine/report/paragraph';
import type { Block } from '../../engine/report/tree';
import { composeGoals } from '../sections/goals';
import { goalsOfYearTable } from '../sections/goals/goals-table';
import type { SectionContext } from '../section-context';
import type { Goal, Workbook } from '../workbook';
import { yearOutcome } from './year-outcome';

const SECTION = 'maluppfyllelse';

/**
 * The goals that hold in the year. Those of agreements of the year alone have their outcome and judgement; of the others
 * the workbook has the judgement for all their years together, and the report says so instead of giving it to one year.
 * `workbook` is that of the year, and `isOfYear` says which agreements have no other.
 */
export function composeGoalsOfYear(
  workbook: Workbook,
  year: number,
  isOfYear: (agreements: readonly number[] | null) => boolean,
  context: Pick<SectionContext, 'draft'>,
): Block[] {
  const { rows } = workbook.goals;
  const longer = rows.filter(({ agreements }) => !isOfYear(agreements.value));
  const ofYear = rows.filter((goal) => !longer.includes(goal));
  if (longer.length === 0) return composeGoals(workbook, context);
  const first =
    ofYear.length === 0
      ? []
      : composeGoals({ ...workbook, goals: { ...workbook.goals, rows: ofYear } }, context);
  const known = longer.filter((goal) => yearOutcome(goal, year) !== null).length;
  const many = count(longer.length, nouns.goal);
  const theyHold = longer.length === 1 ? 'Det gäller' : 'De gäller';
  return [
    ...first,
    ...paragraph(
      `${SECTION}.flera-ar`,
      ofYear.length === 0 ? `Partnerskapet har ${many}.` : `Partnerskapet har ytterligare ${many}.`,
      `${theyHold} även andra år${wholeText(longer)}. ${knownText(known, longer.length, year)} Måluppfyllelsen redovisas samlat i slutrapporten.`,
    ),
    goalsOfYearTable(`${SECTION}.flera-ar.tabell`, longer, year, (goal) => yearOutcome(goal, year)),
  ];
}

/** That a year's outcome is not to be held against the target alone; nothing where no goal has one. */
function wholeText(goals: readonly Goal[]): string {
  if (goals.every(({ target, direction }) => target.value === null || direction.value === 'Kvalitativt'))
    return '';
  return `, och ${goals.length === 1 ? 'målvärdet' : 'målvärdena'} avser alla åren tillsammans`;
}

/** Of how many goals the year's own outcome is known. */
function knownText(known: number, all: number, year: number): string {
  if (known === 0) return 'Underlaget anger inte utfallet för varje år.';
  const forGoals = known === all ? '' : ` för ${cardinal(known, 'ett')} av målen`;
  return `Utfallet ${String(year)}${forGoals} framgår av tabellen.`;
}
