/** A year, or a span of years as the text writes it, with the place where it stands. */
export interface YearSpan {
  readonly start: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const YEARS =
  /(?<![\p{L}\d/:.,–-])((?:19|20)\d\d)(?:\s?[-–]\s?((?:19|20)\d\d|\d\d(?!\d)))?(?![\d/:–-])(?!\s?(?:kronor|kr|deltagare|besök|procent))/gu;

/** The years and spans of years in a text ("2022", "2019–2020", "2019-20"). Parts of numbers and dates in figures are not. */
export function yearSpansIn(text: string): readonly YearSpan[] {
  return [...text.matchAll(YEARS)].flatMap((match): YearSpan[] => {
    const from = Number(match[1]);
    const second = match[2];
    const to =
      second === undefined
        ? from
        : Number(second.length === 2 ? `${match[1]?.slice(0, 2) ?? ''}${second}` : second);
    return to < from ? [] : [{ start: match.index, text: match[0], from, to }];
  });
}

/** Every year that a text names, spans written out, in order and each once. */
export function yearsIn(text: string): readonly number[] {
  const years = yearSpansIn(text).flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  );
  return [...new Set(years)].sort((a, b) => a - b);
}
