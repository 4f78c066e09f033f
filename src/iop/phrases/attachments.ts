import { hasComeIn } from '../figures/papers';
import { NBSP } from '../../swedish/format';
import type { Attachment, Workbook } from '../workbook';
import { inOrder } from '../../engine/report/in-order';
import { proseLine } from '../../engine/report/officer-text';

/** The attachments that have come in, sorted by number; those without a number come last. */
export function orderedAttachments(workbook: Workbook): readonly Attachment[] {
  return inOrder(workbook.attachments.rows.filter(hasComeIn), ({ number }) => number.value);
}

/** "bilaga 1", for running text; null when the attachment has no number. */
export function attachmentRef(attachment: Attachment): string | null {
  return attachment.number.value === null ? null : `bilaga${NBSP}${String(attachment.number.value)}`;
}

/** The attachment's title on one line, or null. */
export function attachmentTitle(attachment: Attachment): string | null {
  return attachment.title.value === null ? null : proseLine(attachment.title.value);
}
