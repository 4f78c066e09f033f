import { sentencesOf, wordsOf } from './sentences';
import type { Match } from './whole-words';

/** Words that stand twice in good Swedish: "det det gäller", "de de möter", "mycket mycket", "där där". */
const MAY_STAND_TWICE = words(
  'det den de dem vi ni du jag hon han man så mycket väldigt långt länge ja nej här där när då nu oj hej vad',
);

/** Words that stand twice where a relative clause ends: "de resurser som vi har har använts", "det vi är är". */
const MAY_END_CLAUSE = words(
  'är var har hade ska skulle kan kunde får fick finns fanns gör gjorde blir blev vill måste bör behöver på i till av för ' +
    'om med från vid in ut upp över under efter åt mot genom bort ner hos utan inte upp igång',
);

const RELATIVE = words('som vad det den de dem vilka vilket vilken när där hur då att om alla allt');

const VERBS = words('är var har hade ska skulle kan kunde blir blev finns fanns måste bör får fick');

/** What opens or ends a clause, so that a second verb after it is in order. */
const CLAUSE_WORDS = words(
  'och men eller samt utan som att om när där då eftersom medan än hur vad vilket vilka vilken vem vems varför ' +
    'innan sedan för så ju fast fastän trots huruvida ifall såvida tills både',
);

/** The second of two words that are never rightly repeated together. */
const BINDS = words('att som en ett det den de är har inte kan ska');

const FARTHEST = 12;

/** A word written twice in a row ("att att"), or two words ("för att för att"). Names written twice are let be. */
export function repeatedWords(text: string): readonly Match[] {
  return sentencesOf(text).flatMap((sentence) => {
    const all = wordsOf(sentence.text);
    return all.flatMap((word, index): Match[] => {
      const next = all[index + 1];
      if (next === undefined || !isAdjacent(sentence.text, word, next)) return [];
      if (word.text.toLowerCase() === next.text.toLowerCase()) {
        const before = all.slice(Math.max(0, index - FARTHEST), index);
        return isFault(word, next, before, index === 0) ? [span(sentence, word, next)] : [];
      }
      return repeatedPair(sentence, all, index);
    });
  });
}

/** The same verb twice in one clause: "Utöver detta är föreningen är en välkänd verksamhet". */
export function repeatedVerbs(text: string): readonly Match[] {
  return sentencesOf(text).flatMap((sentence) =>
    clausesOf(sentence.text).flatMap((clause) => {
      const all = clause.words;
      const opening = all[0]?.text.toLowerCase() ?? '';
      if (/^(?:det|de|den|dem|allt|alla|något|detta|dessa|ingen|inget|inga|varje)$/.test(opening)) return [];
      return all.flatMap((word, index): Match[] => {
        const verb = word.text.toLowerCase();
        if (!VERBS.has(verb)) return [];
        const again = all
          .slice(index + 2, index + FARTHEST)
          .findIndex((later) => later.text.toLowerCase() === verb);
        if (again === -1) return [];
        const next = all[index + 1]?.text ?? '';
        if (/(?:at|it|tt|ats|its|tts)$/.test(next)) return [];
        const second = all[index + 2 + again];
        return second === undefined ? [] : [span(sentence, word, second)];
      });
    }),
  );
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function isFault(word: Match, next: Match, before: readonly Match[], opens: boolean): boolean {
  const lower = word.text.toLowerCase();
  if (/^\p{N}/u.test(lower) || MAY_STAND_TWICE.has(lower)) return false;
  const bothCapital = /^\p{Lu}/u.test(word.text) && /^\p{Lu}/u.test(next.text);
  if (bothCapital && !(opens && MAY_END_CLAUSE.has(lower))) return false;
  return !(MAY_END_CLAUSE.has(lower) && before.some(({ text }) => RELATIVE.has(text.toLowerCase())));
}

// "steg för steg för att" and "mer och mer och mer" are in order; "för att för att" is not.
function repeatedPair(sentence: Match, all: readonly Match[], index: number): Match[] {
  const [a, b, c, d] = all.slice(index, index + 4);
  if (a === undefined || b === undefined || c === undefined || d === undefined) return [];
  const same = a.text.toLowerCase() === c.text.toLowerCase() && b.text.toLowerCase() === d.text.toLowerCase();
  if (!same || !BINDS.has(b.text.toLowerCase())) return [];
  if (/^[\p{Lu}\p{N}]/u.test(a.text)) return [];
  const adjacent = isAdjacent(sentence.text, b, c) && isAdjacent(sentence.text, c, d);
  return adjacent ? [span(sentence, a, d)] : [];
}

function isAdjacent(text: string, word: Match, next: Match): boolean {
  const between = text.slice(word.start + word.text.length, next.start);
  return /^[ \u00a0\t]{1,4}$/.test(between);
}

interface Clause {
  readonly words: readonly Match[];
}

/** Runs of words between punctuation and words that open a clause; what such a word opens is left out. */
function clausesOf(sentence: string): readonly Clause[] {
  const clauses: Match[][] = [[]];
  let opened = false;
  let end = 0;
  for (const word of wordsOf(sentence)) {
    if (/[,;:–—()”"!?…]/.test(sentence.slice(end, word.start))) {
      clauses.push([]);
      opened = false;
    }
    end = word.start + word.text.length;
    if (CLAUSE_WORDS.has(word.text.toLowerCase())) {
      clauses.push([]);
      opened = true;
    } else if (!opened) clauses.at(-1)?.push(word);
  }
  return clauses.map((all) => ({ words: all }));
}

function span(sentence: Match, from: Match, to: Match): Match {
  return {
    start: sentence.start + from.start,
    text: sentence.text.slice(from.start, to.start + to.text.length),
  };
}
