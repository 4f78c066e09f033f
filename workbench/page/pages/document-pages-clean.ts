const tags = new Set(
  'section article header footer p span a br wbr sup sub table colgroup col tr td ol li ins del div img'
    .split(' ')
    .map((tag) => tag.toUpperCase()),
);
const attributes = new Set(['class', 'style', 'lang', 'colspan', 'rowspan', 'href', 'src']);

function isSafe(element: Element, name: string, value: string): boolean {
  if (name === 'href') return /^(https?|mailto):/i.test(value);
  if (name === 'src') return element.tagName === 'IMG' && /^data:image\//i.test(value);
  return attributes.has(name);
}

/**
 * Takes away, in place, every element and attribute that a report has no use for, and links that lead elsewhere than
 * to the web or to mail: the file may come from anyone.
 */
export function cleanElement(root: HTMLElement): void {
  for (const element of root.querySelectorAll('*')) {
    if (!tags.has(element.tagName)) {
      element.remove();
      continue;
    }
    for (const { name, value } of [...element.attributes]) {
      if (!isSafe(element, name, value)) element.removeAttribute(name);
    }
  }
}

/** Style rules that hold under `scope` alone and load nothing. */
export function cleanStyles(text: string, scope: string): string {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  const rules = [...sheet.cssRules].filter((rule) => rule instanceof CSSStyleRule);
  for (const { style } of rules) {
    for (const name of [...style]) {
      if (/(url|image|image-set|src)\(/i.test(style.getPropertyValue(name))) style.removeProperty(name);
    }
  }
  return `@scope (${scope}) {\n${rules.map(({ cssText }) => cssText).join('\n')}\n}`;
}
