/** Reasons that officers give in the workbook (Kommentar, Förklaring): whether one is given, and what is said of it. */
import { named, quoted } from '../../engine/checks/quoted';
import { saysNothing } from '../../engine/contract/says-nothing';
import type { Sentences } from '../../engine/checks/rule';

/** Words that deny what they are to explain. */
const DENIES = /^(?:ingen|inga|utan) avvikelser?$/u;

/** A cell that is to give a reason and holds words that give none: `text` of the cell in the column `column`. */
export type NoReasonGiven = {
  readonly kind: 'no-reason-given';
  readonly column: string;
  readonly text: string;
};

/** The sentence of the rules that want a reason. */
export const noReasonSentences: Sentences<NoReasonGiven> = {
  'no-reason-given': ({ column, text }) =>
    `I ${named(column)} står bara ${quoted(text)}, och det förklarar ingenting. Skriv orsaken i en mening.`,
};

/** True for a text that can be a reason: at least two words, which say something and do not deny what they explain. */
export function givesReason({ text }: { readonly text: string }): boolean {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return (
    words.filter((word) => /\p{L}{2}/u.test(word)).length > 1 &&
    !saysNothing(text) &&
    !DENIES.test(words.join(' '))
  );
}

/** What a warning says of the reason that lowered it from an error: "I Kommentar står: ”…”." */
export function reasonInWords(column: string, reason: string): string {
  return `I ${named(column)} står: ${quoted(reason.replace(/\.$/, ''))}.`;
}
