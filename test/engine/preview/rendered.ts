import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { Fragment, h, type ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** What the nodes become, in an element of its own that a test can look into. Throws when it is not well-formed. */
export function rendered(...nodes: readonly ComponentChild[]): Element {
  const html = renderToString(h(Fragment, null, ...nodes));
  const document: Document = new DOMParser({
    onError: (_level, message) => {
      throw new Error(message);
    },
  }).parseFromString(`<div>${html}</div>`, 'text/xml');
  if (document.documentElement === null) throw new Error('nothing was rendered');
  return document.documentElement;
}

/** The elements of a name under another, in order. */
export function all(root: Element, name: string): readonly Element[] {
  return Array.from(root.getElementsByTagName(name));
}

/** The one element of a name; throws when there is another number of them. */
export function one(root: Element, name: string): Element {
  const [first, ...others] = all(root, name);
  if (first === undefined || others.length > 0)
    throw new Error(`${String(all(root, name).length)} elements ${name}`);
  return first;
}

/** The texts of the elements of a name. */
export function texts(root: Element, name: string): readonly string[] {
  return all(root, name).map((element) => element.textContent ?? '');
}

/** The text under an element but for what its charts say. */
export function textWithoutCharts(root: Element): string {
  for (const chart of all(root, 'figure')) chart.parentNode?.removeChild(chart);
  return root.textContent ?? '';
}
