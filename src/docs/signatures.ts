import type { docs_v1 } from '@googleapis/docs';
import type { Signature } from '../report/tree';
import { plainLine } from './line';
import type { Piece } from './piece';
import { colour, points } from './units';

/** One person's signature: room to sign in, a line to sign on, and under it the person's lines, all on one page. */
export function signaturePiece(block: Signature): Piece {
  const last = block.lines.length - 1;
  const lines = block.lines.map((text, at) =>
    plainLine(text, 'NORMAL_TEXT', {
      keepLinesTogether: true,
      keepWithNext: at < last,
      indentEnd: points(227),
      spaceBelow: points(at < last ? 0 : 12),
      ...(at === 0 && signingLine()),
    }),
  );
  return { lines };
}

function signingLine(): docs_v1.Schema$ParagraphStyle {
  return {
    spaceAbove: points(36),
    borderTop: { color: colour('000000'), dashStyle: 'SOLID', padding: points(4), width: points(0.75) },
  };
}
