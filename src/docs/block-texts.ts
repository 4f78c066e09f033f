import type { Report, Table } from '../report/tree';
import { blockPiece } from './block-pieces';

/**
 * The text of each block, by its id, as it stands in the Doc when just written: its paragraphs joined with `\n`, and
 * after a table's caption its rows joined with `\n` and their cells with a tab.
 */
export function blockTexts(report: Report): Readonly<Record<string, string>> {
  return Object.fromEntries(
    report.blocks.map((block) => {
      const { lines, table } = blockPiece(block);
      return [block.id, [...lines.map(({ text }) => text), ...tableLines(table)].join('\n')];
    }),
  );
}

function tableLines(table: Table | undefined): string[] {
  if (table === undefined) return [];
  const header = table.columns.map(({ heading }) => heading);
  const rows = table.rows.map(({ cells }) => cells.map(({ text }) => text));
  return [header, ...rows].map((cells) => cells.join('\t'));
}
