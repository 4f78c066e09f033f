import type { ComponentChild, VNode } from 'preact';
import type { Inline, Run } from '../report/tree';

/** The stretches of a text, with what is bold, italic or a link marked as such. */
export function runNodes(runs: Inline): readonly ComponentChild[] {
  return runs.map(runNode);
}

/** A text whose U+000B are line breaks. */
export function textNodes(text: string): readonly ComponentChild[] {
  return text.split('\u000b').flatMap((line, at) => (at === 0 ? [line] : [<br />, line]));
}

function runNode(run: Run): VNode {
  const text = <>{textNodes(run.text)}</>;
  const bold = run.bold === true ? <strong>{text}</strong> : text;
  const styled = run.italic === true ? <em>{bold}</em> : bold;
  // Any other kind of address could run a script.
  if (run.link === undefined || !/^https?:\/\//i.test(run.link)) return styled;
  return (
    <a href={run.link} target="_blank" rel="noopener noreferrer">
      {styled}
    </a>
  );
}
