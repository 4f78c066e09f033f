import { civilDateOf, type CivilDate } from '../../../engine/values/civil-date';
import { MONTHS } from '../../../swedish/format';
import { matchesOf, wholeWords } from './whole-words';
import type { Piece } from './words';

/** A day that a text names. */
export interface DateMatch extends Piece {
  readonly date: CivilDate;
}

const DATE = wholeWords(
  String.raw`(\d{1,2})\s(${MONTHS.join('|')})\s((?:19|20)\d\d)|((?:19|20)\d\d)-(\d\d)-(\d\d)`,
  '19|20',
);

/** The days in a text, written "1 juni 2019" or "2019-06-01", in order. A day that does not exist is left out. */
export function datesIn(text: string): readonly DateMatch[] {
  return matchesOf(text, DATE).flatMap((match): DateMatch[] => {
    const [written, day, month, year, isoYear, isoMonth, isoDay] = match;
    const date =
      month === undefined
        ? civilDateOf(Number(isoYear), Number(isoMonth), Number(isoDay))
        : civilDateOf(Number(year), MONTHS.indexOf(month.toLowerCase()) + 1, Number(day));
    return date === null ? [] : [{ start: match.index, text: written, date }];
  });
}
