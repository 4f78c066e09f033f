import type { docs_v1 } from '@googleapis/docs';
import { at } from '../document/at';
import { spannedArea } from '../document/cell-areas';
import { addSize, removeRow } from '../document/edit-tree';
import { findTable, rowStarts } from '../document/find-table';
import { spansAfterDeletion, spansAfterInsertion } from '../document/named-range-spans';
import { refusals, refuse } from '../wire/docs-error';
import { putBack, rangesIn } from './carried-ranges';
import { byChange } from './editor';
import type { Editor } from './editor';

type Document = docs_v1.Schema$Document;

/** Drags a row of the table that starts at the location to where another row stands. Rows with merged cells stay. */
export function dragRow(
  document: Document,
  tableStart: docs_v1.Schema$Location,
  rows: { readonly from: number; readonly to: number },
  editor: Editor = {},
): Document {
  return byChange(document, editor, tableStart.tabId, (tab) => {
    const { segment, table, start } = findTable(tab, tableStart, refusals.tableStart);
    const { from, to } = rows;
    for (const row of [from, to]) {
      if (row < 0 || row >= table.rows.length) refuse(refusals.rowIndex(row, table.rows.length));
    }
    const merges = table.rows.some((row, r) =>
      row.cells.some((cell, c) => spannedArea(cell, r, c).toRow - r > 1),
    );
    if (merges) refuse(refusals.notRectangular);
    const { row, start: rowStart } = at(rowStarts(table, start), from);
    const size = row.size;
    const carried = rangesIn(tab, segment, rowStart, rowStart + size);
    spansAfterDeletion(tab, segment.id, rowStart, rowStart + size);
    removeRow(row);
    const index = rowStarts(table, start)[to]?.start ?? start + table.size - 1;
    table.rows.splice(to, 0, row);
    addSize(table, size);
    spansAfterInsertion(tab, segment.id, index, size);
    putBack(tab, carried, segment.id, index);
  });
}
