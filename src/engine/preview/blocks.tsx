import type { VNode } from 'preact';
import type { Block } from '../report/tree';
import { listNode } from './lists';
import { draftMarkNode, headingNode, paragraphNode, subtitleNode, titleNode } from './paragraphs';
import { signatureNode } from './signatures';
import { tableNode } from './tables';

type Kind = Block['kind'];
type BlockOf = { readonly [K in Kind]: Extract<Block, { kind: K }> };
type Handlers = { readonly [K in Kind]: (block: BlockOf[K]) => VNode };

const handlers: Handlers = {
  'draft-mark': draftMarkNode,
  title: titleNode,
  subtitle: subtitleNode,
  heading: headingNode,
  paragraph: paragraphNode,
  list: listNode,
  table: tableNode,
  signature: signatureNode,
};

/** How the block stands on the page. Every text of it is set as text. */
export function blockNode(block: Block): VNode {
  return handle(block.kind, block);
}

function handle<K extends Kind>(kind: K, block: BlockOf[K]): VNode {
  return handlers[kind](block);
}
