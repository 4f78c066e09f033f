import { escapeText, xml } from './xml-out';
import { readXml, type Attributes, type XmlHandler } from './xml-reader';

/** An element with all that is in it; its name has no prefix, and `text` is all of its own text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** Reads a small part as a tree. @throws {PackageFault} as readXml */
export function readXmlTree(bytes: Uint8Array): XmlElement {
  const builder = treeBuilder();
  readXml(bytes, builder);
  return builder.root() ?? { name: '', attributes: {}, children: [], text: '' };
}

/** Builds a tree of the elements that it is called for; `root` is the first of them once it is closed. */
export function treeBuilder(): XmlHandler & { readonly root: () => XmlElement | undefined } {
  const around: OpenElement[] = [];
  let root: XmlElement | undefined;
  return {
    open: (name, attributes) => {
      const element: OpenElement = { name, attributes, children: [], text: '' };
      around.at(-1)?.children.push(element);
      around.push(element);
    },
    text: (text) => {
      const element = around.at(-1);
      if (element) element.text += text;
    },
    close: () => {
      const element = around.pop();
      if (around.length === 0) root ??= element;
    },
    root: () => root,
  };
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The children of a name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** Every element of a name below an element, however deep. */
export function elementsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsOf(child, name),
  ]);
}

/** All text of an element and of what is in it. */
export function textOf(element: XmlElement): string {
  return element.text + element.children.map(textOf).join('');
}

/** An element as text again, without prefixes. Text between its elements is left out. */
export function elementXml({ name, attributes, children, text }: XmlElement): string {
  const own = Object.entries(attributes).filter(([key]) => !key.startsWith('xmlns') && !key.includes(':'));
  const content = children.length > 0 ? children.map(elementXml) : escapeText(text);
  return xml(name, Object.fromEntries(own), content);
}
