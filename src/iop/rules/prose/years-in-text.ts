import { once } from '../../../engine/values/once';
import { firstMatch, wholeWords } from './whole-words';

const YEAR = '((?:19|20)\\d\\d)';
const YEARS = once(
  () =>
    /(?<![\p{L}\d/:.,–-])((?:19|20)\d\d)(?:\s?[-–]\s?(?:20)?(\d\d))?(?![\d/:–-]|\s(?:kronor|deltagare|besök|timmar|procent))/gu,
);

/** Every year that a text names, spans ("2019–2020", "2019-20") written out. Parts of numbers and dates are none. */
export function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(YEARS())].flatMap(([, from, to]) => {
    const first = Number(from);
    const last = to === undefined ? first : 2000 + Number(to);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  });
}

/** What opens or ends a time, or takes a year out of it, and the words up to the year. */
const LIMITED = String.raw`(?:\s(?:\p{L}+|\d{1,2})){0,4}?\s${YEAR}`;
const SINCE = wholeWords(String.raw`(?:sedan|från och med|fr\.?o\.?m\.?)${LIMITED}`, 'sedan|fr', '19|20');
const UNTIL = wholeWords(
  String.raw`(?:till och med|t\.?o\.?m\.?|fram till)${LIMITED}`,
  'till|t.o|tom|to.m',
  '19|20',
);
const EXCEPT = wholeWords(
  String.raw`${YEAR}\s(?:oräkna|undanta|borträkna|ej\sinräkna)\p{L}*|(?:utom|exklusive|förutom|bortsett från)(?:\s\p{L}+)?\s${YEAR}`,
  'räkna|undanta|utom|exklusive|bortsett',
  '19|20',
);

/**
 * The years that the figures of a sentence are of, among those that the data have: the years that it names, and all
 * from or to a year ("sedan 2019", "till och med september 2024", "2024 oräknat"). None when it limits nothing.
 */
export function yearsMeant(sentence: string, known: readonly number[]): readonly number[] {
  const [from, to, out] = [SINCE, UNTIL, EXCEPT].map((bound) =>
    firstMatch(sentence, bound)?.slice(1).find(Boolean),
  );
  const named = yearsIn(sentence);
  if (from === undefined && to === undefined && out === undefined) return named;
  const within = known.filter((year) => year >= Number(from ?? 0) && year <= Number(to ?? 9999));
  const rest = named.filter((year) => ![from, to, out].includes(String(year)));
  const isOpen = from !== undefined || to !== undefined || rest.length === 0;
  return [...new Set([...(isOpen ? within : []), ...rest])].filter((year) => String(year) !== out);
}

/** A sentence without the words that say since when or until when: their season or month says nothing of its figures. */
export function withoutBounds(sentence: string): string {
  return [SINCE, UNTIL].reduce((rest, bound) => {
    const match = firstMatch(rest, bound);
    return match === null
      ? rest
      : `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
  }, sentence);
}
