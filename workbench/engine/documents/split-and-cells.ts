import type { docs_v1 } from '@googleapis/docs';
import type { Editor } from '../../../host/docs/edit/editor';
import { endList } from '../../../host/docs/edit/edit-lists';
import { deleteText, restyleParagraphs, splitParagraph } from '../../../host/docs/edit/edit-text';
import { addTableColumn, addTableRow } from '../../../host/docs/edit/insert-elements';
import { removeTableColumn, removeTableRow } from '../../../host/docs/edit/remove-table-parts';
import { isObject, objectAt, stringAt } from '../../../host/docs/wire/json';
import type { OwnOperation, Stretch } from '../../document-protocol';
import { RequestError } from '../../server/request-error';
import { cellAt, contentOf, paragraphsOf, placeOf, type SegmentPlace } from './document-parts';

type Document = docs_v1.Schema$Document;

interface Splitting extends Stretch {
  readonly place: SegmentPlace;
  readonly editor: Editor;
}

/** Enter: an empty item of a list ends the list, and what follows a heading is ordinary text, as in Docs. */
export function pressEnter(document: Document, { place, from, to, editor }: Splitting) {
  const where = placeOf(place);
  const caretAt = (index: number) => ({ ...place, from: index, to: index });
  const unchanged = { document, caret: null };
  const found = paragraphsOf(contentOf(document, place)).find(
    ({ start, end }) => start <= from && from < end,
  );
  if (!found) return unchanged;
  const { paragraph, start, end } = found;
  if (isObject(paragraph.bullet) && end - start === 1 && from === to)
    return {
      document: endList(document, { startIndex: start, endIndex: end, ...where }, editor),
      caret: caretAt(from),
    };
  const range = { startIndex: from, endIndex: to, ...where };
  const cleared = from === to ? document : deleteText(document, range, editor);
  if (cleared === document && from !== to) return unchanged;
  const changed = splitParagraph(cleared, { index: from, ...where }, editor);
  if (changed === cleared) return unchanged;
  const isHeading = stringAt(objectAt(paragraph, 'paragraphStyle'), 'namedStyleType') !== 'NORMAL_TEXT';
  const next = { startIndex: from + 1, endIndex: from + 2, ...where };
  const isAtEnd = to === end - 1 && from > start;
  return {
    document:
      isHeading && isAtEnd
        ? restyleParagraphs(changed, next, { namedStyleType: 'NORMAL_TEXT' }, editor)
        : changed,
    caret: caretAt(from + 1),
  };
}

interface CellChange {
  readonly place: SegmentPlace;
  readonly operation: Extract<OwnOperation, { readonly kind: 'cells' }>;
  readonly editor: Editor;
}

/**
 * Adds or removes the row or column of the cell that holds the place, and answers where the person is then.
 * @throws {RequestError} when the place is in no table
 */
export function changeCells(document: Document, { place, operation, editor }: CellChange) {
  const cell = cellAt(contentOf(document, place), operation.from);
  if (!cell) throw new RequestError('Ställ markören i en tabell först.');
  const tableCellLocation = {
    tableStartLocation: { index: cell.tableStart, ...placeOf(place) },
    rowIndex: cell.row,
    columnIndex: cell.column,
  };
  const change = {
    add: { row: addTableRow, column: addTableColumn },
    remove: { row: removeTableRow, column: removeTableColumn },
  }[operation.change][operation.of];
  const changed = change(document, tableCellLocation, editor);
  // A removed part takes the person's place with it: the text that then stands there is the nearest.
  const index = nearestText(changed, place, operation.from);
  return { document: changed, caret: { ...place, from: index, to: index } };
}

function nearestText(document: Document, place: SegmentPlace, index: number): number {
  const paragraphs = paragraphsOf(contentOf(document, place));
  const holds = paragraphs.some(({ start, end }) => start <= index && index < end);
  return holds ? index : (paragraphs.filter(({ start }) => start <= index).at(-1)?.start ?? index);
}
