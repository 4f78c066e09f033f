import { conflict } from '../../engine/checks/cell-checks';
import { cellSentences } from '../../engine/checks/cell-sentences';
import { checkRows, type RowChecks } from '../../engine/checks/column-check';
import type { CellFault } from '../../engine/checks/finding';
import { attributeToRule, defineRule, type Found } from '../../engine/checks/rule';
import type { Entry } from '../../engine/contract/column';
import { cellAddress } from '../../engine/values/place';
import type { CivilDate } from '../../engine/values/civil-date';
import { isOverdue } from '../figures/activity-facts';
import { activitiesSheet } from '../sheets';
import type { Activity, Workbook } from '../workbook';
import { notAfterCase } from './not-after-case';
import type { RuleContext } from './rule-context';

type Field = 'plannedEnd' | 'actualStart' | 'actualEnd' | 'heldOccasions';

/** What is empty, or zero, as long as an activity has the status. */
const UNFILLED: Readonly<Partial<Record<string, readonly Field[]>>> = {
  Planerad: ['heldOccasions', 'actualStart', 'actualEnd'],
  Inställd: ['actualStart', 'actualEnd'],
  Pågår: ['actualEnd'],
};

const checks: RowChecks<(typeof activitiesSheet)['columns'], RuleContext> = {
  actualStart: [notAfterCase('date')],
  actualEnd: [notAfterCase('date')],
  status: [
    ({ text }, row, { cutOff, workbook }) => {
      const field = contradicting(row, cutOff, workbook);
      return field === null || isUnderWayLate(row, field)
        ? null
        : conflict(text, activitiesSheet, field, row[field]);
    },
  ],
  heldOccasions: [
    ({ text }, row) =>
      isHeldThoughCancelled(row) ? conflict(text, activitiesSheet, 'status', row.status) : null,
  ],
};

/** What a right report can have: something under way after its planned end, or a day after the one the figures run to. */
const warnings: RowChecks<(typeof activitiesSheet)['columns'], RuleContext> = {
  actualStart: [notAfterCase('dataUntil')],
  actualEnd: [notAfterCase('dataUntil')],
  status: [
    ({ text }, row, { cutOff, workbook }) => {
      const field = contradicting(row, cutOff, workbook);
      return field !== null && isUnderWayLate(row, field)
        ? conflict(text, activitiesSheet, field, row[field])
        : null;
    },
  ],
};

/**
 * Activities whose status goes against their dates or occasions, at the status: planned or under way though they should
 * have ended, planned or cancelled though held, held though no occasion was, late though on time, moved though held on the planned days. Occasions of what is
 * cancelled are reported at their number, for the contract wants zero of them and not another status, and a day after the
 * report's, or (a warning) after the one that the figures run to, at that day.
 */
export const statusContradictedRule = defineRule<RuleContext, CellFault>({
  code: 'K12',
  severity: 'FEL',
  check: checkStatuses,
  sentences: cellSentences,
});

function checkStatuses(context: RuleContext): readonly Found<CellFault>[] {
  const { activities } = context.workbook;
  const found = attributeToRule(checkRows(activities, activitiesSheet, checks, context));
  const late = attributeToRule(checkRows(activities, activitiesSheet, warnings, context), 'VARNING');
  const isFound = new Set(found.map(({ place }) => cellAddress(place)));
  return [...found, ...late.filter(({ place }) => !isFound.has(cellAddress(place)))];
}

/** The cell that the status goes against, or null: what is reported at another cell goes against no status. */
function contradicting(row: Activity, cutOff: CivilDate | null, workbook: Workbook): Field | null {
  const { status, plannedStart, plannedEnd, actualStart, actualEnd, heldOccasions } = row;
  const isAhead = ({ value }: Entry<CivilDate>) => value !== null && cutOff !== null && value > cutOff;
  if (isAhead(actualStart) || isAhead(actualEnd) || isHeldThoughCancelled(row)) return null;
  if (isOverdue(row, cutOff, workbook)) return 'plannedEnd';
  if (status.value?.startsWith('Genomförd') === true && heldOccasions.value === 0) return 'heldOccasions';
  const isOnTime = isNoLater(actualStart, plannedStart) && isNoLater(actualEnd, plannedEnd);
  if (status.value === 'Försenad' && isOnTime) return 'actualEnd';
  if (status.value === 'Flyttad' && isSame(actualStart, plannedStart) && isSame(actualEnd, plannedEnd))
    return 'actualStart';
  return UNFILLED[status.value ?? '']?.find((field) => (row[field].value ?? 0) !== 0) ?? null;
}

function isHeldThoughCancelled({ status, heldOccasions }: Activity): boolean {
  return status.value === 'Inställd' && (heldOccasions.value ?? 0) > 0;
}

function isUnderWayLate({ status }: Activity, field: Field): boolean {
  return status.value === 'Pågår' && field === 'plannedEnd';
}

function isSame(date: Entry<CivilDate>, planned: Entry<CivilDate>): boolean {
  return date.value !== null && date.value === planned.value;
}

function isNoLater(date: Entry<CivilDate>, planned: Entry<CivilDate>): boolean {
  return date.value !== null && planned.value !== null && date.value <= planned.value;
}
