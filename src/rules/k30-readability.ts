import type { Finding, ProseFault } from '../finding';
import type { Workbook } from '../workbook/workbook';
import { withoutIdentityNumbers } from './prose/identity-numbers';
import { sentencesOf, wordsOf } from './prose/sentences';
import { sectionTexts } from './prose/texts-of';
import { wholeWords } from './prose/whole-words';

const HIGHEST_LIX = 55;
const LONGEST_SENTENCE = 30;
/** LIX says little of a text of fewer words. */
const FEWEST_WORDS = 50;

const ABBREVIATION = wholeWords('IOP(?::\\p{L}+)?');
const WRITTEN_OUT = /idébur(?:et|na) offentligt?a? partnerskap/i;

/**
 * Advice on own texts that are hard to read: LIX above 55, sentences of more than 30 words, and IOP that the reader
 * meets in running text before it has been written out. A composed summary writes it out.
 */
export function checkReadability(workbook: Workbook): readonly Finding[] {
  const { summary } = workbook.texts;
  let explained = summary.text === '' || summary.placement.value !== 'I stället för';
  return sectionTexts(workbook).flatMap(({ sheet, cell, text }) => {
    const faults = [...readingFaults(text)];
    const abbreviation = text.search(ABBREVIATION);
    const writtenOut = text.search(WRITTEN_OUT);
    if (!explained && abbreviation !== -1 && (writtenOut === -1 || writtenOut > abbreviation)) {
      faults.push({ fault: 'abbreviation-unexplained', written: 'IOP' });
    }
    explained ||= abbreviation !== -1 || writtenOut !== -1;
    return faults.map((facts): Finding => ({ code: 'K30', severity: 'TIPS', sheet, cell, facts }));
  });
}

function readingFaults(text: string): readonly ProseFault[] {
  const sentences = sentencesOf(text)
    .map((sentence) => ({ written: sentence.text, words: wordsOf(sentence.text).length }))
    .filter(({ words }) => words > 0)
    .sort((a, b) => b.words - a.words);
  const words = wordsOf(text);
  const longWords = words.filter((word) => word.text.length > 6);
  // Björnsson, Läsbarhet, 1968: words a sentence, and the share in percent of words with more than six letters.
  const lix = Math.round(words.length / sentences.length + (100 * longWords.length) / words.length);
  const faults: ProseFault[] = [];
  if (words.length >= FEWEST_WORDS && lix > HIGHEST_LIX) faults.push({ fault: 'hard-to-read', lix });
  const [longest] = sentences;
  if (longest !== undefined && longest.words > LONGEST_SENTENCE) {
    faults.push({ fault: 'long-sentence', ...longest, written: withoutIdentityNumbers(longest.written) });
  }
  return faults;
}
