import { dateText, NBSP } from '../../swedish/format';
import type { Attachment, Workbook } from '../../workbook/workbook';
import { attachmentTitle, orderedAttachments } from '../attachments-told';
import { distinctKeys, keyPart } from '../keys';
import { list, paragraph } from '../paragraph';
import type { SectionContext } from '../section-context';
import type { Block, Inline, ListItem } from '../tree';

const SECTION = 'bilagor';

/** The attachments as a list, each with its number, title and how it is handed over. */
export function composeAttachments(workbook: Workbook, context: SectionContext): Block[] {
  const attachments = orderedAttachments(workbook);
  const keys = distinctKeys(
    attachments.map(({ number, title }) => ({
      key: number.value === null ? null : keyPart(number.value),
      content: title.value ?? '',
    })),
  );
  const items: readonly ListItem[] = [
    ...(context.profile.listsItself ? [{ key: 'rapporten', runs: reportItself(workbook, context) }] : []),
    ...attachments.map((attachment, at) => ({ key: keys[at] ?? '', runs: attachmentRuns(attachment) })),
  ];
  if (items.length === 0) return paragraph(`${SECTION}.saknas`, 'Inga bilagor finns angivna i underlaget.');
  return list(`${SECTION}.lista`, 'bulleted', items);
}

const STATUSES = {
  Bifogas: '',
  'Bifogas maskad': ' (personuppgifter är maskade)',
  'Finns i akten': ' (finns i akten)',
} as const;

function attachmentRuns(attachment: Attachment): Inline {
  const { number, link, status } = attachment;
  const label = `Bilaga${NBSP}${number.value === null ? '[nummer saknas]' : String(number.value)}: `;
  const text = attachmentTitle(attachment) ?? '[titel saknas]';
  const isLink = link.value !== null && /^https?:\/\//i.test(link.value);
  const told = STATUSES[status.value ?? 'Bifogas'];
  return [
    { text: label },
    isLink ? { text, link: link.value } : { text },
    ...(told === '' ? [] : [{ text: told }]),
  ];
}

function reportItself(workbook: Workbook, { date }: SectionContext): Inline {
  const type = workbook.case.documentType.value ?? 'Tjänsteskrivelse';
  return [{ text: date === null ? type : `${type} daterad den ${dateText(date)}` }];
}
