import type { VNode } from 'preact';
import type { Letterhead } from '../report/tree';
import { textNodes } from './runs';

/** What stands in the document's page header, each value with its name; what is empty is left out. */
export function letterheadNode(letterhead: Letterhead): VNode {
  const entries = Object.entries<string>({ ...letterhead }).filter(([, value]) => value !== '');
  return (
    <dl class="letterhead">
      {entries.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{textNodes(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
