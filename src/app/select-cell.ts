import { placeOf } from '../workbook/cell-address';
import type { Ports } from './ports';

/** Takes the officer to a cell, in A1 form; false when there is no such tab. */
export function selectCell(
  { spreadsheet }: Pick<Ports, 'spreadsheet'>,
  sheet: string,
  cell: string,
): boolean {
  const { row, column } = placeOf(cell);
  return spreadsheet.select(sheet, row, column);
}
