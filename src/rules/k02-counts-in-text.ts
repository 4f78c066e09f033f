import type { Finding } from '../finding';
import type { Workbook } from '../workbook/workbook';
import { NUMBER, numberOf, ORDINAL, ordinalOf } from './prose/number-words';
import { sentencesOf } from './prose/sentences';
import { textsOf } from './prose/texts-of';
import { occurs, wholeWords } from './prose/whole-words';

/** What texts count: the noun, its endings, its rows, and whether texts as a rule count all of them and not some. */
const COUNTED = [
  ['överenskommelse', '[nr]|rna', 'agreements', true],
  ['verksamhetsdel', 'en|ar|arna', 'programmes', true],
  ['mål', 'et|en', 'goals', false],
  ['part', 'er|erna', 'parties', true],
  ['bilag', 'a|an|or|orna', 'attachments', true],
  ['åtagande', '[nt]|na', 'undertakings', false],
] as const;

const NOUN = `(?:IOP-?|avtals)?(?<noun>${COUNTED.map(([stem, endings]) => `${stem}(?:${endings})?`).join('|')})`;
// What may stand between the count and the noun without making it a count of fewer.
const ADJECTIVES = '(?:(?:de|st|olika|tecknade|årliga|avtalade|gemensamma|bifogade|ingångna) )*';
const YEAR = '(?:19|20)\\d\\d';

// An ordinal of an agreement may have a year for its noun: "den fjärde för 2024".
const CLAIM = wholeWords(
  `(?:(?<count>${NUMBER}|båda|bägge) ${ADJECTIVES}|` +
    `(?:(?:den|det) )?(?<ordinal>${ORDINAL})(?: |(?= (?:för|gällde|gäller|avser|avsåg) ${YEAR})))(?:${NOUN})?`,
);
/** Right before a count: it is of others than the rows, or no count of them. */
const OTHERS =
  /(?<!\p{L})(?:ytterligare|andra|nya|tidigare|övriga|minst|högst|upp till|\p{L}+ än|ca|cirka|ungefär|drygt|nästan|varav|eller|till|per|inte|bilaga|punkt)\s$/iu;
/** Soon after a count: it is of those that this tells of. */
const OF_SOME = wholeWords(
  '(?:upp)?(?:fyll|nå)\\p{L}*|delvis|återstår|löpt|avslut\\p{L}*|sakna\\p{L}*|som|där|varav',
);

/**
 * Counts and ordinals in texts that are not those of the rows: "tre överenskommelser" when there are four, "den femte
 * överenskommelsen". One finding a text and tab, for the first of its kind.
 */
export function checkCountsInText(workbook: Workbook): readonly Finding[] {
  return textsOf(workbook, 'title', 'section', 'decision', 'lesson').flatMap(({ sheet, cell, text }) => {
    const wrong = new Map<string, Finding>();
    for (const sentence of sentencesOf(text)) {
      for (const match of sentence.text.matchAll(CLAIM())) {
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
  [, , tab, countsAll]: (typeof COUNTED)[number],
  workbook: Workbook,
): boolean {
  const { input, index, 0: written, groups: { count, ordinal = '', noun } = {} } = match;
  const { rows } = workbook[tab];
  if (count === undefined) {
    const isOrdinalOfRows = noun === undefined ? /överenskommelse/i.test(input) : tab !== 'parties';
    return isOrdinalOfRows && ordinalOf(ordinal) > rows.length;
  }
  const before = input.slice(Math.max(0, index - 30), index);
  const after = input.slice(index + written.length, index + written.length + 45);
  const number = noun === undefined ? 0 : Number(numberOf(count));
  if (number < 2 || number > 1000 || number === rows.length || OTHERS.test(before)) return false;
  if (number > rows.length) return true;
  const isOfAll = countsAll && (/^b/i.test(count) || !occurs(after, OF_SOME));
  return isOfAll && (tab !== 'agreements' || agreementsWithin(input, workbook) !== number);
}

/** How many agreements there are in the years that a sentence names; none when it names none. */
function agreementsWithin(sentence: string, { agreements }: Workbook): number {
  const years = sentence.match(new RegExp(YEAR, 'g'))?.sort() ?? ['0'];
  const [from = ''] = years;
  const to = `${String(years.at(-1))}-99`;
  return agreements.rows.filter(({ start, end }) => String(start.value) < to && String(end.value) >= from)
    .length;
}
