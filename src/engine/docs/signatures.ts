import type { Signature } from '../report/tree';
import { plainParagraph } from './paragraph-spec';
import type { BlockContent } from './block-content';
import { points, rule } from './styles';

/**
 * One person's signature: room to sign in, a line to sign on, and under it the person's lines, all on one page and with what
 * follows: the next signature or a heading. So no signature is alone on a page. Where it is not signed on paper, only the lines.
 */
export function signatureContent(block: Signature): BlockContent {
  const last = block.lines.length - 1;
  const paragraphs = block.lines.map(({ text }, at) =>
    plainParagraph(text, {
      keepLinesTogether: true,
      keepWithNext: true,
      indentEnd: points(227),
      spaceBelow: points(at < last ? 0 : 12),
      ...(at === 0 &&
        (block.unlined
          ? { spaceAbove: points(18) }
          : { spaceAbove: points(36), borderTop: rule('000000', 0.75, 4) })),
    }),
  );
  return { paragraphs };
}
