import type { Area } from '../a1';
import type { CellModel, SheetModel } from '../spreadsheet-model';
import { heightInPixels } from './line-sizes';
import { clearCovered, type RowCells } from './merged-cells';
import { AreasOfCells } from './protections-part';
import { areaIn } from './references';
import { SheetCells, type BookParts } from './sheet-cells';
import { isTrue, readXml, type Attributes, type XmlHandler } from './xml-reader';
import { treeBuilder, type XmlElement } from './xml-tree';

const deepestGroup = 8;

/** What a tab's part holds besides its cells, rows and merged cells. */
export interface SheetRest {
  /** Its other elements. */
  readonly rest: XmlElement;
  /** The cells that are not locked. */
  readonly unlocked: readonly Area[];
}

/**
 * Reads the part of a tab into it: its cells, its rows and its merged cells. Answers what else the part holds.
 * @throws {PackageFault} as readXml
 */
export function readSheetPart(bytes: Uint8Array, sheet: SheetModel, book: BookParts): SheetRest {
  const cells: RowCells[] = sheet.cells;
  const merges: Area[] = [];
  const unlocked = new AreasOfCells();
  const reader = new SheetCells(book, {
    row: (row, attributes) => {
      readRow(sheet, row, attributes);
    },
    cell: (row, column, cell: CellModel) => {
      (cells[row - 1] ??= [])[column - 1] = cell;
    },
    unlocked: (row, column) => {
      unlocked.add(row, column);
    },
  });
  const rest = treeBuilder();
  rest.open('worksheet', {});
  readXml(bytes, worksheetHandler(reader, rest, merges));
  rest.close('worksheet');
  for (const merge of clearCovered(sheet.cells, merges)) sheet.merges.push(merge);
  const element = rest.root() ?? { name: 'worksheet', attributes: {}, children: [], text: '' };
  return { rest: element, unlocked: unlocked.areas() };
}

/** Gives each element of a tab's part to what reads it. */
function worksheetHandler(cells: XmlHandler, rest: XmlHandler, merges: Area[]): XmlHandler {
  let depth = 0;
  // The depth of the cells' element while it is open.
  let inCells = 0;
  return {
    open: (name, attributes) => {
      depth++;
      if (inCells > 0) cells.open(name, attributes);
      else if (name === 'sheetData' && depth === 2) inCells = depth;
      // Merged cells may be a million: they are not worth an element each.
      else if (name === 'mergeCell') addMerge(merges, attributes);
      else if (depth > 1) rest.open(name, attributes);
    },
    text: (text) => {
      if (inCells > 0) cells.text(text);
      else if (depth > 1) rest.text(text);
    },
    close: (name) => {
      if (inCells === depth) inCells = 0;
      else if (inCells > 0) cells.close(name);
      else if (name !== 'mergeCell' && depth > 1) rest.close(name);
      depth--;
    },
  };
}

function addMerge(merges: Area[], { ref = '' }: Attributes): void {
  const area = areaIn(ref);
  if (area && area.rows * area.columns > 1) merges.push(area);
}

function readRow(sheet: SheetModel, row: number, attributes: Attributes): void {
  const { hidden, outlineLevel, ht, customHeight } = attributes;
  if (hidden !== undefined && isTrue(hidden)) sheet.hiddenRows.add(row);
  if (outlineLevel !== undefined) {
    const depth = Math.min(deepestGroup, Math.trunc(Number(outlineLevel)));
    if (depth > 0) sheet.rowGroups.depths.set(row, depth);
  }
  if (ht !== undefined && isTrue(customHeight)) {
    const height = heightInPixels(Number(ht));
    if (height > 0) sheet.rowHeights.set(row, height);
  }
}
