import type { Area } from '../a1';
import type { CellModel } from '../spreadsheet-model';
import { AreaSweep } from './area-sweep';

/** The cells of a row by column, from 0. */
export type RowCells = (CellModel | undefined)[] | undefined;

/**
 * Empties the cells that merged cells cover, all but the first of each: only that one holds a value, in Sheets as in
 * Excel; styles and notes stay. Answers the merged cells without those that overlap one above or before them. The cost
 * follows the number of cells and of merged cells, not how large these are.
 */
export function clearCovered(cells: readonly RowCells[], merges: readonly Area[]): readonly Area[] {
  if (merges.length === 0) return [];
  const sweep = new AreaSweep(merges);
  for (const key of Object.keys(cells)) {
    const row = Number(key) + 1;
    sweep.moveTo(row);
    if (sweep.isEmpty()) continue;
    cells[row - 1]?.forEach((cell, index, line) => {
      const merge = cell && sweep.at(index + 1);
      if (merge && !(merge.row === row && merge.column === index + 1)) line[index] = withoutContent(cell);
    });
  }
  sweep.moveTo(Infinity);
  return merges.filter((merge) => !sweep.overlapping.has(merge));
}

function withoutContent({ style, note }: CellModel): CellModel | undefined {
  if (style === undefined && note === undefined) return undefined;
  return { ...(note !== undefined && { note }), ...(style !== undefined && { style }) };
}
