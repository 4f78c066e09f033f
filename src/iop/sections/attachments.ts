import { dateText, NBSP } from '../../swedish/format';
import type { Attachment, Workbook } from '../workbook';
import { attachmentTitle, orderedAttachments } from '../phrases/attachments';
import { distinctKeys, keyPart } from '../../engine/report/keys';
import { listBlock, paragraph } from '../../engine/report/paragraph';
import type { SectionContext } from '../section-context';
import type { Block, Inline, ListItem } from '../../engine/report/tree';

const SECTION = 'bilagor';

/** The attachments as a list, each with its number, its title, its day, and whether it is masked or only on file. */
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
  return listBlock(`${SECTION}.lista`, 'bulleted', items);
}

const statusPhrases: Readonly<Partial<Record<NonNullable<Attachment['status']['value']>, string>>> = {
  'Bifogas maskad': ' (personuppgifter är maskade)',
  'Finns i akten': ' (finns i akten)',
};

function attachmentRuns(attachment: Attachment): Inline {
  const { number, link, status } = attachment;
  const label = `Bilaga${NBSP}${number.value === null ? '[nummer saknas]' : String(number.value)}: `;
  const text = attachmentTitle(attachment) ?? '[titel saknas]';
  const isLink = link.value !== null && /^https?:\/\//i.test(link.value);
  const note = datedText(attachment) + (statusPhrases[status.value ?? 'Bifogas'] ?? '');
  return [
    { text: label },
    isLink ? { text, link: link.value } : { text },
    ...(note === '' ? [] : [{ text: note }]),
  ];
}

/** ", daterad den 14 mars 2024"; only the day where the kind of paper, and with it the word's gender, is not known. */
function datedText({ dated, type }: Attachment): string {
  if (dated.value === null) return '';
  const isKnown = type.value !== null && type.value !== 'Övrigt';
  const word = isKnown ? `${type.value === 'Revisionsintyg' ? 'daterat' : 'daterad'} ` : '';
  return `, ${word}den ${dateText(dated.value)}`;
}

function reportItself(workbook: Workbook, { date }: SectionContext): Inline {
  const type = workbook.case.documentType.value ?? 'Tjänsteskrivelse';
  return [{ text: date === null ? type : `${type} daterad den ${dateText(date)}` }];
}
