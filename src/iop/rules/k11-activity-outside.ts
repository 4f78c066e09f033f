import { ordered } from '../../engine/checks/cell-checks';
import { cellSentences } from '../../engine/checks/cell-sentences';
import { checkRows } from '../../engine/checks/column-check';
import type { CellFault } from '../../engine/checks/finding';
import { attributeToRule, defineRule, type Found } from '../../engine/checks/rule';
import { columnFinding } from '../../engine/contract/column-finding';
import { activitiesSheet } from '../sheets';
import { outsideAgreement, outsidePeriodSentences, type OutsidePeriod } from './outside-agreement';
import type { RuleContext } from './rule-context';

const PLANNED = ['plannedStart', 'plannedEnd'] as const;
const DATES = [...PLANNED, 'actualStart', 'actualEnd'] as const;

const IN_ORDER = {
  plannedEnd: [ordered('from', activitiesSheet, 'plannedStart')],
  actualEnd: [ordered('from', activitiesSheet, 'actualStart')],
};

/**
 * Activities that end before they start, at the end, and activities outside their agreement's period, at the first date
 * that is. That it was really held outside the period may be explained; that it was planned so may not.
 */
export const activityOutsideRule = defineRule<RuleContext, CellFault | OutsidePeriod>({
  code: 'K11',
  severity: 'FEL',
  check: checkActivityDates,
  sentences: { ...cellSentences, ...outsidePeriodSentences },
});

function checkActivityDates(context: RuleContext): readonly Found<CellFault | OutsidePeriod>[] {
  const { activities } = context.workbook;
  const outside = activities.rows.flatMap((activity) => {
    const fields = activity.explanation.text === '' ? DATES : PLANNED;
    const [first] = fields.flatMap((field) => {
      const { value, text, place } = activity[field];
      const fault = outsideAgreement(
        activity,
        { text },
        context,
        ({ start, end }) => value === null || (value >= start && value <= end),
      );
      return fault === null
        ? []
        : columnFinding(activitiesSheet.name, place, activitiesSheet.columns[field], fault);
    });
    return first ?? [];
  });
  return [
    ...attributeToRule(checkRows(activities, activitiesSheet, IN_ORDER, context)),
    ...attributeToRule(outside),
  ];
}
