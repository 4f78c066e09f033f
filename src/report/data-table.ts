import { prose } from './own-text';
import type { Table, TableCell, TableChart, TableColumn } from './tree';

/** A figure or a word that the workbook lacks. */
export const MISSING: TableCell = { text: 'Uppgift saknas' };
/** Nothing to tell in this cell. */
export const NONE: TableCell = { text: '–' };

/** A column and what it shows of a row. An `optional` one is left out when every row has `NONE` in it. */
export interface DataColumn<Row> extends TableColumn {
  readonly cell: (row: Row) => TableCell;
  readonly optional: boolean;
}

/** A row with its key. A `total` is set apart. */
export interface DataRow<Row> {
  readonly key: string;
  readonly row: Row;
  readonly total?: true;
}

/** A column; `end` aligns figures. */
export function column<Row>(
  key: string,
  heading: string,
  align: TableColumn['align'],
  weight: number,
  cell: (row: Row) => TableCell,
  optional = false,
): DataColumn<Row> {
  return { key, heading, align, weight, cell, optional };
}

/** The table of the rows, of which there is at least one. The chart shows columns that are not optional. */
export function dataTable<Row>(
  key: string,
  caption: string,
  columns: readonly DataColumn<Row>[],
  rows: readonly DataRow<Row>[],
  chart?: TableChart,
): Table {
  const shown = columns.filter(
    ({ cell, optional }) => !optional || rows.some(({ row }) => cell(row) !== NONE),
  );
  return {
    key,
    kind: 'table',
    caption,
    columns: shown.map(({ key: name, heading, align, weight }) => ({ key: name, heading, align, weight })),
    rows: rows.map(({ key: name, row, total }) => ({
      key: name,
      kind: total === true ? 'total' : 'body',
      cells: shown.map(({ cell }) => cell(row)),
    })),
    ...(chart !== undefined && { chart }),
  };
}

/** A text from the workbook. */
export function textCell(value: string | null): TableCell {
  return value === null ? MISSING : { text: prose(value) };
}
