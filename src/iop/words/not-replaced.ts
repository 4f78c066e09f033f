/** Why a right value was not written in a cell, and what to do about it. */
import type { NotReplaced } from '../../engine/app/ports';

const sentences: Readonly<Record<NotReplaced, string>> = {
  gone: 'Det som knappen gällde står inte kvar i arbetsboken, så ingenting skrevs. Listan visar hur det är nu.',
  changed:
    'Någon ändrade cellen medan värdet skulle skrivas, så ingenting skrevs. Kontrollera igen och se efter i cellen.',
  formula: 'I cellen står en formel, och den skrivs inte över. Rätta formeln i cellen.',
  rule: 'Cellen har en dataverifiering som inte tar emot värdet, så ingenting skrevs. Ändra den i Data > Dataverifiering, eller skriv i cellen själv.',
};

/** What an officer reads when nothing was written. */
export function notReplacedText(why: NotReplaced): string {
  return sentences[why];
}
