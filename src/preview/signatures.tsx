import type { VNode } from 'preact';
import type { Signature } from '../report/tree';
import { textNodes } from './runs';

/** One person's signature: a line to sign on, and under it the person's lines. */
export function signatureNode(block: Signature): VNode {
  return <p class="signature">{textNodes(block.lines.map(({ text }) => text).join('\u000b'))}</p>;
}
