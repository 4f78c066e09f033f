/** The words of the menu: its name, what each item does, and what is told afterwards in a box. */
import { list } from '../../swedish/grammar';

export const menu = {
  name: 'Slutrapport',
  sidebar: 'Öppna sidofältet',
  setUp: 'Skapa arbetsbok',
  check: 'Kontrollera',
  generate: 'Skapa slutrapport',
} as const;

export const words = {
  failed: 'Det gick inte',
  preview: 'Förhandsgranskning',
  setUpDone: 'Arbetsboken är klar',
} as const;

/** What setting up did. */
export function setUpText(made: readonly string[]): string {
  return made.length === 0
    ? 'Alla flikar finns redan. Ingenting har ändrats.'
    : `Flikar som lades till: ${list(made)}. Det som var ifyllt är orört.`;
}
