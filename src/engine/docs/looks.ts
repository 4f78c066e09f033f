import type { Block, Report } from '../report/tree';

/** How the paragraphs of each block look when they are just written, by its key: a named style, or `list`. */
export function looksOf({ blocks }: Report): ReadonlyMap<string, string> {
  return new Map(blocks.map((block) => [block.key, lookOf(block)]));
}

function lookOf(block: Block): string {
  switch (block.kind) {
    case 'title':
      return 'TITLE';
    case 'subtitle':
      return 'SUBTITLE';
    case 'heading':
      return `HEADING_${String(block.level)}`;
    case 'list':
      return block.style === 'plain' ? 'NORMAL_TEXT' : 'list';
    case 'draft-mark':
    case 'paragraph':
    case 'table':
    case 'signature':
      return 'NORMAL_TEXT';
  }
}
