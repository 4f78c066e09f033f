import type { docs_v1 } from '@googleapis/docs';
import { newId, setInlines } from '../document/edit-tree';
import { findInsertion } from '../document/find-place';
import { insertedStyle, splitInlines } from '../document/inlines';
import { spansAfterInsertion } from '../document/named-range-spans';
import { flatTabs, tabTree } from '../document/tab-contents';
import type { Inline } from '../document/working-document';
import { refusals, refuse } from '../wire/docs-error';
import { objectAt } from '../wire/json';
import { byChange, byRequests, suggesting } from './editor';
import type { Editor } from './editor';

type Document = docs_v1.Schema$Document;
type Location = docs_v1.Schema$Location;

/** Puts an empty table at a place. */
export function addTable(
  document: Document,
  location: Location,
  size: { readonly rows: number; readonly columns: number },
  editor: Editor = {},
): Document {
  return byRequests(document, editor, [{ insertTable: { location, ...size } }]);
}

/** Puts an empty row under the row of a cell. */
export function addTableRow(
  document: Document,
  tableCellLocation: docs_v1.Schema$TableCellLocation,
  editor: Editor = {},
): Document {
  return byRequests(document, editor, [{ insertTableRow: { tableCellLocation, insertBelow: true } }]);
}

/** Puts an empty column to the right of the column of a cell. */
export function addTableColumn(
  document: Document,
  tableCellLocation: docs_v1.Schema$TableCellLocation,
  editor: Editor = {},
): Document {
  return byRequests(document, editor, [{ insertTableColumn: { tableCellLocation, insertRight: true } }]);
}

/** A picture by its address, a `data:` one on this host, and how large it is shown, in points. */
export interface Picture {
  readonly uri: string;
  readonly width: number;
  readonly height: number;
  readonly description?: string;
}

/** Puts a picture into the text. A footnote takes none (InsertInlineImageRequest in v1.d.ts). */
export function addPicture(
  document: Document,
  location: Location,
  { uri, width, height, description }: Picture,
  editor: Editor = {},
): Document {
  return byChange(document, editor, location.tabId, (tab) => {
    const { segment, paragraph, offset, index } = findInsertion(tab, { location });
    if (segment.kind === 'footnote') refuse(refusals.bodyOnly);
    const [before, after] = splitInlines(paragraph.inlines, offset);
    const inlineObjectId = newId(tab, 'kix.');
    tab.inlineObjects.set(inlineObjectId, {
      objectId: inlineObjectId,
      inlineObjectProperties: {
        embeddedObject: {
          ...(description !== undefined && { description }),
          imageProperties: { contentUri: uri, cropProperties: {} },
          size: { height: { magnitude: height, unit: 'PT' }, width: { magnitude: width, unit: 'PT' } },
        },
      },
    });
    const value = { inlineObjectId, textStyle: insertedStyle(before, after) };
    const picture: Inline = { kind: 'element', name: 'inlineObjectElement', value, length: 1 };
    setInlines(paragraph, [...before, picture, ...after]);
    spansAfterInsertion(tab, segment.id, index, 1);
  });
}

/** Puts a footnote at a place of the body, and types its text. */
export function addFootnote(
  document: Document,
  location: Location,
  text: string,
  editor: Editor = {},
): Document {
  const marked = byRequests(document, editor, [{ createFootnote: { location } }]);
  if (marked === document) return document;
  const [made] = Object.keys(footnotesOf(marked, location.tabId)).filter(
    (id) => !(id in footnotesOf(document, location.tabId)),
  );
  const place = { ...location, segmentId: made, index: 1 };
  return byRequests(marked, editor, [{ insertText: { location: place, text } }]);
}

/** Comments on a range. */
export function addComment(
  document: Document,
  range: docs_v1.Schema$Range,
  content: string,
  editor: Editor = {},
): Document {
  return byRequests(document, editor, [{ insertComment: { range, content } }]);
}

/** Suggests text at a place. */
export function suggestText(
  document: Document,
  location: Location,
  text: string,
  editor: Editor = {},
): Document {
  return byRequests(document, suggesting(editor), [{ insertText: { location, text } }], 'SUGGEST');
}

/** Suggests that a range be deleted. */
export function suggestDeletion(
  document: Document,
  range: docs_v1.Schema$Range,
  editor: Editor = {},
): Document {
  return byRequests(document, suggesting(editor), [{ deleteContentRange: { range } }], 'SUGGEST');
}

/** Adds an empty tab among the outermost, at `index` or last. */
export function addTab(document: Document, title: string, index?: number, editor: Editor = {}): Document {
  const tabProperties = { title, ...(index !== undefined && { index }) };
  return byRequests(document, editor, [{ addDocumentTab: { tabProperties } }]);
}

function footnotesOf(document: Document, tabId: string | null | undefined): object {
  const found = flatTabs(tabTree(document)).find(({ properties }) => !tabId || properties.tabId === tabId);
  return objectAt(found?.content ?? {}, 'footnotes');
}
