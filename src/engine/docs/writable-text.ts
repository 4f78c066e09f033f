const UNWRITABLE = /[\u0000-\u0008\n\u000c-\u001f\ud800-\udfff\ue000-\uf8ff]/u;

/**
 * The text itself, when every character of it reaches the Doc as it is; otherwise an Error, because whoever made the
 * tree let through what they should have cleaned. A `\n` would make a paragraph that no index counts on; U+0000–0008,
 * U+000C–001F and U+E000–F8FF are stripped by Docs (InsertTextRequest.text), and half a surrogate pair is no character.
 */
export function writableText(text: string): string {
  const code = UNWRITABLE.exec(text)?.[0].codePointAt(0);
  if (code === undefined) return text;
  const name = code.toString(16).toUpperCase().padStart(4, '0');
  throw new Error(`The report holds U+${name}, which a Google Doc cannot hold inside a paragraph.`);
}
