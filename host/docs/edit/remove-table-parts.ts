import type { docs_v1 } from '@googleapis/docs';
import { byRequests } from './editor';
import type { Editor } from './editor';

type Document = docs_v1.Schema$Document;

/** Takes the row of a cell out of its table; the table goes with its last row. */
export function removeTableRow(
  document: Document,
  tableCellLocation: docs_v1.Schema$TableCellLocation,
  editor: Editor = {},
): Document {
  return byRequests(document, editor, [{ deleteTableRow: { tableCellLocation } }]);
}

/** Takes the column of a cell out of its table; the table goes with its last column. */
export function removeTableColumn(
  document: Document,
  tableCellLocation: docs_v1.Schema$TableCellLocation,
  editor: Editor = {},
): Document {
  return byRequests(document, editor, [{ deleteTableColumn: { tableCellLocation } }]);
}
