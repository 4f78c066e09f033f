import { readXml } from './xml-reader';
import { childrenOf, textOf, type XmlElement } from './xml-tree';

/** The texts that cells name by their number. Formats within a text are left out, as are readings (phonetic runs). */
export function readSharedStrings(bytes: Uint8Array): readonly string[] {
  const texts: string[] = [];
  let text = '';
  let isText = false;
  let phonetic = 0;
  readXml(bytes, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic++;
      else if (name === 't') isText = phonetic === 0;
    },
    text: (part) => {
      if (isText) text += part;
    },
    close: (name) => {
      if (name === 'si') texts.push(unescaped(text));
      else if (name === 'rPh') phonetic--;
      else if (name === 't') isText = false;
    },
  });
  return texts;
}

/** The text of an element that may hold plain text, or runs of rich text, or both. */
export function richText(element: XmlElement | undefined): string {
  if (!element) return '';
  const parts = element.children.map((child) => {
    if (child.name === 't') return textOf(child);
    return child.name === 'r' ? childrenOf(child, 't').map(textOf).join('') : '';
  });
  return unescaped(parts.join(''));
}

/** A text where `_x000D_` stands for the character that XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
