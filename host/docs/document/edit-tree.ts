import { sameJson } from '../wire/json';
import type { JsonObject } from '../wire/json';
import type {
  Block,
  Cell,
  Container,
  Inline,
  Paragraph,
  Row,
  SharedParts,
  Table,
  TableOfContents,
  TextRun,
  WorkingDocument,
  WorkingTab,
} from './working-document';

/** The length of an inline in UTF-16 code units. */
export function inlineLength(inline: Inline): number {
  return inline.kind === 'text' ? inline.text.length : inline.length;
}

/** How many units of a container come before its first block: a cell and a table of contents have a start of their own. */
export function leadingUnits(container: Container): 0 | 1 {
  return container.kind === 'cell' || container.kind === 'tableOfContents' ? 1 : 0;
}

/** A paragraph of its own, in no container yet. */
export function newParagraph(
  inlines: readonly Inline[],
  style: JsonObject,
  bullet: JsonObject | null,
): Paragraph {
  const paragraph: Paragraph = {
    kind: 'paragraph',
    inlines: [],
    style,
    bullet,
    rest: {},
    size: 0,
    parent: null,
  };
  setInlines(paragraph, inlines);
  return paragraph;
}

/** A table without rows, in no container yet. Its size counts the unit before its first row and the one behind its last. */
export function newTable(columns: number, style: JsonObject, rest: JsonObject): Table {
  return { kind: 'table', rows: [], columns, style, rest, size: 2, parent: null };
}

/** A table of contents without content, in no container yet. */
export function newTableOfContents(rest: JsonObject): TableOfContents {
  return { kind: 'tableOfContents', blocks: [], rest, size: 2, parent: null };
}

/** Puts a row without cells into the table and counts it in. */
export function insertRow(table: Table, position: number, style: JsonObject, rest: JsonObject): Row {
  const row: Row = { cells: [], style, rest, size: 0, parent: table };
  table.rows.splice(position, 0, row);
  addSize(row, 1);
  return row;
}

/** Puts a cell without content into the row and counts it in. Its content must follow: a cell ends in a paragraph. */
export function insertCell(row: Row, position: number, style: JsonObject, rest: JsonObject): Cell {
  const cell: Cell = { kind: 'cell', blocks: [], style, rest, size: 0, parent: row };
  row.cells.splice(position, 0, cell);
  addSize(cell, 1);
  return cell;
}

/** Takes a row out of its table and counts it out. */
export function removeRow(row: Row): void {
  row.parent.rows.splice(row.parent.rows.indexOf(row), 1);
  addSize(row.parent, -row.size);
}

/** Takes a cell out of its row and counts it out. */
export function removeCell(cell: Cell): void {
  cell.parent.cells.splice(cell.parent.cells.indexOf(cell), 1);
  addSize(cell.parent, -cell.size);
}

/** Adds `by` to the node's size and to that of everything it stands in. */
export function addSize(node: Container | Paragraph | Table | Row, by: number): void {
  for (let at: Container | Paragraph | Table | Row | null = node; at !== null; at = at.parent) at.size += by;
}

/** Puts blocks into a container before position `position`, and counts them in. */
export function insertBlocks(container: Container, position: number, blocks: readonly Block[]): void {
  let added = 0;
  for (const block of blocks) {
    block.parent = container;
    added += block.size;
  }
  container.blocks.splice(position, 0, ...blocks);
  addSize(container, added);
}

/** Takes `count` blocks out of a container, from position `position`, and counts them out. */
export function removeBlocks(container: Container, position: number, count: number): void {
  const removed = container.blocks.splice(position, count);
  addSize(container, -removed.reduce((sum, block) => sum + block.size, 0));
}

/** Replaces a paragraph's inlines: neighbours in one style become one run, empty ones go, and sizes follow. */
export function setInlines(paragraph: Paragraph, inlines: readonly Inline[]): void {
  const merged: Inline[] = [];
  for (const inline of inlines) {
    const before = merged.at(-1);
    if (inlineLength(inline) === 0) continue;
    if (before?.kind === 'text' && inline.kind === 'text' && sameRun(before, inline)) {
      merged[merged.length - 1] = { ...before, text: before.text + inline.text };
    } else {
      merged.push(inline);
    }
  }
  const size = merged.reduce((sum, inline) => sum + inlineLength(inline), 0);
  paragraph.inlines = merged;
  addSize(paragraph, size - paragraph.size);
}

function sameRun(a: TextRun, b: TextRun): boolean {
  return sameJson(a.style, b.style) && sameJson(a.rest, b.rest);
}

/** An id that no other part of the document has: made from the revision and a counter, so the same batch gives the same ids. */
export function newId(
  { shared }: Pick<WorkingDocument, 'shared'>,
  prefix: 'kix.' | 'h.' | 't.' | 'suggest.' | 'AAAC',
): string {
  const digits = (n: number) => n.toString(36).padStart(6, '0');
  for (;;) {
    shared.idsMade += 1;
    const id = `${prefix}${digits(shared.revision)}${digits(shared.idsMade)}`;
    if (!isThread(shared, id) && !allTabs(shared).some(({ document }) => isTaken(document, id))) return id;
  }
}

/** Every tab of the document, each before the tabs in it. */
export function allTabs({ tabs }: Pick<SharedParts, 'tabs'>): readonly WorkingTab[] {
  return tabs.flatMap((tab) => [tab, ...allTabs({ tabs: tab.children })]);
}

function isThread({ comments, suggestions }: SharedParts, id: string): boolean {
  return (
    suggestions.some(({ suggestionId }) => suggestionId === id) ||
    comments.some(({ commentId }) => commentId === id)
  );
}

function isTaken(document: WorkingDocument, id: string): boolean {
  return (
    document.tabId === id ||
    document.lists.has(id) ||
    document.segments.has(id) ||
    document.inlineObjects.has(id) ||
    document.dropdownDefinitions.has(id) ||
    document.commentAnchors.some((anchor) => anchor.id === id) ||
    document.namedRanges.some((range) => range.id === id)
  );
}
