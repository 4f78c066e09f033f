/** What an officer reads about a tab, a column or a cell: what could not be read, and what breaks the column's rule. */
import { dateText, kronor, MINUS, number } from '../../swedish/format';
import { list } from '../../swedish/grammar';
import { nearestName } from '../contract/near-names';
import { cellAddress, type Place } from '../values/place';
import type { CellFault, ColumnInTab, ReadAs } from './finding';
import { saysNothing } from '../contract/says-nothing';
import { saysThousands } from '../contract/says-sum';
import { named, quoted } from './quoted';
import type { Sentences } from './rule';

/** How a sentence ends: itself, or made of the facts and the tab's name. */
type Ending<F> = string | ((facts: F, sheet: string) => string);

const UNITS = { words: 'ord', characters: 'tecken' } as const;

const NO_NUMBER = 'Är talet noll skriver du 0. Saknas uppgiften tömmer du cellen.';

const ORDERS = {
  after: 'ska komma efter',
  from: 'får inte komma före',
  until: 'får inte komma efter',
} as const;

/** What to do with a tab that is not read, by what has become of the one that it comes near. */
const TABS = {
  missing: (tab, sheet) =>
    `Fliken ${sheet} saknas, men det finns en flik ${tab}, som inte har lästs. Är det den? Döp i så fall om den till ${sheet}.`,
  empty: (tab, sheet) =>
    `Fliken ${sheet} är tom, men det finns en flik ${tab}, som inte har lästs. Är det den? Flytta i så fall innehållet till ${sheet}.`,
  copied: (tab, sheet) =>
    `Fliken ${tab} är en likadan kopia av ${sheet} och har inte lästs. Ta bort den om den inte behövs.`,
  beside: (tab, sheet) =>
    `Fliken ${tab} liknar ${sheet} men har inte lästs. Ska något i den vara med i rapporten? Flytta det då till ${sheet}, och ta annars bort fliken.`,
} as const satisfies Record<string, (tab: string, sheet: string) => string>;

/** A sentence for each fault that a cell of any contract can have. */
export const cellSentences: Sentences<CellFault> = {
  'not-a-date': ofText(
    unreadable(
      'datum',
      'Skriv år, månad och dag, till exempel 2024-06-01. Vet du bara månaden skriver du dess sista dag.',
      'Saknas uppgiften tömmer du cellen.',
    ),
  ),
  'not-an-amount': ofText(
    unreadable(
      'belopp',
      'Skriv beloppet i kronor med siffror, till exempel 150000.',
      'Är beloppet noll skriver du 0. Saknas uppgiften tömmer du cellen.',
    ),
  ),
  'not-a-number': ofText(
    unreadable('tal', 'Skriv talet med siffror, till exempel 12 eller 12,5.', NO_NUMBER),
  ),
  'not-a-whole-number': ofText(
    unreadable('heltal', 'Skriv talet med siffror och utan decimaler, till exempel 12.', NO_NUMBER),
  ),
  'not-a-list-of-numbers': ofText(
    '. Det går inte att läsa som nummer. Skriv numren med semikolon emellan, till exempel 1; 2.',
  ),
  'not-a-link': ofText(
    '. Det är ingen fullständig webbadress. Kopiera den från webbläsaren, med https:// i början.',
  ),
  'not-a-pattern': ofText(
    '. Det går inte att använda som mönster. Skriv till exempel ”"ABC-"ÅÅÅÅ-0+”: ÅÅÅÅ är ett årtal, 0 en siffra, 0+ flera siffror, A en stor bokstav, och det som står inom citattecken skrivs som det är.',
  ),
  'formula-error': ofText('. Formeln ger ett fel. Rätta den eller skriv värdet i stället.'),
  ambiguous: ofText(({ readings, more }) => {
    const meant = readings.map((reading) =>
      more === undefined ? readingText(reading) : `${countText(reading)} ${more}`,
    );
    return `. Menar du ${list(meant, 'eller')}? Skriv ${readings.length === 1 ? 'i så fall det' : 'det som du menar'}.`;
  }),
  'not-in-list': ofText(({ text, allowed }) => {
    const nearest = nearestName(allowed, text);
    const question = nearest === null ? '' : ` Menar du ${quoted(nearest)}?`;
    return `. Det finns inte i listan.${question} Välj något av: ${allowed.join('; ')}.`;
  }),
  understood: ofText(({ as }) => `. Det har lästs som ${readingText(as)}. Ändra cellen om det är fel.`),
  'says-nothing': ({ text, column }, sheet) =>
    `${quoted(text)} vid ${named(column)} i fliken ${sheet} läses som tomt. Töm cellen, eller skriv det som ska stå i rapporten.`,
  'sum-row': ofText(
    '. Raden ser ut att vara en summa av andra rader och har inte lästs. Ta bort den, för summorna räknas ut ändå.',
  ),
  'unknown-reference': ofText(
    ({ target }) => `. Det finns inte i fliken ${target}. Rätta cellen eller lägg till det som saknas där.`,
  ),
  duplicate: ofText(
    ({ first }) =>
      `, men det står redan i cell ${cellAddress(first)}. Ge raderna olika värden, eller ta bort den ena.`,
  ),
  'number-gap': ofText('. Numrera 1, 2, 3 och så vidare utan luckor.'),
  'out-of-range': ofText(({ least, most }) => range(least, most)),
  'out-of-order': ofText(
    ({ column, order, limit }, sheet) =>
      `, men det ${ORDERS[order]} ${place(limit, sheet)}, där det står ${quoted(limit.text)}. ${changeEither(column, limit, sheet)}`,
  ),
  'wrong-form': ofText(({ example }) => `. Skriv i samma form som ${quoted(example)}.`),
  'not-a-word': ofText(
    ({ example }) =>
      `. Skriv ordet så som det ska stå i rapporten, till exempel ${quoted(example)}, eller töm cellen.`,
  ),
  'wrong-check-digit': ofText('. Kontrollsiffran stämmer inte. Kontrollera numret.'),
  conflict: ofText(
    ({ column, other }, sheet) =>
      `, men vid ${place(other, sheet)} står ${quoted(other.text)}. Det går inte ihop. ${changeEither(column, other, sheet)}`,
  ),
  required: ofCell(' är tom. Fyll i den.'),
  'required-when': ofCell(({ because }, sheet) => ` är tom. Fyll i den, ${becauseText(because, sheet)}.`),
  'control-characters': ofCell(' innehåller osynliga tecken, som utelämnas i rapporten. Kontrollera texten.'),
  'wrong-length': ofCell(
    ({ unit, length, least, most }) =>
      ` har ${number(length)} ${UNITS[unit]}. ${length > most ? `Korta texten till högst ${limit(most)}` : `Skriv ${limit(least)}–${limit(most)}`} ${UNITS[unit]}.`,
  ),
  'sheet-missing': (_facts, sheet) =>
    `Fliken ${sheet} saknas. Lägg till den, med rubrikerna från en ny arbetsbok.`,
  'no-rows': (_facts, sheet) => `Fliken ${sheet} är tom. Fyll i minst en rad under rubrikerna.`,
  'column-missing': ({ column }, sheet) =>
    `Kolumnen ${named(column)} saknas i fliken ${sheet}. Skriv rubriken sist på rad 1 och fyll i kolumnen.`,
  'column-repeated': repeated,
  'key-missing': ({ column }, sheet) =>
    `Uppgiften ${named(column)} saknas i fliken ${sheet}. Skriv den sist i kolumn A och fyll i cellen bredvid.`,
  'key-repeated': repeated,
  'none-of': ({ column, choice }, sheet) =>
    `Ingen rad i fliken ${sheet} har ${quoted(choice)} vid ${named(column)}. Lägg till minst en sådan rad.`,
  'headings-lower': ({ row }, sheet) =>
    row === 2
      ? `Rubrikerna i fliken ${sheet} står på rad 2. Raden ovanför läses inte. Ta bort den.`
      : `Rubrikerna i fliken ${sheet} står på rad ${number(row)}. Raderna ovanför läses inte. Ta bort dem.`,
  'names-unknown': ({ of, names }, sheet) =>
    of === 'columns'
      ? `Inga rubriker i fliken ${sheet} känns igen, så det som står där har inte lästs. Skriv rubrikerna på rad 1, en i varje kolumn: ${names.join('; ')}.`
      : `Inga uppgifter i fliken ${sheet} känns igen, så det som står där har inte lästs. Skriv uppgifternas namn i kolumn A, som i en ny arbetsbok, och svaren i kolumn B.`,
  'name-read': (facts, sheet) =>
    `${unknownName(facts, sheet)} har lästs som ${named(facts.column)}. Ändra namnet om det är fel.`,
  'name-near': (facts, sheet) =>
    `${unknownName(facts, sheet)} känns inte igen, och det som hör till den har inte lästs. Är det ${named(facts.column)}? ${saysThousands(facts.text) ? 'Räkna i så fall om beloppen till kronor och ändra' : 'Ändra i så fall'} namnet till ${quoted(facts.column)}.`,
  'tab-near': ({ tab, sheet, state }) => TABS[state](quoted(tab), sheet),
};

/** A sentence about the text in a cell: "Vid Datum i fliken Budget står ”31 juni”" and its ending. */
export function ofText<F extends { readonly column: string; readonly text: string }>(
  ending: Ending<F>,
): (facts: F, sheet: string) => string {
  return (facts, sheet) =>
    `Vid ${named(facts.column)} i fliken ${sheet} står ${quoted(facts.text)}${ended(ending, facts, sheet)}`;
}

/** A sentence about a cell, whatever the text in it: "Cellen för Datum i fliken Budget" and its ending. */
export function ofCell<F extends { readonly column: string }>(
  ending: Ending<F>,
): (facts: F, sheet: string) => string {
  return (facts, sheet) =>
    `Cellen för ${named(facts.column)} i fliken ${sheet}${ended(ending, facts, sheet)}`;
}

function ended<F>(ending: Ending<F>, facts: F, sheet: string): string {
  return typeof ending === 'string' ? ending : ending(facts, sheet);
}

function repeated(
  { column, first }: { readonly column: string; readonly first: Place },
  sheet: string,
): string {
  return `${named(column)} finns flera gånger i fliken ${sheet}. Bara den i cell ${cellAddress(first)} läses. Ta bort den andra.`;
}

function unknownName(
  { of, text }: { readonly of: 'columns' | 'keys'; readonly text: string },
  sheet: string,
): string {
  return `${of === 'columns' ? 'Rubriken' : 'Uppgiften'} ${quoted(text)} i fliken ${sheet}`;
}

/** How to mend what is no date, amount or number; a dash or "saknas" is an answer of its own. */
function unreadable(
  what: string,
  wanted: string,
  ifNothing: string,
): (facts: { readonly text: string }) => string {
  return ({ text }) => `. Det går inte att läsa som ett ${what}. ${saysNothing(text) ? ifNothing : wanted}`;
}

/** Which two cells do not go together: "Ändra antingen Slutdatum eller Startdatum." */
function changeEither(column: string, other: ColumnInTab, sheet: string): string {
  const here = other.sheet === sheet ? '' : ' här';
  return `Ändra antingen ${named(column)}${here} eller ${place(other, sheet)}.`;
}

function range(least: number, most: number | null): string {
  return `. Det ska vara ${most === null ? `minst ${limit(least)}` : `mellan ${limit(least)} och ${limit(most)}`}.`;
}

// A year has four digits and no space.
function limit(value: number): string {
  return Math.abs(value) < 10_000 ? String(value).replace('.', ',').replace('-', MINUS) : number(value);
}

/** A column, and its tab if that is not `sheet`. */
function place({ column, sheet: other }: ColumnInTab, sheet: string): string {
  return other === sheet ? named(column) : `${named(column)} i fliken ${other}`;
}

/** Why a cell is to be filled in, read in a tab: "eftersom det står ”Nej” vid Bifogas". */
export function becauseText(because: ColumnInTab, sheet: string): string {
  const what = because.text === '' ? 'inte står något' : `står ${quoted(because.text)}`;
  return `eftersom det ${what} vid ${place(because, sheet)}`;
}

/** A whole number in groups of three, so that its size is seen. */
function countText(reading: ReadAs): string {
  return reading.kind === 'number' && Number.isInteger(reading.number)
    ? number(reading.number)
    : readingText(reading);
}

/** What a cell was read as, in words. */
export function readingText(reading: ReadAs): string {
  switch (reading.kind) {
    case 'date':
      return `den ${dateText(reading.date)}`;
    case 'amount':
      return kronor(reading.ore);
    case 'number':
      // With all decimals and no space: readings to choose between may differ in the third, and 2024 may be a year.
      return String(reading.number).replace('.', ',').replace('-', MINUS);
    case 'text':
      return reading.text;
  }
}
