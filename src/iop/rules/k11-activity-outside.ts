import { ordered } from '../../engine/checks/cell-checks';
import { cellSentences, ofText } from '../../engine/checks/cell-sentences';
import { checkRows } from '../../engine/checks/column-check';
import type { CellFault } from '../../engine/checks/finding';
import { attributeToRule, defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { columnFinding } from '../../engine/contract/column-finding';
import { lastDay, plannedEnd } from '../figures/agreement-periods';
import { activitiesSheet } from '../sheets';
import { periodText } from '../../swedish/format';
import { givesReason, reasonInWords } from './given-reasons';
import { outsideAgreement, outsidePeriodSentences, type OutsidePeriod } from './outside-agreement';
import type { RuleContext } from './rule-context';

const DATES = ['plannedStart', 'plannedEnd', 'actualStart', 'actualEnd'] as const;
const PLANNED: readonly string[] = ['plannedStart', 'plannedEnd'];

const IN_ORDER = {
  plannedEnd: [ordered('from', activitiesSheet, 'plannedStart')],
  actualEnd: [ordered('from', activitiesSheet, 'actualStart')],
};

/** A day outside the agreement's period in an activity whose explanation gives a reason. */
type OutsidePeriodWithReason = Omit<OutsidePeriod, 'kind'> & {
  readonly kind: 'outside-period-with-reason';
  readonly explanation: string;
};

type Fault = CellFault | OutsidePeriod | OutsidePeriodWithReason;

/**
 * Activities that end before they start, at the end, and activities outside their agreement's period, at the first date
 * that is. Held outside the period it is an error until a reason is given, and then a warning; planned so it is a warning.
 */
export const activityOutsideRule = defineRule<RuleContext, Fault>({
  code: 'K11',
  severity: 'FEL',
  check: checkActivityDates,
  sentences: {
    ...cellSentences,
    ...outsidePeriodSentences,
    'outside-period-with-reason': ofText(
      ({ agreement, start, end, explanation }) =>
        `, men perioden för överenskommelse ${String(agreement)} är ${periodText(start, end)}. ${reasonInWords(activitiesSheet.columns.explanation.name, explanation)} Godta varningen med ett skäl, eller ändra datumet.`,
    ),
  },
});

function checkActivityDates(context: RuleContext): readonly Found<Fault>[] {
  const { activities } = context.workbook;
  const outside = activities.rows.flatMap((activity) => {
    const [first] = DATES.flatMap((field): readonly Found<Fault>[] => {
      const { value, text, place } = activity[field];
      const isPlanned = PLANNED.includes(field);
      const fault = outsideAgreement(
        activity,
        { text },
        context,
        ({ start, end }) => value === null || (value >= start && value <= end),
        isPlanned ? plannedEnd : lastDay,
      );
      if (fault === null) return [];
      const { explanation } = activity;
      if (isPlanned || !givesReason(explanation)) {
        const finding = columnFinding(activitiesSheet.name, place, activitiesSheet.columns[field], fault);
        return attributeToRule([finding], isPlanned ? 'VARNING' : 'FEL');
      }
      const column = activitiesSheet.columns[field].name;
      const facts = { ...fault, kind: 'outside-period-with-reason', column } as const;
      return [foundAt(activity[field], { ...facts, explanation: explanation.text }, 'VARNING')];
    });
    return first ?? [];
  });
  return [...attributeToRule(checkRows(activities, activitiesSheet, IN_ORDER, context)), ...outside];
}
