import { ofText } from '../../../engine/checks/cell-sentences';
import type { CellCheck } from '../../../engine/checks/column-check';
import type { WithoutColumn } from '../../../engine/checks/finding';
import { quoted } from '../../../engine/checks/quoted';
import type { Sentences } from '../../../engine/checks/rule';
import { phrase } from '../../../engine/report/officer-text';
import { lowerFirst } from '../../../swedish/grammar';
import { quotedName } from '../../phrases/goals';

/** A text that does not fit where the report puts it. */
export type WrongTextForm = {
  readonly kind: 'not-a-clause' | 'not-a-sentence' | 'not-a-continuation' | 'not-an-effect';
  readonly column: string;
  readonly text: string;
};

/** The sentences about texts that do not fit. */
export const textFormSentences: Sentences<WrongTextForm> = {
  'not-a-clause': ofText(({ text }) =>
    suggested(quotedName(text), /^att /, continuing('åtagandet', 'börja med ”att” och ett verb, ')),
  ),
  'not-a-sentence': ofText('. Skriv en hel mening, med stor bokstav först och punkt sist.'),
  'not-a-continuation': ofText(({ text }) =>
    suggested(phrase(lowerFirst(text)), /^(?:en|ett) /, continuing('som är', '')),
  ),
  'not-an-effect': ofText(continuing('effekten är', 'börja med ”att”, ')),
};

/** A text that does not have the form that `kind` is about. */
export function hasForm(
  kind: WrongTextForm['kind'],
  form: RegExp,
): CellCheck<unknown, string, unknown, WithoutColumn<WrongTextForm>> {
  return ({ value, text }) => (value === null || form.test(value) ? null : { kind, text });
}

/** What to write, where it can be worked out of what is written; else how it is to be. */
function suggested(words: string, isRight: RegExp, how: string): string {
  return isRight.test(words) ? `. Skriv ${quoted(words)}.` : how;
}

function continuing(words: string, how: string): string {
  return `. Skriv så att det kan stå efter ”${words}”: ${how}med liten bokstav och utan punkt.`;
}

/** One or more sentences, with a capital first and an end. */
export const areSentences = hasForm('not-a-sentence', /^(?:[–—-]\s?)?[\p{Lu}\d”"'»].*\s.*[.!?][”"')»]*$/su);
