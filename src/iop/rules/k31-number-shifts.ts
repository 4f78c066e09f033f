import { quoted } from '../../engine/checks/quoted';
import { defineRule, type Found, type Sentences } from '../../engine/checks/rule';
import { sectionTexts } from './prose/texts-of';
import { matchesOf, wholeWords } from './prose/whole-words';
import type { RuleContext } from './rule-context';

// Only the agreement in general: "överenskommelsen för 2024" and "den fjärde överenskommelsen" are particular ones.
const FORMS = [
  wholeWords('partnerskap(?<ending>ets|ens)'),
  wholeWords(
    '(?:framgår (?:av|i)|anges i|enligt|i enlighet med) överenskommels(?<ending>en(?! (?:för|om|från|mellan|löp\\p{L}+|gäll\\p{L}+|20|19))|erna)',
  ),
];

/** Words that are not those under `section`. */
export type NumberShifts = {
  readonly kind: 'number-shifts';
  readonly written: string;
  readonly elsewhere: string;
  readonly section: string;
};

/** The sentence of the rules on words that shift from one text to another. */
export const numberShiftsSentences: Sentences<NumberShifts> = {
  'number-shifts': ({ written, elsewhere, section }) =>
    `Här står ${quoted(written)}, men under ${section} står ${quoted(elsewhere)}. Skriv likadant på båda ställena.`,
};

/**
 * Own texts that shift between partnerskapets and partnerskapens, or between what stands in överenskommelsen and in
 * överenskommelserna: advice at the first text that shifts from what stood before it, once for each of the two.
 */
export const numberShiftsRule = defineRule<RuleContext, NumberShifts>({
  code: 'K31',
  severity: 'TIPS',
  check: checkNumberShifts,
  sentences: numberShiftsSentences,
});

function checkNumberShifts(context: RuleContext): readonly Found<NumberShifts>[] {
  return FORMS.flatMap((form): Found<NumberShifts>[] => {
    const uses = sectionTexts(context).flatMap(({ place, text, column }) =>
      matchesOf(text, form).map(({ 0: written, groups }) => ({
        place,
        section: column,
        written,
        ending: groups?.ending?.toLowerCase(),
      })),
    );
    const [first] = uses;
    const shift = uses.find(({ ending }) => ending !== first?.ending);
    if (first === undefined || shift === undefined) return [];
    const { place, written } = shift;
    const facts = {
      kind: 'number-shifts',
      written,
      elsewhere: first.written,
      section: first.section,
    } as const;
    return [{ place, facts }];
  });
}
