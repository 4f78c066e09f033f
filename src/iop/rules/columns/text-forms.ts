import { ofText } from '../../../engine/checks/cell-sentences';
import type { CellCheck } from '../../../engine/checks/column-check';
import type { WithoutColumn } from '../../../engine/checks/finding';
import type { Sentences } from '../../../engine/checks/rule';

/** A text that does not fit where the report puts it. */
export type WrongTextForm = {
  readonly kind: 'not-a-clause' | 'not-a-sentence' | 'not-a-continuation';
  readonly column: string;
  readonly text: string;
};

/** The sentences about texts that do not fit. */
export const textFormSentences: Sentences<WrongTextForm> = {
  'not-a-clause': ofText(continuing('åtagandet', 'börja med ”att” och ett verb, ')),
  'not-a-sentence': ofText('. Skriv en hel mening, med stor bokstav först och punkt sist.'),
  'not-a-continuation': ofText(continuing('som är', '')),
};

/** A text that does not have the form that `kind` is about. */
export function hasForm(
  kind: WrongTextForm['kind'],
  form: RegExp,
): CellCheck<unknown, string, unknown, WithoutColumn<WrongTextForm>> {
  return ({ value, text }) => (value === null || form.test(value) ? null : { kind, text });
}

function continuing(words: string, how: string): string {
  return `. Skriv så att det kan stå efter ”${words}”: ${how}med liten bokstav och utan punkt.`;
}
