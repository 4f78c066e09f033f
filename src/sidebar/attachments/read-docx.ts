import { strFromU8, unzipSync } from 'fflate';
import { parseIsoDate } from '../../engine/values/civil-date';
import type { ReadContent } from './read-content';

/** The parts that are read, and how large one may be when it is unpacked, in bytes. */
const PARTS: readonly string[] = ['word/document.xml', 'docProps/core.xml'];
const LARGEST_PART = 100_000_000;

/** Reads a Word document; null when it is damaged, or none. How many pages it has, only who lays it out knows. */
export function readDocx(bytes: Uint8Array): ReadContent | null {
  const parts = unzipped(bytes);
  const body = parts?.[PARTS[0] ?? ''];
  if (parts === null || body === undefined) return null;
  const xml = strFromU8(body);
  const core = parts[PARTS[1] ?? ''];
  const made = core === undefined ? null : /<dcterms:created\b[^>]*>(\d{4}-\d\d-\d\d)/.exec(strFromU8(core));
  return { pages: null, content: contentOf(xml), locked: false, made: parseIsoDate(made?.[1] ?? '') };
}

function contentOf(xml: string): ReadContent['content'] {
  const texts = xml.match(/<w:t(?:\s[^>]*)?>[^<]*/g) ?? [];
  if (texts.some((text) => /[\p{L}\p{N}]/u.test(text.slice(text.indexOf('>') + 1)))) return 'text';
  return /<w:(?:drawing|pict|object)\b/.test(xml) ? 'picture' : 'nothing';
}

function unzipped(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | null {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => PARTS.includes(name) && originalSize <= LARGEST_PART,
    });
  } catch {
    return null;
  }
}
