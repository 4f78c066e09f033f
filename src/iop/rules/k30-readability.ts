import { quoted } from '../../engine/checks/quoted';
import { defineRule, type Found } from '../../engine/checks/rule';
import { withoutIdentityNumbers } from '../../engine/values/identity-numbers';
import { number } from '../../swedish/format';
import { sentencesOf } from './prose/sentences-of';
import { wordsOf } from './prose/words';
import { sectionTexts } from './prose/texts-of';
import type { RuleContext } from './rule-context';

const HIGHEST_LIX = 55;
const LONGEST_SENTENCE = 30;
/** LIX says little of a text of fewer words. */
const FEWEST_WORDS = 50;

const MENTION = /(?<!\p{L})IOP(?!\p{L})|[Ii]débur\p{L}+ offentlig\p{L}+ partnerskap/u;

/** What makes a text hard to read. */
type ReadingFault =
  | { readonly kind: 'hard-to-read'; readonly lix: number }
  | { readonly kind: 'long-sentence'; readonly words: number; readonly written: string }
  | { readonly kind: 'abbreviation-unexplained'; readonly written: string };

/**
 * Advice on own texts that are hard to read: LIX above 55, sentences of more than 30 words, and IOP that the reader
 * meets in running text before it has been written out. A composed summary writes it out.
 */
export const readabilityRule = defineRule<RuleContext, ReadingFault>({
  code: 'K30',
  severity: 'TIPS',
  check: checkReadability,
  sentences: {
    'hard-to-read': ({ lix }) =>
      `Texten är svår att läsa (läsbarhetsindex ${number(lix)}; över 55 är svårt). Dela långa meningar och välj kortare ord.`,
    'long-sentence': ({ words, written }) =>
      `Meningen som börjar ${quoted(written)} har ${number(words)} ord. Dela den i kortare meningar.`,
    'abbreviation-unexplained': ({ written }) =>
      `Förkortningen ${written} står utan förklaring. Skriv ”idéburet offentligt partnerskap (IOP)” första gången.`,
  },
});

function checkReadability(context: RuleContext): readonly Found<ReadingFault>[] {
  const { summary } = context.workbook.texts;
  let explained = summary.text === '' || summary.placement.value !== 'I stället för';
  return sectionTexts(context).flatMap(({ place, text }) => {
    const mention = MENTION.exec(text)?.[0];
    const faults = [...readingFaults(text)];
    if (!explained && mention === 'IOP') faults.push({ kind: 'abbreviation-unexplained', written: mention });
    explained ||= mention !== undefined;
    return faults.map((facts) => ({ place, facts }));
  });
}

/** How hard a text is to read: its words, its sentences with words in them, and its LIX in whole numbers. */
export interface Readability {
  readonly words: number;
  readonly sentences: readonly { readonly written: string; readonly words: number }[];
  readonly lix: number;
}

/** Measures a text that has words: LIX is the words a sentence, and the share in percent of words with more than six letters (Björnsson, Läsbarhet, 1968). */
export function readabilityOf(text: string): Readability {
  const words = wordsOf(text);
  const sentences = sentencesOf(text)
    .map((sentence) => ({ written: sentence.text, words: wordsOf(sentence.text).length }))
    .filter((sentence) => sentence.words > 0);
  const share = (100 * words.filter((word) => word.text.length > 6).length) / words.length;
  return { words: words.length, sentences, lix: Math.round(words.length / sentences.length + share) };
}

function readingFaults(text: string): readonly ReadingFault[] {
  const { words, sentences, lix } = readabilityOf(text);
  const long = sentences.find((sentence) => sentence.words > LONGEST_SENTENCE);
  const faults: ReadingFault[] = [];
  if (words >= FEWEST_WORDS && lix > HIGHEST_LIX) faults.push({ kind: 'hard-to-read', lix });
  if (long !== undefined) {
    faults.push({ kind: 'long-sentence', ...long, written: withoutIdentityNumbers(long.written) });
  }
  return faults;
}
