import { requiredWhen } from '../../engine/checks/cell-checks';
import { cellSentences } from '../../engine/checks/cell-sentences';
import { checkRows, inColumn } from '../../engine/checks/column-check';
import type { CellFault } from '../../engine/checks/finding';
import { attributeToRule, defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { delayDays, deviatesFromPlan, hasFewOccasions } from '../figures/activity-facts';
import { activitiesSheet } from '../sheets';
import type { Activity } from '../workbook';
import { givesReason, noReasonSentences, type NoReasonGiven } from './given-reasons';
import type { RuleContext } from './rule-context';

/**
 * Activities that were late, cancelled, held with a deviation or held fewer times than the limit allows, and do not say
 * why, at the explanation that is empty or gives no reason.
 */
export const planDeviationUnexplainedRule = defineRule<RuleContext, CellFault | NoReasonGiven>({
  code: 'K14',
  severity: 'FEL',
  check: checkExplanations,
  sentences: { ...cellSentences, ...noReasonSentences },
});

function checkExplanations(context: RuleContext): readonly Found<CellFault | NoReasonGiven>[] {
  const { workbook, thresholds } = context;
  const deviation = (row: Activity) => {
    if (!deviatesFromPlan(row, thresholds)) return null;
    const isLate = (delayDays(row) ?? 0) > thresholds.delayDays;
    const field = isLate ? 'actualEnd' : hasFewOccasions(row, thresholds) ? 'heldOccasions' : 'status';
    return inColumn(activitiesSheet, field, row[field]);
  };
  const checks = { explanation: [requiredWhen(deviation)] };
  const column = activitiesSheet.columns.explanation.name;
  const saysNothing = workbook.activities.rows.flatMap((row) => {
    const { text } = row.explanation;
    if (text === '' || givesReason(row.explanation) || deviation(row) === null) return [];
    return foundAt(row.explanation, { kind: 'no-reason-given', column, text } as const);
  });
  return [
    ...attributeToRule(checkRows(workbook.activities, activitiesSheet, checks, context)),
    ...saysNothing,
  ];
}
