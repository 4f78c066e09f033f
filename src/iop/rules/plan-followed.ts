import { activityYear, deviatesFromPlan, hasTakenPlace, heldOccasions } from '../figures/activity-facts';
import { deviationOf, exceedsThreshold } from '../figures/budget-deviation';
import { dueRows, forecastOf, wholeOutcome } from '../figures/budget-sums';
import type { Activity } from '../workbook';
import type { RuleContext } from './rule-context';

/** What the data say of a plan: that it was not followed, that they do not show it, or that it was. */
export type PlanState = 'deviates' | 'unknown' | 'followed';

/** The part of the plan that is meant; what is left out limits nothing. */
export interface PlanPart {
  readonly years?: readonly number[];
  readonly activities?: readonly Activity[];
  readonly posts?: readonly string[];
}

/**
 * Whether the budget was kept and the activities were held as planned, beyond the limits, in the part that is given or,
 * when none is, in all. A forecast stands for the outcome where the period goes on.
 */
export function planStates(context: Plan, part: PlanPart = {}): Readonly<Record<PlanTab, PlanState>> {
  const { Budget, Aktiviteter } = rowStates(context, part);
  return { Budget: worst(Budget), Aktiviteter: worst(Aktiviteter) };
}

/** The rows of a tab that deviate in the part that is given or, when none is, in all: what each is called, in their order. */
export function deviatingRows(context: Plan, tab: PlanTab, part: PlanPart = {}): readonly string[] {
  return rowStates(context, part)[tab].flatMap(([state, name]) => (state === 'deviates' ? [name] : []));
}

type Plan = Pick<RuleContext, 'workbook' | 'thresholds'>;
type PlanTab = 'Budget' | 'Aktiviteter';
type RowState = readonly [state: PlanState, name: string];

function rowStates(
  { workbook, thresholds }: Plan,
  { years = [], activities = workbook.activities.rows, posts = [] }: PlanPart,
): Readonly<Record<PlanTab, readonly RowState[]>> {
  return {
    Budget: dueRows(workbook)
      .filter(
        ({ year, post }) => isOf(years, year.value) && (posts.length === 0 || posts.includes(post.text)),
      )
      .map((row) => {
        const name = `${row.post.text} ${row.year.text}`;
        const outcome = wholeOutcome(row, workbook) ?? forecastOf(row, workbook);
        if (row.type.value === null || row.budget.value === null || outcome === null)
          return ['unknown', name];
        const deviation = deviationOf(row.type.value, row.budget.value, outcome);
        return [exceedsThreshold(deviation, thresholds) ? 'deviates' : 'followed', name];
      }),
    Aktiviteter: activities
      .filter((row) => isOf(years, activityYear(row)))
      .map((row) => [
        deviatesFromPlan(row, thresholds) ? 'deviates' : isKnown(row) ? 'followed' : 'unknown',
        row.activity.text,
      ]),
  };
}

/** True for one of the years, and for any year when none are given. */
export function isOf(years: readonly number[], year: number | null): boolean {
  return years.length === 0 || (year !== null && years.includes(year));
}

function worst(rows: readonly RowState[]): PlanState {
  const states = rows.map(([state]) => state);
  if (states.includes('deviates')) return 'deviates';
  return states.length === 0 || states.includes('unknown') ? 'unknown' : 'followed';
}

function isKnown(activity: Activity): boolean {
  const { status, plannedEnd, actualEnd } = activity;
  if (status.value === 'Pågår' || !hasTakenPlace(activity)) return true;
  return ![status.value, plannedEnd.value, actualEnd.value, heldOccasions(activity)].includes(null);
}
