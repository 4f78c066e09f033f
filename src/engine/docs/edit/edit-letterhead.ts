import type { docs_v1 } from '@googleapis/docs';
import type { Change, Edit, Note } from '../../merge/merge-plan';
import type { TextSpan } from '../../merge/merge-text';
import type { Letterhead } from '../../report/tree';
import type { Unit } from '../block-units';
import { LETTERHEAD, lineOf, renewedLines } from '../letterhead-lines';
import type { NowDocument } from '../read-now';
import { segmentsOf, type FoundParagraph, type Segment } from '../segments';
import { replaceSpan } from './replace-span';

/** What an update does to the letterhead. */
export interface LetterheadEdits {
  /** Of lines in the body: they are carried out with its other edits. */
  readonly edits: readonly Edit[];
  /** Of lines in headers and footers. */
  readonly requests: readonly docs_v1.Schema$Request[];
  readonly changes: readonly Change[];
  /** Lines that the workbook changes and that people have changed or removed. */
  readonly notes: readonly Note[];
  /** The lines as the workbook gives them. */
  readonly next: readonly Unit[];
}

/**
 * Makes the lines of the letterhead say what the workbook gives where they stand as they were written. A line that a person has
 * changed stays as it is, and so does one whose place is not known.
 */
export function editLetterhead(
  written: readonly Unit[],
  now: NowDocument,
  letterhead: Letterhead,
): LetterheadEdits {
  const next = renewedLines(written, letterhead);
  const segments = segmentsOf(now.content);
  const found: { edits: Edit[]; changes: Change[]; notes: Note[] } = { edits: [], changes: [], notes: [] };
  const requests: { readonly at: number; readonly own: readonly docs_v1.Schema$Request[] }[] = [];
  const used = new Set<FoundParagraph>();
  const shown = new Set<string>();
  written.forEach((line, index) => {
    const becomes = next[index]?.text ?? line.text;
    if (becomes === line.text) return;
    const ref = { block: LETTERHEAD, unit: line.key };
    const segment = segments[lineOf(line).segment];
    const done =
      segment?.segmentId == null
        ? inBody(now, ref.unit, line.text, becomes)
        : inSegment(segment, { written, next, index }, used);
    const { pattern } = lineOf(line);
    const change = { ref, before: line.text, after: becomes };
    if (done === 'there') return;
    if (done === null) {
      found.notes.push({ kind: 'removed-changed', ref, written: line.text, now: '', next: becomes });
      return;
    }
    if ('edit' in done) found.edits.push(done.edit);
    else requests.push(done);
    // The first page may have a header of its own, which says the same.
    if (!shown.has(pattern)) found.changes.push(change);
    shown.add(pattern);
  });
  requests.sort((one, other) => other.at - one.at);
  return { ...found, requests: requests.flatMap(({ own }) => own), next };
}

function inBody(
  now: NowDocument,
  unit: string,
  was: string,
  becomes: string,
): { readonly edit: Edit } | 'there' | null {
  const find = (text: string) => now.items.findIndex((item) => item.kind === 'text' && item.text === text);
  const at = was === '' ? -1 : find(was);
  const item = now.items[at];
  if (item?.kind !== 'text' || item.isFrozen) return becomes !== '' && find(becomes) >= 0 ? 'there' : null;
  const spans = [differingSpan(was, becomes)];
  return { edit: { kind: 'text', item: at, ref: { block: LETTERHEAD, unit }, spans, restyled: false } };
}

interface Lines {
  readonly written: readonly Unit[];
  readonly next: readonly Unit[];
  readonly index: number;
}

function inSegment(
  { segmentId, paragraphs }: Segment,
  { written, next, index }: Lines,
  used: Set<FoundParagraph>,
): { readonly at: number; readonly own: readonly docs_v1.Schema$Request[] } | 'there' | null {
  const [was = '', becomes = ''] = [written[index]?.text, next[index]?.text];
  const find = (text: string) =>
    paragraphs.find((one) => text !== '' && one.text === text && !one.isFrozen && !used.has(one));
  const standing = find(was);
  const own = (requests: readonly docs_v1.Schema$Request[]) =>
    requests.map((request) => ofSegment(request, segmentId ?? ''));
  if (standing === undefined) {
    const there = find(becomes);
    if (there !== undefined || (becomes === '' && was !== '')) {
      if (there !== undefined) used.add(there);
      return there === undefined ? null : 'there';
    }
    return was === '' ? newLine(paragraphs, { written, next, index }, own) : null;
  }
  used.add(standing);
  const { start, end, text, before } = standing;
  if (becomes === '' && before === 'paragraph') {
    return { at: start, own: own([{ deleteContentRange: { range: { startIndex: start, endIndex: end } } }]) };
  }
  return { at: start, own: own(replaceSpan(start, text, differingSpan(text, becomes))) };
}

/** The one span, between spaces, in which two lines differ. */
function differingSpan(before: string, after: string): TextSpan {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  while (from > 0 && before[from - 1] !== ' ') from -= 1;
  let end = 0;
  while (end < shorter - from && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  while (end > 0 && before.at(-end) !== ' ') end -= 1;
  const to = before.length - end;
  return { from, to, insert: after.slice(from, after.length - end), writtenAt: from };
}

/** Puts a line in before the one that follows it, or behind the one that precedes it; null when neither is there. */
function newLine(
  paragraphs: readonly FoundParagraph[],
  { written, next, index }: Lines,
  own: (requests: readonly docs_v1.Schema$Request[]) => readonly docs_v1.Schema$Request[],
): { readonly at: number; readonly own: readonly docs_v1.Schema$Request[] } | null {
  const text = next[index]?.text ?? '';
  const line = written[index];
  const standing = (at: number) => {
    const other = written[at];
    if (line === undefined || other === undefined || lineOf(other).segment !== lineOf(line).segment) return;
    return paragraphs.find((one) => one.text !== '' && one.text === other.text);
  };
  const following = standing(index + 1);
  if (following !== undefined) {
    const { start } = following;
    return { at: start - 0.5, own: own([{ insertText: { location: { index: start }, text: `${text}\n` } }]) };
  }
  const preceding = standing(index - 1);
  if (preceding === undefined) return null;
  const end = preceding.end - 1;
  return { at: end, own: own([{ insertText: { location: { index: end }, text: `\n${text}` } }]) };
}

/** The request with the header or footer named that its places are in. */
function ofSegment(request: docs_v1.Schema$Request, segmentId: string): docs_v1.Schema$Request {
  const { insertText, deleteContentRange } = request;
  if (insertText !== undefined)
    return { insertText: { ...insertText, location: { ...insertText.location, segmentId } } };
  return { deleteContentRange: { range: { ...deleteContentRange?.range, segmentId } } };
}
