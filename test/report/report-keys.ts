import type { Block, Report } from '../../src/report/tree';

/** A key with the block that it is unique in, as `beslut.forslag` or `beslut.forslag item 1`, and what it stands for. */
export interface PlacedKey {
  readonly key: string;
  readonly text: string;
}

/** Every key of the report: blocks, items, lines, columns and rows, in order. */
export function keysOf({ blocks }: Report): readonly PlacedKey[] {
  return blocks.flatMap((block) => [
    { key: block.key, text: block.kind === 'table' ? block.caption : block.kind },
    ...partsOf(block).map(({ key, text }) => ({ key: `${block.key} ${key}`, text })),
  ]);
}

/** The keys as a list for a person: a block with its kind a line, and what it holds on lines of their own under it. */
export function keyList({ blocks }: Report): string {
  const lines = blocks.flatMap((block) => [
    `${block.key}  (${block.kind})`,
    ...partsOf(block).map(({ key }) => `    ${key}`),
  ]);
  return `${lines.join('\n')}\n`;
}

function partsOf(block: Block): readonly PlacedKey[] {
  switch (block.kind) {
    case 'list':
      return block.items.map(({ key, runs }) => ({
        key: `item ${key}`,
        text: runs.map((run) => run.text).join(''),
      }));
    case 'signature':
      return block.lines.map(({ key, text }) => ({ key: `line ${key}`, text }));
    case 'table':
      return [
        ...block.columns.map(({ key, heading }) => ({ key: `column ${key}`, text: heading })),
        ...block.rows.map(({ key, cells }) => ({ key: `row ${key}`, text: cells[0]?.text ?? '' })),
      ];
    case 'draft-mark':
    case 'title':
    case 'subtitle':
    case 'heading':
    case 'paragraph':
      return [];
  }
}
