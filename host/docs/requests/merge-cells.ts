import type { docs_v1 } from '@googleapis/docs';
import { refusals, refuse } from '../wire/docs-error';
import { insertBlocks, removeBlocks } from '../document/edit-tree';
import { cellsIn, spannedArea } from '../document/cell-areas';
import { cellStarts, findArea } from '../document/find-table';
import type { FoundTable } from '../document/find-table';
import { emptyCellParagraph } from './insert-table';
import { spansAfterDeletion, spansAfterInsertion } from '../document/named-range-spans';
import type { Cell, WorkingDocument } from '../document/working-document';

/**
 * mergeTableCells: the cells' text is joined in the first, which spans the area; the others stay, empty, under it. Source:
 * MergeTableCellsRequest in v1.d.ts; that covered cells stay in the resource is this host's assumption, see DIFFERENCES.md.
 */
export function mergeTableCells(
  document: WorkingDocument,
  request: docs_v1.Schema$MergeTableCellsRequest,
): object {
  const found = findArea(document, request.tableRange);
  const { table, area } = found;
  for (const [r, row] of table.rows.entries()) {
    for (const [c, cell] of row.cells.entries()) {
      const own = spannedArea(cell, r, c);
      const inside =
        own.fromRow >= area.fromRow &&
        own.toRow <= area.toRow &&
        own.fromColumn >= area.fromColumn &&
        own.toColumn <= area.toColumn;
      const apart =
        own.toRow <= area.fromRow ||
        own.fromRow >= area.toRow ||
        own.toColumn <= area.fromColumn ||
        own.fromColumn >= area.toColumn;
      if (!inside && !apart) refuse(refusals.notRectangular);
    }
  }
  const [head, ...others] = cellsIn(table, area);
  if (head === undefined) return {};
  for (const cell of others) {
    moveContent(document, found, cell, head);
    cell.style = { ...cell.style, rowSpan: 1, columnSpan: 1 };
  }
  head.style = {
    ...head.style,
    rowSpan: area.toRow - area.fromRow,
    columnSpan: area.toColumn - area.fromColumn,
  };
  return {};
}

/** unmergeTableCells: every merged cell of the range spans itself alone again; its text stays in it. */
export function unmergeTableCells(
  document: WorkingDocument,
  request: docs_v1.Schema$UnmergeTableCellsRequest,
): object {
  const { table, area } = findArea(document, request.tableRange);
  for (const cell of cellsIn(table, area)) cell.style = { ...cell.style, rowSpan: 1, columnSpan: 1 };
  return {};
}

function isEmpty(cell: Cell): boolean {
  const only = cell.blocks[0];
  return cell.blocks.length === 1 && only?.kind === 'paragraph' && only.size === 1;
}

function moveContent(
  document: WorkingDocument,
  { segment, table, start }: FoundTable,
  from: Cell,
  to: Cell,
): void {
  const startOf = (cell: Cell) =>
    cellStarts(table, start).find((placed) => placed.cell === cell)?.start ?? start;
  const wasEmpty = isEmpty(from);
  const blocks = [...from.blocks];
  const size = from.size - 1;
  removeBlocks(from, 0, blocks.length);
  insertBlocks(from, 0, [emptyCellParagraph({})]);
  if (wasEmpty) return;
  const contentStart = startOf(from) + 1;
  spansAfterDeletion(document, segment.id, contentStart, contentStart + size - 1);
  const place = isEmpty(to) ? 0 : to.blocks.length;
  const index = startOf(to) + 1 + to.blocks.slice(0, place).reduce((sum, block) => sum + block.size, 0);
  if (place === 0) removeBlocks(to, 0, 1);
  insertBlocks(to, place, blocks);
  spansAfterInsertion(document, segment.id, index, place === 0 ? size - 1 : size);
}
