/**
 * The text itself, when every character of it reaches the Doc as it is; otherwise an Error, because whoever made the
 * tree let through what they should have cleaned. A `\n` would make a paragraph that no index counts on; U+0000–0008,
 * U+000C–001F and U+E000–F8FF are stripped by Docs (InsertTextRequest.text), and half a surrogate pair is no character.
 */
export function writableText(text: string): string {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0x0a || isStripped(code) || isHalfPair(code)) {
      const name = code.toString(16).toUpperCase().padStart(4, '0');
      throw new Error(`The report holds U+${name}, which a Google Doc cannot hold inside a paragraph.`);
    }
  }
  return text;
}

function isStripped(code: number): boolean {
  return code <= 0x08 || (code >= 0x0c && code <= 0x1f) || (code >= 0xe000 && code <= 0xf8ff);
}

function isHalfPair(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
