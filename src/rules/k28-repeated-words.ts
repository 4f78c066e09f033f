import type { Finding } from '../finding';
import { once } from '../once';
import type { Workbook } from '../workbook/workbook';
import { textsOf } from './prose/texts-of';
import { wholeWords } from './prose/whole-words';

// One or two words and the same again; "det det", "de de" and "mycket mycket" may be good Swedish.
const TWICE = once(
  () =>
    /(?<![\p{L}\p{N}])(?!(?:m|de[tnm]?|vi|du|jag|hon|han|man|så|mycket|väldigt|långt|här|där|när|då|nu|vad)[ \u00a0])(\p{L}+(?: (?:att|som|en|ett|är|har|inte|ska))?)[ \u00a0]{1,4}(\1)(?![\p{L}\p{N}])/giu,
);
// "De resurser som vi har har använts": words that stand twice where a relative clause ends.
const MAY_END_CLAUSE =
  /^(?:är|var|har|hade|ska|kan|får|fick|finns|gör|blir|vill|måste|bör|på|i|till|av|för|om|med|från|in|ut|upp)$/i;
/** What opens a clause, and so may be why a verb or a preposition stands twice. */
const CLAUSE_WORDS = wholeWords(
  'och|men|eller|samt|utan|som|att|om|när|där|då|eftersom|medan|än|hur|vad|vilk\\p{L}+|innan|sedan|för|så|de[tnm]?|all[at]',
);

const CLAUSE_END = /[,;:–—()”"!?…\n]|\. /;
// "De insatser nämnden har finansierat har gett resultat": a participle right after tells of a relative clause.
const VERB_TWICE = once(
  () =>
    /(?<![\p{L}\p{N}])(är|var|har|hade|ska|kan|blir|måste) (?!\p{L}*[ait]ts? )(?:[^\s\d]+ ){1,10}\1(?![\p{L}\p{N}])/iu,
);

/** A word written twice in a row, or a verb twice in one clause, in any text. One finding a text. */
export function checkRepeatedWords(workbook: Workbook): readonly Finding[] {
  return textsOf(workbook).flatMap(({ sheet, cell, text }): Finding[] => {
    const written = wordTwice(text) ?? verbTwice(text);
    if (written === null) return [];
    return [{ code: 'K28', severity: 'VARNING', sheet, cell, facts: { fault: 'repeated-word', written } }];
  });
}

function wordTwice(text: string): string | null {
  for (const { 0: written, 1: word = '', 2: again = '', index } of text.matchAll(TWICE())) {
    const before =
      text
        .slice(Math.max(0, index - 80), index)
        .split(/[.!?\n]\s*/)
        .at(-1) ?? '';
    // "Det är är viktigt": one word alone is no relative clause.
    const mayEndClause =
      MAY_END_CLAUSE.test(word) && /\S\s+\S/.test(before) && before.search(CLAUSE_WORDS()) !== -1;
    // A name may be written twice: "Baden Baden".
    if (!mayEndClause && !/^\p{Lu}/u.test(again)) return written;
  }
  return null;
}

function verbTwice(text: string): string | null {
  for (const clause of text.split(CLAUSE_END)) {
    const [opening = ''] = clause.replaceAll('\u00a0', ' ').split(CLAUSE_WORDS());
    const written = VERB_TWICE().exec(opening)?.[0];
    if (written !== undefined) return written;
  }
  return null;
}
