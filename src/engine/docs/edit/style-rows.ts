/** How rows and cells that are put in a table come to look as in a table that is just written. */
import type { docs_v1 } from '@googleapis/docs';
import type { Table } from '../../report/tree';
import type { Stretch } from '../read-now';
import { fieldsOf, points, styleParagraphs, styleText, TIGHT } from '../styles';
import { cellLook, totalLook } from '../tables';
import { TEXT_RESET } from '../write-paragraphs';

/** A row of a table in the document: where it stands, and its cells that are columns of the table, by their index there. */
export interface PlacedRow {
  readonly location: docs_v1.Schema$Location;
  readonly rowIndex: number;
  readonly start: number;
  readonly end: number;
  readonly columnSpan: number;
  readonly cells: ReadonlyMap<number, Stretch>;
}

/** The requests that make a row of the table look as it does in a table that is just written. */
export function styleRow(
  table: Table,
  kind: Table['rows'][number]['kind'],
  row: PlacedRow,
): docs_v1.Schema$Request[] {
  const { location: tableStartLocation, rowIndex, start, end, columnSpan } = row;
  const tableCellStyle = { ...cellLook(), backgroundColor: {}, ...(kind === 'total' && totalLook()) };
  return [
    styleText(start, end, { fontSize: points(9.5), ...(kind === 'total' && { bold: true }) }, TEXT_RESET),
    styleParagraphs(start, end, { ...TIGHT, alignment: 'START' }),
    ...table.columns.flatMap(({ align }, column) => {
      const cell = row.cells.get(column);
      return align === 'end' && cell !== undefined
        ? [styleParagraphs(cell.start, cell.end, { alignment: 'END' })]
        : [];
    }),
    {
      updateTableCellStyle: {
        tableRange: {
          tableCellLocation: { tableStartLocation, rowIndex, columnIndex: 0 },
          rowSpan: 1,
          columnSpan,
        },
        tableCellStyle,
        fields: fieldsOf(tableCellStyle),
      },
    },
  ];
}

/** The request that gives a row the line that parts it from the row above it, which the two share. */
export function styleSeam(
  kind: Table['rows'][number]['kind'],
  tableStartLocation: docs_v1.Schema$Location,
  rowIndex: number,
  columnSpan: number,
): docs_v1.Schema$Request {
  const tableCellStyle = kind === 'total' ? totalLook() : { borderTop: cellLook().borderTop ?? {} };
  const tableCellLocation = { tableStartLocation, rowIndex, columnIndex: 0 };
  return {
    updateTableCellStyle: {
      tableRange: { tableCellLocation, rowSpan: 1, columnSpan },
      tableCellStyle,
      fields: 'borderTop',
    },
  };
}

/** The request that makes a paragraph in a cell look as in a table that is just written. */
export function styleCell(
  align: Table['columns'][number]['align'],
  isHeading: boolean,
  { start, end }: Stretch,
): docs_v1.Schema$Request {
  const alignment = align === 'end' ? 'END' : 'START';
  return styleParagraphs(start, end, { ...TIGHT, alignment, keepWithNext: isHeading });
}
