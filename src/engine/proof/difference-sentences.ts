import type { TextDifference, UnitPlace, ValueDifference } from './compare-with-receipt';
import { withoutIdentityNumbers } from '../values/identity-numbers';
import type { Part } from './document-text';

/** How much of a text is quoted. */
const LONGEST_QUOTE = 200;

/** Where a unit stands that is under no heading. */
const PART_WORDS: Readonly<Record<Part, string>> = {
  body: 'före den första rubriken',
  header: 'i sidhuvudet',
  footer: 'i sidfoten',
  footnote: 'bland fotnoterna',
};

/** In Swedish, where a document differs from its receipt and what stands there now. A row of a table is called a stycke. */
export function textDifferenceSentence(difference: TextDifference): string {
  const place = placeWords(difference);
  switch (difference.kind) {
    case 'changed':
      return `${place} har ändrats. Nu står det ${quoted(difference.now)}.`;
    case 'removed':
      return `${place} finns inte längre.`;
    case 'added':
      return isHeading(difference)
        ? `${place} är ny.`
        : `${place} är nytt. Det lyder ${quoted(difference.now)}.`;
  }
}

/** In Swedish, which cell of a workbook differs from its receipt, and what stood and stands there. */
export function valueDifferenceSentence(difference: ValueDifference): string {
  if (difference.kind === 'tab-missing') return `Fliken ${difference.tab} finns inte i arbetsboken.`;
  const { tab, cell, was, now } = difference;
  const place = `Cell ${cell} i fliken ${tab}`;
  if (now === null) {
    return was === null
      ? `${place} är tom, men var ifylld.`
      : `${place} är tom. Förut stod det ${quoted(was)}.`;
  }
  const shown = shownValue(now);
  if (was === '') return `${place} var tom. Nu står det ${quoted(shown)}.`;
  if (was === null) return `${place} har ändrats. Nu står det ${quoted(shown)}.`;
  if (was === shown) {
    return `${place} visar fortfarande ${quoted(shown)}, men innehållet är nu av ett annat slag, till exempel text i stället för ett tal.`;
  }
  return `${place} har ändrats. Förut stod det ${quoted(was)}, nu står det ${quoted(shown)}.`;
}

function placeWords({ part, heading, number }: UnitPlace): string {
  if (heading === null) return `Stycke ${number} ${PART_WORDS[part]}`;
  return isHeading({ heading, number })
    ? `Rubriken ${quoted(heading)}`
    : `Stycke ${number} under rubriken ${quoted(heading)}`;
}

function isHeading({ heading, number }: Pick<UnitPlace, 'heading' | 'number'>): boolean {
  return heading !== null && number === 0;
}

/** A value as a Swedish spreadsheet shows it. */
function shownValue({ kind, value }: NonNullable<Extract<ValueDifference, { kind: 'cell' }>['now']>): string {
  if (kind === 'n') return value.replace('.', ',');
  if (kind === 'b') return value === 'true' ? 'SANT' : 'FALSKT';
  return value;
}

function quoted(text: string): string {
  const characters = Array.from(withoutIdentityNumbers(text).replace(/[\t\u000B]/g, ' | '));
  const cut = characters.length > LONGEST_QUOTE;
  return `”${cut ? `${characters.slice(0, LONGEST_QUOTE).join('').trimEnd()}…` : characters.join('')}”`;
}
