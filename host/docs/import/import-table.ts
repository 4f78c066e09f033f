import type { Element } from '@xmldom/xmldom';
import { insertCell, insertRow, newTable } from '../document/edit-tree';
import type { ImportContext } from './import-context';
import { borderLine, hexColor, points, twips } from './import-style-properties';
import { evenColumns, insertEmptyCell } from '../requests/insert-table';
import type { JsonObject } from '../wire/json';
import type { Container, Table } from '../document/working-document';
import { attribute, childrenNamed, contentNamed, descend, numberAttribute, toggle } from './xml-elements';

/** Reads blocks into a cell: given as a parameter, since a cell's content is read as the body is. */
export type ReadBlocks = (context: ImportContext, parent: Element, container: Container) => void;

/** A w:tbl. Cells that a merged cell covers are kept, empty, as this host keeps them everywhere. */
export function importTable(context: ImportContext, tbl: Element, readBlocks: ReadBlocks): Table {
  const widths = childrenNamed(descend(tbl, 'tblGrid'), 'gridCol').map(
    (col) => numberAttribute(col, 'w') ?? 0,
  );
  const grid = contentNamed(tbl, 'tr').map((tr) => placeCells(tr));
  const columns = Math.max(
    widths.length,
    1,
    ...grid.map((row) => row.reduce((sum, cell) => sum + cell.span, 0)),
  );
  const properties = tableProperties(context, tbl);
  const table = newTable(columns, { tableColumnProperties: columnProperties(widths, columns) }, {});
  contentNamed(tbl, 'tr').forEach((tr, r) => {
    const row = insertRow(table, r, rowStyle(tr), {});
    for (const { tc, span, column } of grid[r] ?? []) {
      const tcPr = descend(tc, 'tcPr');
      const covered =
        attribute(descend(tcPr, 'vMerge'), 'val') !== 'restart' && descend(tcPr, 'vMerge') !== undefined;
      const edges = {
        top: r === 0,
        bottom: r === grid.length - 1,
        left: column === 0,
        right: column + span >= columns,
      };
      const style = {
        ...cellStyle(tcPr, properties, edges),
        rowSpan: covered ? 1 : rowSpan(grid, r, column),
        columnSpan: covered ? 1 : span,
      };
      // What Word keeps in a covered cell is shown nowhere.
      if (covered) insertEmptyCell(row, row.cells.length, style, {});
      else readBlocks(context, tc, insertCell(row, row.cells.length, style, {}));
      for (let i = 1; i < span; i += 1) {
        insertEmptyCell(row, row.cells.length, { ...style, rowSpan: 1, columnSpan: 1 }, {});
      }
    }
    while (row.cells.length < columns) {
      insertEmptyCell(
        row,
        row.cells.length,
        { ...cellStyle(undefined, properties, NO_EDGES), rowSpan: 1, columnSpan: 1 },
        {},
      );
    }
  });
  return table;
}

interface PlacedCell {
  readonly tc: Element;
  readonly column: number;
  readonly span: number;
}

function placeCells(tr: Element): PlacedCell[] {
  let column = 0;
  return contentNamed(tr, 'tc').map((tc) => {
    const span = numberAttribute(descend(tc, 'tcPr', 'gridSpan'), 'val') ?? 1;
    const placed = { tc, column, span };
    column += span;
    return placed;
  });
}

/** How many rows a cell reaches down: as long as the cell below at the same column continues a vertical merge. */
function rowSpan(grid: readonly (readonly PlacedCell[])[], row: number, column: number): number {
  let span = 1;
  for (const below of grid.slice(row + 1)) {
    const merge = descend(below.find((cell) => cell.column === column)?.tc, 'tcPr', 'vMerge');
    if (merge === undefined || attribute(merge, 'val') === 'restart') break;
    span += 1;
  }
  return span;
}

function columnProperties(widths: readonly number[], columns: number): readonly JsonObject[] {
  if (widths.length !== columns || widths.some((width) => width <= 0)) return evenColumns(columns);
  return widths.map((width) => ({ widthType: 'FIXED_WIDTH', width: twips(width) }));
}

function rowStyle(tr: Element): JsonObject {
  const trPr = descend(tr, 'trPr');
  return {
    minRowHeight: twips(numberAttribute(descend(trPr, 'trHeight'), 'val') ?? 0),
    ...(toggle(trPr, 'tblHeader') === true && { tableHeader: true }),
    ...(toggle(trPr, 'cantSplit') === true && { preventOverflow: true }),
  };
}

/** The w:tblPr that apply, nearest first: the table's own and those of its style. */
function tableProperties(context: ImportContext, tbl: Element): readonly Element[] {
  const own = childrenNamed(tbl, 'tblPr');
  const styleId = attribute(descend(own[0], 'tblStyle'), 'val');
  return [...own, ...context.styles.tableProperties(styleId)];
}

type Side = 'top' | 'bottom' | 'left' | 'right';
type Edges = Readonly<Record<Side, boolean>>;
const NO_EDGES: Edges = { top: false, bottom: false, left: false, right: false };

const SIDES: readonly (readonly [side: Side, name: string, otherName: string])[] = [
  ['top', 'Top', 'top'],
  ['bottom', 'Bottom', 'bottom'],
  ['left', 'Left', 'start'],
  ['right', 'Right', 'end'],
];

const ALIGNMENTS: Readonly<Record<string, string>> = { center: 'MIDDLE', bottom: 'BOTTOM' };

function cellStyle(tcPr: Element | undefined, properties: readonly Element[], edges: Edges): JsonObject {
  const style: Record<string, JsonObject | string> = {
    backgroundColor: hexColor(attribute(descend(tcPr, 'shd'), 'fill')) ?? {},
    contentAlignment: ALIGNMENTS[attribute(descend(tcPr, 'vAlign'), 'val') ?? ''] ?? 'TOP',
  };
  for (const [side, name, otherName] of SIDES) {
    const inner = side === 'top' || side === 'bottom' ? 'insideH' : 'insideV';
    const border =
      find([tcPr], 'tcBorders', side, otherName) ??
      (edges[side]
        ? find(properties, 'tblBorders', side, otherName)
        : find(properties, 'tblBorders', inner, inner));
    // A Word table without borders has none; a Docs table without a border of its own has a black line.
    style[`border${name}`] = border === undefined ? NO_BORDER : borderLine(border);
    const margin = find([tcPr], 'tcMar', side, otherName) ?? find(properties, 'tblCellMar', side, otherName);
    const fallback = side === 'left' || side === 'right' ? WORD_SIDE_MARGIN : 0;
    style[`padding${name}`] = twips(numberAttribute(margin, 'w') ?? fallback);
  }
  return style;
}

/** Word's own cell margin to the left and right, in twentieths of a point. */
const WORD_SIDE_MARGIN = 108;
const NO_BORDER: JsonObject = {
  color: { color: { rgbColor: {} } },
  width: points(0),
  dashStyle: 'SOLID',
};

function find(
  parents: readonly (Element | undefined)[],
  group: string,
  name: string,
  otherName: string,
): Element | undefined {
  for (const parent of parents) {
    const found = descend(parent, group, name) ?? descend(parent, group, otherName);
    if (found !== undefined) return found;
  }
  return undefined;
}
