import type { docs_v1 } from '@googleapis/docs';
import { plainParagraphStyle } from '../document/create-document';
import { refusals, refuse } from '../wire/docs-error';
import { insertBlocks, insertCell, insertRow, newParagraph, newTable } from '../document/edit-tree';
import { findInsertion } from '../document/find-place';
import { insertedStyle, splitInlines, textRun, withoutLink } from '../document/inlines';
import { containerOf, splitParagraph } from './insert-text';
import type { JsonObject } from '../wire/json';
import { spansAfterTable } from '../document/named-range-spans';
import type { Cell, Paragraph, Row, WorkingDocument } from '../document/working-document';

/** The paragraph of an empty cell. As recorded after a table was inserted: docs-fixtures tables.json. */
const CELL_PARAGRAPH: JsonObject = { ...plainParagraphStyle, lineSpacing: 100, avoidWidowAndOrphan: false };

/** The style of a new cell and row, as recorded in docs-fixtures tables.json. */
const CELL_STYLE: JsonObject = {
  rowSpan: 1,
  columnSpan: 1,
  backgroundColor: {},
  paddingLeft: { magnitude: 5, unit: 'PT' },
  paddingRight: { magnitude: 5, unit: 'PT' },
  paddingTop: { magnitude: 5, unit: 'PT' },
  paddingBottom: { magnitude: 5, unit: 'PT' },
  contentAlignment: 'TOP',
};
const ROW_STYLE: JsonObject = { minRowHeight: { unit: 'PT' } };

/**
 * insertTable: a newline, then the table, at the index; what stood behind the index follows the table as a paragraph. The
 * cells have the text style of the place. Source: InsertTableRequest in v1.d.ts; the inherited text style was seen live
 * 2026-10-08 (the public notes of gws-axi, "Markdown to Doc").
 */
export function insertTable(document: WorkingDocument, request: docs_v1.Schema$InsertTableRequest): object {
  const rows = request.rows ?? 0;
  const columns = request.columns ?? 0;
  if (rows < 1) refuse(refusals.tableRows);
  if (columns < 1) refuse(refusals.tableColumns);
  const place = findInsertion(document, request);
  if (place.segment.kind === 'footnote') refuse(refusals.tableInFootnote);
  const [before, after] = splitInlines(place.paragraph.inlines, place.offset);
  const style = insertedStyle(before, after);
  splitParagraph(document, place.paragraph, before, after, [textRun('', style), textRun('', style)]);
  const table = newTable(columns, { tableColumnProperties: evenColumns(columns) }, {});
  for (let r = 0; r < rows; r += 1) {
    const row = insertRow(table, r, ROW_STYLE, {});
    for (let c = 0; c < columns; c += 1) insertEmptyCell(row, c, CELL_STYLE, style);
  }
  const container = containerOf(place.paragraph);
  insertBlocks(container, container.blocks.indexOf(place.paragraph), [table]);
  spansAfterTable(document, place.segment.id, place.index, table.size);
  return {};
}

/** A cell with one empty paragraph. */
export function insertEmptyCell(row: Row, position: number, style: JsonObject, textStyle: JsonObject): Cell {
  const cell = insertCell(row, position, style, {});
  insertBlocks(cell, 0, [emptyCellParagraph(textStyle)]);
  return cell;
}

/** The one paragraph of an empty cell. */
export function emptyCellParagraph(textStyle: JsonObject): Paragraph {
  return newParagraph([textRun('\n', withoutLink(textStyle))], CELL_PARAGRAPH, null);
}

/** The properties of so many columns that share the width between them. */
export function evenColumns(columns: number): readonly JsonObject[] {
  return Array.from({ length: columns }, () => ({ widthType: 'EVENLY_DISTRIBUTED' }));
}
