import type { Finding } from '../finding';
import type { Entry } from '../workbook/column';
import type { Workbook } from '../workbook/workbook';
import { NUMBER, numberOf, ORDINAL, ordinalOf } from './prose/number-words';
import { sentencesOf } from './prose/sentences';
import { textsOf } from './prose/texts-of';
import { occurs, wholeWords } from './prose/whole-words';

/**
 * What texts count: the noun, its endings, its rows, and what divides them. Of rows that are divided, a text that does
 * not say that it tells of all may tell of some.
 */
const COUNTED = [
  ['överenskommelse', '[nr]|rna', 'agreements', null],
  ['verksamhetsdel', 'en|ar|arna', 'programmes', null],
  ['mål', 'et|en', 'goals', 'programme'],
  ['part', 'er|erna', 'parties', null],
  ['bilag', 'a|an|or|orna', 'attachments', null],
  ['åtagande', '[nt]|na', 'undertakings', 'party'],
] as const;

const NOUN = `(?:IOP-?|avtals)?(?<noun>${COUNTED.map(([stem, endings]) => `${stem}(?:${endings})?`).join('|')})`;
// What may stand between the count and the noun without making it a count of fewer.
const ADJECTIVES =
  '(?:(?:de|olika|tecknade|gällande|årliga|avtalade|gemensamma|uppsatta|bifogade|ettåriga|ingångna) )*';
const YEAR = '(?:19|20)\\d\\d';

const CLAIM = wholeWords(
  `(?:(?<count>${NUMBER}|båda|bägge|flera) ${ADJECTIVES}|(?:(?:den|det) )?(?<ordinal>${ORDINAL}) )${NOUN}|` +
    `den (?<bare>${ORDINAL})(?= (?:för|gällde|gäller|avser|avsåg) (?:hela |år |året )*${YEAR})`,
);
/** Right before a count: it is of others than the rows, or no count of them. */
const OTHERS =
  /(?<!\p{L})(?:ytterligare|andra|nya|tidigare|kommande|återstående|övriga|minst|högst|upp till|\p{L}+ än|cirka|ca|omkring|ungefär|drygt|knappt|nästan|varav|eller|till|utöver|per|inte|bilaga|punkt|sida)\s$/iu;
const OF_ALL =
  /(?<!\p{L})(?:av|de|alla|samtliga|totalt|sammanlagt|inne\p{L}+|omfatta\p{L}*|har|hade|haft|finns|fanns|med)\s$/iu;
/** Soon after a count: it is of those that this tells of. */
const OF_SOME = wholeWords(
  '(?:upp)?(?:fyll|nå)\\p{L}*|delvis|återstår|löpt ut|avslut\\p{L}*|sakna\\p{L}*|bedöm\\p{L}*|som|där|varav',
);

/**
 * Counts and ordinals in texts that are not those of the rows: "tre överenskommelser" when there are four, "den femte
 * överenskommelsen". One finding a text and tab, for the first of its kind.
 */
export function checkCountsInText(workbook: Workbook): readonly Finding[] {
  return textsOf(workbook, 'title', 'section', 'decision', 'lesson').flatMap(({ sheet, cell, text }) => {
    const wrong = new Map<string, Finding>();
    for (const sentence of sentencesOf(text)) {
      for (const match of sentence.text.matchAll(CLAIM)) {
        const noun = match.groups?.noun?.toLowerCase() ?? COUNTED[0][0];
        const counted = COUNTED.find(([stem]) => noun.startsWith(stem)) ?? COUNTED[0];
        const { sheet: tab, rows } = workbook[counted[2]];
        // A tab without rows is another finding.
        if (rows.length === 0 || wrong.has(tab) || !contradicts(match, counted, workbook)) continue;
        const facts = { fault: 'count-differs', written: match[0], tab, rows: rows.length } as const;
        wrong.set(tab, { code: 'K02', severity: 'FEL', sheet, cell, facts });
      }
    }
    return [...wrong.values()];
  });
}

function contradicts(
  match: RegExpExecArray,
  [, , tab, division]: (typeof COUNTED)[number],
  workbook: Workbook,
): boolean {
  const { input, index, 0: written, groups: { count, ordinal, bare } = {} } = match;
  const { rows } = workbook[tab];
  if (count === undefined) {
    const isOrdinalOfRows = bare === undefined ? tab !== 'parties' : /överenskommelse/i.test(input);
    return isOrdinalOfRows && (ordinalOf(ordinal ?? bare ?? '') ?? 0) > rows.length;
  }
  const before = input.slice(Math.max(0, index - 30), index);
  const after = input.slice(index + written.length, index + written.length + 45);
  if (/^flera$/i.test(count)) return tab === 'agreements' && rows.length < 2;
  const number = numberOf(count) ?? 0;
  if (number < 2 || number > 1000 || number === rows.length || OTHERS.test(before)) return false;
  if (number > rows.length) return true;
  if (division !== null) return OF_ALL.test(before) && !partsOf(rows, division).includes(number);
  const isOfAll = /^b/i.test(count) || !occurs(after, OF_SOME);
  return isOfAll && (tab !== 'agreements' || agreementsWithin(input, workbook) !== number);
}

/** How many rows there are of each that divides them. */
function partsOf(rows: readonly object[], division: 'programme' | 'party'): readonly number[] {
  const parts = rows.map((row) => (row as Readonly<Record<typeof division, Entry<string>>>)[division].value);
  return parts.map((part) => parts.filter((other) => other === part).length);
}

/** How many agreements there are in the years that a sentence names; none when it names none. */
function agreementsWithin(sentence: string, { agreements }: Workbook): number {
  const years = sentence.match(new RegExp(YEAR, 'g'))?.sort() ?? ['0'];
  const within = agreements.rows.filter(
    ({ start, end }) =>
      (start.value ?? '') < `${years.at(-1) ?? ''}-99` && (end.value ?? '9') >= (years[0] ?? ''),
  );
  return within.length;
}
