import { once } from '../values/once';
import type { Column } from './column';

/**
 * The one list of words by which people fill a cell without saying anything, punctuation and case apart: an answer to a
 * question that was not put, that there is nothing to say, or where else to look.
 */
const NOTHING = once(
  () =>
    /^(?:|ja|nej|ok|okej|(?:ja|nej) tack|helt ok|(?:ej|inte|icke) (?:(?:aktuell|relevant|tillämplig|känd)t?|känt)(?: (?:i nuläget|just nu|ännu|för (?:närvarande|tillfället|oss)))?|inga|ingen|inget|ingenting|saknas|n a|vet (?:ej|inte)|(?:uppgift|förklaring|kommentar) saknas|(?:inget|ingenting|inte något) (?:att (?:kommentera|tillägga|anmärka|rapportera)|särskilt|speciellt|nytt)|(?:ingen|inga|utan) (?:kommentar|förklaring|anmärkning|slutsats|synpunkt)(?:er|ar)?|(?:se|enligt|jfr|samma som) (?:\p{L}+ )?(?:ovan|nedan|ovanstående|nedanstående|föregående|förra|tidigare|kommentar|kommentaren|annan (?:rad|flik))|fylls? i (?:senare|sedan))$/u,
);
// A dash is how many write that a cell is empty; other signs alone look like a place left to fill in.
const MAY_BE_NOTHING = /^[\p{L}\s.,!()/–—-]+$/u;

/** True for a text that says nothing: "Ej aktuellt", "Inga", "Ja", "se ovan", a dash. */
export function saysNothing(text: string): boolean {
  if (text.length > 60 || !MAY_BE_NOTHING.test(text)) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length > 0 ? NOTHING().test(words.join(' ')) : !text.includes('.');
}

/** Whether words of that kind in a cell of the column are an empty cell: in any column of texts. */
export function mayBeEmptyWord({ type: { kind }, presence }: Column<unknown>): boolean {
  return presence !== 'computed' && (kind === 'text' || kind === 'texts');
}
