/** How sentences of several rules name an agreement, a period and what a cell says. */
import { cut } from '../../engine/checks/quoted';
import { dateText, periodInWords } from '../../swedish/format';

/** "överenskommelse 2", or "överenskommelsen" when its number is not known. */
export function agreementName(number: number | null): string {
  return number === null ? 'överenskommelsen' : `överenskommelse ${String(number)}`;
}

/** Days from `start` through `end` (`YYYY-MM-DD`) in words: "från och med den … till och med den …", or "den …". */
export function daysInWords(start: string, end: string): string {
  return start === end ? `den ${dateText(start)}` : periodInWords(start, end);
}

/** A cell's text as the subject of a sentence, or another word where the cell is empty. */
export function subjectOr(text: string, otherwise: string): string {
  return text === '' ? otherwise : cut(text);
}
