import type { docs_v1 } from '@googleapis/docs';
import type { Table } from '../report/tree';
import { styledParagraph } from './paragraph-spec';
import type { BlockContent } from './block-content';
import { box, colour, fieldsOf, points, rule, styleParagraphs, styleText, TIGHT } from './styles';
import { layTable, type TableLayout } from './table-layout';
import { writableText } from './writable-text';

/** A table with its caption, which is kept on the table's page. */
export function tableContent(block: Table): BlockContent {
  const heading = { spaceAbove: points(8), spaceBelow: points(4), keepWithNext: true };
  for (const text of tableTexts(block).flat()) writableText(text);
  return {
    paragraphs: [styledParagraph(block.caption, { bold: true, fontSize: points(10) }, heading)],
    table: block,
  };
}

/** The texts of the cells by row, the headings first. */
function tableTexts({ columns, rows }: Table): readonly (readonly string[])[] {
  return [columns.map(({ heading }) => heading), ...rows.map(({ cells }) => cells.map(({ text }) => text))];
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
  const texts = tableTexts(table);
  const layout = layTable(texts, index);
  const tableStartLocation = layout.location;
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
          tableStartLocation,
          tableRowStyle: { preventOverflow: true },
          fields: 'preventOverflow',
        },
      },
      { pinTableHeaderRows: { tableStartLocation, pinnedHeaderRowsCount: 1 } },
    ],
    end: layout.end,
  };
}

function textRequests(table: Table, { rows, textStart, textEnd }: TableLayout): docs_v1.Schema$Request[] {
  return [
    // New cells take after the caption, so what the caption sets is set for every cell.
    styleText(textStart, textEnd, { fontSize: points(9.5) }, 'bold,fontSize'),
    ...rows.flatMap(({ start, end }, row) =>
      row === 0 || table.rows[row - 1]?.kind === 'total' ? [styleText(start, end, { bold: true })] : [],
    ),
  ];
}

function paragraphRequests(
  table: Table,
  { rows, textStart, textEnd }: TableLayout,
): docs_v1.Schema$Request[] {
  const aligned = unbrokenRanges(table.columns.map(({ align }) => align === 'end'));
  return [
    styleParagraphs(textStart, textEnd, { ...TIGHT, alignment: 'START' }),
    ...keepTogether(rows),
    ...rows.flatMap(({ cells }) =>
      aligned.map(([first, last]) =>
        styleParagraphs(cells[first]?.start ?? 0, cells[last]?.end ?? 0, { alignment: 'END' }),
      ),
    ),
  ];
}

/** A table of no more rows than this, besides its headings, and no more text is kept on one page. */
const MOST_ON_A_PAGE = 12;
const MOST_TEXT_ON_A_PAGE = 2000;

/**
 * The requests that keep a table's rows, the headings first, on the page of the row that follows: all of a table that fits
 * well on a page, else the headings with the first row and the last row with the one before it.
 */
export function keepTogether(
  rows: readonly { readonly start: number; readonly end: number }[],
): docs_v1.Schema$Request[] {
  const last = rows.length - 1;
  const length = (rows[last]?.end ?? 0) - (rows[0]?.start ?? 0);
  const fits = last <= MOST_ON_A_PAGE && length <= MOST_TEXT_ON_A_PAGE;
  const kept = fits ? rows.slice(0, -1) : [rows[0], rows[last - 1]];
  const spans: { start: number; end: number }[] = [];
  for (const row of kept) {
    const before = spans.at(-1);
    if (row === undefined) continue;
    // Between the cells of two rows stand the beginnings of a row and of a cell.
    if (before !== undefined && row.start - before.end <= 2) before.end = row.end;
    else spans.push({ ...row });
  }
  return spans.map(({ start, end }) => styleParagraphs(start, end, { keepWithNext: true }));
}

/** What every cell has. */
export const cellLook = (): docs_v1.Schema$TableCellStyle => ({
  ...box(rule('9AA5B1', 0.5)),
  paddingTop: points(3),
  paddingBottom: points(3),
  paddingLeft: points(4),
  paddingRight: points(4),
  contentAlignment: 'TOP',
});

/** What the cells of a total row have besides. */
export const totalLook = () => ({ borderTop: rule('000000', 1) });

function cellRequests(table: Table, { location }: TableLayout): docs_v1.Schema$Request[] {
  const style = (
    place: docs_v1.Schema$UpdateTableCellStyleRequest,
    tableCellStyle: docs_v1.Schema$TableCellStyle,
  ): docs_v1.Schema$Request => ({
    updateTableCellStyle: { ...place, tableCellStyle, fields: fieldsOf(tableCellStyle) },
  });
  const row = (rowIndex: number): docs_v1.Schema$UpdateTableCellStyleRequest => ({
    tableRange: {
      tableCellLocation: { tableStartLocation: location, rowIndex, columnIndex: 0 },
      rowSpan: 1,
      columnSpan: table.columns.length,
    },
  });
  return [
    style({ tableStartLocation: location }, cellLook()),
    style(row(0), { backgroundColor: colour('E4EAF0') }),
    ...table.rows.flatMap(({ kind }, at) => (kind === 'total' ? [style(row(at + 1), totalLook())] : [])),
  ];
}

/** The requests that give a table's columns their widths, of the room between the margins. */
export function columnWidths(
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

/** The first and the last index of each unbroken range of true. */
function unbrokenRanges(flags: readonly boolean[]): (readonly [number, number])[] {
  return flags.flatMap((flag, first) => {
    if (!flag || flags[first - 1] === true) return [];
    const after = flags.indexOf(false, first);
    return [[first, (after === -1 ? flags.length : after) - 1] as const];
  });
}
