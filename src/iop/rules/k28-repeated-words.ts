import { quoted } from '../../engine/checks/quoted';
import { defineRule, type Found } from '../../engine/checks/rule';
import { once } from '../../engine/values/once';
import { remembering } from '../../engine/values/remembering';
import { textsOf } from './prose/texts-of';
import { firstMatch, occurs, wholeWords } from './prose/whole-words';
import type { RuleContext } from './rule-context';

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
// "De insatser nämnden har finansierat har gett resultat": a participle right after means a relative clause.
const VERB_TWICE = once(
  () =>
    /(?<![\p{L}\p{N}])(är|var|har|hade|ska|kan|blir|måste) (?!\p{L}*[ait]ts? )(?:[^\s\d]+ ){1,10}\1(?![\p{L}\p{N}])/iu,
);

/** The words that are there twice. */
type RepeatedWord = { readonly kind: 'repeated-word'; readonly written: string };

/** A word written twice in a row, or a verb twice in one clause, in any text. One finding a text. */
export const repeatedWordsRule = defineRule<RuleContext, RepeatedWord>({
  code: 'K28',
  severity: 'VARNING',
  check: checkRepeatedWords,
  sentences: {
    'repeated-word': ({ written }) => `Samma ord står två gånger: ${quoted(written)}. Ta bort det ena.`,
  },
});

function checkRepeatedWords(context: RuleContext): readonly Found<RepeatedWord>[] {
  return textsOf(context).flatMap(({ place, text }): Found<RepeatedWord>[] => {
    const written = twiceIn(text);
    if (written === null) return [];
    return [{ place, facts: { kind: 'repeated-word', written } }];
  });
}

const twiceIn = remembering((text: string) => wordTwice(text) ?? verbTwice(text));

function wordTwice(text: string): string | null {
  for (const { 0: written, 1: word = '', 2: again = '', index } of text.matchAll(TWICE())) {
    const before =
      text
        .slice(Math.max(0, index - 80), index)
        .split(/[.!?\n]\s*/)
        .at(-1) ?? '';
    // "Det är är viktigt": one word alone is no relative clause.
    const mayEndClause = MAY_END_CLAUSE.test(word) && /\S\s+\S/.test(before) && occurs(before, CLAUSE_WORDS);
    // A name may be written twice: "Baden Baden".
    if (!mayEndClause && !/^\p{Lu}/u.test(again)) return written;
  }
  return null;
}

/** "De medel som nämnden har avsatt har har använts": the first of three ends the clause, the third is too many. */
const THRICE = once(() => /(?<!\p{L})(har|hade|är|var) (?:\p{L}+ ){1,3}\1 \1(?!\p{L})/iu);
/** "Metoden ledarna har utvecklat har spritts": two definite nouns in a row open a relative clause without "som". */
const RELATIVE = /(?:^|\s)\p{L}+(?:en|et|na|ar|er|or)\s(?:\p{L}+(?:en|et|na|n)|vi|de|hon|han)\s$/iu;

const VERBS = ['är', 'var', 'har', 'hade', 'ska', 'kan', 'blir', 'måste'];

/** Quick to tell: a verb of THRICE and VERB_TWICE is there twice. */
function mayHaveVerbTwice(text: string): boolean {
  const lower = text.toLowerCase();
  return VERBS.some((verb) => lower.indexOf(verb) !== lower.lastIndexOf(verb));
}

function verbTwice(text: string): string | null {
  for (const clause of text.split(CLAUSE_END).filter(mayHaveVerbTwice)) {
    const words = clause.replaceAll('\u00a0', ' ');
    const thrice = THRICE().exec(words)?.[0];
    if (thrice !== undefined) return thrice;
    const opening = words.slice(0, firstMatch(words, CLAUSE_WORDS)?.index);
    const match = VERB_TWICE().exec(opening);
    const written = match?.[0];
    if (written !== undefined && !RELATIVE.test(opening.slice(0, match?.index))) return written;
  }
  return null;
}
