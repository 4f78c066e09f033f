import type { Block } from '../report/tree';
import { listContent } from './lists';
import {
  draftMarkContent,
  headingContent,
  paragraphContent,
  subtitleContent,
  titleContent,
} from './paragraphs';
import type { BlockContent } from './block-content';
import { signatureContent } from './signatures';
import { tableContent } from './tables';

type Kind = Block['kind'];
type BlockOf = { readonly [K in Kind]: Extract<Block, { kind: K }> };
type Handlers = { readonly [K in Kind]: (block: BlockOf[K]) => BlockContent };

const handlers: Handlers = {
  'draft-mark': draftMarkContent,
  title: titleContent,
  subtitle: subtitleContent,
  heading: headingContent,
  paragraph: paragraphContent,
  list: listContent,
  table: tableContent,
  signature: signatureContent,
};

/** How the block stands in the Doc. Throws an Error when it is empty or holds text that a Doc cannot hold. */
export function blockContent(block: Block): BlockContent {
  const content = handle(block.kind, block);
  if (content.paragraphs.length === 0) throw new Error(`The block ${block.key} has no paragraphs.`);
  return content;
}

function handle<K extends Kind>(kind: K, block: BlockOf[K]): BlockContent {
  return handlers[kind](block);
}
