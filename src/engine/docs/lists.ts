import type { Inline, List } from '../report/tree';
import { runsParagraph } from './paragraph-spec';
import type { BlockContent } from './block-content';

const BULLETS = {
  numbered: { bullets: 'NUMBERED_DECIMAL_ALPHA_ROMAN' },
  bulleted: { bullets: 'BULLET_DISC_CIRCLE_SQUARE' },
  plain: {},
} as const;

/**
 * A list, one paragraph an item. A tab in an item is written as a space: Docs takes leading tabs for nesting and
 * removes them, which would move every index after it (CreateParagraphBulletsRequest).
 */
export function listContent(block: List): BlockContent {
  return {
    paragraphs: block.items.map(({ runs }) => runsParagraph(withoutTabs(runs))),
    ...BULLETS[block.style],
  };
}

function withoutTabs(runs: Inline): Inline {
  return runs.map((run) => ({ ...run, text: run.text.replace(/\t/g, ' ') }));
}
