import type { VNode } from 'preact';
import type { DraftMark, Heading, Paragraph, Subtitle, Title } from '../report/tree';
import { elementId } from './element-ids';
import { runNodes, textNodes } from './runs';

/** The line that says that the report is a draft. */
export function draftMarkNode(block: DraftMark): VNode {
  return (
    <p class="draft-mark">
      <strong>{textNodes(block.text)}</strong>
    </p>
  );
}

/** The title: the page's h1, which a script can move the focus to. */
export function titleNode(block: Title): VNode {
  return (
    <h1 id={elementId(block.key)} tabIndex={-1}>
      {textNodes(block.text)}
    </h1>
  );
}

/** The line under the title. */
export function subtitleNode(block: Subtitle): VNode {
  return <p class="subtitle">{textNodes(block.text)}</p>;
}

/** A heading one level under the title's, or two, which the table of contents can lead to. */
export function headingNode(block: Heading): VNode {
  const Level = block.level === 1 ? 'h2' : 'h3';
  return (
    <Level id={elementId(block.key)} tabIndex={-1}>
      {textNodes(block.text)}
    </Level>
  );
}

/** A paragraph of running text. */
export function paragraphNode(block: Paragraph): VNode {
  return <p>{runNodes(block.runs)}</p>;
}
