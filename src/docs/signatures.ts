import type { Signature } from '../report/tree';
import { plainLine } from './line';
import type { Piece } from './piece';
import { points, rule } from './styles';

/** One person's signature: room to sign in, a line to sign on, and under it the person's lines, all on one page. */
export function signaturePiece(block: Signature): Piece {
  const last = block.lines.length - 1;
  const lines = block.lines.map(({ text }, at) =>
    plainLine(text, {
      keepLinesTogether: true,
      keepWithNext: at < last,
      indentEnd: points(227),
      spaceBelow: points(at < last ? 0 : 12),
      ...(at === 0 && { spaceAbove: points(36), borderTop: rule('000000', 0.75, 4) }),
    }),
  );
  return { lines };
}
