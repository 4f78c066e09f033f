import type { DocumentRef, StorePort } from './ports';

/**
 * How far the workbook's report has come. A run that broke leaves the step it reached, so the next one finishes it
 * instead of making a second document: `creating` before Drive is asked, `created` once the document is known,
 * `registered` when it holds the report and what was written is kept.
 */
export type Journal =
  | { readonly state: 'creating'; readonly mark: string; readonly name: string; readonly at: string }
  | {
      readonly state: 'created';
      readonly document: DocumentRef;
      readonly fingerprint: string;
      readonly draft: boolean;
      readonly at: string;
    }
  | {
      readonly state: 'registered';
      readonly document: DocumentRef;
      readonly fingerprint: string;
      readonly draft: boolean;
      readonly at: string;
      /** How many chunks hold the texts written last; 0 when they are not known. */
      readonly chunks: number;
    };

const JOURNAL = 'slutrapport.report';
const CHUNK = 'slutrapport.blocks.';
/** Three bytes a UTF-16 unit at most, so a chunk stays under the 9 kB that Google documents for a value. */
const CHUNK_LENGTH = 2_900;
/** All chunks together, leaving room in the store's 524 288 bytes for everything else. */
const CHUNKS_AT_MOST = 50;

/** The journal in what the store keeps, or null when no report was begun. One that cannot be read counts as none. */
export function readJournal(kept: Readonly<Record<string, string>>): Journal | null {
  const text = kept[JOURNAL];
  return text === undefined ? null : parseJournal(text);
}

/** Writes the journal, and with it in the same call the text of each block as it stands in the document. */
export function writeJournal(store: StorePort, journal: Exclude<Journal, { state: 'registered' }>): void {
  store.write({ [JOURNAL]: JSON.stringify(journal) });
}

/**
 * Registers the document. `texts` is what each block holds, or null when that is not known. Texts too large for the
 * store are not kept: an update must then take every block for changed by hand.
 */
export function register(
  store: StorePort,
  registered: Omit<Extract<Journal, { state: 'registered' }>, 'state' | 'chunks'>,
  texts: Readonly<Record<string, string>> | null,
): void {
  const chunks = texts === null ? [] : split(JSON.stringify(texts), CHUNK_LENGTH);
  const kept = chunks.length <= CHUNKS_AT_MOST ? chunks : [];
  const journal: Journal = { state: 'registered', ...registered, chunks: kept.length };
  store.write({
    ...Object.fromEntries(kept.map((chunk, index) => [`${CHUNK}${index}`, chunk])),
    [JOURNAL]: JSON.stringify(journal),
  });
}

function split(text: string, length: number): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
    text.slice(index * length, (index + 1) * length),
  );
}

function parseJournal(text: string): Journal | null {
  const value: unknown = parseJson(text);
  if (typeof value !== 'object' || value === null || !('state' in value)) return null;
  const known = value.state === 'creating' || value.state === 'created' || value.state === 'registered';
  return known ? (value as Journal) : null;
}

/** The value that JSON text holds; undefined when it is not JSON, which is what a cut-off write leaves. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
