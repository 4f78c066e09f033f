import { NBSP } from '../swedish/format';
import type { Attachment, Workbook } from '../workbook/workbook';
import { oneLine, prose } from './own-text';

/** The attachments in the order of their numbers; without a number last. */
export function orderedAttachments(workbook: Workbook): readonly Attachment[] {
  return [...workbook.attachments.rows].sort(
    (a, b) => (a.number.value ?? Infinity) - (b.number.value ?? Infinity) || a.row - b.row,
  );
}

/** "bilaga 1", for running text; null when the attachment has no number. */
export function attachmentRef(attachment: Attachment): string | null {
  return attachment.number.value === null ? null : `bilaga${NBSP}${String(attachment.number.value)}`;
}

/** The attachment's title on one line, or null. */
export function attachmentTitle(attachment: Attachment): string | null {
  return attachment.title.value === null ? null : prose(oneLine(attachment.title.value));
}
