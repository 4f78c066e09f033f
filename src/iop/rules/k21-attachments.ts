import type { Finding } from '../../engine/checks/finding';
import { attachmentsSheet, textsSheet } from '../sheets';
import type { Workbook } from '../workbook';
import { mentionedNumbers } from './columns/attachment-mentions';
import { neededFor } from './columns/cell-checks';
import { bookOf, checkRows, columnFinding, type Check } from '../../engine/checks/column-check';
import { checkNumbering } from '../../engine/checks/series';
import { findingAt, ofRule } from '../../engine/checks/finding-at';
import { sectionTexts } from './prose/texts-of';

const isFilled: Check<unknown, unknown> = ({ text }) => (text === '' ? { fault: 'required' } : null);

const CHECKS = {
  number: [isFilled],
  agreement: [neededFor(attachmentsSheet, 'type', 'Överenskommelse', 'Återrapport')],
};

/**
 * Attachments that are not numbered 1, 2, 3 … each once, at the number; agreements and reports without the agreement's
 * number, at that empty cell; agreements that are to be attached but are not listed as such, at Bifogas; and own texts
 * that name an attachment that is not listed, at the text. A row that says too little may be the one that is missed.
 */
export function checkAttachments(workbook: Workbook): readonly Finding[] {
  const { attachments } = workbook;
  return ofRule('K21', 'FEL', [
    ...checkRows(attachments, attachmentsSheet, CHECKS, bookOf(workbook)),
    ...checkNumbering(attachments, attachmentsSheet, 'number'),
    ...unlistedAgreements(workbook),
    ...unlistedMentions(workbook),
  ]);
}

function unlistedAgreements({ attachments, agreements }: Workbook): readonly Finding[] {
  const listed = attachments.rows.filter(
    ({ type }) => type.value === null || type.value === 'Överenskommelse',
  );
  const numbers = listed.map(({ type, agreement }) => type.value && agreement.value);
  if (numbers.includes(null)) return [];
  return agreements.rows.flatMap(({ number, attached }) => {
    if (attached.value !== 'Ja' || number.value === null || numbers.includes(number.value)) return [];
    const facts = { of: [number.value], tab: attachments.sheet, type: 'Överenskommelse' };
    return findingAt('K21', 'FEL', attached, { fault: 'rows-missing', ...facts });
  });
}

function unlistedMentions(workbook: Workbook): readonly Finding[] {
  const { rows, sheet: target } = workbook.attachments;
  const listed = rows.map(({ number }) => number.value);
  if (listed.includes(null)) return [];
  return sectionTexts(workbook).flatMap(({ key, place, text }) => {
    const unlisted = [...mentionedNumbers(text)].find((number) => !listed.includes(number));
    if (unlisted === undefined) return [];
    const facts = { fault: 'unknown-reference', text: `bilaga ${String(unlisted)}`, target } as const;
    return columnFinding(textsSheet, key, place, facts);
  });
}
