import type { docs_v1 } from '@googleapis/docs';
import { inlineLength, lead } from './edit-tree';
import type { Json, JsonObject } from '../wire/json';
import { last } from './at';
import type {
  Block,
  Container,
  NamedRange,
  Paragraph,
  Row,
  Segment,
  SegmentKind,
  Table,
  WorkingDocument,
} from './working-document';

/**
 * The document as documents.get gives it: every element with its UTF-16 start and end index, zeros left out, empty
 * collections left out. Throws a plain Error where the structure breaks a rule of the API (a segment or cell that does not
 * end in a paragraph, a paragraph without its one newline, a size that does not add up, a named range out of bounds): that
 * is a fault in the host. Rules: developers.google.com/docs/api/concepts/structure.
 */
export function assignIndices(document: WorkingDocument): docs_v1.Schema$Document {
  const body = segmentJson(requireSegment(document, ''));
  checkNamedRanges(document);
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
    ...collection('namedRanges', namedRangeGroups(document.namedRanges)),
    revisionId: `local.${String(document.revision)}`,
  };
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
  let index = start + lead(container);
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

function span(start: number, size: number): JsonObject {
  return start === 0 ? { endIndex: size } : { startIndex: start, endIndex: start + size };
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

function checkNamedRanges(document: WorkingDocument): void {
  for (const range of document.namedRanges) {
    for (const { segmentId, start, end } of range.spans) {
      if (start < 0 || start >= end || end > requireSegment(document, segmentId).size) {
        throw new Error(`the named range ${range.name} is out of bounds`);
      }
    }
  }
}

function namedRangeGroups(ranges: readonly NamedRange[]): [string, JsonObject][] {
  const groups = new Map<string, JsonObject[]>();
  for (const range of ranges) {
    const group = groups.get(range.name) ?? [];
    group.push({
      namedRangeId: range.id,
      name: range.name,
      ranges: range.spans.map(({ segmentId, start, end }) => ({
        ...(segmentId === '' ? {} : { segmentId }),
        ...span(start, end - start),
      })),
    });
    groups.set(range.name, group);
  }
  return [...groups].map(([name, namedRanges]) => [name, { name, namedRanges }]);
}
