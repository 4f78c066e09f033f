import type { docs_v1 } from '@googleapis/docs';
import { isObject, numberAt, objectAt, objectsAt, plain, stringAt, without } from '../wire/json';
import type { JsonObject } from '../wire/json';
import { defaultAssumptions } from './assumptions';
import type { Assumptions } from './assumptions';
import { at } from './at';
import { isShared, tabTree } from './tab-contents';
import type { TabContent } from './tab-contents';
import {
  inlineLength,
  insertBlocks,
  insertCell,
  insertRow,
  newParagraph,
  newTable,
  newTableOfContents,
} from './edit-tree';
import type {
  Block,
  Container,
  Inline,
  NamedRange,
  Paragraph,
  Segment,
  SegmentKind,
  Author,
  SharedParts,
  Span,
  Table,
  WorkingDocument,
  WorkingTab,
} from './working-document';

/** Revision ids of this host end in a number that grows; any other id (a recorded document's) counts as revision 0. */
const REVISION = /(\d{1,9})$/;

/** The author where the document names none. */
const nobody: Author = { displayName: '', user: '', time: '1970-01-01T00:00:00.000Z' };

/**
 * The working form of a document as documents.get gives it, with tabs or without: that of its first tab, from which all the
 * others are reached. Indices in it are not read: sizes are counted from the content. Throws a plain Error where the
 * resource is not of the API's form. The input is not changed.
 */
export function openDocument(
  resource: docs_v1.Schema$Document,
  assumptions: Assumptions = defaultAssumptions,
  author: Author = nobody,
): WorkingDocument {
  const json = plain(resource);
  const shared: SharedParts = {
    rest: Object.fromEntries(Object.entries(json).filter(([key]) => isShared(key))),
    tabs: [],
    comments: objectsAt(json, 'comments'),
    suggestions: objectsAt(json, 'suggestions'),
    assumptions,
    author,
    lostRanges: new Set(),
    revision: Number(REVISION.exec(stringAt(json, 'revisionId'))?.[1] ?? 0) + 1,
    idsMade: 0,
  };
  shared.tabs.push(...tabTree(resource).map((tab) => openTab(tab, shared)));
  return at(shared.tabs, 0).document;
}

function openTab({ properties, content, children }: TabContent, shared: SharedParts): WorkingTab {
  return {
    properties: without(properties, 'tabId', 'index', 'parentTabId', 'nestingLevel'),
    document: openContent(content, stringAt(properties, 'tabId'), shared),
    children: children.map((child) => openTab(child, shared)),
  };
}

/** The working form of one tab's content, as a DocumentTab of the API has it. */
export function openContent(json: JsonObject, tabId: string, shared: SharedParts): WorkingDocument {
  const segments = new Map<string, Segment>();
  segments.set('', openSegment('body', '', objectAt(json, 'body')));
  for (const [kind, key] of SEGMENTS) {
    for (const [id, value] of entries(json, key)) segments.set(id, openSegment(kind, id, value));
  }
  return {
    tabId,
    shared,
    rest: without(
      json,
      'body',
      'headers',
      'footers',
      'footnotes',
      'documentStyle',
      'namedStyles',
      'lists',
      'inlineObjects',
      'namedRanges',
      'commentAnchors',
      'dropdownDefinitions',
    ),
    segments,
    documentStyle: objectAt(json, 'documentStyle'),
    namedStyles: objectAt(json, 'namedStyles'),
    lists: new Map(entries(json, 'lists')),
    inlineObjects: new Map(entries(json, 'inlineObjects')),
    namedRanges: openNamedRanges(json),
    commentAnchors: entries(json, 'commentAnchors').map(([id, anchor]) => ({
      id,
      spans: openSpans(objectsAt(anchor, 'ranges')),
    })),
    dropdownDefinitions: new Map(entries(json, 'dropdownDefinitions')),
  };
}

const SEGMENTS: readonly (readonly [SegmentKind, string])[] = [
  ['header', 'headers'],
  ['footer', 'footers'],
  ['footnote', 'footnotes'],
];

function entries(parent: JsonObject, key: string): [string, JsonObject][] {
  return Object.entries(objectAt(parent, key)).map(([id, value]) => {
    if (!isObject(value)) throw new Error(`not a Docs resource: ${key}.${id} is not an object`);
    return [id, value];
  });
}

function openSegment(kind: SegmentKind, id: string, json: JsonObject): Segment {
  const segment: Segment = { kind, id, blocks: [], size: 0, parent: null, rest: without(json, 'content') };
  openBlocks(segment, objectsAt(json, 'content'));
  return segment;
}

/** Reads structural elements, as documents.get has them, into a container that is still empty. */
function openBlocks(container: Container, content: readonly JsonObject[]): void {
  insertBlocks(container, 0, content.map(openBlock));
}

function openBlock(element: JsonObject): Block {
  if (isObject(element.paragraph)) return openParagraph(element.paragraph);
  if (isObject(element.table)) return openTable(element.table);
  if (isObject(element.sectionBreak)) {
    const json = element.sectionBreak;
    return {
      kind: 'sectionBreak',
      style: objectAt(json, 'sectionStyle'),
      rest: without(json, 'sectionStyle'),
      size: 1,
      parent: null,
    };
  }
  if (isObject(element.tableOfContents)) {
    const contents = newTableOfContents(without(element.tableOfContents, 'content'));
    openBlocks(contents, objectsAt(element.tableOfContents, 'content'));
    return contents;
  }
  throw new Error(`not a Docs resource: structural element with ${Object.keys(element).join(', ')}`);
}

function openParagraph(json: JsonObject): Paragraph {
  const paragraph = newParagraph([], objectAt(json, 'paragraphStyle'), null);
  // Runs are kept as they came: Google keeps some neighbours of one style apart, and reading must not change that.
  paragraph.inlines = objectsAt(json, 'elements').map(openInline);
  paragraph.size = paragraph.inlines.reduce((sum, inline) => sum + inlineLength(inline), 0);
  paragraph.bullet = isObject(json.bullet) ? json.bullet : null;
  paragraph.rest = without(json, 'elements', 'paragraphStyle', 'bullet');
  return paragraph;
}

function openInline(element: JsonObject): Inline {
  const { startIndex, endIndex, ...content } = element;
  const name = Object.keys(content)[0];
  const value = name === undefined ? undefined : content[name];
  if (name === undefined || !isObject(value)) throw new Error('not a Docs resource: empty paragraph element');
  if (name === 'textRun') {
    return {
      kind: 'text',
      text: stringAt(value, 'content'),
      style: objectAt(value, 'textStyle'),
      rest: without(value, 'content', 'textStyle'),
    };
  }
  // Only an equation is longer than one unit, and its text is not in the resource: here the indices are the one source.
  const length =
    name === 'equation' && typeof endIndex === 'number' ? endIndex - (Number(startIndex ?? 0) || 0) : 1;
  return { kind: 'element', name, value, length };
}

function openTable(json: JsonObject): Table {
  const table = newTable(
    numberAt(json, 'columns'),
    objectAt(json, 'tableStyle'),
    without(json, 'rows', 'columns', 'tableRows', 'tableStyle'),
  );
  objectsAt(json, 'tableRows').forEach((rowJson, r) => {
    const rest = without(rowJson, 'startIndex', 'endIndex', 'tableCells', 'tableRowStyle');
    const row = insertRow(table, r, objectAt(rowJson, 'tableRowStyle'), rest);
    objectsAt(rowJson, 'tableCells').forEach((cellJson, c) => {
      const cellRest = without(cellJson, 'startIndex', 'endIndex', 'content', 'tableCellStyle');
      openBlocks(
        insertCell(row, c, objectAt(cellJson, 'tableCellStyle'), cellRest),
        objectsAt(cellJson, 'content'),
      );
    });
  });
  return table;
}

function openNamedRanges(json: JsonObject): NamedRange[] {
  return entries(json, 'namedRanges').flatMap(([, group]) =>
    objectsAt(group, 'namedRanges').map((range) => ({
      id: stringAt(range, 'namedRangeId'),
      name: stringAt(range, 'name'),
      spans: openSpans(objectsAt(range, 'ranges')),
    })),
  );
}

function openSpans(ranges: readonly JsonObject[]): Span[] {
  return ranges.map((range) => ({
    segmentId: stringAt(range, 'segmentId'),
    start: numberAt(range, 'startIndex'),
    end: numberAt(range, 'endIndex'),
  }));
}
