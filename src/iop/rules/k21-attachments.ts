import { requiredForValues } from '../../engine/checks/cell-checks';
import { cellSentences } from '../../engine/checks/cell-sentences';
import { checkRows, type CellCheck } from '../../engine/checks/column-check';
import type { CellFault } from '../../engine/checks/finding';
import { attributeToRule, defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { checkNumbering } from '../../engine/checks/series';
import { columnFinding } from '../../engine/contract/column-finding';
import { hasComeIn } from '../figures/papers';
import { attachmentsSheet, textsSheet } from '../sheets';
import type { Attachment } from '../workbook';
import { mentionedNumbers } from './columns/attachment-mentions';
import { sectionTexts } from './prose/texts-of';
import { rowsMissingSentences, type RowsMissing } from './rows-missing';
import type { RuleContext } from './rule-context';

const isFilled: CellCheck<Attachment, unknown, unknown> = ({ text }, row) =>
  text === '' && hasComeIn(row) ? { kind: 'required' } : null;

const CHECKS = {
  number: [isFilled],
  agreement: [requiredForValues(attachmentsSheet, 'type', 'Överenskommelse')],
};
// One report may be of the whole partnership.
const WARNINGS = { agreement: [requiredForValues(attachmentsSheet, 'type', 'Återrapport')] };

/**
 * Attachments that are not numbered 1, 2, 3 … each once, at the number; agreements and reports without the agreement's
 * number, at that empty cell; agreements that are to be attached but are not listed as such, at Bifogas; and own texts
 * that name an attachment that is not listed, at the text. A row that says too little may be the one that is missed. A
 * paper that has not come in has no number.
 */
export const attachmentsRule = defineRule<RuleContext, RowsMissing | CellFault>({
  code: 'K21',
  severity: 'FEL',
  check: checkAttachments,
  sentences: { ...cellSentences, ...rowsMissingSentences },
});

function checkAttachments(context: RuleContext): readonly Found<RowsMissing | CellFault>[] {
  const { attachments } = context.workbook;
  const listed = { ...attachments, rows: attachments.rows.filter(hasComeIn) };
  return [
    ...attributeToRule(checkRows(attachments, attachmentsSheet, CHECKS, context)),
    ...attributeToRule(checkRows(attachments, attachmentsSheet, WARNINGS, context), 'VARNING'),
    ...attributeToRule(checkNumbering(listed, attachmentsSheet, 'number')),
    ...unlistedAgreements(context),
    ...unlistedMentions(context),
  ];
}

function unlistedAgreements({ workbook }: RuleContext): readonly Found<RowsMissing>[] {
  const { attachments, agreements } = workbook;
  const listed = attachments.rows.filter(
    (row) => hasComeIn(row) && (row.type.value === null || row.type.value === 'Överenskommelse'),
  );
  const numbers = listed.map(({ type, agreement }) => type.value && agreement.value);
  if (numbers.includes(null)) return [];
  return agreements.rows.flatMap(({ number, attached }) => {
    if (attached.value !== 'Ja' || number.value === null || numbers.includes(number.value)) return [];
    const facts = { of: [number.value], tab: attachments.sheet, type: 'Överenskommelse' };
    return foundAt(attached, { kind: 'rows-missing', ...facts });
  });
}

function unlistedMentions(context: RuleContext): readonly Found<CellFault>[] {
  const { rows, sheet: target } = context.workbook.attachments;
  const listed = rows.filter(hasComeIn).map(({ number }) => number.value);
  if (listed.includes(null)) return [];
  return sectionTexts(context).flatMap(({ key, place, text }) => {
    const unlisted = [...mentionedNumbers(text)].find((number) => !listed.includes(number));
    if (unlisted === undefined) return [];
    const facts = { kind: 'unknown-reference', text: `bilaga ${String(unlisted)}`, target } as const;
    return attributeToRule([columnFinding(textsSheet.name, place, textsSheet.columns[key], facts)]);
  });
}
