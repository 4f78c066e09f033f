import type { docs_v1 } from '@googleapis/docs';
import { at } from '../document/at';
import { insertBlocks, newParagraph, removeBlocks, setInlines } from '../document/edit-tree';
import { findInsertion, findParagraph, findRange, findSegment, splitsPair } from '../document/find-place';
import type { FoundRange, InsertionPlace } from '../document/find-place';
import { splitInlines, textRun } from '../document/inlines';
import { spansAfterDeletion, spansAfterInsertion } from '../document/named-range-spans';
import type { Block, Container, Paragraph, Segment, WorkingDocument } from '../document/working-document';
import { containerOf } from '../requests/insert-text';
import { refusals, refuse } from '../wire/docs-error';
import { stringAt } from '../wire/json';
import { putBack, rangesIn } from './carried-ranges';
import { byChange } from './editor';
import type { Editor } from './editor';

type Document = docs_v1.Schema$Document;

/**
 * Cuts a range and pastes it before the unit at `target`, in the same tab: text of one paragraph, or whole paragraphs and
 * tables, which go before the paragraph that begins there. Styles come along. Named ranges in the text are lost, as seen
 * (zotero issues 25 and 56), unless Google is assumed to keep them; the places of comments are lost.
 */
export function cutAndPaste(
  document: Document,
  range: docs_v1.Schema$Range,
  target: docs_v1.Schema$Location,
  editor: Editor = {},
): Document {
  return byChange(document, editor, range.tabId, (tab) => {
    const found = findRange(tab, range);
    const place = findInsertion(tab, { location: target });
    if (place.segment === found.segment && place.index >= found.start && place.index < found.end) {
      refuse(refusals.undeletable);
    }
    const from = findParagraph(found.segment, found.start);
    const inOne = from !== null && found.end < from.start + from.paragraph.size;
    if (inOne) moveText(tab, found, from.paragraph, found.start - from.start, place);
    else moveBlocks(tab, found, place);
  });
}

/**
 * Drags a section, a heading with all up to the next heading of its own level or above, before the paragraph that begins at
 * `target`. The first paragraph of the section is the one that holds `heading`; nothing is moved where that is no heading.
 */
export function dragSection(
  document: Document,
  heading: docs_v1.Schema$Location,
  target: docs_v1.Schema$Location,
  editor: Editor = {},
): Document {
  return byChange(document, editor, heading.tabId, (tab) => {
    const segment = findSegment(tab, heading.segmentId);
    const found = findParagraph(segment, heading.index ?? 0) ?? refuse(refusals.notInParagraph);
    const level = levelOf(found.paragraph);
    const container = containerOf(found.paragraph);
    if (level === null || container !== segment) return;
    let end = found.start + found.paragraph.size;
    for (const block of segment.blocks.slice(segment.blocks.indexOf(found.paragraph) + 1)) {
      const own = levelOf(block);
      if (block.kind === 'sectionBreak' || (own !== null && own <= level)) break;
      end += block.size;
    }
    const place = findInsertion(tab, { location: target });
    const inside = place.segment === segment && place.index >= found.start && place.index < end;
    if (inside) refuse(refusals.undeletable);
    moveBlocks(tab, { segment, start: found.start, end }, place);
  });
}

function levelOf(block: Block): number | null {
  if (block.kind !== 'paragraph') return null;
  const [, level] = /^HEADING_(\d)$/.exec(stringAt(block.style, 'namedStyleType')) ?? [];
  return level === undefined ? null : Number(level);
}

function moveText(
  tab: WorkingDocument,
  { segment, start, end }: FoundRange,
  paragraph: Paragraph,
  offset: number,
  target: InsertionPlace,
): void {
  const length = end - start;
  if (splitsPair(paragraph, offset) || splitsPair(paragraph, offset + length)) refuse(refusals.undeletable);
  const carried = rangesIn(tab, segment, start, end);
  const [before, rest] = splitInlines(paragraph.inlines, offset);
  const [cut, after] = splitInlines(rest, length);
  setInlines(paragraph, [...before, ...after]);
  spansAfterDeletion(tab, segment.id, start, end);
  const moved = target.segment === segment && target.index >= end ? length : 0;
  const shifted = target.paragraph === paragraph ? moved : 0;
  const [head, tail] = splitInlines(target.paragraph.inlines, target.offset - shifted);
  setInlines(target.paragraph, [...head, ...cut, ...tail]);
  spansAfterInsertion(tab, target.segment.id, target.index - moved, length);
  putBack(tab, carried, target.segment.id, target.index - moved);
}

function moveBlocks(tab: WorkingDocument, range: FoundRange, target: InsertionPlace): void {
  const { segment, start, end } = range;
  const { container, position, count } = wholeBlocks(range);
  const into = containerOf(target.paragraph);
  if (target.offset !== 0 || isIn(into, container.blocks.slice(position, position + count))) {
    refuse(refusals.undeletable);
  }
  const carried = rangesIn(tab, segment, start, end);
  const blocks = container.blocks.slice(position, position + count);
  if (blocks.some(({ kind }) => kind === 'sectionBreak')) refuse(refusals.undeletable);
  if (target.segment.kind === 'footnote' && blocks.some(({ kind }) => kind === 'table')) {
    refuse(refusals.tableInFootnote);
  }
  removeBlocks(container, position, count);
  spansAfterDeletion(tab, segment.id, start, end);
  if (needsParagraph(container, position)) put(tab, segment, container, position, [emptyParagraph()], start);
  const place = into.blocks.indexOf(target.paragraph);
  const led = blocks[0]?.kind === 'table' && into.blocks[place - 1]?.kind !== 'paragraph';
  const index = startOf(target.segment, target.paragraph);
  put(tab, target.segment, into, place, [...(led ? [emptyParagraph()] : []), ...blocks], index);
  putBack(tab, carried, target.segment.id, index + (led ? 1 : 0));
}

/** Puts blocks before `position`, where they begin at `index` of the segment. */
function put(
  tab: WorkingDocument,
  segment: Segment,
  container: Container,
  position: number,
  blocks: readonly Block[],
  index: number,
): void {
  insertBlocks(container, position, blocks);
  const size = blocks.reduce((sum, block) => sum + block.size, 0);
  spansAfterInsertion(tab, segment.id, index, size);
}

/** A container ends in a paragraph, and a table has a paragraph before it. */
function needsParagraph(container: Container, position: number): boolean {
  const next = container.blocks[position];
  const before = container.blocks[position - 1];
  if (next === undefined) return before?.kind !== 'paragraph';
  return next.kind !== 'paragraph' && before?.kind !== 'paragraph';
}

function emptyParagraph(): Paragraph {
  return newParagraph(
    [textRun('\n', {})],
    { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' },
    null,
  );
}

function isIn(container: Container, blocks: readonly Block[]): boolean {
  for (let each: Container | null = container; each !== null;) {
    const block: Block | null =
      each.kind === 'cell' ? each.parent.parent : each.kind === 'tableOfContents' ? each : null;
    if (block === null) return false;
    if (blocks.includes(block)) return true;
    each = block.parent;
  }
  return false;
}

/** The blocks of one container that the range holds whole. Refuses a range that cuts one. */
function wholeBlocks({ segment, start, end }: FoundRange): {
  readonly container: Container;
  readonly position: number;
  readonly count: number;
} {
  const first = findParagraph(segment, start);
  const container = first === null ? segment : containerOf(first.paragraph);
  let index = container === segment ? 0 : (first?.start ?? 0);
  let position = container === segment || first === null ? 0 : container.blocks.indexOf(first.paragraph);
  while (position < container.blocks.length && index < start) {
    index += at(container.blocks, position).size;
    position += 1;
  }
  let count = 0;
  let last = index;
  while (position + count < container.blocks.length && last < end) {
    last += at(container.blocks, position + count).size;
    count += 1;
  }
  if (index !== start || last !== end || count === 0) refuse(refusals.undeletable);
  return { container, position, count };
}

function startOf(segment: Segment, paragraph: Paragraph): number {
  for (let index = 0; index < segment.size;) {
    const found = findParagraph(segment, index);
    if (found?.paragraph === paragraph) return found.start;
    index = found === null ? index + 1 : found.start + found.paragraph.size;
  }
  throw new Error('the paragraph is not in the segment');
}
