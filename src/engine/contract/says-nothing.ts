import { normaliseText } from '../values/clean-text';
import type { Column, SheetDefinition } from './column';

const NOTHING =
  /^(?:(?:ej|inte|icke) (?:aktuell|relevant|tillämplig)t?\.?|(?:nej|inga|ingen|inget|saknas|se ovan)\.?|n\/?a|-)$/;

/**
 * Whether the whole text of a cell that may be empty only says that there is nothing to say: "Ej aktuellt", "Inga", a
 * dash. Only of columns of texts; an officer's own text for a section is read as it stands.
 */
export function saysNothing(
  { form }: Pick<SheetDefinition, 'form'>,
  { presence, type: { kind } }: Column<unknown>,
  text: string,
): boolean {
  const mayBeEmpty = presence === 'optional' || presence === 'conditional';
  const isOfTexts = form !== 'texts' && (kind === 'text' || kind === 'texts');
  return mayBeEmpty && isOfTexts && NOTHING.test(normaliseText(text));
}
