import { prose } from './officer-text';
import type { Table, TableCell, TableChart, TableColumn } from './tree';

/** The cell for a value that the workbook lacks. */
export const MISSING: TableCell = { text: 'Uppgift saknas' };
/** The cell for a value that does not apply. */
export const NONE: TableCell = { text: '–' };

/** A column and its cell for a row. The table omits an `optional` column when every row has `NONE` in it. */
export interface DataColumn<Row> extends TableColumn {
  readonly cell: (row: Row) => TableCell;
  readonly optional: boolean;
}

/** A row with its key. A `total` row has a style of its own. */
export interface DataRow<Row> {
  readonly key: string;
  readonly row: Row;
  readonly total?: true;
}

/** A column; figures have `align` `end`, and `weight` is the share of the width. */
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

/** A table of at least one row. A chart may only name columns that are not optional. */
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

/** The cell of a text from the workbook; `MISSING` when there is none. */
export function textCell(value: string | null): TableCell {
  return value === null ? MISSING : { text: prose(value) };
}
