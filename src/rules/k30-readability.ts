import type { Finding, ProseFault } from '../finding';
import type { Workbook } from '../workbook/workbook';
import { lix, longSentences, wordCount } from './prose/readability';
import { sectionTexts, type SectionProse } from './prose/texts-of';
import { firstMatch, occurs, wholeWords } from './prose/whole-words';

const code = 'K30';
const HIGHEST_LIX = 55;
const LONGEST_SENTENCE = 30;
/** LIX says little of a text of fewer words. */
const FEWEST_WORDS = 50;

const ABBREVIATION = wholeWords('IOP(?::[nt]|:[nt]s|:er)?');
const WRITTEN_OUT = wholeWords('idéburet offentligt partnerskap|idéburna offentliga partnerskap\\p{L}*');

/**
 * Advice on own texts that are hard to read: LIX above 55, sentences of more than 30 words, and IOP that the reader
 * meets in running text before it has been written out. A composed summary writes it out.
 */
export function checkReadability(workbook: Workbook): readonly Finding[] {
  const texts = sectionTexts(workbook);
  return [
    ...texts.flatMap((prose) => readingFaults(prose.text).map((facts) => finding(prose, facts))),
    ...unexplained(workbook, texts),
  ];
}

function readingFaults(text: string): readonly ProseFault[] {
  const index = lix(text);
  const long = longSentences(text, LONGEST_SENTENCE);
  const [longest] = [...long].sort((a, b) => b.words - a.words);
  return [
    ...(index !== null && index > HIGHEST_LIX && wordCount(text) >= FEWEST_WORDS
      ? [{ fault: 'hard-to-read', lix: index } as const]
      : []),
    ...(longest === undefined
      ? []
      : [
          {
            fault: 'long-sentences',
            sentences: long.length,
            words: longest.words,
            written: longest.text,
          } as const,
        ]),
  ];
}

function unexplained(workbook: Workbook, texts: readonly SectionProse[]): readonly Finding[] {
  const summary = texts.find(({ key }) => key === 'summary');
  if (summary === undefined || workbook.texts.summary.placement.value !== 'I stället för') return [];
  const first = texts.find(({ text }) => occurs(text, ABBREVIATION) || occurs(text, WRITTEN_OUT));
  if (first === undefined) return [];
  const abbreviation = firstMatch(first.text, ABBREVIATION);
  const writtenOut = firstMatch(first.text, WRITTEN_OUT);
  if (abbreviation === null || (writtenOut !== null && writtenOut.start < abbreviation.start)) return [];
  return [finding(first, { fault: 'abbreviation-unexplained', written: 'IOP' })];
}

function finding({ sheet, cell }: SectionProse, facts: ProseFault): Finding {
  return { code, severity: 'TIPS', sheet, cell, facts };
}
