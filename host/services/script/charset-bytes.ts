/** A charset of Utilities, by its name. */
interface Charset {
  readonly name: string;
}

/**
 * The bytes of a text. US-ASCII has a question mark for every character that it lacks, a pair of surrogates being one
 * (gas-fakes, testutilities.js, run at Google by its author).
 */
export function charsetBytes(text: string, { name }: Charset): Uint8Array {
  return Buffer.from(name === 'US_ASCII' ? text.replace(/[^\0-\x7f]/gu, '?') : text, 'utf8');
}
