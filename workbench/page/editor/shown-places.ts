/** Places in a document as it is shown: which paragraph and which tab they are in. */
import type { ShownBlock, ShownDocument, ShownParagraph, ShownTab, Stretch } from '../../document-protocol';
import { rebased } from '../../rebase';

/** Where a person is: what is selected in a segment of a tab, or where the caret stands. */
export interface Caret extends Stretch {
  readonly tab: string;
  readonly segment: string;
}

/** The tab with that id, or the first. */
export function tabIn(document: ShownDocument, id: string): ShownTab | undefined {
  return document.tabs.find((tab) => tab.id === id) ?? document.tabs[0];
}

/** The blocks of the segment that a person is in. */
export function blocksIn(
  document: ShownDocument,
  { tab, segment }: Pick<Caret, 'tab' | 'segment'>,
): readonly ShownBlock[] {
  const shown = document.tabs.find(({ id }) => id === tab);
  if (segment === '') return shown?.blocks ?? [];
  return shown?.footnotes.find(({ id }) => id === segment)?.blocks ?? [];
}

/** A paragraph that can be written in, the one before it in the same text or cell, and whether it is in a table. */
export interface PlacedParagraph {
  readonly paragraph: ShownParagraph;
  readonly before: ShownBlock | undefined;
  readonly after: ShownBlock | undefined;
  readonly isInTable: boolean;
}

/** Every paragraph that can be written in, as they are read. */
export function paragraphsIn(blocks: readonly ShownBlock[], isInTable = false): readonly PlacedParagraph[] {
  return blocks.flatMap((block, i): readonly PlacedParagraph[] => {
    switch (block.kind) {
      case 'paragraph':
        return [{ paragraph: block, before: blocks[i - 1], after: blocks[i + 1], isInTable }];
      case 'table':
        return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.blocks, true)));
      case 'contents':
        return [];
    }
  });
}

/** The paragraph that holds a place; undefined where none does. */
export function paragraphAt(blocks: readonly ShownBlock[], index: number): PlacedParagraph | undefined {
  return paragraphsIn(blocks).find(({ paragraph }) => paragraph.start <= index && index < paragraph.end);
}

/** The units of a segment, one a character. */
function unitsOf(blocks: readonly ShownBlock[]): string {
  let units = '';
  for (const { paragraph } of paragraphsIn(blocks)) {
    units = units.padEnd(paragraph.start, '\u0000');
    for (const { kind, text, length } of paragraph.runs)
      units += kind === 'text' ? text : '\u0001'.repeat(length);
    units = `${units.padEnd(paragraph.end - 1, '\u0000')}\n`;
  }
  return units;
}

/** Where a person is in a document that somebody else has changed; null where that is gone. */
export function caretAfter(before: ShownDocument, after: ShownDocument, caret: Caret): Caret | null {
  const blocks = blocksIn(after, caret);
  const moved = rebased(unitsOf(blocksIn(before, caret)), unitsOf(blocks), caret);
  if (moved) return { ...caret, ...moved };
  const paragraphs = paragraphsIn(blocks).map(({ paragraph }) => paragraph);
  const near = paragraphs.filter(({ start }) => start <= caret.from).at(-1) ?? paragraphs[0];
  if (!near) return null;
  const index = Math.min(Math.max(caret.from, near.start), near.end - 1);
  return { ...caret, from: index, to: index };
}

/** Where the text that a comment or a suggestion is on is; null where there is none left. */
export function placeOfMark(document: ShownDocument, id: string): Caret | null {
  for (const tab of document.tabs) {
    const segments = [{ id: '', blocks: tab.blocks }, ...tab.footnotes];
    for (const { id: segment, blocks } of segments) {
      const runs = paragraphsIn(blocks)
        .flatMap(({ paragraph }) => paragraph.runs)
        .filter(
          ({ comments = [], added, deleted, restyled }) =>
            comments.includes(id) || [added, deleted, restyled].includes(id),
        );
      const [first] = runs;
      const last = runs.at(-1);
      if (first && last) return { tab: tab.id, segment, from: first.start, to: last.start + last.length };
    }
  }
  return null;
}
