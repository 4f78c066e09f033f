import { hasTakenPlace, isOverdue } from '../figures/activity-facts';
import type { Finding } from '../finding';
import type { CivilDate } from '../workbook/civil-date';
import { activitiesSheet } from '../workbook/sheets';
import type { Activity, Workbook } from '../workbook/workbook';
import { columnFinding, inColumn } from './columns/column-check';
import { findingAt, oneIfMissing } from './finding-at';

type Field = 'actualStart' | 'actualEnd' | 'heldOccasions';

const FIELDS: readonly Field[] = ['actualStart', 'actualEnd', 'heldOccasions'];

/**
 * Activities whose status goes against their dates or occasions, at the status: planned or under way though they should
 * have ended, planned or cancelled though held, held though no occasion was, late though on time. Occasions of what is
 * cancelled are told at their number, a day after the one that the figures run to at that day, and a date or number that
 * the status asks for at its empty cell, with the column's own code.
 */
export function checkStatuses(workbook: Workbook): readonly Finding[] {
  const { activities } = workbook;
  const cutOff = workbook.case.dataUntil.value;
  const status = activities.rows.flatMap((row) => ahead(row, cutOff) ?? against(row, cutOff));
  const empty = FIELDS.flatMap((field) =>
    oneIfMissing(
      activities,
      activitiesSheet,
      field,
      activities.rows.flatMap((row) => lacking(row, field)),
    ),
  );
  return [...status, ...empty];
}

function ahead({ activity, actualStart, actualEnd }: Activity, cutOff: CivilDate | null) {
  const entry = [actualStart, actualEnd].find(
    ({ value }) => value !== null && cutOff !== null && value > cutOff,
  );
  if (entry?.value === undefined || entry.value === null || cutOff === null) return null;
  const facts = { activity: activity.text, date: entry.value, cutOff };
  return [findingAt('K12', 'FEL', entry, { fault: 'held-ahead', ...facts })];
}

function against(row: Activity, cutOff: CivilDate | null): readonly Finding[] {
  const named = { activity: row.activity.text, status: row.status.text };
  const end = row.plannedEnd.value;
  if (isOverdue(row, cutOff) && end !== null && cutOff !== null) {
    return [findingAt('K12', 'FEL', row.status, { fault: 'overdue', ...named, end, cutOff })];
  }
  const field = contradicting(row);
  if (field === null) return [];
  const facts = { ...named, column: activitiesSheet.columns[field].name, text: row[field].text };
  // The contract asks for zero occasions of what is cancelled, not for another status.
  const at = row.status.value === 'Inställd' && field === 'heldOccasions' ? row[field] : row.status;
  return [findingAt('K12', 'FEL', at, { fault: 'status-contradicted', ...facts })];
}

/** The cell that the status goes against, or null. */
function contradicting({ status, actualStart, actualEnd, heldOccasions, ...row }: Activity): Field | null {
  const held = heldOccasions.value ?? 0;
  const started = actualStart.value;
  const ended = actualEnd.value;
  switch (status.value) {
    case 'Planerad':
    case 'Inställd':
      if (held > 0) return 'heldOccasions';
      return started === null ? (ended === null ? null : 'actualEnd') : 'actualStart';
    case 'Pågår':
      return ended === null ? null : 'actualEnd';
    case 'Genomförd':
    case 'Genomförd med avvikelse':
      return heldOccasions.value === 0 ? 'heldOccasions' : null;
    case 'Försenad': {
      const onTime = isNoLater(started, row.plannedStart.value) && isNoLater(ended, row.plannedEnd.value);
      return onTime ? 'actualEnd' : null;
    }
    case null:
      return null;
  }
}

function isNoLater(date: CivilDate | null, planned: CivilDate | null): boolean {
  return date !== null && planned !== null && date <= planned;
}

function lacking(row: Activity, field: Field): readonly Finding[] {
  const { status } = row;
  const isAsked = hasTakenPlace(row) && status.value !== null && status.value !== 'Försenad';
  if (!isAsked || row[field].text !== '' || (status.value === 'Pågår' && field !== 'actualStart')) return [];
  const because = inColumn(activitiesSheet, 'status', status);
  return [columnFinding(activitiesSheet, field, row[field].cell, { fault: 'required-when', because })];
}
