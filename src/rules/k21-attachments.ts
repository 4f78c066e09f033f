import type { Finding } from '../finding';
import { attachmentsSheet } from '../workbook/sheets';
import type { Attachment, Workbook } from '../workbook/workbook';
import { findingAt, oneIfMissing } from './finding-at';
import { sectionTexts } from './prose/texts-of';

/** "bilaga 1", "bilaga 2, 3 och 4", "bilagorna 2–4": the numbers after the word. "Bilaga 1 till …" is another document's. */
const MENTIONED =
  /(?<!\p{L})bilag(?:a|or|orna)\s+(\d{1,3}(?:\s*(?:,|och|samt|-|–)\s*\d{1,3}(?!\d))*)(?!\d|\s+till\s)/giu;

/**
 * Attachments that are not numbered 1, 2, 3 … each once, at the number; agreements and reports without the agreement's
 * number, at that empty cell; agreements that are to be attached but are not listed as such, at Bifogas; and own texts
 * that name an attachment that is not listed, at the text. A row that says too little may be the one that is missed.
 */
export function checkAttachments(workbook: Workbook): readonly Finding[] {
  const { attachments, agreements } = workbook;
  const { rows } = attachments;
  const withoutAgreement = rows.filter(
    ({ type, agreement }) =>
      agreement.text === '' && (type.value === 'Överenskommelse' || type.value === 'Återrapport'),
  );
  const isOpen = rows.some(({ type, agreement }) =>
    type.value === null ? true : type.value === 'Överenskommelse' && agreement.value === null,
  );
  const listed = new Set(
    rows.flatMap(({ type, agreement }) => (type.value === 'Överenskommelse' ? [agreement.value] : [])),
  );
  const unlisted = agreements.rows.filter(
    ({ number, attached }) => attached.value === 'Ja' && number.value !== null && !listed.has(number.value),
  );
  return [
    ...(attachments.headings.number === undefined ? [] : misnumbered(rows)),
    ...unknownMentions(workbook),
    ...oneIfMissing(
      attachments,
      attachmentsSheet,
      'agreement',
      withoutAgreement.map(({ agreement, type }) =>
        findingAt('K21', 'FEL', agreement, { fault: 'attachment-without-agreement', type: type.text }),
      ),
    ),
    ...(isOpen ? [] : unlisted).map(({ number, attached }) =>
      findingAt('K21', 'FEL', attached, { fault: 'agreement-not-listed', agreement: number.value }),
    ),
  ];
}

/** Empty and repeated numbers; where there are none, the numbers after a hole. */
function misnumbered(rows: readonly Attachment[]): readonly Finding[] {
  const used = new Set<number>();
  const faulty = rows.flatMap(({ number }) => {
    if (number.value !== null && !used.has(number.value)) {
      used.add(number.value);
      return [];
    }
    // What cannot be read has its finding.
    if (number.value === null && number.text !== '') return [null];
    return findingAt('K21', 'FEL', number, {
      fault: 'attachment-number',
      number: number.value,
      expected: null,
    });
  });
  if (faulty.length > 0) return faulty.filter((finding) => finding !== null);
  const sorted = [...rows].sort((a, b) => (a.number.value ?? 0) - (b.number.value ?? 0));
  return sorted.flatMap(({ number }, index) => {
    const expected = (sorted[index - 1]?.number.value ?? 0) + 1;
    if (number.value === expected) return [];
    return findingAt('K21', 'FEL', number, { fault: 'attachment-number', number: number.value, expected });
  });
}

function unknownMentions(workbook: Workbook): readonly Finding[] {
  const { rows } = workbook.attachments;
  if (rows.some(({ number }) => number.value === null)) return [];
  const known = new Set(rows.map(({ number }) => number.value));
  return sectionTexts(workbook).flatMap((section) => {
    const mentioned = [...section.text.matchAll(MENTIONED)].flatMap(([, numbers = '']) =>
      (numbers.match(/\d+/g) ?? []).map(Number),
    );
    const attachment = mentioned.find((number) => !known.has(number));
    if (attachment === undefined) return [];
    return findingAt('K21', 'FEL', section, { fault: 'attachment-not-listed', attachment });
  });
}
