import type { Finding } from '../finding';
import { once } from '../once';
import { undertakingsSheet } from '../workbook/sheets';
import type { Party, Undertaking, Workbook } from '../workbook/workbook';
import { neededFor } from './columns/cell-checks';
import { bookOf, checkRows } from './columns/column-check';
import { findingAt, ofRule } from './finding-at';
import { sentencesOf } from './prose/sentences';
import { sectionTexts } from './prose/texts-of';
import { occurs, wholeWords } from './prose/whole-words';
import { checkReferred } from './rows-missing';

/** "har uppfyllt sina åtaganden", not "åtagandet att samordna", which is one among several. */
const FULFILLED = once(
  () =>
    /uppfyllt?s?(?!\p{L})(?:\s+[\p{L}]+){0,4}?\s+åtagand\p{L}*(?!\s+att|\p{L})|åtagand(?:ena?|et)\s+(?!att\s)(?:[\p{L}]+\s+){1,5}?uppfyllts(?!\p{L})/iu,
);
const LIMITED = wholeWords(
  'inte|ej|inget|inga|delvis|utom|förutom|undantag|men|av|flera|merparten|ska|skulle|kommer|om|huruvida|bör|kan',
);
const EVERYONE = wholeWords('parterna|parternas|parter|båda|samtliga|alla');

const COMMENTS = { comment: [neededFor(undertakingsSheet, 'status', 'Delvis uppfyllt', 'Inte uppfyllt')] };

/**
 * Parties without an undertaking, at the party; undertakings that are partly or not fulfilled without a comment, at the
 * empty comment; and own texts that say that a party, or all, fulfilled their undertakings when one was not, at the text.
 * While an undertaking's party cannot be read, no party is said to lack one.
 */
export function checkUndertakings(workbook: Workbook): readonly Finding[] {
  const { parties, undertakings } = workbook;
  const { rows } = undertakings;
  const unfulfilled = rows.filter(({ status }) => status.value !== null && status.value !== 'Uppfyllt');
  const used = rows.map(({ party }) => party.value);
  return [
    ...parties.rows.flatMap(({ id, name }) =>
      checkReferred('K17', 'FEL', id, name.text, undertakings.sheet, used),
    ),
    ...ofRule('K17', 'FEL', checkRows(undertakings, undertakingsSheet, COMMENTS, bookOf(workbook))),
    ...claims(workbook, unfulfilled),
  ];
}

function claims(workbook: Workbook, unfulfilled: readonly Undertaking[]): readonly Finding[] {
  return sectionTexts(workbook).flatMap((section) => {
    const [first] = sentencesOf(section.text).flatMap(({ text }) => {
      if (!FULFILLED().test(text) || occurs(text, LIMITED)) return [];
      const named = workbook.parties.rows.filter((party) => isNamed(party, text)).map(({ id }) => id.value);
      const isOfAll = named.length === 0 || occurs(text, EVERYONE);
      const other = unfulfilled.find(({ party }) => isOfAll || named.includes(party.value));
      if (other === undefined) return [];
      const facts = { written: text, undertaking: other.undertaking.text, status: other.status.text };
      return findingAt('K17', 'FEL', section, { fault: 'fulfilment-claimed', ...facts });
    });
    return first ?? [];
  });
}

function isNamed({ name, shortName, definiteForm, formerName }: Party, text: string): boolean {
  const words = text.toLowerCase();
  return [name, shortName, definiteForm, formerName].some(
    (entry) => entry.text !== '' && words.includes(entry.text.toLowerCase()),
  );
}
