import type { SpreadsheetPort } from '../engine/app/ports';
import type { RawCell } from '../engine/contract/cell';
import { activeSpreadsheet } from './active';
import { entered } from './entered';
import { rawCells } from './raw-cells';
import { readSheet, writeSheet } from './sheet-call';

/** As `SpreadsheetPort.replaceValue`. A rule says that it refuses a value only by refusing it, while nothing else stands in the way. */
export const replaceValue: SpreadsheetPort['replaceValue'] = ({ tab, row, column }, now, value) => {
  const active = activeSpreadsheet();
  const sheet = active.getSheetByName(tab);
  if (sheet === null || row >= sheet.getMaxRows() || column >= sheet.getMaxColumns())
    return { kind: 'changed' };
  const range = sheet.getRange(row + 1, column + 1);
  const isNow = (cell: RawCell) => JSON.stringify(cell) === JSON.stringify(now);
  const read = (): RawCell => {
    const there = readSheet(sheet, 'Range.getValue', (): unknown => range.getValue());
    return rawCells([[[there]]], active.getSpreadsheetTimeZone())[0]?.[0]?.[0] ?? '';
  };
  const rule = readSheet(sheet, 'Range.getDataValidation', () => range.getDataValidation());
  const refuses = rule?.getAllowInvalid() === false;
  if (readSheet(sheet, 'Range.getFormula', () => range.getFormula()) !== '') return { kind: 'formula' };
  if (!isNow(read())) return { kind: 'changed' };
  try {
    writeSheet(sheet, 'Range.setValue', refuses ? 'busy' : 'any', () => {
      range.setValue(entered(value));
      SpreadsheetApp.flush();
    });
  } catch (error) {
    if (!refuses || !isReadOnly(error)) throw error;
    if (isNow(read())) return { kind: 'rule' };
  }
  return { kind: 'written', cell: read() };
};

function isReadOnly(error: unknown): boolean {
  return error instanceof Error && 'kind' in error && error.kind === 'read-only';
}
