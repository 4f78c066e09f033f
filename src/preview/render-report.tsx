import type { VNode } from 'preact';
import type { Report } from '../report/tree';
import { blockNode } from './blocks';
import { chartFills } from './chart';
import { letterheadNode } from './letterhead';

/**
 * The report as the document will have it: the letterhead, then every block in order, and charts after the tables that
 * have figures for them. Texts are set as text and links lead to http(s) only. The same report gives the same nodes.
 */
export function renderReport({ language, letterhead, blocks }: Report): VNode {
  return (
    <article class="report" lang={language}>
      {chartFills()}
      {letterheadNode(letterhead)}
      {blocks.map(blockNode)}
    </article>
  );
}
