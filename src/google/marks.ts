import type { MarksPort } from '../app/ports';
import { ask } from './service-error';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A formula that is always true; it tells the add-on's colouring rules from the officer's own. */
const OURS = '=LEN("Slutrapport")>0';

/** Light enough for black text: every pair has a contrast over 12:1. */
const COLOURS = { FEL: '#f9d5d0', VARNING: '#fdeec4', TIPS: '#dcebf7' } as const;

/** Marks in the sheet: colour by conditional formatting and text by notes, so the officer's own stay untouched. */
export const marks: MarksPort = {
  mark(name, marked, change) {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
    if (sheet === null) return;
    const at = new Map(marked.map((mark) => [mark.cell, mark]));
    const places = marked.map(({ cell }) => placeOf(cell));
    const rows = Math.min(
      Math.max(sheet.getLastRow(), 1, ...places.map(({ row }) => row)),
      sheet.getMaxRows(),
    );
    const columns = Math.min(
      Math.max(sheet.getLastColumn(), 1, ...places.map(({ column }) => column)),
      sheet.getMaxColumns(),
    );
    const area = sheet.getRange(1, 1, rows, columns);
    const notes = ask('Range.getNotes', 'any', () => area.getNotes());
    const changed = notes.map((row, rowIndex) =>
      row.map((note, columnIndex) =>
        change(note, at.get(`${lettersOf(columnIndex + 1)}${rowIndex + 1}`)?.note ?? null),
      ),
    );
    ask('Range.setNotes', 'any', () => area.setNotes(changed));
    const inside = places.filter(({ row, column }) => row <= rows && column <= columns);
    const cells = new Set(inside.map(({ cell }) => cell));
    colour(
      sheet,
      marked.filter(({ cell }) => cells.has(cell)),
    );
  },
};

function colour(sheet: Sheet, marked: Parameters<MarksPort['mark']>[1]): void {
  const rules = ask('Sheet.getConditionalFormatRules', 'any', () => sheet.getConditionalFormatRules());
  const own = rules.filter((rule) => rule.getBooleanCondition()?.getCriteriaValues()[0] !== OURS);
  const ours = (['FEL', 'VARNING', 'TIPS'] as const).flatMap((severity) => {
    const cells = marked.filter((mark) => mark.severity === severity).map(({ cell }) => cell);
    if (cells.length === 0) return [];
    const ranges = cells.map((cell) => sheet.getRange(cell));
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(OURS)
      .setBackground(COLOURS[severity]);
    return [rule.setRanges(ranges).build()];
  });
  ask('Sheet.setConditionalFormatRules', 'any', () => {
    sheet.setConditionalFormatRules([...own, ...ours]);
  });
}

function placeOf(cell: string): { readonly cell: string; readonly row: number; readonly column: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { cell, row: Number(digits), column };
}

function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
