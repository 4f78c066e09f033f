import type { Report } from '../report/tree';
import { blockPiece } from './block-pieces';
import { tableTexts } from './tables';

/**
 * The text of each block, by its id, as it stands in the Doc when just written: its paragraphs joined with `\n`, and
 * after a table's caption its rows joined with `\n` and their cells with a tab.
 */
export function blockTexts(report: Report): Readonly<Record<string, string>> {
  return Object.fromEntries(
    report.blocks.map((block) => {
      const { lines, table } = blockPiece(block);
      const rows = table === undefined ? [] : tableTexts(table);
      return [
        block.id,
        [...lines.map(({ text }) => text), ...rows.map((cells) => cells.join('\t'))].join('\n'),
      ];
    }),
  );
}
