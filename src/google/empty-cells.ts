import type { SpreadsheetPort } from '../engine/app/ports';
import { coveringAreas, type Area } from '../engine/values/areas';
import { largest, smallest } from '../engine/values/extremes';
import { cellAddress } from '../engine/values/place';
import { activeSpreadsheet } from './active';
import { rawCells } from './raw-cells';
import { readSheet, writeSheet } from './sheet-call';

/** As `SpreadsheetPort.empty`. */
export const emptyCells: SpreadsheetPort['empty'] = (tab, cells) => {
  const active = activeSpreadsheet();
  const sheet = active.getSheetByName(tab);
  if (sheet === null) return false;
  if (cells.length === 0) return true;
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [top, left] = [smallest(rows, Infinity), smallest(columns, Infinity)];
  const [bottom, right] = [largest(rows, 0), largest(columns, 0)];
  if (bottom >= sheet.getMaxRows() || right >= sheet.getMaxColumns()) return false;
  const around = sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);
  const values: unknown[][] = readSheet(sheet, 'Range.getValues', () => around.getValues());
  const [now = []] = rawCells([values], active.getSpreadsheetTimeZone());
  const isAsBefore = cells.every(({ row, column, was }) =>
    isSame(now[row - top]?.[column - left] ?? '', was),
  );
  if (!isAsBefore) return false;
  const addresses = coveringAreas(cells, Infinity).map(areaAddress);
  writeSheet(sheet, 'RangeList.clearContent', 'busy', () => sheet.getRangeList(addresses).clearContent());
  return true;
};

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function areaAddress({ row, column, rows, columns }: Area): string {
  return `${cellAddress({ row, column })}:${cellAddress({ row: row + rows - 1, column: column + columns - 1 })}`;
}
