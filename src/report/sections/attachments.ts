import { dateText, NBSP } from '../../swedish/format';
import type { Attachment, Workbook } from '../../workbook/workbook';
import { attachmentTitle, orderedAttachments } from '../attachments-told';
import { paragraph } from '../paragraph';
import type { SectionContext } from '../section-context';
import type { Block, Inline, Run } from '../tree';

const SECTION = 'bilagor';

/** The attachments as a list, each with its number, title and how it is handed over. */
export function composeAttachments(workbook: Workbook, context: SectionContext): Block[] {
  const own = context.profile.listsItself ? [reportItself(workbook, context)] : [];
  const items = [...own, ...orderedAttachments(workbook).map(attachmentItem)];
  if (items.length === 0) return paragraph(`${SECTION}.1`, 'Inga bilagor finns angivna i underlaget.');
  return [{ id: `${SECTION}.lista`, kind: 'list', style: 'bulleted', items }];
}

function attachmentItem(attachment: Attachment): Inline {
  const number = attachment.number.value;
  const label = `Bilaga${NBSP}${number === null ? '[nummer saknas]' : String(number)}: `;
  const title = attachmentTitle(attachment) ?? '[titel saknas]';
  const link = attachment.link.value;
  const named: Run = link !== null && /^https?:\/\//i.test(link) ? { text: title, link } : { text: title };
  const status = statusText(attachment);
  return [{ text: label }, named, ...(status === '' ? [] : [{ text: status }])];
}

function statusText(attachment: Attachment): string {
  switch (attachment.status.value) {
    case 'Bifogas maskad':
      return ' (personuppgifter är maskade)';
    case 'Finns i akten':
      return ' (finns i akten)';
    case 'Bifogas':
    case null:
      return '';
  }
}

function reportItself(workbook: Workbook, { date }: SectionContext): Inline {
  const type = workbook.case.documentType.value ?? 'Tjänsteskrivelse';
  return [{ text: date === null ? type : `${type} daterad den ${dateText(date)}` }];
}
