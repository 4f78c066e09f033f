import type { docs_v1 } from '@googleapis/docs';
import type { Table } from '../report/tree';
import { styledLine } from './line';
import type { Piece } from './piece';
import { layTable, type TableLayout } from './table-layout';
import { colour, points } from './units';
import { writableText } from './writable-text';

const CELL_SIZE = points(9.5);
const RULE = { color: colour('9AA5B1'), dashStyle: 'SOLID', width: points(0.5) };
const TOTAL_RULE = { color: colour('000000'), dashStyle: 'SOLID', width: points(1) };

/** A table with its caption, which is kept on the table's page. */
export function tablePiece(block: Table): Piece {
  const heading = { spaceAbove: points(8), spaceBelow: points(4), keepWithNext: true };
  for (const { text } of block.rows.flatMap(({ cells }) => cells)) writableText(text);
  for (const { heading: text } of block.columns) writableText(text);
  return { lines: [styledLine(block.caption, { bold: true, fontSize: points(10) }, heading)], table: block };
}

/** Requests, and the index where the paragraph after the table starts. */
export interface WrittenTable {
  readonly requests: readonly docs_v1.Schema$Request[];
  readonly end: number;
}

/**
 * The requests that make the table after the caption, whose newline stands at `index` once the table is there.
 * `width` is the room between the margins, in points, shared out by the columns' weights.
 */
export function writeTable(table: Table, index: number, width: number): WrittenTable {
  const texts = [
    table.columns.map(({ heading }) => heading),
    ...table.rows.map(({ cells }) => cells.map(({ text }) => text)),
  ];
  const layout = layTable(texts, index);
  return {
    requests: [
      { insertTable: { location: { index }, rows: texts.length, columns: table.columns.length } },
      ...layout.fill,
      ...textRequests(table, layout),
      ...paragraphRequests(table, layout),
      ...cellRequests(table, layout),
      ...columnWidths(table, layout.location, width),
      {
        updateTableRowStyle: {
          tableStartLocation: layout.location,
          tableRowStyle: { preventOverflow: true },
          fields: 'preventOverflow',
        },
      },
      { pinTableHeaderRows: { tableStartLocation: layout.location, pinnedHeaderRowsCount: 1 } },
    ],
    end: layout.end,
  };
}

function textRequests(table: Table, layout: TableLayout): docs_v1.Schema$Request[] {
  const bold = layout.rows.filter((_, row) => row === 0 || table.rows[row - 1]?.kind === 'total');
  return [
    // New cells take after the caption, so what the caption sets is set for every cell.
    {
      updateTextStyle: {
        range: { startIndex: layout.textStart, endIndex: layout.textEnd },
        textStyle: { fontSize: CELL_SIZE },
        fields: 'bold,fontSize',
      },
    },
    ...bold.map((row) => ({
      updateTextStyle: {
        range: { startIndex: row.start, endIndex: row.end },
        textStyle: { bold: true },
        fields: 'bold',
      },
    })),
  ];
}

function paragraphRequests(table: Table, layout: TableLayout): docs_v1.Schema$Request[] {
  const style = (
    startIndex: number,
    endIndex: number,
    paragraphStyle: docs_v1.Schema$ParagraphStyle,
    fields: string,
  ): docs_v1.Schema$Request => ({
    updateParagraphStyle: { range: { startIndex, endIndex }, paragraphStyle, fields },
  });
  const everywhere = {
    namedStyleType: 'NORMAL_TEXT',
    alignment: 'START',
    spaceAbove: points(0),
    spaceBelow: points(0),
    lineSpacing: 100,
    keepWithNext: false,
  };
  const header = layout.rows.slice(0, 1);
  return [
    style(layout.textStart, layout.textEnd, everywhere, Object.keys(everywhere).join(',')),
    ...header.map(({ start, end }) => style(start, end, { keepWithNext: true }, 'keepWithNext')),
    ...layout.rows.flatMap(({ cells }) =>
      stretches(table.columns.map(({ align }) => align === 'end')).map(([first, last]) =>
        style(cells[first]?.start ?? 0, cells[last]?.end ?? 0, { alignment: 'END' }, 'alignment'),
      ),
    ),
  ];
}

function cellRequests(table: Table, layout: TableLayout): docs_v1.Schema$Request[] {
  const row = (
    rowIndex: number,
    tableCellStyle: docs_v1.Schema$TableCellStyle,
    fields: string,
  ): docs_v1.Schema$Request => ({
    updateTableCellStyle: {
      tableRange: {
        tableCellLocation: { tableStartLocation: layout.location, rowIndex, columnIndex: 0 },
        rowSpan: 1,
        columnSpan: table.columns.length,
      },
      tableCellStyle,
      fields,
    },
  });
  const everywhere = {
    borderTop: RULE,
    borderBottom: RULE,
    borderLeft: RULE,
    borderRight: RULE,
    paddingTop: points(3),
    paddingBottom: points(3),
    paddingLeft: points(4),
    paddingRight: points(4),
    contentAlignment: 'TOP',
  };
  return [
    {
      updateTableCellStyle: {
        tableStartLocation: layout.location,
        tableCellStyle: everywhere,
        fields: Object.keys(everywhere).join(','),
      },
    },
    row(0, { backgroundColor: colour('E4EAF0') }, 'backgroundColor'),
    ...table.rows.flatMap(({ kind }, at) =>
      kind === 'total' ? [row(at + 1, { borderTop: TOTAL_RULE }, 'borderTop')] : [],
    ),
  ];
}

function columnWidths(
  table: Table,
  tableStartLocation: docs_v1.Schema$Location,
  width: number,
): docs_v1.Schema$Request[] {
  const weights = table.columns.map(({ weight }) => weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return [...new Set(weights)].map((weight) => ({
    updateTableColumnProperties: {
      tableStartLocation,
      columnIndices: weights.flatMap((other, column) => (other === weight ? [column] : [])),
      // Rounded down to a twentieth, the unit of Word, so that the columns never outgrow the margins.
      tableColumnProperties: {
        widthType: 'FIXED_WIDTH',
        width: points(Math.floor((width * weight * 20) / total) / 20),
      },
      fields: 'widthType,width',
    },
  }));
}

/** The first and the last place of each unbroken stretch of true. */
function stretches(flags: readonly boolean[]): (readonly [number, number])[] {
  return flags.flatMap((flag, first) => {
    if (!flag || flags[first - 1] === true) return [];
    const after = flags.indexOf(false, first);
    return [[first, (after === -1 ? flags.length : after) - 1] as const];
  });
}
