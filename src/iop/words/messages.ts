/** What the officer reads about a finding: what is wrong with the very values, where, and how to mend it. */
import type { Fault } from '../../engine/checks/finding';
import { cellMessage } from './messages/cells';
import { figureMessage, isFigureFault } from './messages/figures';
import { isProseFault, proseMessage } from './messages/prose';

// A personal identity number that a cell text holds is not repeated: the findings are shown to more than the officer.
const IDENTITY_NUMBER = /(?<!\d)(?:\d\d)?\d\d[01]\d[0-36-9]\d ?[-–‑−+]?[ \u00a0]?\d{4}(?!\d)/g;

/**
 * A finding in one to three plain sentences, without its code. `sheet` is what the contract calls its tab: sentences
 * name tabs and columns by the contract, however the workbook spells them. Cell texts are quoted, cut to about 60
 * characters.
 */
export function message(facts: Fault, sheet: string): string {
  return sentencesOf(facts, sheet).replace(IDENTITY_NUMBER, '…');
}

function sentencesOf(facts: Fault, sheet: string): string {
  if (isProseFault(facts)) return proseMessage(facts);
  return isFigureFault(facts) ? figureMessage(facts) : cellMessage(facts, sheet);
}
