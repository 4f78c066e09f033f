import type { docs_v1 } from '@googleapis/docs';

/** A paragraph in a cell, or the cells of a row, from its first character up to and including its last newline. */
interface Extent {
  readonly start: number;
  readonly end: number;
}

interface RowExtent extends Extent {
  readonly cells: readonly Extent[];
}

/** Where everything in a filled table stands, and the requests that fill it. Indices are UTF-16 units of the body. */
export interface TableLayout {
  readonly location: docs_v1.Schema$Location;
  readonly fill: readonly docs_v1.Schema$Request[];
  readonly rows: readonly RowExtent[];
  readonly textStart: number;
  readonly textEnd: number;
  readonly end: number;
}

/**
 * The layout of a table that insertTable makes at `index`: a newline first, so the table starts at `index + 1`; then
 * one unit for the table, each row and each cell, each cell ending in a newline, and one unit for the table's end.
 * Checked on 27 tables of recorded documents.get answers: size = 2 + rows + rows × columns + content.
 */
export function layTable(texts: readonly (readonly string[])[], index: number): TableLayout {
  const rows: RowExtent[] = [];
  const inserts: docs_v1.Schema$Request[] = [];
  let at = index + 2;
  let written = 0;
  for (const row of texts) {
    const cells: Extent[] = [];
    at += 1;
    for (const text of row) {
      at += 1;
      if (text !== '') inserts.push({ insertText: { location: { index: at - written }, text } });
      cells.push({ start: at, end: at + text.length + 1 });
      written += text.length;
      at += text.length + 1;
    }
    rows.push({ start: cells[0]?.start ?? at, end: at, cells });
  }
  return {
    location: { index: index + 1 },
    // From the last cell to the first, so that each index is still the one of the empty table.
    fill: inserts.reverse(),
    rows,
    textStart: rows[0]?.start ?? at,
    textEnd: at,
    end: at + 1,
  };
}
