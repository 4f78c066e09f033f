import type { JsonObject } from '../../docs/wire/json';
import {
  insertBlocks,
  insertRow,
  newParagraph,
  newTable,
  removeBlocks,
  setInlines,
} from '../../docs/document/edit-tree';
import { insertedStyle, splitInlines, textRun } from '../../docs/document/inlines';
import {
  spansAfterDeletion,
  spansAfterInsertion,
  spansAfterReplacement,
} from '../../docs/document/named-range-spans';
import type { Block, Container, Paragraph, Row, Table } from '../../docs/document/working-document';
import { insertEmptyCell } from '../../docs/requests/insert-table';
import { writableText } from '../../docs/requests/insert-text';
import { exception } from '../../runtime/service-error';
import { save, segmentOf, startIn, startOf, type DocNode, type OpenDoc } from './open-document';

const plainParagraph: JsonObject = { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' };

/** A line break inside a paragraph is "\n" or "\r" to a script, and one unit of its own in the document. */
const asStored = (text: string): string => writableText(text.replace(/\r\n?|\n/g, '\u000B'));

/** A paragraph with a text, that stands nowhere yet. */
export function paragraphOf(text: string): Paragraph {
  return newParagraph([textRun(`${asStored(text)}\n`, {})], plainParagraph, null);
}

/** The text of an element: a line for each paragraph and cell. */
export function textOf(node: DocNode | Block): string {
  if ('inlines' in node) {
    const whole = node.inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
    return whole.slice(0, -1).replaceAll('\u000B', '\r');
  }
  if ('rows' in node) return node.rows.map(textOf).join('\n');
  if ('cells' in node) return node.cells.map(textOf).join('\n');
  return 'blocks' in node ? childrenOf(node).map(textOf).join('\n') : '';
}

/** What a script sees of a container: everything but the section break that a body begins with. */
export function childrenOf(container: Container): readonly Block[] {
  return container.blocks.filter(({ kind }) => kind !== 'sectionBreak');
}

/** Puts a block before the child at a position, or last. */
export function insertChild(doc: OpenDoc, container: Container, position: number, block: Block): void {
  if (block.parent !== null) throw exception('Element must be detached.');
  const children = childrenOf(container);
  if (position < 0 || position > children.length) throw exception('Child index must be within the bounds.');
  const before = children[position];
  const at = before ? container.blocks.indexOf(before) : container.blocks.length;
  const start = startIn(container, at);
  insertBlocks(container, at, [block]);
  const segment = segmentOf(container);
  if (segment && before) spansAfterInsertion(doc.working, segment.id, start, block.size);
  // What holds text ends in a paragraph.
  if (container.blocks.at(-1)?.kind === 'table')
    insertBlocks(container, container.blocks.length, [paragraphOf('')]);
  save(doc);
}

/** Takes a block out of what it stands in; the last paragraph of a section stays, with Google's words. */
export function removeBlock(doc: OpenDoc, block: Block): void {
  const container = block.parent;
  if (container === null) return;
  if (container.blocks.at(-1) === block)
    throw exception("Can't remove the last paragraph in a document section.");
  const start = startOf(block);
  const segment = segmentOf(container);
  removeBlocks(container, container.blocks.indexOf(block), 1);
  block.parent = null;
  if (segment) spansAfterDeletion(doc.working, segment.id, start, start + block.size);
  save(doc);
}

/** Leaves one paragraph of a container, with this text; each line of it is a paragraph. */
export function setContainerText(doc: OpenDoc, container: Container, text: string): void {
  const last = container.blocks.at(-1);
  for (const block of childrenOf(container)) if (block !== last) removeBlock(doc, block);
  const [first = '', ...others] = text.split('\n');
  if (last?.kind === 'paragraph') {
    last.style = plainParagraph;
    last.bullet = null;
    replaceText(doc, last, 0, textLength(last), first, {});
  }
  for (const line of others) insertChild(doc, container, childrenOf(container).length, paragraphOf(line));
}

/** How long a paragraph is without its newline. */
export const textLength = ({ size }: Paragraph): number => size - 1;

/** Replaces a part of a paragraph's text; the new text has the given style, or that of its neighbour. */
export function replaceText(
  doc: OpenDoc,
  paragraph: Paragraph,
  from: number,
  to: number,
  text: string,
  style?: JsonObject,
): void {
  if (from < 0 || to > textLength(paragraph) || from > to) {
    throw exception(
      `Index (${String(to)}) must be less than or equal to the content length (${String(textLength(paragraph))}).`,
    );
  }
  const [before, rest] = splitInlines(paragraph.inlines, from);
  const [old, after] = splitInlines(rest, to - from);
  const stored = asStored(text);
  const own = style ?? (old.length > 0 ? insertedStyle([], old) : insertedStyle(before, after));
  const start = segmentOf(paragraph) ? startOf(paragraph) : 0;
  setInlines(paragraph, [...before, textRun(stored, own), ...after]);
  const segment = segmentOf(paragraph);
  if (!segment) return;
  if (to > from) spansAfterReplacement(doc.working, segment.id, start + from, start + to, stored.length);
  else spansAfterInsertion(doc.working, segment.id, start + from, stored.length);
  save(doc);
}

/** Every paragraph below an element, in order. */
export function paragraphsBelow(node: DocNode | Block): readonly Paragraph[] {
  if ('inlines' in node) return [node];
  if ('rows' in node) return node.rows.flatMap(paragraphsBelow);
  if ('cells' in node) return node.cells.flatMap(paragraphsBelow);
  return 'blocks' in node ? node.blocks.flatMap(paragraphsBelow) : [];
}

/** Replaces each match of a pattern below an element, within its paragraphs; a pattern that is none is refused. */
export function replacePattern(doc: OpenDoc, node: DocNode, pattern: string, replacement: string): void {
  let matcher: RegExp;
  try {
    matcher = new RegExp(pattern, 'gu');
  } catch {
    throw exception(`Invalid regular expression pattern ${pattern}`);
  }
  for (const paragraph of paragraphsBelow(node)) {
    const matches = [...textOf(paragraph).matchAll(matcher)].filter(([found]) => found !== '');
    for (const { 0: found, index } of matches.reverse()) {
      replaceText(doc, paragraph, index, index + found.length, replacement);
    }
  }
}

/** A table of these texts, that stands nowhere yet. */
export function tableOf(cells: readonly (readonly string[])[]): Table {
  const columns = Math.max(0, ...cells.map(({ length }) => length));
  const table = newTable(columns, {}, {});
  for (const texts of cells) appendRow(table, texts);
  return table;
}

/** A row with these texts, last in its table. */
export function appendRow(table: Table, texts: readonly string[]): Row {
  const row = insertRow(table, table.rows.length, { minRowHeight: { unit: 'PT' } }, {});
  for (const text of texts) appendCell(row, text);
  return row;
}

/** A cell with a text, last in its row. */
export function appendCell(row: Row, text: string): Container {
  const cell = insertEmptyCell(row, row.cells.length, { rowSpan: 1, columnSpan: 1 }, {});
  row.parent.columns = Math.max(row.parent.columns, row.cells.length);
  const [paragraph] = cell.blocks;
  if (paragraph?.kind === 'paragraph') setInlines(paragraph, [textRun(`${asStored(text)}\n`, {})]);
  return cell;
}
