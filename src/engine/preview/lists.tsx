import type { VNode } from 'preact';
import type { List } from '../report/tree';
import { runNodes } from './runs';

/** A list: numbered, bulleted or plain. */
export function listNode(block: List): VNode {
  const Kind = block.style === 'numbered' ? 'ol' : 'ul';
  return (
    <Kind {...(block.style === 'plain' && { class: 'plain' })}>
      {block.items.map(({ runs }) => (
        <li>{runNodes(runs)}</li>
      ))}
    </Kind>
  );
}
