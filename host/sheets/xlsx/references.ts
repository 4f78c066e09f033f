import { fileSize, parseA1, type Area } from '../a1';

/** The cells that a reference of a part names, as far as they lie in the grid; undefined where none do. */
export function areaIn(reference: string): Area | undefined {
  const found = parseA1(reference, fileSize);
  if (!found || found.row < 1 || found.column < 1) return undefined;
  const { row, column } = found;
  const rows = Math.min(found.rows, fileSize.rows - row + 1);
  const columns = Math.min(found.columns, fileSize.columns - column + 1);
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The ranges of cells that a list of references names, with spaces between. */
export function areasIn(references: string): Area[] {
  return references
    .trim()
    .split(/\s+/)
    .flatMap((reference) => areaIn(reference) ?? []);
}
