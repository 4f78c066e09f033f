import type { VNode } from 'preact';
import type { Report } from '../report/tree';
import { blockNode } from './blocks';
import { chartFills } from './chart';
import { letterheadNode } from './letterhead';

/**
 * The report as the document will have it: the letterhead and then every block in order, with charts after the tables
 * that have figures for them. Only a draft is said to be one before anything else. Texts are set as text and links
 * lead to http(s) only. The same report gives the same nodes.
 */
export function renderReport({ language, letterhead, blocks }: Report): VNode {
  const opening = blocks[0]?.kind === 'draft-mark' ? 1 : 0;
  return (
    <article class="report" lang={language}>
      {chartFills()}
      {blocks.slice(0, opening).map(blockNode)}
      {letterheadNode(letterhead)}
      {blocks.slice(opening).map(blockNode)}
    </article>
  );
}
