import { once } from '../../../engine/values/once';

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
const BOUNDS = once(() => ({
  since: new RegExp(
    String.raw`(?<!\p{L})(?:sedan|från och med|fr\.?o\.?m\.?)(?:\s(?:\p{L}+|\d{1,2})){0,4}?\s${YEAR}`,
    'iu',
  ),
  until: new RegExp(
    String.raw`(?<!\p{L})(?:till och med|t\.?o\.?m\.?|fram till)(?:\s(?:\p{L}+|\d{1,2})){0,4}?\s${YEAR}`,
    'iu',
  ),
  except: new RegExp(
    String.raw`${YEAR}\s(?:oräkna|undanta|borträkna|ej\sinräkna)\p{L}*|(?<!\p{L})(?:utom|exklusive|förutom|bortsett från)(?:\s\p{L}+)?\s${YEAR}`,
    'iu',
  ),
}));

/**
 * The years that the figures of a sentence are of, among those that the data have: the years that it names, and all
 * from or to a year ("sedan 2019", "till och med september 2024", "2024 oräknat"). None when it limits nothing.
 */
export function yearsMeant(sentence: string, known: readonly number[]): readonly number[] {
  const { since, until, except } = BOUNDS();
  const [from, to, out] = [since, until, except].map((bound) => bound.exec(sentence)?.slice(1).find(Boolean));
  const named = yearsIn(sentence);
  if (from === undefined && to === undefined && out === undefined) return named;
  const within = known.filter((year) => year >= Number(from ?? 0) && year <= Number(to ?? 9999));
  const rest = named.filter((year) => ![from, to, out].includes(String(year)));
  const isOpen = from !== undefined || to !== undefined || rest.length === 0;
  return [...new Set([...(isOpen ? within : []), ...rest])].filter((year) => String(year) !== out);
}

/** A sentence without the words that say since when or until when: their season or month says nothing of its figures. */
export function withoutBounds(sentence: string): string {
  const { since, until } = BOUNDS();
  return sentence.replace(since, ' ').replace(until, ' ');
}
