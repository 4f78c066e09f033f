import { requiredWhen } from '../../engine/checks/cell-checks';
import { cellSentences } from '../../engine/checks/cell-sentences';
import { checkRows, inColumn } from '../../engine/checks/column-check';
import type { CellFault } from '../../engine/checks/finding';
import { attributeToRule, defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { cutShort, delayDays, deviatesFromPlan, hasFewOccasions } from '../figures/activity-facts';
import { daysBetween } from '../../engine/values/civil-date';
import { dateText, number } from '../../swedish/format';
import { subjectOr } from './naming';
import { activitiesSheet } from '../sheets';
import type { Activity } from '../workbook';
import { givesReason, noReasonSentences, type NoReasonGiven } from './given-reasons';
import type { RuleContext } from './rule-context';

/** An activity under way that was held far fewer times than its plan has come to; dates are `YYYY-MM-DD`. */
type BehindPlan = {
  readonly kind: 'behind-plan';
  readonly activity: string;
  readonly held: number;
  readonly planned: number;
  readonly dataUntil: string;
};

/** Less than this share of what the plan has come to is far behind; of fewer occasions than these it says little. */
const FAR_BEHIND = 0.5;
const FEWEST_DUE = 3;

/**
 * Activities that were late, cancelled, held with a deviation or held fewer times than the limit allows, and do not say
 * why, at the explanation that is empty or gives no reason. That the agreement ended early is reason enough. Those under way that are far behind, at their occasions: a
 * warning, until the explanation gives a reason.
 */
export const planDeviationUnexplainedRule = defineRule<RuleContext, CellFault | NoReasonGiven | BehindPlan>({
  code: 'K14',
  severity: 'FEL',
  check: checkExplanations,
  sentences: {
    ...cellSentences,
    ...noReasonSentences,
    'behind-plan': ({ activity, held, planned, dataUntil }) =>
      `${subjectOr(activity, 'Aktiviteten')} har hållits ${number(held)} av ${number(planned)} planerade gånger till och med den ${dateText(dataUntil)}, långt färre än tiden har hunnit. Skriv varför i ”Avvikelse, förklaring”, eller ändra antalet.`,
  },
});

function checkExplanations(context: RuleContext): readonly Found<CellFault | NoReasonGiven | BehindPlan>[] {
  const { workbook, thresholds } = context;
  const deviation = (row: Activity) => {
    if (!deviatesFromPlan(row, thresholds) || cutShort(row, workbook) !== null) return null;
    const isLate = (delayDays(row) ?? 0) > thresholds.delayDays;
    const field = isLate ? 'actualEnd' : hasFewOccasions(row, thresholds) ? 'heldOccasions' : 'status';
    return inColumn(activitiesSheet, field, row[field]);
  };
  const checks = { explanation: [requiredWhen(deviation)] };
  const column = activitiesSheet.columns.explanation.name;
  const saysNothing = workbook.activities.rows.flatMap((row) => {
    const { text } = row.explanation;
    if (text === '' || givesReason(row.explanation) || deviation(row) === null) return [];
    return foundAt(row.explanation, { kind: 'no-reason-given', column, text } as const, 'VARNING');
  });
  return [
    ...attributeToRule(checkRows(workbook.activities, activitiesSheet, checks, context)),
    ...saysNothing,
    ...behindPlan(context),
  ];
}

function behindPlan({ workbook, cutOff }: RuleContext): readonly Found<BehindPlan>[] {
  if (cutOff === null) return [];
  return workbook.activities.rows.flatMap((row): readonly Found<BehindPlan>[] => {
    const { status, plannedStart, plannedEnd, plannedOccasions, heldOccasions, explanation } = row;
    const [start, end] = [plannedStart.value, plannedEnd.value];
    const [planned, held] = [plannedOccasions.value, heldOccasions.value];
    if (status.value !== 'Pågår' || start === null || end === null || planned === null || held === null)
      return [];
    const passed = (daysBetween(start, cutOff) + 1) / (daysBetween(start, end) + 1);
    const due = planned * Math.min(1, passed);
    if (due < FEWEST_DUE || held >= due * FAR_BEHIND || givesReason(explanation)) return [];
    const facts = { activity: row.activity.text, held, planned, dataUntil: cutOff };
    return [foundAt(heldOccasions, { kind: 'behind-plan', ...facts } as const, 'VARNING')];
  });
}
