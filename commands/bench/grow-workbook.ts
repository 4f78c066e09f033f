import type { SheetModel, SpreadsheetModel } from '../../host/sheets/spreadsheet-model';

const tab = 'Aktiviteter';

/**
 * Repeats the rows of the tab Aktiviteter until there are `count`, each with an id of its own (A1, A2 …), to show how the
 * time grows with the rows. Changes the workbook.
 * @throws {Error} when the tab is missing or has no rows
 */
export function growActivities(book: SpreadsheetModel, count: number): SpreadsheetModel {
  const sheet = book.sheets.find(({ name }) => name === tab);
  const [headings, ...rows] = sheet?.cells ?? [];
  const filled = rows.filter((row) => row?.[0]?.value !== undefined);
  if (sheet === undefined || filled.length === 0) throw new Error(`the workbook has no rows on ${tab}`);
  const grown = Array.from({ length: count }, (_, index): SheetModel['cells'][number] => {
    const [first, ...rest] = filled[index % filled.length] ?? [];
    return [{ ...first, value: `A${String(index + 1)}` }, ...rest.map((cell) => cell && { ...cell })];
  });
  sheet.cells.splice(0, sheet.cells.length, headings, ...grown);
  sheet.maxRows = Math.max(sheet.maxRows, count + 1);
  return book;
}

/**
 * Puts a text where none can be read in every cell of the tab Aktiviteter but its ids, to show what faults cost: each cell
 * has a finding. Changes the workbook.
 * @throws {Error} when the tab is missing
 */
export function spoilActivities(book: SpreadsheetModel): SpreadsheetModel {
  const sheet = book.sheets.find(({ name }) => name === tab);
  if (sheet === undefined) throw new Error(`the workbook has no tab ${tab}`);
  sheet.cells.forEach((row, index) => {
    if (index === 0) return;
    row?.forEach((cell, column) => {
      if (cell !== undefined && column > 0) cell.value = '?!';
    });
  });
  return book;
}

/**
 * Changes what one activity is called, chosen by `seed`, so that no run can answer what an earlier one has found out. The same
 * seed always changes the same cell. Changes the workbook.
 */
export function changeOneCell(book: SpreadsheetModel, seed: number): SpreadsheetModel {
  const cells = book.sheets.find(({ name }) => name === tab)?.cells ?? [];
  const column = cells[0]?.findIndex((cell) => cell?.value === 'Aktivitet') ?? -1;
  const named = cells.slice(1).flatMap((row) => row?.[column] ?? []);
  // A linear congruential generator (Knuth, MMIX, the upper half): any spread of the rows will do.
  const drawn = Number((BigInt(seed + 1) * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffn);
  const cell = named[Math.floor(drawn / 65_536) % Math.max(1, named.length)];
  if (typeof cell?.value === 'string') cell.value = `${cell.value} ${String(seed)}`;
  return book;
}
