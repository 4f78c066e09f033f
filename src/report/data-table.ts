import { prose } from './own-text';
import type { Table, TableCell, TableColumn } from './tree';

/** A figure or a word that the workbook lacks. */
export const MISSING: TableCell = { text: 'Uppgift saknas' };
/** Nothing to tell in this cell. */
export const NONE: TableCell = { text: '–' };

/** A column and what it shows of a row. An `optional` one is left out when every row has `NONE` in it. */
export interface DataColumn<Row> extends TableColumn {
  readonly cell: (row: Row) => TableCell;
  readonly optional: boolean;
}

/** A column; `end` aligns figures. */
export function column<Row>(
  heading: string,
  align: TableColumn['align'],
  weight: number,
  cell: (row: Row) => TableCell,
  optional = false,
): DataColumn<Row> {
  return { heading, align, weight, cell, optional };
}

/** The table of the rows, of which there is at least one; those that are a total are set apart. */
export function dataTable<Row>(
  id: string,
  caption: string,
  columns: readonly DataColumn<Row>[],
  rows: readonly Row[],
  isTotal: (row: Row) => boolean = () => false,
): Table {
  const shown = columns.filter(({ cell, optional }) => !optional || rows.some((row) => cell(row) !== NONE));
  return {
    id,
    kind: 'table',
    caption,
    columns: shown.map(({ heading, align, weight }) => ({ heading, align, weight })),
    rows: rows.map((row) => ({
      kind: isTotal(row) ? 'total' : 'body',
      cells: shown.map(({ cell }) => cell(row)),
    })),
  };
}

/** A text from the workbook. */
export function textCell(value: string | null): TableCell {
  return value === null ? MISSING : { text: prose(value) };
}
