import { PackageFault } from './package-fault';

const chunkSize = 1 << 16;

/**
 * The text of an XML part, piece by piece, so that a large part is never held twice.
 * @throws {PackageFault} `damaged` where the bytes are no text in the encoding that the part states
 */
export function* textChunks(bytes: Uint8Array): Generator<string> {
  try {
    const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
    for (let place = 0; place < bytes.length; place += chunkSize) {
      yield decoder.decode(bytes.subarray(place, place + chunkSize), { stream: true });
    }
    yield decoder.decode();
  } catch (cause) {
    if (cause instanceof TypeError || cause instanceof RangeError) throw new PackageFault('damaged', cause);
    throw cause;
  }
}

/** The encoding of a part: by its mark, by its first characters, or else as it states (XML 1.0, appendix F). */
function encodingOf(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const stated = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1];
  // One that states UTF-16 and holds one byte a character is UTF-8: the statement could not be read otherwise.
  return stated === undefined || /^(utf-?16|ucs-2)/i.test(stated) ? 'utf-8' : stated;
}
