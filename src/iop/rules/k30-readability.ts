import type { Finding, ProseFault } from '../../engine/checks/finding';
import type { Workbook } from '../workbook';
import { withoutIdentityNumbers } from './prose/identity-numbers';
import { sentencesOf, wordsOf } from './prose/sentences';
import { sectionTexts } from './prose/texts-of';

const HIGHEST_LIX = 55;
const LONGEST_SENTENCE = 30;
/** LIX says little of a text of fewer words. */
const FEWEST_WORDS = 50;

const MENTION = /(?<!\p{L})IOP(?!\p{L})|[Ii]débur\p{L}+ offentlig\p{L}+ partnerskap/u;

/**
 * Advice on own texts that are hard to read: LIX above 55, sentences of more than 30 words, and IOP that the reader
 * meets in running text before it has been written out. A composed summary writes it out.
 */
export function checkReadability(workbook: Workbook): readonly Finding[] {
  const { summary } = workbook.texts;
  let explained = summary.text === '' || summary.placement.value !== 'I stället för';
  return sectionTexts(workbook).flatMap(({ place, text }) => {
    const mention = MENTION.exec(text)?.[0];
    const faults = [...readingFaults(text)];
    if (!explained && mention === 'IOP') faults.push({ fault: 'abbreviation-unexplained', written: mention });
    explained ||= mention !== undefined;
    return faults.map((facts): Finding => ({ code: 'K30', severity: 'TIPS', place, facts }));
  });
}

function readingFaults(text: string): readonly ProseFault[] {
  const words = wordsOf(text);
  const sentences = sentencesOf(text)
    .map((sentence) => ({ written: sentence.text, words: wordsOf(sentence.text).length }))
    .filter((sentence) => sentence.words > 0);
  // Björnsson, Läsbarhet, 1968: words a sentence, and the share in percent of words with more than six letters.
  const share = (100 * words.filter((word) => word.text.length > 6).length) / words.length;
  const lix = Math.round(words.length / sentences.length + share);
  const long = sentences.find((sentence) => sentence.words > LONGEST_SENTENCE);
  const faults: ProseFault[] = [];
  if (words.length >= FEWEST_WORDS && lix > HIGHEST_LIX) faults.push({ fault: 'hard-to-read', lix });
  if (long !== undefined) {
    faults.push({ fault: 'long-sentence', ...long, written: withoutIdentityNumbers(long.written) });
  }
  return faults;
}
