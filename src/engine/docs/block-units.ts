import type { Block, Report, TableCell } from '../report/tree';
import { blockContent } from './block-contents';
import type { StyledRange } from './paragraph-spec';

/** A cell of a table row; `column` is the column's key. `value` is the number behind the text, where there is one. */
export interface UnitCell {
  readonly column: string;
  readonly text: string;
  readonly value?: number;
}

/** What a person takes for one thing in the Doc: a paragraph, or a row of a table with its cells. */
export interface Unit {
  readonly key: string;
  /** The text as it stands in the Doc when just written, without its last newline; cells have a tab between them. */
  readonly text: string;
  readonly cells?: readonly UnitCell[];
  /** What of it looks otherwise than the rest; left out where nothing does. */
  readonly styled?: readonly StyledRange[];
}

/** The units of a block, in order, by keys that no two of them share. */
export interface BlockUnits {
  readonly key: string;
  readonly units: readonly Unit[];
}

/**
 * The units of each block of the report, in order. A block of one paragraph has the unit `text`; a list and a signature
 * have one an item or line, by its key; a table has `caption`, `heading` for the row of column headings, and one a row,
 * by its key. Throws an Error when a block is empty or holds text that a Doc cannot hold.
 */
export function blockUnits({ blocks }: Report): readonly BlockUnits[] {
  return blocks.map((block) => ({ key: block.key, units: unitsOf(block) }));
}

function unitsOf(block: Block): readonly Unit[] {
  // Other blocks look alike throughout, and always the same.
  const hasRuns = block.kind === 'paragraph' || block.kind === 'list';
  const { paragraphs } = blockContent(block);
  const unit = ({ key }: { readonly key: string }, at: number): Unit => {
    const { text = '', styledRanges = [] } = paragraphs[at] ?? {};
    return { key, text, ...(hasRuns && styledRanges.length > 0 && { styled: styledRanges }) };
  };
  switch (block.kind) {
    case 'list':
      return block.items.map(unit);
    case 'signature':
      return block.lines.map(unit);
    case 'table': {
      const row = (key: string, cells: readonly TableCell[]): Unit => ({
        key,
        text: cells.map(({ text }) => text).join('\t'),
        cells: cells.map((cell, at) => ({ column: block.columns[at]?.key ?? '', ...cell })),
      });
      return [
        unit({ key: 'caption' }, 0),
        row(
          'heading',
          block.columns.map(({ heading }) => ({ text: heading })),
        ),
        ...block.rows.map(({ key, cells }) => row(key, cells)),
      ];
    }
    case 'draft-mark':
    case 'title':
    case 'subtitle':
    case 'heading':
    case 'paragraph':
      return [unit({ key: 'text' }, 0)];
  }
}
