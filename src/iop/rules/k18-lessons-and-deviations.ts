import type { Finding } from '../../engine/checks/finding';
import { textsSheet } from '../sheets';
import type { Workbook } from '../workbook';
import { findingAt } from '../../engine/checks/finding-at';
import { planStates } from './plan-followed';
import { noDeviationClaims } from './prose/no-deviation-claims';
import { sectionTexts } from './prose/texts-of';
import { occurs, wholeWords } from './prose/whole-words';

const TROUBLE = wholeWords(
  '(?:knappa|begränsade|bristande) (?:\\p{L}+ )?resurser\\p{L}*|(?:resurs|personal|tids)brist|(?:försen|inställd|underskott)\\p{L}*|dyrare',
);

/**
 * Lessons that had consequences for schedule, budget or undertakings (Konsekvens is Ja) although nothing in the data
 * shows any and, the more so, when an own text says that there were no deviations. An own text on the lessons that
 * tells of such trouble is held against the other own texts in the same way.
 */
export function checkLessonsAndDeviations(workbook: Workbook): readonly Finding[] {
  if (hasDeviations(workbook)) return [];
  const [claimed] = sectionTexts(workbook)
    .filter(({ key }) => key !== 'lessons')
    .flatMap(({ key, text }) =>
      noDeviationClaims(text).map(({ text: written }) => {
        const section = textsSheet.columns[key].name;
        return { fault: 'lesson-contradicted', written, section } as const;
      }),
    );
  const own = workbook.texts.lessons;
  // "Det har inte påverkat budgeten": the text itself says how it hangs together.
  const isTroubled = occurs(own.text, TROUBLE) && !own.text.includes('påverka');
  const cells = workbook.lessons.rows
    .map(({ consequence }) => consequence)
    .filter(({ value }) => value === 'Ja');
  return [...cells, ...(claimed !== undefined && isTroubled ? [own] : [])].map((cell) =>
    findingAt('K18', 'VARNING', cell, claimed ?? { fault: 'lesson-without-deviation' }),
  );
}

/** True when the data hold a deviation or the explanation of one: in budget, activities or undertakings. */
function hasDeviations(workbook: Workbook): boolean {
  const { budget, activities, undertakings } = workbook;
  return (
    Object.values(planStates(workbook)).includes('deviates') ||
    [...budget.rows, ...activities.rows].some(({ explanation }) => explanation.value !== null) ||
    undertakings.rows.some(({ status, comment }) => status.value !== 'Uppfyllt' || comment.value !== null)
  );
}
