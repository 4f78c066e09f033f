import type { MarksPort } from '../engine/app/ports';
import { cellAddress } from '../engine/values/place';
import { readSheet, writeSheet } from './sheet-call';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Marks = Parameters<MarksPort['mark']>[1];
type Change = Parameters<MarksPort['mark']>[2];

/** Light enough for black text: every pair has a contrast over 12:1. */
const COLOURS = { FEL: '#f9d5d0', VARNING: '#fdeec4', TIPS: '#dcebf7' } as const;

/**
 * Marks in the sheet: colour by conditional formatting and text by notes, so the officer's own stay untouched. `name` is
 * what officers call the report.
 */
export function marksPort(name: string): MarksPort {
  // Always true: the add-on knows its own colouring rules by it.
  const formula = `=LEN("${name}")>0`;
  return {
    mark(tab, marked, change) {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
      if (sheet !== null) markSheet(sheet, marked, change, formula);
    },
  };
}

function markSheet(sheet: Sheet, marked: Marks, change: Change, formula: string): void {
  // A mark may lie one row or column outside a tab that is full; there is no cell to mark then.
  const inside = marked.filter(
    ({ row, column }) => row < sheet.getMaxRows() && column < sheet.getMaxColumns(),
  );
  const rows = inside.reduce((most, { row }) => Math.max(most, row + 1), Math.max(sheet.getLastRow(), 1));
  const columns = inside.reduce(
    (most, { column }) => Math.max(most, column + 1),
    Math.max(sheet.getLastColumn(), 1),
  );
  const area = sheet.getRange(1, 1, rows, columns);
  const notes = readSheet(sheet, 'Range.getNotes', () => area.getNotes());
  const marks = new Map(inside.map(({ row, column, note }) => [`${row} ${column}`, note]));
  const changed = notes.map((line, row) =>
    line.map((note, column) => change(note, marks.get(`${row} ${column}`) ?? null)),
  );
  writeSheet(sheet, 'Range.setNotes', 'any', () => area.setNotes(changed));
  colour(sheet, inside, formula);
}

function colour(sheet: Sheet, marked: Marks, formula: string): void {
  const rules = readSheet(sheet, 'Sheet.getConditionalFormatRules', () => sheet.getConditionalFormatRules());
  const own = rules.filter((rule) => rule.getBooleanCondition()?.getCriteriaValues()[0] !== formula);
  const ours = (['FEL', 'VARNING', 'TIPS'] as const).flatMap((severity) => {
    const cells = marked.filter((mark) => mark.severity === severity).map(cellAddress);
    if (cells.length === 0) return [];
    const ranges = sheet.getRangeList(cells).getRanges();
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(COLOURS[severity]);
    return [rule.setRanges(ranges).build()];
  });
  writeSheet(sheet, 'Sheet.setConditionalFormatRules', 'any', () => {
    sheet.setConditionalFormatRules([...own, ...ours]);
  });
}
