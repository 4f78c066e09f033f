import type { Element, Node } from '@xmldom/xmldom';

/** The element children, whatever their namespace prefix. */
export function children(element: Element): Element[] {
  const found: Element[] = [];
  for (let node = element.firstChild; node !== null; node = node.nextSibling)
    if (isElement(node)) found.push(node);
  return found;
}

/** The element children of a name, given without prefix. */
export function childrenNamed(element: Element | undefined, name: string): Element[] {
  return element === undefined ? [] : children(element).filter((child) => child.localName === name);
}

/** What Word puts round content without adding to it: content controls, custom XML, tracked insertions. */
const WRAPPERS = ['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag'];

/** The children of a name, those inside content controls and other wrappers too, in order. */
export function contentNamed(element: Element | undefined, name: string): Element[] {
  if (element === undefined) return [];
  return children(element).flatMap((child) => {
    if (child.localName === name) return [child];
    return WRAPPERS.includes(child.localName ?? '') ? contentNamed(child, name) : [];
  });
}

/** The element that a path of names leads to, the first at each step, or undefined. */
export function descend(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce((at, name) => childrenNamed(at, name)[0], element);
}

/** The first element of the name anywhere below. */
export function descendant(element: Element, name: string): Element | undefined {
  for (const child of children(element)) {
    const found = child.localName === name ? child : descendant(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The attribute, given without prefix, or undefined. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  if (element === undefined) return undefined;
  for (const each of Array.from(element.attributes)) if (each.localName === name) return each.value;
  return undefined;
}

/** The attribute as a number, or undefined where it is missing or no number. */
export function numberAttribute(element: Element | undefined, name: string): number | undefined {
  const value = Number.parseFloat(attribute(element, name) ?? '');
  return Number.isNaN(value) ? undefined : value;
}

/** An OOXML switch: undefined where the element is missing, false for `w:val` "0", "false", "off" or "none". */
export function toggle(parent: Element | undefined, name: string): boolean | undefined {
  const element = descend(parent, name);
  if (element === undefined) return undefined;
  return !['0', 'false', 'off', 'none'].includes(attribute(element, 'val') ?? '');
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
