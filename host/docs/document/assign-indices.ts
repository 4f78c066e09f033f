import type { docs_v1 } from '@googleapis/docs';
import { inlineLength, leadingUnits } from './edit-tree';
import { sameJson } from '../wire/json';
import type { Json, JsonObject } from '../wire/json';
import { at, last } from './at';
import { anchorsOf, checkRanges, namedRangeGroups, span } from './range-json';
import { firstTabProperties } from './tab-contents';
import type {
  Block,
  Container,
  Paragraph,
  Row,
  Segment,
  SegmentKind,
  SharedParts,
  Table,
  WorkingDocument,
  WorkingTab,
} from './working-document';

/**
 * The document as documents.get gives it: every element with its UTF-16 start and end index, zeros left out, empty
 * collections left out. Throws a plain Error where the structure breaks a rule of the API (a segment or cell that does not
 * end in a paragraph, a paragraph without its one newline, a size that does not add up, a named range out of bounds): that
 * is a fault in the host. Rules: developers.google.com/docs/api/concepts/structure.
 */
export function assignIndices(document: WorkingDocument): docs_v1.Schema$Document {
  const { shared } = document;
  const first = at(shared.tabs, 0);
  const content = contentOf(first.document);
  const { commentAnchors, dropdownDefinitions, ...legacy } = content;
  return {
    ...shared.rest,
    ...legacy,
    ...list('comments', shared.comments),
    ...list('suggestions', shared.suggestions),
    ...(needsTabs(shared, content) && {
      tabs: shared.tabs.map((tab, index) =>
        tabJson(tab, index, null, tab === first ? { commentAnchors, dropdownDefinitions } : null),
      ),
    }),
    revisionId: `local.${String(shared.revision)}`,
  };
}

/** True where the document has something of tabs that its own fields cannot hold. */
function needsTabs({ tabs }: SharedParts, first: JsonObject): boolean {
  const { properties, document, children } = at(tabs, 0);
  return (
    tabs.length > 1 ||
    children.length > 0 ||
    !sameJson({ tabId: document.tabId, ...properties }, firstTabProperties) ||
    first.commentAnchors !== undefined ||
    first.dropdownDefinitions !== undefined
  );
}

/** A tab as the API has it; `content` takes the place of its own where it is not null. */
function tabJson(
  { properties, document, children }: WorkingTab,
  index: number,
  parent: { readonly tabId: string; readonly level: number } | null,
  content: JsonObject | null,
): JsonObject {
  const level = parent === null ? 0 : parent.level + 1;
  const tabProperties = tabPropertiesOf(document.tabId, properties, index, parent);
  const documentTab = definedFields(content ?? contentOf(document));
  return {
    tabProperties,
    ...(Object.keys(documentTab).length > 0 && { documentTab }),
    ...list(
      'childTabs',
      children.map((child, i) => tabJson(child, i, { tabId: document.tabId, level }, null)),
    ),
  };
}

/** What the API answers of a tab: an index among its neighbours, and depth and parent only where it stands in another. */
export function tabPropertiesOf(
  tabId: string,
  properties: JsonObject,
  index: number,
  parent: { readonly tabId: string; readonly level: number } | null,
): JsonObject {
  return {
    tabId,
    ...properties,
    index,
    ...(parent !== null && { parentTabId: parent.tabId, nestingLevel: parent.level + 1 }),
  };
}

/** The content of a tab, as a DocumentTab has it. */
function contentOf(document: WorkingDocument): JsonObject {
  const body = segmentJson(requireSegment(document, ''));
  checkRanges(document);
  return {
    ...document.rest,
    body,
    ...collection('headers', segmentsOf(document, 'header')),
    ...collection('footers', segmentsOf(document, 'footer')),
    ...collection('footnotes', segmentsOf(document, 'footnote')),
    ...collection('documentStyle', Object.entries(document.documentStyle)),
    ...collection('namedStyles', Object.entries(document.namedStyles)),
    ...collection('lists', [...document.lists]),
    ...collection('inlineObjects', [...document.inlineObjects]),
    ...collection('namedRanges', namedRangeGroups(document)),
    ...collection('commentAnchors', anchorsOf(document)),
    ...collection('dropdownDefinitions', [...document.dropdownDefinitions]),
  };
}

function list(key: string, items: readonly JsonObject[]): JsonObject {
  return items.length === 0 ? {} : { [key]: items };
}

function definedFields(json: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(json).filter(([, value]) => value !== undefined));
}

function requireSegment(document: WorkingDocument, id: string): Segment {
  const segment = document.segments.get(id);
  if (segment === undefined) throw new Error(`the document has no segment ${id}`);
  return segment;
}

function collection(key: string, entries: readonly (readonly [string, Json | undefined])[]): JsonObject {
  return entries.length === 0 ? {} : { [key]: Object.fromEntries(entries) };
}

function segmentsOf(document: WorkingDocument, kind: SegmentKind): [string, JsonObject][] {
  return [...document.segments.values()]
    .filter((segment) => segment.kind === kind)
    .map((segment) => [segment.id, segmentJson(segment)]);
}

function segmentJson(segment: Segment): JsonObject {
  return { ...segment.rest, content: contentJson(segment, 0) };
}

/** The container's structural elements; `start` is the index where the container itself starts. */
function contentJson(container: Container, start: number): Json[] {
  if (container.blocks.length === 0 || last(container.blocks).kind !== 'paragraph') {
    throw new Error(`a ${container.kind} does not end in a paragraph`);
  }
  let index = start + leadingUnits(container);
  const content = container.blocks.map((block) => {
    if (block.parent !== container) throw new Error(`a ${block.kind} does not know what it stands in`);
    const element = { ...span(index, block.size), ...blockJson(block, index) };
    index += block.size;
    return element;
  });
  const end = start + container.size - (container.kind === 'tableOfContents' ? 1 : 0);
  if (index !== end) throw new Error(`the size of a ${container.kind} does not add up`);
  return content;
}

function blockJson(block: Block, start: number): JsonObject {
  switch (block.kind) {
    case 'paragraph':
      return { paragraph: paragraphJson(block, start) };
    case 'table':
      return { table: tableJson(block, start) };
    case 'sectionBreak':
      return { sectionBreak: { ...block.rest, sectionStyle: block.style } };
    case 'tableOfContents':
      return { tableOfContents: { ...block.rest, content: contentJson(block, start) } };
  }
}

function paragraphJson(paragraph: Paragraph, start: number): JsonObject {
  const end = last(paragraph.inlines);
  const text = paragraph.inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
  if (end.kind !== 'text' || text.indexOf('\n') !== text.length - 1 || !end.text.endsWith('\n')) {
    throw new Error('a paragraph does not end in its one newline');
  }
  let index = start;
  const elements = paragraph.inlines.map((inline) => {
    const length = inlineLength(inline);
    const place = span(index, length);
    index += length;
    return inline.kind === 'text'
      ? { ...place, textRun: { content: inline.text, ...inline.rest, textStyle: inline.style } }
      : { ...place, [inline.name]: inline.value };
  });
  if (index !== start + paragraph.size) throw new Error('the size of a paragraph does not add up');
  return {
    elements,
    ...paragraph.rest,
    paragraphStyle: paragraph.style,
    ...(paragraph.bullet === null ? {} : { bullet: paragraph.bullet }),
  };
}

function tableJson(table: Table, start: number): JsonObject {
  let index = start + 1;
  const tableRows = table.rows.map((row) => {
    const json = { ...span(index, row.size), ...rowJson(row, index) };
    index += row.size;
    return json;
  });
  if (index + 1 !== start + table.size) throw new Error('the size of a table does not add up');
  return {
    ...table.rest,
    rows: table.rows.length,
    columns: table.columns,
    tableRows,
    tableStyle: table.style,
  };
}

function rowJson(row: Row, start: number): JsonObject {
  let index = start + 1;
  const tableCells = row.cells.map((cell) => {
    const json = {
      ...cell.rest,
      ...span(index, cell.size),
      content: contentJson(cell, index),
      tableCellStyle: cell.style,
    };
    index += cell.size;
    return json;
  });
  if (index !== start + row.size) throw new Error('the size of a table row does not add up');
  return { ...row.rest, tableCells, tableRowStyle: row.style };
}
