import type { Finding } from '../finding';
import type { Workbook } from '../workbook/workbook';
import { sectionTexts } from './prose/texts-of';
import { wholeWords } from './prose/whole-words';

// Only the agreement in general: "överenskommelsen för 2024" and "den fjärde överenskommelsen" are particular ones.
const FORMS = [
  wholeWords('partnerskap(?<ending>ets|ens)'),
  wholeWords(
    '(?:framgår (?:av|i)|anges i|enligt|i enlighet med) överenskommels(?<ending>en(?! (?:för|om|från|mellan|löp\\p{L}+|gäll\\p{L}+|20|19))|erna)',
  ),
];

/**
 * Own texts that shift between partnerskapets and partnerskapens, or between what stands in överenskommelsen and in
 * överenskommelserna: advice at the first text that shifts from what stood before it, once for each of the two.
 */
export function checkNumberShifts(workbook: Workbook): readonly Finding[] {
  return FORMS.flatMap((form): Finding[] => {
    const uses = sectionTexts(workbook).flatMap(({ sheet, cell, text, column }) =>
      [...text.matchAll(form())].map(({ 0: written, groups }) => ({
        sheet,
        cell,
        section: column,
        written,
        ending: groups?.ending?.toLowerCase(),
      })),
    );
    const [first] = uses;
    const shift = uses.find(({ ending }) => ending !== first?.ending);
    if (first === undefined || shift === undefined) return [];
    const { sheet, cell, written } = shift;
    const facts = {
      fault: 'number-shifts',
      written,
      elsewhere: first.written,
      section: first.section,
    } as const;
    return [{ code: 'K31', severity: 'TIPS', sheet, cell, facts }];
  });
}
