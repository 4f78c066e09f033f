import type { VNode } from 'preact';
import type { Heading, Report } from '../report/tree';
import { elementId } from './element-ids';
import { textNodes } from './runs';

const NAME_ID = 'rapport-innehåll';
const FEWEST = 4;

/** The report's sections as links to their headings; null when there are three or fewer. */
export function renderContents({ blocks }: Report): VNode | null {
  const sections = blocks.filter((block): block is Heading => block.kind === 'heading' && block.level === 1);
  if (sections.length < FEWEST) return null;
  return (
    <nav class="contents" aria-labelledby={NAME_ID}>
      <p id={NAME_ID}>Innehåll</p>
      <ul>
        {sections.map(({ key, text }) => (
          <li>
            <a href={`#${encodeURIComponent(elementId(key))}`}>{textNodes(text)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
