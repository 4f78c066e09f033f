import { SaxesParser } from 'saxes';
import { PackageFault } from './package-fault';
import { textChunks } from './xml-text';

/** How deep the elements of a part may lie in each other. What the format has is less than thirty deep. */
export const deepestElement = 200;

/** The attributes of an element, by their names as they are written. */
export type Attributes = Readonly<Record<string, string>>;

/** What is called for the elements of a part, by their names without prefixes, and for the text in them. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

/**
 * Reads an XML part. Which prefix a name has does not matter; of alternatives for other readers the fallback is read
 * (ECMA-376 part 3, 7.5).
 * @throws {PackageFault} `damaged` for what is not well-formed, `doctype` for a document type, `too-deep`
 */
export function readXml(bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  let depth = 0;
  // The depth at which what is passed over began.
  let passed = 0;
  parser.on('doctype', () => {
    throw new PackageFault('doctype');
  });
  parser.on('opentag', (tag) => {
    if (++depth > deepestElement) throw new PackageFault('too-deep');
    if (passed > 0) return;
    const name = localName(tag.name);
    if (name === 'Choice') passed = depth;
    else if (name !== 'AlternateContent' && name !== 'Fallback') handler.open(name, tag.attributes);
  });
  parser.on('closetag', (tag) => {
    const isPassed = passed > 0;
    if (passed === depth) passed = 0;
    depth--;
    if (isPassed) return;
    const name = localName(tag.name);
    if (name !== 'AlternateContent' && name !== 'Fallback') handler.close(name);
  });
  const text = (content: string): void => {
    if (passed === 0) handler.text(content);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('error', (cause) => {
    throw new PackageFault('damaged', cause);
  });
  for (const chunk of textChunks(bytes)) parser.write(chunk);
  parser.close();
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** An attribute by its name without prefix: `id` finds `r:id`, whatever the prefix; one without a prefix goes first. */
export function attributeOf(attributes: Attributes, name: string): string | undefined {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  const prefixed = Object.keys(attributes).find(
    (key) => key.endsWith(`:${name}`) && !key.startsWith('xmlns:'),
  );
  return prefixed === undefined ? undefined : attributes[prefixed];
}

/** Whether an attribute is true, in any of the spellings that files have (ECMA-376 part 1, 22.9.2.7). */
export function isTrue(value: string | undefined): boolean {
  return value !== undefined && /^\s*(1|true|on|t)\s*$/i.test(value);
}
