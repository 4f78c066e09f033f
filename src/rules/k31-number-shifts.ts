import type { Finding } from '../finding';
import { textsSheet } from '../workbook/sheets';
import type { Workbook } from '../workbook/workbook';
import { agreementForms, partnershipForms, type NumberForms } from './prose/number-forms';
import { sectionTexts, type SectionProse } from './prose/texts-of';

/**
 * Own texts that shift between partnerskapets and partnerskapens, or between what stands in överenskommelsen and in
 * överenskommelserna: advice at the first text that shifts from what stood before it, once for each of the two.
 */
export function checkNumberShifts(workbook: Workbook): readonly Finding[] {
  const texts = sectionTexts(workbook);
  return [partnershipForms, agreementForms].flatMap((forms) => firstShift(texts, forms));
}

function firstShift(
  texts: readonly SectionProse[],
  formsIn: (text: string) => NumberForms,
): readonly Finding[] {
  const uses = texts.flatMap((prose) => {
    const { singular, plural } = formsIn(prose.text);
    const here = [
      ...(singular === null ? [] : [{ prose, match: singular, plural: false }]),
      ...(plural === null ? [] : [{ prose, match: plural, plural: true }]),
    ];
    return here.sort((a, b) => a.match.start - b.match.start);
  });
  const [first] = uses;
  const shift = uses.find((use) => use.plural !== first?.plural);
  if (first === undefined || shift === undefined) return [];
  const { sheet, cell } = shift.prose;
  const section = textsSheet.columns[first.prose.key].name;
  const facts = {
    fault: 'number-shifts',
    written: shift.match.text,
    elsewhere: first.match.text,
    section,
  } as const;
  return [{ code: 'K31', severity: 'TIPS', sheet, cell, facts }];
}
