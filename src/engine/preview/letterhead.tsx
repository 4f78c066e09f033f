import type { VNode } from 'preact';
import type { Letterhead } from '../report/tree';
import { textNodes } from './runs';

/** Begins the name of a value that is what another value is called where it stands. */
const LABEL = 'Etikett för ';

/** What stands in the document's page header, each value with its name or its label; what is empty is left out. */
export function letterheadNode(letterhead: Letterhead): VNode {
  const entries = Object.entries<string>({ ...letterhead }).filter(
    ([name, value]) => value !== '' && !name.startsWith(LABEL),
  );
  return (
    <dl class="letterhead">
      {entries.map(([name, value]) => (
        <div>
          <dt>{letterhead[LABEL + name] ?? name}</dt>
          <dd>{textNodes(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
