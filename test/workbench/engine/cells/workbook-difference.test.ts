import { createSheet, ensureCell, type SpreadsheetModel } from '../../../../host/sheets/spreadsheet-model';
import {
  applyDifference,
  differenceSince,
  takeSnapshot,
} from '../../../../workbench/engine/cells/workbook-difference';
import { aWorkbook } from '../../../host/projects/a-workbook';

/** All that a workbook says, empty cells left out. */
const textOf = (book: SpreadsheetModel): string =>
  JSON.stringify(
    book.sheets.map(({ cells, ...rest }) => [
      rest,
      cells.flatMap((row = [], r) =>
        row.flatMap((cell, c) => (cell && Object.keys(cell).length > 0 ? [[r, c, cell]] : [])),
      ),
      book.namedRanges,
    ]),
    (_, value: unknown) =>
      value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value,
  );

describe('differenceSince', () => {
  it('is nothing where nothing but the selection has changed', () => {
    const book = aWorkbook('Flik', [['a']]);
    const before = takeSnapshot(book);
    const [sheet] = book.sheets;
    if (sheet) sheet.selection = { areas: [], cell: { row: 2, column: 2 } };
    expect(differenceSince(before, book)).toBeUndefined();
  });

  it('laid back and forth gives each workbook again: cells, rules, names, widths, tabs', () => {
    const book = aWorkbook('Flik', [['a', { serial: 45000 }]]);
    const [sheet] = book.sheets;
    if (!sheet) throw new Error('no tab');
    const first = textOf(book);
    const before = takeSnapshot(book);
    ensureCell(sheet, 1, 1).note = 'Anteckning';
    ensureCell(sheet, 5, 5).value = 7;
    ensureCell(sheet, 1, 2).style = { numberFormat: '0' };
    sheet.columnWidths.set(2, 300);
    sheet.hiddenRows.add(4);
    sheet.merges.push({ row: 1, column: 1, rows: 1, columns: 2 });
    book.namedRanges.push({ name: 'NAMN', sheet: 0, area: { row: 1, column: 1, rows: 1, columns: 1 } });
    book.sheets.push(createSheet(1, 'Ny'));
    const last = textOf(book);
    const difference = differenceSince(before, book);
    if (!difference) throw new Error('no difference');
    applyDifference(book, difference, 'back');
    expect(textOf(book)).toBe(first);
    applyDifference(book, difference, 'forth');
    expect(textOf(book)).toBe(last);
  });
});
