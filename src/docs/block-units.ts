import type { Block, Report, Table } from '../report/tree';
import { blockPiece } from './block-pieces';

/** A cell of a table row: the key of its column, its text, and the number behind it where there is one. */
export interface UnitCell {
  readonly column: string;
  readonly text: string;
  readonly value?: number;
}

/**
 * What a person thinks of as one thing: a paragraph, a list item, a table's caption or a table row. `key` means the same
 * in the next report; `text` of a row is its cells' texts joined with a tab.
 */
export interface Unit {
  readonly key: string;
  readonly text: string;
  readonly cells?: readonly UnitCell[];
}

/** A block and its units, in the order in which they stand in the document. */
export interface BlockUnits {
  readonly key: string;
  readonly units: readonly Unit[];
}

/** The blocks of the report as units, in order. The same report always gives the same units. */
export function blockUnits(report: Report): readonly BlockUnits[] {
  return report.blocks.map((block) => ({
    key: block.id,
    units: [...lineUnits(block), ...(block.kind === 'table' ? rowUnits(block) : [])],
  }));
}

function lineUnits(block: Block): readonly Unit[] {
  return blockPiece(block).lines.map(({ text }, index) => ({ key: `line-${String(index)}`, text }));
}

function rowUnits({ columns, rows }: Table): readonly Unit[] {
  const headings = columns.map(({ heading }) => ({ column: heading, text: heading }));
  const body = rows.map(({ cells }) =>
    cells.map((cell, index) => ({ column: columns[index]?.heading ?? '', ...cell })),
  );
  return [headings, ...body].map((cells, index) => ({
    key: `row-${String(index)}`,
    text: cells.map(({ text }) => text).join('\t'),
    cells,
  }));
}
