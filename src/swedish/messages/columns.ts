/** What the officer reads about a cell that breaks the rule of its column. */
import type { ColumnFault, ColumnInTab, Fault } from '../../finding';
import { dateText, EN_DASH, kronor, number } from '../format';
import { list } from '../grammar';
import { cut, quoted } from './quoted';

type Sentences = {
  readonly [F in ColumnFault['fault']]: (facts: Extract<ColumnFault, { fault: F }>, sheet: string) => string;
};

const ORDERS = { after: 'efter', from: 'tidigast', until: 'senast' } as const;
const SIZES = { after: 'större än', from: 'minst', until: 'högst' } as const;

const WANTED = {
  clause:
    'Skriv åtagandet så att det kan stå efter ”åtagandet”: börja med ”att” och ett verb, med liten bokstav och utan punkt.',
  sentence: 'Skriv lärdomen som en hel mening, med stor bokstav först och punkt sist.',
  continuation: 'Skriv beskrivningen så att den kan stå efter ”som är”: med liten bokstav och utan punkt.',
} as const;

const sentences: Sentences = {
  'required-when': ({ column, because }, sheet) =>
    `Cellen för ${place(column)} i fliken ${sheet} är tom, men behöver fyllas i ${reason(because, sheet)}.`,
  duplicate: ({ column, text, first }, sheet) =>
    `${stands(column, text, sheet)}, men det står redan i cell ${first}. Ge raderna olika värden, eller ta bort den ena.`,
  'number-gap': ({ column, number: given, from, to }, sheet) =>
    `${stands(column, String(given), sheet)}, men ${from === to ? String(from) : `${String(from)}${EN_DASH}${String(to)}`} saknas. Numrera 1, 2, 3 och så vidare utan luckor.`,
  'none-of': ({ column, choice }, sheet) =>
    `Ingen rad i fliken ${sheet} har ${quoted(choice)} vid ${place(column)}. Lägg till minst en sådan rad.`,
  'too-few-parties': () =>
    'En överenskommelse har minst två parter. Fyll i alla parter, med semikolon emellan.',
  'out-of-range': ({ column, text, least, most }, sheet) =>
    `${stands(column, text, sheet)}. Skriv ${range(least, most)}.`,
  'out-of-order': ({ column, text, order, limit }, sheet) => {
    const orders = isDay(limit.text) ? ORDERS : SIZES;
    return `${shownAt(column, text)}, men ska vara ${orders[order]} ${elsewhere(limit, sheet)}, som är ${shown(limit.text)}. Rätta den uppgift som är fel.`;
  },
  'outside-period': ({ column, text, agreement, start, end, margin }) =>
    `${shownAt(column, text)}, men överenskommelse ${String(agreement)} gäller från och med den ${dateText(start)} till och med den ${dateText(end)}. ${margin === 0 ? 'Rätta det som är fel.' : `Rätta det som är fel, eller förklara varför det skiljer mer än ${String(margin)} dagar.`}`,
  'amount-zero': ({ column }) =>
    `${place(column)} är 0 kronor. Skriv beloppet som betalades ut. En återbetalning skrivs på en egen rad med minustecken.`,
  'wrong-form': ({ column, text, example }, sheet) =>
    `${stands(column, text, sheet)}. Skriv i samma form som ${quoted(example)}.`,
  'wrong-check-digit': ({ column, text }, sheet) =>
    `${stands(column, text, sheet)}. Kontrollsiffran stämmer inte, så någon siffra är fel. Kontrollera numret.`,
  'too-long': ({ column, length, most }, sheet) =>
    `Texten vid ${place(column)} i fliken ${sheet} har ${number(length)} tecken. Korta den till högst ${number(most)}.`,
  'word-count': ({ column, words, least, most }) =>
    `Texten vid ${place(column)} har ${number(words)} ord. ${number(least)} till ${number(most)} ord brukar räcka för att förklara verksamheten.`,
  'wrong-wording': ({ column, text, wanted }, sheet) => `${stands(column, text, sheet)}. ${WANTED[wanted]}`,
  conflict: ({ column, text, other }, sheet) =>
    `${stands(column, text, sheet)}, men vid ${elsewhere(other, sheet)} står ${shown(other.text)}. Det går inte ihop. Ändra det som är fel.`,
  'hours-value': ({ hours, ore, outcome }) =>
    `Timmarna (${cut(hours)}) gånger timvärdet är ${kronor(ore)}, men utfallet är ${kronor(outcome)}. Rätta det som är fel.`,
  'hours-differ': ({ cost, financing }) =>
    `De ideella timmarna är ${kronor(financing)} som finansiering men ${kronor(cost)} som kostnad. Skriv samma belopp på båda raderna.`,
  'not-consulted': ({ column, parties }, sheet) =>
    `Det framgår inte att ärendet har beretts i samråd med ${list(parties)}. Fyll i ${place(column)} i fliken ${sheet}.`,
  unmentioned: ({ number: given }) =>
    `Bilaga ${String(given)} nämns inte i texterna. Hänvisa till den där den är underlag, eller ta bort den ur fliken Bilagor.`,
};

/** True for a fault that is a column's. */
export function isColumnFault(facts: Fault): facts is ColumnFault {
  return facts.fault in sentences;
}

/** What is wrong with a cell of the tab `sheet`, with the very values, and how to mend it. */
export function columnMessage(facts: ColumnFault, sheet: string): string {
  // Each sentence takes the fault that it is listed under.
  const tell = sentences[facts.fault] as (facts: ColumnFault, sheet: string) => string;
  return tell(facts, sheet);
}

function stands(column: string, text: string, sheet: string): string {
  return `Vid ${place(column)} i fliken ${sheet} står ${quoted(text)}`;
}

function shownAt(column: string, text: string): string {
  return `${place(column)} är ${shown(text)}`;
}

function reason({ column, text, ...other }: ColumnInTab, sheet: string): string {
  const at = elsewhere({ column, text, ...other }, sheet);
  return text === ''
    ? `eftersom cellen för ${at} också är tom`
    : `eftersom det står ${shown(text)} vid ${at}`;
}

function range(least: number | null, most: number | null): string {
  if (least === null) return `högst ${number(most ?? 0)}`;
  return most === null ? `${number(least)} eller mer` : `ett tal från ${number(least)} till ${number(most)}`;
}

function elsewhere({ column, sheet: other }: ColumnInTab, sheet: string): string {
  return other === sheet ? place(column) : `${place(column)} i fliken ${other}`;
}

// A name of several words is set apart, or it runs into the sentence.
function place(column: string): string {
  return column.includes(' ') ? quoted(column) : column;
}

function shown(text: string): string {
  if (isDay(text)) return dateText(text);
  return /^[\d,.\s]+$/.test(text) ? text : quoted(text);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}
