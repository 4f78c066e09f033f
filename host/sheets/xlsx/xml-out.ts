/** What an element may hold: other elements as text, or nothing. */
export type XmlContent = string | readonly (string | undefined)[];

/** The attributes of an element to be written; one without a value is left out. */
export type OutAttributes = Readonly<Record<string, string | number | undefined>>;

/** An element as text. `content` is XML already. */
export function xml(name: string, attributes: OutAttributes = {}, content: XmlContent = ''): string {
  const start = Object.entries(attributes).reduce(
    (text, [key, value]) => (value === undefined ? text : `${text} ${key}="${escapeXml(String(value))}"`),
    `<${name}`,
  );
  const inner = typeof content === 'string' ? content : content.join('');
  return inner === '' ? `${start}/>` : `${start}>${inner}</${name}>`;
}

/** An element with a list's elements, counted; nothing where there are none. */
export function xmlList(name: string, elements: readonly string[], isCounted = true): string {
  if (elements.length === 0) return '';
  return xml(name, isCounted ? { count: elements.length } : {}, elements);
}

/** Text as the value of an attribute: line ends stay, which XML would make spaces; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"\n\r\t]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

/** A part as text, with its declaration. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

// What XML 1.0 cannot hold, and what would be read as standing for such a character.
const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * A `t` element of a text: spaces at its ends are kept, and characters that XML cannot hold stand as `_x000D_`
 * (ECMA-376 part 1, 22.9.2.19).
 */
export function textElement(text: string): string {
  const attributes = /^\s|\s$|\n/.test(text) ? { 'xml:space': 'preserve' } : {};
  return xml('t', attributes, escapeText(text));
}

/** A text as the content of an element of a text's type. */
export function escapeText(text: string): string {
  return text
    .replace(unwritable, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
}
