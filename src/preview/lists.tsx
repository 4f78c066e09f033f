import type { VNode } from 'preact';
import type { List } from '../report/tree';
import { runNodes } from './runs';

/** A numbered or a bulleted list. */
export function listNode(block: List): VNode {
  const Kind = block.style === 'numbered' ? 'ol' : 'ul';
  return (
    <Kind>
      {block.items.map(({ runs }) => (
        <li>{runNodes(runs)}</li>
      ))}
    </Kind>
  );
}
