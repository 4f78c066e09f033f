/** The papers of the matter: those that have come in, and those that a party was to hand in by a day. */
import type { Attachment, Workbook } from '../workbook';

/** True for a paper that can be attached or is on file; false for one that has not come in. */
export function hasComeIn({ status }: Attachment): boolean {
  return status.value !== 'Har inte kommit in';
}

/** True for a paper whose file goes with the report to those whom it is for. */
export function isSent({ status }: Attachment): boolean {
  return status.value === 'Bifogas' || status.value === 'Bifogas maskad';
}

/** The papers that were to be handed in, in the order of the tab. */
export function demandedPapers({ attachments }: Workbook): readonly Attachment[] {
  return attachments.rows.filter((row) => row.due.value !== null || !hasComeIn(row));
}

/** True for a paper that came in after its last day. */
export function cameLate({ due, received }: Attachment): boolean {
  return due.value !== null && received.value !== null && received.value > due.value;
}
