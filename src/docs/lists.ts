import type { Inline, List } from '../report/tree';
import { runsLine } from './line';
import type { Piece } from './piece';

/**
 * A real list, one paragraph an item. A tab in an item is written as a space: Docs takes leading tabs for nesting and
 * removes them, which would move every index after it (CreateParagraphBulletsRequest).
 */
export function listPiece(block: List): Piece {
  return {
    lines: block.items.map(({ runs }) => runsLine(withoutTabs(runs))),
    bullets: block.style === 'numbered' ? 'NUMBERED_DECIMAL_ALPHA_ROMAN' : 'BULLET_DISC_CIRCLE_SQUARE',
  };
}

function withoutTabs(runs: Inline): Inline {
  return runs.map((run) => ({ ...run, text: run.text.replace(/\t/g, ' ') }));
}
