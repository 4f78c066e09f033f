/** What the officer reads about a tab, a column or a cell: what could not be read, and what breaks the column's rule. */
import type { CellFault, ColumnInTab, LackFault, ReadAs, ShapeFault, TextFault } from '../../../engine/checks/finding';
import { cellAddress, type Place } from '../../../engine/values/place';
import { dateText, kronor, MINUS, number, periodText } from '../../../swedish/format';
import { list } from '../../../swedish/grammar';
import { quoted } from './quoted';

/** A sentence for each kind of fault: itself, or made of the facts and the tab's name. */
type Sentences<F extends { readonly fault: string }> = {
  readonly [K in F['fault']]: string | ((facts: Extract<F, { readonly fault: K }>, sheet: string) => string);
};

const ORDERS = {
  after: 'ska komma efter',
  from: 'får inte komma före',
  until: 'får inte komma efter',
} as const;

/** How the sentence goes on after "Vid Datum i fliken Budget står ”31 juni”" or "Cellen för Datum i fliken Budget". */
const endings: Sentences<TextFault | LackFault> = {
  'not-a-date': unreadable('datum', 'år, månad och dag, till exempel 2024-06-01'),
  'not-an-amount': unreadable('belopp', 'beloppet i kronor med siffror, till exempel 150000'),
  'not-a-number': unreadable('tal', 'talet med siffror, till exempel 12 eller 12,5'),
  'not-a-whole-number': unreadable('heltal', 'talet med siffror och utan decimaler, till exempel 12'),
  'not-a-link': '. Det är ingen fullständig webbadress. Kopiera den från webbläsaren, med https:// i början.',
  'not-a-pattern': '. Det är inget giltigt mönster. Rätta det eller töm cellen, så används kommunmallens.',
  'formula-error': '. Formeln ger ett fel. Rätta den eller skriv värdet i stället.',
  ambiguous: ({ readings }) => `. Menar du ${readings.map(shown).join(' eller ')}? Skriv det som du menar.`,
  'not-in-list': ({ allowed }) => `. Det finns inte i listan. Välj något av: ${allowed.join('; ')}.`,
  understood: ({ as }) => `. Det har lästs som ${shown(as)}. Skriv om cellen om det är fel.`,
  'unknown-reference': ({ target }) =>
    `. Det finns inte i fliken ${target}. Rätta cellen eller lägg till det som saknas där.`,
  duplicate: ({ first }) =>
    `, men det står redan i cell ${cellAddress(first)}. Ge raderna olika värden, eller ta bort den ena.`,
  'number-gap': '. Numrera 1, 2, 3 och så vidare utan luckor.',
  'too-few-parties': '. Fyll i minst två parter, med semikolon emellan.',
  'out-of-range': ({ least, most }) => range(least, most),
  'out-of-order': ({ order, limit }, sheet) =>
    `, men det ${ORDERS[order]} ${place(limit, sheet)}, där det står ${quoted(limit.text)}. Rätta det som är fel.`,
  'outside-period': ({ agreement, start, end }) =>
    `, men överenskommelse ${String(agreement)} gäller ${periodText(start, end)}. Rätta det som är fel.`,
  'amount-zero': '. Skriv det som betalades ut. En återbetalning har minustecken.',
  'wrong-form': ({ example }) => `. Skriv i samma form som ${quoted(example)}.`,
  'wrong-check-digit': '. Kontrollsiffran stämmer inte. Kontrollera numret.',
  'not-a-clause': continuing('åtagandet', 'börja med ”att” och ett verb, '),
  'not-a-sentence': '. Skriv en hel mening, med stor bokstav först och punkt sist.',
  'not-a-continuation': continuing('som är', ''),
  conflict: ({ other }, sheet) =>
    `, men vid ${place(other, sheet)} står ${quoted(other.text)}. Det går inte ihop. Rätta det som är fel.`,
  'hours-differ': ({ worth, amount }) =>
    `. Timmarna är då värda ${kronor(worth)}, men som utfall eller kostnad står ${kronor(amount)}. Rätta det som är fel.`,
  unmentioned: '. Bilagan nämns inte i texterna. Hänvisa till den, eller ta bort den.',
  required: ' är tom. Fyll i den.',
  'required-when': ({ because }, sheet) =>
    ` är tom. Fyll i den, eftersom det ${because.text === '' ? 'inte står något' : `står ${quoted(because.text)}`} vid ${place(because, sheet)}.`,
  'control-characters': ' innehåller osynliga tecken, som utelämnas i rapporten. Kontrollera texten.',
  'not-consulted': ({ parties }) =>
    ` nämner inte ${list(parties)}. Fyll i alla som ärendet har beretts i samråd med.`,
  'wrong-length': ({ unit, length, least, most }) =>
    ` har ${number(length)} ${unit === 'words' ? 'ord' : 'tecken'}${range(least, most)}`,
};

/** The sentences about what is no single cell's. */
const sentences: Sentences<ShapeFault> = {
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
};

/** What is wrong in the tab that the contract calls `sheet`, with the very values, and how to mend it. */
export function cellMessage(facts: CellFault, sheet: string): string {
  const told = { ...sentences, ...endings }[facts.fault];
  // Each sentence takes the fault that it is listed under.
  const tell = told as string | ((facts: CellFault, sheet: string) => string);
  return beginning(facts, sheet) + (typeof tell === 'string' ? tell : tell(facts, sheet));
}

function beginning(facts: CellFault, sheet: string): string {
  if ('text' in facts) return `Vid ${named(facts.column)} i fliken ${sheet} står ${quoted(facts.text)}`;
  return facts.fault in endings && 'column' in facts
    ? `Cellen för ${named(facts.column)} i fliken ${sheet}`
    : '';
}

function repeated(
  { column, first }: { readonly column: string; readonly first: Place },
  sheet: string,
): string {
  return `${named(column)} finns flera gånger i fliken ${sheet}. Bara den i cell ${cellAddress(first)} läses. Ta bort den andra.`;
}

function unreadable(what: string, wanted: string): string {
  return `. Det går inte att läsa som ett ${what}. Skriv ${wanted}.`;
}

function continuing(words: string, how: string): string {
  return `. Skriv så att det kan stå efter ”${words}”: ${how}med liten bokstav och utan punkt.`;
}

function range(least: number, most: number | null): string {
  return `. Det ska vara ${most === null ? `minst ${String(least)}` : `mellan ${String(least)} och ${String(most)}`}.`;
}

/** A column, and its tab if that is not `sheet`. */
function place({ column, sheet: other }: ColumnInTab, sheet: string): string {
  return other === sheet ? named(column) : `${named(column)} i fliken ${other}`;
}

// A name of several words is set apart, or it runs into the sentence: Uppgiften ”Nämnd, kort form” saknas.
function named(column: string): string {
  return column.includes(' ') ? quoted(column) : column;
}

function shown(reading: ReadAs): string {
  switch (reading.kind) {
    case 'date':
      return dateText(reading.date);
    case 'amount':
      return kronor(reading.ore);
    case 'number':
      // With all decimals and no space: readings to choose between may differ in the third, and 2024 may be a year.
      return String(reading.number).replace('.', ',').replace('-', MINUS);
    case 'text':
      return reading.text;
  }
}
