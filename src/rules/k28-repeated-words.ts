import type { Finding, ProseFault } from '../finding';
import type { Workbook } from '../workbook/workbook';
import { repeatedVerbs, repeatedWords } from './prose/repeated-words';
import { textsOf } from './prose/texts-of';

/** A word written twice in a row, or a verb twice in one clause, in any text. One finding a text and kind. */
export function checkRepeatedWords(workbook: Workbook): readonly Finding[] {
  return textsOf(workbook).flatMap(({ sheet, cell, text }): Finding[] => {
    const [word] = repeatedWords(text);
    const [verb] = repeatedVerbs(text);
    const facts: ProseFault[] = [
      ...(word === undefined ? [] : [{ fault: 'repeated-word', written: word.text } as const]),
      ...(verb === undefined ? [] : [{ fault: 'repeated-verb', written: verb.text } as const]),
    ];
    return facts.map((fact) => ({ code: 'K28', severity: 'VARNING', sheet, cell, facts: fact }));
  });
}
