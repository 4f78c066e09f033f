/** The rows sorted by number; rows without one come last, and rows with the same number keep their order. */
export function inOrder<Row>(rows: readonly Row[], numberOf: (row: Row) => number | null): readonly Row[] {
  const rank = (row: Row): number => numberOf(row) ?? Number.MAX_VALUE;
  return [...rows].sort((a, b) => rank(a) - rank(b));
}
