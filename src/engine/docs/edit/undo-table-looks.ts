/** Makes the tables of a body that stands as before a batch look as they did. All places are those of before. */
import type { docs_v1 } from '@googleapis/docs';
import { saysSame } from './says-same';
import { matchTable } from './undo-body';
import type { Undoing } from './undo-text';

type Body = readonly docs_v1.Schema$StructuralElement[];
type CellStyle = docs_v1.Schema$TableCellStyle;

const CELL_FIELDS = [
  'backgroundColor',
  'borderTop',
  'borderBottom',
  'borderLeft',
  'borderRight',
  'paddingTop',
  'paddingBottom',
  'paddingLeft',
  'paddingRight',
  'contentAlignment',
] as const;
const ROW_FIELDS = ['minRowHeight', 'preventOverflow'] as const;
const COLUMN_FIELDS = ['widthType', 'width'] as const;

/** Adds the requests that give back the looks of every table that the batch, or its undoing, has touched. */
export function tableLooksBack(undoing: Undoing, before: Body, after: Body): void {
  const now = new Map(
    after.flatMap(({ table, startIndex }) => {
      const was = table === undefined ? null : undoing.origin(startIndex ?? 0);
      return was === null ? [] : [[was, table ?? {}] as const];
    }),
  );
  for (const { table, startIndex } of before) {
    if (table === undefined) continue;
    const index = startIndex ?? 0;
    const state = stateOf(table, now.get(index), undoing.origin);
    undoing.requests.push(
      ...cellStyles(table, state, index),
      ...rowStyles(table, state, index),
      ...columnWidths(table, state, index),
    );
  }
}

/** How the rows and columns of a table look once it stands as before: undefined for those that are put in again. */
interface State {
  readonly cells: readonly (readonly (CellStyle | undefined)[])[];
  readonly rows: readonly (docs_v1.Schema$TableRowStyle | undefined)[];
  readonly columns: readonly (docs_v1.Schema$TableColumnProperties | undefined)[];
}

function stateOf(
  was: docs_v1.Schema$Table,
  is: docs_v1.Schema$Table | undefined,
  origin: Undoing['origin'],
): State {
  const [wasRows, isRows] = [was.tableRows ?? [], is?.tableRows ?? []];
  const match = matchTable(was, is ?? {}, origin);
  const cells = wasRows.map(({ tableCells = [] }, row) =>
    tableCells.map((_, column) => {
      const cell = isRows[match.rows.indexOf(row)]?.tableCells?.[match.columns.indexOf(column)];
      return cell === undefined ? undefined : (cell.tableCellStyle ?? {});
    }),
  );
  const rows = wasRows.map((_, row) => isRows[match.rows.indexOf(row)]?.tableRowStyle);
  const widths = is?.tableStyle?.tableColumnProperties ?? [];
  const columns = (was.tableStyle?.tableColumnProperties ?? []).map(
    (_, column) => widths[match.columns.indexOf(column)],
  );
  return { cells, rows, columns };
}

/** What a look has to be given, and the fields of it that are to be set or cleared. */
interface Look {
  readonly fields: readonly string[];
  readonly style: Readonly<Record<string, unknown>>;
}

/** A look for some cells of a row that stand beside each other, and as many rows below it. */
interface Area extends Look {
  readonly row: number;
  rows: number;
  readonly column: number;
  columns: number;
}

function cellStyles(
  { tableRows = [] }: docs_v1.Schema$Table,
  { cells }: State,
  index: number,
): docs_v1.Schema$Request[] {
  const areas: Area[] = [];
  tableRows.forEach(({ tableCells = [] }, row) => {
    const line: Area[] = [];
    tableCells.forEach((_, column) => {
      const wanted = cellStyle(tableRows, cells, row, column);
      const { fields, style } = difference(CELL_FIELDS, wanted, cells[row]?.[column]);
      const last = line.at(-1);
      if (fields.length === 0) return;
      if (last !== undefined && last.column + last.columns === column && isSame(last, { fields, style }))
        last.columns += 1;
      else line.push({ row, rows: 1, column, columns: 1, fields, style });
    });
    for (const area of line) {
      const above = areas.find(
        (other) =>
          other.row + other.rows === row &&
          other.column === area.column &&
          other.columns === area.columns &&
          isSame(other, area),
      );
      if (above === undefined) areas.push(area);
      else above.rows += 1;
    }
  });
  return areas.map(({ row, rows, column, columns, fields, style }) => ({
    updateTableCellStyle: {
      tableRange: {
        tableCellLocation: { tableStartLocation: { index }, rowIndex: row, columnIndex: column },
        rowSpan: rows,
        columnSpan: columns,
      },
      tableCellStyle: style,
      fields: fields.join(','),
    },
  }));
}

/** The lines of a cell, each with the side of the neighbour's that it is. */
const LINES = [
  ['borderTop', 'borderBottom', -1, 0],
  ['borderLeft', 'borderRight', 0, -1],
  ['borderBottom', 'borderTop', 1, 0],
  ['borderRight', 'borderLeft', 0, 1],
] as const;

/**
 * The look of a cell. Its line to a neighbour is one to requests, and may have had two looks since somebody moved a row: one that is
 * put in again takes that of the neighbour that has stayed, or else of the one below or to the right.
 */
function cellStyle(
  rows: readonly docs_v1.Schema$TableRow[],
  cells: State['cells'],
  row: number,
  column: number,
): object {
  const style: Record<string, unknown> = { ...rows[row]?.tableCells?.[column]?.tableCellStyle };
  if (cells[row]?.[column] !== undefined) return style;
  for (const [mine, theirs, down, right] of LINES) {
    const [r, c] = [row + down, column + right];
    const neighbour = rows[r]?.tableCells?.[c];
    const isFirst = cells[r]?.[c] !== undefined || down + right > 0;
    if (neighbour !== undefined && isFirst) style[mine] = neighbour.tableCellStyle?.[theirs];
  }
  return style;
}

function rowStyles(
  { tableRows = [] }: docs_v1.Schema$Table,
  { rows }: State,
  index: number,
): docs_v1.Schema$Request[] {
  const looks = tableRows.map(({ tableRowStyle }, row) =>
    difference(ROW_FIELDS, tableRowStyle ?? {}, rows[row]),
  );
  const pinned = tableRows.filter(({ tableRowStyle }) => tableRowStyle?.tableHeader === true).length;
  const isPinned = tableRows.every(
    ({ tableRowStyle }, row) => (tableRowStyle?.tableHeader === true) === (rows[row]?.tableHeader === true),
  );
  return [
    ...grouped(looks).map(([rowIndices, { fields, style }]) => ({
      updateTableRowStyle: {
        tableStartLocation: { index },
        rowIndices: [...rowIndices],
        tableRowStyle: style,
        fields: fields.join(','),
      },
    })),
    ...(isPinned
      ? []
      : [{ pinTableHeaderRows: { tableStartLocation: { index }, pinnedHeaderRowsCount: pinned } }]),
  ];
}

function columnWidths(
  { tableStyle }: docs_v1.Schema$Table,
  { columns }: State,
  index: number,
): docs_v1.Schema$Request[] {
  const looks = (tableStyle?.tableColumnProperties ?? []).map((properties, column) =>
    // A width goes with its type.
    difference(COLUMN_FIELDS, properties, columns[column]).fields.length === 0
      ? { fields: [], style: {} }
      : difference(COLUMN_FIELDS, properties, undefined),
  );
  return grouped(looks).map(([columnIndices, { fields, style }]) => ({
    updateTableColumnProperties: {
      tableStartLocation: { index },
      columnIndices: [...columnIndices],
      tableColumnProperties: style,
      fields: fields.join(','),
    },
  }));
}

/** What of a look has to be given: all of it where it is not known how it looks now. */
function difference(fields: readonly string[], wanted: object, now: object | undefined): Look {
  const [one, other] = [wanted, now ?? {}] as Readonly<Record<string, unknown>>[];
  const wrong = fields.filter((field) => now === undefined || !saysSame(one?.[field], other?.[field]));
  const style = Object.fromEntries(
    wrong.flatMap((field) => (one?.[field] === undefined ? [] : [[field, one[field]]])),
  );
  return { fields: wrong, style };
}

function isSame(one: Look, other: Look): boolean {
  return one.fields.join() === other.fields.join() && saysSame(one.style, other.style);
}

/** The places of each look; none for a look that is right. */
function grouped(looks: readonly Look[]): readonly (readonly [readonly number[], Look])[] {
  const groups: [number[], Look][] = [];
  looks.forEach((look, at) => {
    if (look.fields.length === 0) return;
    const found = groups.find(([, other]) => isSame(other, look));
    if (found === undefined) groups.push([[at], look]);
    else found[0].push(at);
  });
  return groups;
}
