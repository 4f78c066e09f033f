import type { Inline, List } from '../report/tree';
import { runsParagraph } from './paragraph-spec';
import type { BlockContent } from './block-content';

/**
 * A real list, one paragraph an item. A tab in an item is written as a space: Docs takes leading tabs for nesting and
 * removes them, which would move every index after it (CreateParagraphBulletsRequest).
 */
export function listContent(block: List): BlockContent {
  return {
    paragraphs: block.items.map(({ runs }) => runsParagraph(withoutTabs(runs))),
    bullets: block.style === 'numbered' ? 'NUMBERED_DECIMAL_ALPHA_ROMAN' : 'BULLET_DISC_CIRCLE_SQUARE',
  };
}

function withoutTabs(runs: Inline): Inline {
  return runs.map((run) => ({ ...run, text: run.text.replace(/\t/g, ' ') }));
}
