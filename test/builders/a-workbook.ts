import type { Finding } from '../../src/engine/checks/finding';
import { cellAddress } from '../../src/engine/values/place';
import { checkRules } from '../../src/iop/rules/rules';
import { cellText, type RawCell, type RawSheet } from '../../src/engine/contract/cell';
import type { SheetDefinition } from '../../src/engine/contract/column';
import { readWorkbook, type Reading } from '../../src/iop/read-workbook';
import { sheets } from '../../src/iop/sheets';
import { keyTabs, tables, type CellsByHeading } from './partnership';

/**
 * A workbook for a test to change one thing in. Every method returns a new builder and leaves the old one unchanged; it
 * throws when the tab, column, key or row does not exist, so that no change is lost by mistake.
 *
 *     aWorkbook().with('Budget', 'Utfall', 2, '').check()
 *
 * Rows are numbered as in the sheet: the headings are row 1, the first record row 2.
 */
export interface WorkbookBuilder {
  /** The tabs as read from a spreadsheet. */
  readonly sheets: readonly RawSheet[];
  /** One cell of a table. */
  with(sheet: string, column: string, row: number, value: RawCell): WorkbookBuilder;
  /** The value beside a key. */
  withKey(sheet: string, key: string, value: RawCell): WorkbookBuilder;
  /** The value in column C of a section of Texter. */
  withPlacement(section: string, value: RawCell): WorkbookBuilder;
  /** A new record after the last one. */
  withRow(sheet: string, record: CellsByHeading): WorkbookBuilder;
  /** These records instead of the tab's own. */
  withRows(sheet: string, records: readonly CellsByHeading[]): WorkbookBuilder;
  /** These cells instead of the tab's own, or as a new tab. */
  withCells(sheet: string, cells: RawSheet['cells']): WorkbookBuilder;
  without(...sheets: readonly string[]): WorkbookBuilder;
  withoutColumn(sheet: string, column: string): WorkbookBuilder;
  withoutRow(sheet: string, row: number): WorkbookBuilder;
  withoutKey(sheet: string, key: string): WorkbookBuilder;
  /** The address of a cell of a table, in A1 form. */
  cellOf(sheet: string, column: string, row: number): string;
  /** The address of the value of a key, in A1 form. */
  cellOfKey(sheet: string, key: string): string;
  /** The workbook as read. */
  read(): Reading;
  /** All findings of the reader and of the rules, in the order that the officer sees. */
  check(): readonly Finding[];
}

/** All tabs of the contract with valid values (see `partnership.ts`); a check has no findings. */
export function aWorkbook(): WorkbookBuilder {
  return builder(sheets.map((sheet) => ({ name: sheet.name, cells: cellsOf(sheet) })));
}

function builder(tabs: readonly RawSheet[]): WorkbookBuilder {
  const cellsAt = (name: string) => found(tabs.find((tab) => tab.name === name)?.cells, name);
  const replaced = (name: string, cells: RawSheet['cells']) =>
    builder(tabs.map((tab) => (tab.name === name ? { name, cells } : tab)));
  const columnOf = (name: string, heading: string) => indexIn(cellsAt(name)[0] ?? [], heading);
  const rowOf = (name: string, key: string) =>
    indexIn(
      cellsAt(name).map((cells) => cells[0] ?? ''),
      key,
    );
  const withCell = (name: string, row: number, column: number, value: RawCell) => {
    const cells = cellsAt(name);
    found(cells[row], `row ${String(row + 1)} of ${name}`);
    return replaced(
      name,
      cells.map((line, index) => (index === row ? withAt(line, column, value) : line)),
    );
  };
  const recordOf = (name: string, record: CellsByHeading) => {
    const headings = cellsAt(name)[0] ?? [];
    for (const heading of Object.keys(record)) indexIn(headings, heading);
    return headings.map((heading) => record[cellText(heading)] ?? '');
  };

  return {
    sheets: tabs,
    with: (name, column, row, value) => withCell(name, row - 1, columnOf(name, column), value),
    withKey: (name, key, value) => withCell(name, rowOf(name, key), 1, value),
    withPlacement: (section, value) => withCell('Texter', rowOf('Texter', section), 2, value),
    withRow: (name, record) => replaced(name, [...cellsAt(name), recordOf(name, record)]),
    withRows: (name, records) =>
      replaced(name, [...cellsAt(name).slice(0, 1), ...records.map((record) => recordOf(name, record))]),
    withCells: (name, cells) =>
      tabs.some((tab) => tab.name === name) ? replaced(name, cells) : builder([...tabs, { name, cells }]),
    without: (...names) => {
      for (const name of names) cellsAt(name);
      return builder(tabs.filter((tab) => !names.includes(tab.name)));
    },
    withoutColumn: (name, column) => {
      const at = columnOf(name, column);
      return replaced(
        name,
        cellsAt(name).map((cells) => cells.filter((_, index) => index !== at)),
      );
    },
    withoutRow: (name, row) => {
      found(cellsAt(name)[row - 1], `row ${String(row)} of ${name}`);
      return replaced(
        name,
        cellsAt(name).filter((_, index) => index !== row - 1),
      );
    },
    withoutKey: (name, key) => {
      const at = rowOf(name, key);
      return replaced(
        name,
        cellsAt(name).filter((_, index) => index !== at),
      );
    },
    cellOf: (name, column, row) => cellAddress({ row: row - 1, column: columnOf(name, column) }),
    cellOfKey: (name, key) => cellAddress({ row: rowOf(name, key), column: 1 }),
    read: () => readWorkbook(tabs),
    check: () => checkRules(readWorkbook(tabs)),
  };
}

function cellsOf(sheet: SheetDefinition): RawSheet['cells'] {
  const headings = Object.values(sheet.columns).map(({ name }) => name);
  if (sheet.form === 'table') {
    const records = found(tables[sheet.name], sheet.name);
    return [headings, ...records.map((record) => headings.map((heading) => record[heading] ?? ''))];
  }
  const values = found(keyTabs[sheet.name], sheet.name);
  const firstRow =
    sheet.name === 'Texter' ? ['Avsnitt', 'Text', 'Så används texten'] : ['Uppgift', 'Värde', 'Hjälp'];
  return [firstRow, ...headings.map((heading) => [heading, found(values[heading], heading), ''])];
}

function withAt(cells: readonly RawCell[], column: number, value: RawCell): readonly RawCell[] {
  const length = Math.max(cells.length, column + 1);
  return Array.from({ length }, (_, index) => (index === column ? value : (cells[index] ?? '')));
}

function indexIn(cells: readonly RawCell[], name: string): number {
  const index = cells.indexOf(name);
  if (index === -1) throw new Error(`there is no ${name} among ${cells.map(String).join(', ')}`);
  return index;
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`there is no ${name} in the workbook`);
  return value;
}
