/** The rows by their numbers; those without one last, and rows with the same number as they stand in the sheet. */
export function inOrder<Row>(rows: readonly Row[], numberOf: (row: Row) => number | null): readonly Row[] {
  const place = (row: Row): number => numberOf(row) ?? Number.MAX_VALUE;
  return [...rows].sort((a, b) => place(a) - place(b));
}
