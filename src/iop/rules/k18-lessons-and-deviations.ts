import { quoted } from '../../engine/checks/quoted';
import { defineRule, foundAt, type Found } from '../../engine/checks/rule';
import { textsSheet } from '../sheets';
import { givesReason } from './given-reasons';
import { planStates } from './plan-followed';
import { noDeviationClaims } from './prose/no-deviation-claims';
import { sectionTexts } from './prose/texts-of';
import { firstMatch, wholeWords } from './prose/whole-words';
import type { RuleContext } from './rule-context';

const TROUBLE = wholeWords(
  '(?:knappa|begränsade|bristande) (?:\\p{L}+ )?resurser\\p{L}*|(?:resurs|personal|tids)brist|(?:försen|inställd|underskott)\\p{L}*|dyrare',
);

/** A lesson with consequences, and words under `section` that deny that there were any. */
type LessonContradicted = {
  readonly kind: 'lesson-contradicted';
  readonly written: string;
  readonly section: string;
  readonly more?: string;
};

/** A lesson with consequences that nothing in the data shows. `more` is the words of an own text on the lessons. */
type LessonWithoutDeviation = { readonly kind: 'lesson-without-deviation' };

/**
 * Lessons that had consequences for schedule, budget or undertakings (Konsekvens is Ja) although nothing in the data
 * shows any and, the more so, when an own text says that there were no deviations. An own text on the lessons that
 * mentions such trouble is held against the other own texts in the same way.
 */
export const lessonsAndDeviationsRule = defineRule<RuleContext, LessonContradicted | LessonWithoutDeviation>({
  code: 'K18',
  severity: 'VARNING',
  check: checkLessonsAndDeviations,
  sentences: {
    'lesson-contradicted': ({ written, section, more }) =>
      more === undefined
        ? `Lärdomen har haft konsekvens för tidsplan, budget eller åtagande, men under ${section} står ${quoted(written)}. Ändra den texten, eller förklara vid ”Fortsatt arbete” hur det hänger ihop.`
        : `Texten berättar om ${quoted(more)}, men under ${section} står ${quoted(written)}. Ändra den ena texten, eller förklara här hur det hänger ihop.`,
    'lesson-without-deviation': () =>
      'Här står Ja, men i flikarna Budget, Aktiviteter och Åtaganden finns ingen avvikelse. Ändra till Nej, eller fyll i avvikelsen där med en förklaring.',
  },
});

function checkLessonsAndDeviations(
  context: RuleContext,
): readonly Found<LessonContradicted | LessonWithoutDeviation>[] {
  const { workbook } = context;
  if (hasDeviations(context)) return [];
  const [claimed] = sectionTexts(context)
    .filter(({ key }) => key !== 'lessons')
    .flatMap(({ key, text }) =>
      noDeviationClaims(text)
        .filter(({ isOfWhole }) => isOfWhole)
        .map(({ text: written }) => {
          const section = textsSheet.columns[key].name;
          return { kind: 'lesson-contradicted', written, section } as const;
        }),
    );
  const own = workbook.texts.lessons;
  // "Det har inte påverkat budgeten": the text itself says how it hangs together.
  const trouble = own.text.includes('påverka') ? undefined : firstMatch(own.text, TROUBLE)?.[0];
  const cells = workbook.lessons.rows
    .map(({ consequence }) => consequence)
    .filter(({ value }) => value === 'Ja');
  return [
    ...cells.map((cell) =>
      foundAt<LessonContradicted | LessonWithoutDeviation>(
        cell,
        claimed ?? { kind: 'lesson-without-deviation' },
      ),
    ),
    ...(claimed === undefined || trouble === undefined ? [] : [foundAt(own, { ...claimed, more: trouble })]),
  ];
}

/** True when the data hold a deviation or the explanation of one: in budget, activities or undertakings. */
function hasDeviations(context: RuleContext): boolean {
  const { budget, activities, undertakings } = context.workbook;
  return (
    Object.values(planStates(context)).includes('deviates') ||
    [...budget.rows, ...activities.rows].some(({ explanation }) => givesReason(explanation)) ||
    undertakings.rows.some(({ status, comment }) => status.value !== 'Uppfyllt' || givesReason(comment))
  );
}
