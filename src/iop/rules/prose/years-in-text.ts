const YEARS =
  /(?<![\p{L}\d/:.,–-])((?:19|20)\d\d)(?:\s?[-–]\s?(?:20)?(\d\d))?(?![\d/:–-]|\s(?:kronor|deltagare|besök))/gu;

/** Every year that a text names, spans ("2019–2020", "2019-20") written out. Parts of numbers and dates are none. */
export function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(YEARS)].flatMap(([, from, to]) => {
    const first = Number(from);
    const last = to === undefined ? first : 2000 + Number(to);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  });
}
