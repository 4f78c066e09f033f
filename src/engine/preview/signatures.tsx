import type { VNode } from 'preact';
import type { Signature } from '../report/tree';
import { textNodes } from './runs';

/** One person's signature: a line to sign on, if it has one, and under it the person's lines. */
export function signatureNode(block: Signature): VNode {
  const lines = textNodes(block.lines.map(({ text }) => text).join('\u000b'));
  return <p class={block.unlined ? 'signature unlined' : 'signature'}>{lines}</p>;
}
