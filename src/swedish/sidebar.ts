/** The words of the dialogs that the menu opens. */
import { dateText } from './format';
import { capitalise, count, list, nouns } from './grammar';

export const words = {
  openReport: 'Öppna rapporten',
  close: 'Stäng',
  noFindings: 'Inga fel, varningar eller tips. Arbetsboken är redo.',
  notMade: 'Rapporten skapades inte',
  failed: 'Det gick inte',
  setUpDone: 'Arbetsboken är klar',
  checkDone: 'Kontrollen är klar',
} as const;

/** What stands over a finished run: "Slutrapporten är klar" or "Utkastet är klart". */
export function doneTitle(draft: boolean): string {
  return draft ? 'Utkastet är klart' : 'Slutrapporten är klar';
}

/** What the officer is told of a document: whether it is new, and what is left before it can be finished. */
export function doneText(done: {
  readonly created: boolean;
  readonly changed: boolean;
  readonly draft: boolean;
  readonly errors: number;
  readonly warnings: number;
  /** When the document was written; its first ten characters are the day. */
  readonly at: string;
}): readonly string[] {
  const { created, changed, draft, errors, warnings, at } = done;
  return [
    ...(created ? [] : [`Rapporten skapades den ${day(at)} och finns kvar. Ingenting har skrivits över.`]),
    ...(changed ? [CHANGED] : []),
    ...(draft && errors > 0
      ? [`${capitalise(count(errors, nouns.error))} återstår att rätta innan rapporten kan bli färdig.`]
      : []),
    ...(warnings > 0 ? [`${capitalise(count(warnings, nouns.warning))} behöver du ta ställning till.`] : []),
  ];
}

/** The question before a second document is made. */
export function againQuestion(at: string, changed: boolean): string {
  const stale = changed ? CHANGED : 'Uppgifterna i arbetsboken är desamma som då.';
  return `Det finns redan en rapport, skapad den ${day(at)}. ${stale} Vill du skapa en ny? Den gamla ligger kvar som den är.`;
}

const CHANGED = 'Uppgifterna i arbetsboken har ändrats sedan dess.';

function day(at: string): string {
  return dateText(at.slice(0, 10));
}

/** The question when the earlier report cannot be opened any more. */
export function replaceQuestion(reason: string): string {
  return `${reason} Vill du skapa en ny rapport nu?`;
}

/** How many findings there are, by level: "Två fel, en varning och tre tips." */
export function countsText(errors: number, warnings: number, advice: number): string {
  const counts = [
    [errors, nouns.error],
    [warnings, nouns.warning],
    [advice, nouns.advice],
  ] as const;
  const parts = counts.flatMap(([n, noun]) => (n > 0 ? [count(n, noun)] : []));
  return parts.length === 0 ? words.noFindings : `${capitalise(list(parts))}.`;
}

/** What setting up did. */
export function setUpText(made: readonly string[]): string {
  return made.length === 0
    ? 'Alla flikar finns redan. Ingenting har ändrats.'
    : `Flikar som lades till: ${list(made)}. Det som fanns tidigare är orört.`;
}
