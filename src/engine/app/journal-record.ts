/**
 * What commit e1776b2 kept of the one report it knew, as a record: a journal, and the text of each block in chunks. It
 * did not keep what the workbook said, who made the report, or chunks that were no longer used (they may be there).
 */
import type { BlockUnits } from '../docs/block-units';
import type { ReportRecord, Version } from './record';
import { isDocumentRef, isObject, parseJson } from './record-format';

type Kept = Readonly<Record<string, string>>;

/**
 * The record of the journal in `text`; null when it is no such journal. The keys of its chunks in `kept` begin with
 * `chunkPrefix`.
 */
export function journalRecord(text: string, kept: Kept, chunkPrefix: string): ReportRecord | null {
  const journal = parseJson(text);
  if (!isObject(journal)) return null;
  const { state, mark, name, document, fingerprint, draft = false, at, chunks } = journal;
  if (typeof at !== 'string' || typeof draft !== 'boolean') return null;
  const unknown = { n: 1, by: null, at, draft, inputs: null, blocks: null, composed: null } as const;
  if (state === 'creating') {
    const isWhole = typeof mark === 'string' && typeof name === 'string';
    return isWhole ? one({ ...unknown, state, mark, name, document: null }) : null;
  }
  if (!isDocumentRef(document) || typeof fingerprint !== 'string') return null;
  if (state === 'created') return one({ ...unknown, state: 'intended', document, composed: fingerprint });
  if (state !== 'registered') return null;
  const blocks = typeof chunks === 'number' ? blocksOf(kept, chunkPrefix, chunks) : null;
  return one({ ...unknown, state: 'written', document, composed: fingerprint, blocks });
}

function one(version: Version): ReportRecord {
  return { versions: [version] };
}

/** Each block's paragraphs, its table rows with their cells apart by a tab; null when they are not known. */
function blocksOf(kept: Kept, chunkPrefix: string, chunks: number): readonly BlockUnits[] | null {
  let text = '';
  for (let index = 0; index < chunks; index += 1) {
    const chunk = kept[`${chunkPrefix}${String(index)}`];
    if (chunk === undefined) return null;
    text += chunk;
  }
  const texts = parseJson(text);
  if (!isObject(texts)) return null;
  const blocks = Object.entries(texts).map(([key, text]) => ({ key, text }));
  if (!blocks.every((block): block is { key: string; text: string } => typeof block.text === 'string'))
    return null;
  return blocks.map(({ key, text }) => ({
    key,
    units: text.split('\n').map((line, index) => ({ key: `line-${String(index)}`, text: line })),
  }));
}
