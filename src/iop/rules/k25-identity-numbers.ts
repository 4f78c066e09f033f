import type { Finding } from '../../engine/checks/finding';
import { named } from '../../engine/checks/quoted';
import { defineRule, type Found } from '../../engine/checks/rule';
import type { PlacedNumber } from '../../engine/contract/identity-numbers-in-sheets';
import type { Certainty } from '../../engine/values/identity-numbers';
import type { Place } from '../../engine/values/place';
import type { RuleContext } from './rule-context';

const code = 'K25';

/** What may be an identity number, or certainly is one. The number itself is never a fact. */
type IdentityNumber =
  | { readonly kind: 'identity-number'; readonly column: string; readonly certain: boolean }
  | { readonly kind: 'identity-number-elsewhere'; readonly certain: boolean; readonly cells: number }
  | { readonly kind: 'identity-number-in-tab-name'; readonly certain: boolean }
  | { readonly kind: 'identity-number-in-reason'; readonly certain: boolean };

/**
 * Personnummer and samordningsnummer anywhere in the workbook: an error when certain, else a warning. The number is
 * never repeated in the finding. One finding a cell that is read, and one a column for cells that are not, such as
 * headings and cells of tabs that the add-on does not know.
 */
export const identityNumbersRule = defineRule<RuleContext, IdentityNumber>({
  code,
  severity: 'VARNING',
  check: checkIdentityNumbers,
  sentences: {
    'identity-number': ({ column, certain }) =>
      `Vid ${named(column)} står ${numberInWords(certain)}. Ta bort det. Rapporten blir offentlig.`,
    'identity-number-elsewhere': ({ certain, cells }) =>
      cells === 1
        ? `I cellen står ${numberInWords(certain)}. Ta bort det. Arbetsboken läses av fler än du.`
        : `I ${String(cells)} celler i kolumnen står ${numberInWords(certain)}. Ta bort dem alla. Arbetsboken läses av fler än du.`,
    'identity-number-in-tab-name': ({ certain }) =>
      `I flikens namn står ${numberInWords(certain)}. Byt namn på fliken.`,
    'identity-number-in-reason': ({ certain }) =>
      `I kommentaren står ${numberInWords(certain)}. Ta bort det och skriv skälet utan det. Arbetsboken läses av fler än du.`,
  },
});

/**
 * The finding of a number in an officer's reason to accept another finding. It is a warning: reasons stand in no report.
 */
export function identityNumberInReason(place: Place, certainty: Certainty): Finding {
  const facts = { kind: 'identity-number-in-reason', certain: certainty === 'certain' } as const;
  return { code, severity: 'VARNING', place, facts };
}

function checkIdentityNumbers({ cells, identityNumbers }: RuleContext): readonly Found<IdentityNumber>[] {
  if (identityNumbers.length === 0) return [];
  const columns = new Map(cells.map(({ place, column }) => [placeKey(place), column]));
  const unread = new Map<string, PlacedNumber[]>();
  const found = identityNumbers.flatMap((number): Found<IdentityNumber>[] => {
    const { place, certainty } = number;
    const certain = certainty === 'certain';
    if (number.in === 'tab-name') return [at(place, { kind: 'identity-number-in-tab-name', certain })];
    const column = columns.get(placeKey(place));
    if (column !== undefined) return [at(place, { kind: 'identity-number', column, certain })];
    const key = JSON.stringify([place.tab, place.column, certain]);
    const alike = unread.get(key);
    if (alike === undefined) unread.set(key, [number]);
    else alike.push(number);
    return [];
  });
  const elsewhere = [...unread.values()].flatMap((numbers) =>
    numbers.slice(0, 1).map(({ place, certainty }) =>
      at(place, {
        kind: 'identity-number-elsewhere',
        certain: certainty === 'certain',
        cells: numbers.length,
      }),
    ),
  );
  return [...found, ...elsewhere];
}

function at(place: Place, facts: IdentityNumber): Found<IdentityNumber> {
  return { place, facts, severity: facts.certain ? 'FEL' : 'VARNING' };
}

function placeKey({ tab, row, column }: Place): string {
  return JSON.stringify([tab, row, column]);
}

function numberInWords(certain: boolean): string {
  return `${certain ? '' : 'siffror som kan vara '}ett personnummer eller samordningsnummer`;
}
