/** What the officer reads about a finding: what is wrong with the very values, where, and how to mend it. */
import type { Fault, Finding, ReadAs } from '../finding';
import { dateText, kronor, number } from './format';
import { columnMessage, isColumnFault } from './messages/columns';
import { figureMessage, isFigureFault } from './messages/figures';
import { isProseFault, proseMessage } from './messages/prose';
import { quoted } from './messages/quoted';

const LONGEST_LIST = 9;

/** A finding in one to three plain sentences, without its code. Cell texts are quoted, cut to about 60 characters. */
export function message({ sheet, facts }: Finding): string {
  if (isProseFault(facts)) return proseMessage(facts);
  if (isColumnFault(facts)) return columnMessage(facts, sheet);
  if (isFigureFault(facts)) return figureMessage(facts);
  switch (facts.fault) {
    case 'sheet-missing':
      return `Fliken ${sheet} saknas. Lägg till en flik som heter ${sheet}, med rubrikerna från en ny arbetsbok.`;
    case 'no-rows':
      return `Fliken ${sheet} är tom. Fyll i minst en rad under rubrikerna.`;
    case 'column-missing':
      return `Kolumnen ${named(facts.column)} saknas i fliken ${sheet}. Skriv rubriken ${named(facts.column)} i den första lediga cellen på rad 1 och fyll i kolumnen.`;
    case 'column-repeated':
      return `Rubriken ${named(facts.column)} finns flera gånger i fliken ${sheet}. Bara kolumnen som börjar i cell ${facts.first} läses. Ta bort den andra eller ge den en annan rubrik.`;
    case 'key-missing':
      return `Uppgiften ${named(facts.column)} saknas i fliken ${sheet}. Skriv ${named(facts.column)} i kolumn A på en tom rad och fyll i cellen bredvid.`;
    case 'key-repeated':
      return `Uppgiften ${named(facts.column)} finns flera gånger i fliken ${sheet}. Bara raden med cell ${facts.first} läses. Ta bort den andra raden.`;
    case 'required':
      return `Cellen för ${named(facts.column)} i fliken ${sheet} är tom. Fyll i den.`;
    case 'not-a-date':
      return `${stands(sheet, facts)}. Det går inte att läsa som ett datum. Skriv år, månad och dag, till exempel 2024-06-01.`;
    case 'not-an-amount':
      return `${stands(sheet, facts)}. Det går inte att läsa som ett belopp. Skriv beloppet i kronor med siffror, till exempel 150000.`;
    case 'not-a-number':
      return `${stands(sheet, facts)}. Det går inte att läsa som ett tal. Skriv talet med siffror, till exempel 12 eller 12,5.`;
    case 'not-a-whole-number':
      return `${stands(sheet, facts)}. Det går inte att läsa som ett heltal. Skriv talet med siffror och utan decimaler, till exempel 12.`;
    case 'not-a-link':
      return `${stands(sheet, facts)}. Det är ingen fullständig webbadress. Kopiera adressen från webbläsaren, med https:// i början.`;
    case 'not-a-pattern':
      return `${stands(sheet, facts)}. Det går inte att använda som mönster. Rätta mönstret eller töm cellen, så används kommunmallens.`;
    case 'ambiguous':
      return ambiguous(sheet, facts);
    case 'not-in-list':
      return `${stands(sheet, facts)}. Det finns inte bland alternativen. ${choose(facts.allowed)}`;
    case 'understood':
      return `${stands(sheet, facts)}. Det har lästs som ${shown(facts.as)}. Stämmer det behöver du inte göra något, annars skriver du om cellen.`;
    case 'unknown-reference':
      return `${stands(sheet, facts)}. Det finns inte i fliken ${facts.target}. Rätta cellen eller lägg till det som saknas i fliken ${facts.target}.`;
    case 'formula-error':
      return `Formeln för ${named(facts.column)} i fliken ${sheet} ger felet ${facts.text}. Rätta formeln eller skriv värdet i stället.`;
    case 'control-characters':
      return `Cellen för ${named(facts.column)} i fliken ${sheet} innehåller osynliga tecken som inte kan stå i ett dokument. De utelämnas i rapporten. Skriv om texten om något ser fel ut.`;
    default: {
      const unheard: never = facts;
      throw new Error(`no sentence for ${JSON.stringify(unheard)}`);
    }
  }
}

function stands(sheet: string, { column, text }: { column: string; text: string }): string {
  return `Vid ${named(column)} i fliken ${sheet} står ${quoted(text)}`;
}

function ambiguous(sheet: string, facts: Extract<Fault, { fault: 'ambiguous' }>): string {
  const readings = facts.readings.map(shown);
  const stated = `${stands(sheet, facts)}.`;
  if (readings.length === 1) {
    return `${stated} Menar du ${alternatives(readings)}? Skriv så i cellen, eller det som du annars menar.`;
  }
  return `${stated} Menar du ${alternatives(readings)}? Skriv det som du menar.`;
}

function choose(allowed: readonly string[]): string {
  return allowed.length <= LONGEST_LIST
    ? `Välj ${alternatives(allowed)}.`
    : `Välj ur listan i cellen, till exempel ${alternatives(allowed.slice(0, 3))}.`;
}

function alternatives(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} eller ${last}`;
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
      return exact(reading.number);
    case 'text':
      return reading.text;
    default: {
      const unheard: never = reading;
      throw new Error(`no form for ${JSON.stringify(unheard)}`);
    }
  }
}

// All decimals, since readings to choose between may differ in the third; no space in four digits, which may be a year.
function exact(value: number): string {
  if (Number.isInteger(value)) return Math.abs(value) < 10_000 ? signed(String(value)) : number(value);
  return signed(String(value).replace('.', ','));
}

function signed(digits: string): string {
  return digits.replace('-', '\u2212');
}
