/** Takes a batch back, as long as what it wrote in is as it left it. */
import type { docs_v1 } from '@googleapis/docs';
import { tabsOf, type TabContent } from '../document-tabs';
import { inSegment, inTab } from '../in-tab';
import { nameRange, type BlockRange } from '../named-ranges';
import { rangesIn, type FoundRange } from '../read-now';
import { goneText, keptPart, sumOf, type KeptPart } from './undo-part';
import type { Touched } from './undo-text';

/** What is kept to take a batch back: plain JSON. */
export interface KeptForUndo {
  /** The tab that it stands in; null when the document was read without tabs. */
  readonly tabId: string | null;
  /** The body, headers and footers that the batch wrote in. */
  readonly parts: readonly KeptPart[];
  /** The blocks whose named ranges are made again, and where they stood. */
  readonly named: { readonly keys: readonly string[]; readonly ranges: readonly BlockRange[] };
}

/** A batch that was carried out: the document as documents.get answered before and after it, with its tabs. */
export interface CarriedOut {
  readonly before: docs_v1.Schema$Document;
  readonly after: docs_v1.Schema$Document;
  readonly requests: readonly docs_v1.Schema$Request[];
  /** Begins the names of the report's named ranges. */
  readonly prefix: string;
}

/** The most that is kept, in units of UTF-16 of its JSON. */
const MOST_KEPT = 60_000;

/**
 * What is to be kept so that the batch can be taken back: text, paragraphs, lists and tables with their looks, and the named
 * ranges of the report. Null when it cannot be: when the document afterwards is not what the batch alone makes of it, since somebody typed
 * meanwhile; when a picture, a footnote, an equation, merged cells, a list of another kind than a report's or a sign that the
 * API does not take has gone; and when it is too much to keep. Not brought back are the places of comments on text that went, ids
 * of headings and lists, the named ranges of others in text that went, tab stops, and the second look of a line between two cells.
 */
export function keepForUndo({ before, after, requests, prefix }: CarriedOut): KeptForUndo | null {
  const tabId = namedIn(requests, 'tabId');
  const [was, is] = [contentIn(before, tabId), contentIn(after, tabId)];
  if (requests.length === 0 || was === undefined || is === undefined) return null;
  const segments = new Map<string | null, docs_v1.Schema$Request[]>();
  for (const request of requests) {
    const segmentId = namedIn(request, 'segmentId');
    segments.set(segmentId, [...(segments.get(segmentId) ?? []), request]);
  }
  const touched: Touched[] = [];
  const parts: KeptPart[] = [];
  for (const [segmentId, own] of segments) {
    const lists = was.lists ?? {};
    const part = keptPart(
      segmentId,
      { was: contentOf(was, segmentId), is: contentOf(is, segmentId), lists },
      own,
    );
    if (part === null) return null;
    parts.push(part.kept);
    if (segmentId === null) touched.push(...part.touched);
  }
  const named = rangesBack(touched, rangesIn(was, prefix), rangesIn(is, prefix));
  const kept: KeptForUndo = { tabId, parts, named };
  return JSON.stringify(kept).length > MOST_KEPT ? null : kept;
}

/**
 * The one batch that takes back what was kept for it; null when what it wrote in is no longer as the batch left it. Throws an
 * Error, before anything is sent, if it would take out anything else than what the batch had put in.
 */
export function undoRequests(
  { tabId, parts, named }: KeptForUndo,
  document: docs_v1.Schema$Document,
  prefix: string,
): docs_v1.Schema$Request[] | null {
  const content = contentIn(document, tabId);
  if (content === undefined) return null;
  const requests: docs_v1.Schema$Request[] = [];
  for (const { segmentId, sum, goes, requests: own } of parts) {
    const standing = contentOf(content, segmentId);
    if (sumOf(standing) !== sum) return null;
    if (goneText(standing, own) !== goes)
      throw new Error('the undo would take out what the update did not put in');
    for (const request of own) requests.push(segmentId === null ? request : inSegment(request, segmentId));
  }
  const ids = rangesIn(content, prefix).flatMap(({ key, id }) => (named.keys.includes(key) ? [id] : []));
  requests.push(
    ...[...new Set(ids)].map((namedRangeId) => ({ deleteNamedRange: { namedRangeId } })),
    ...named.ranges.map((range) => nameRange(prefix, range)),
  );
  return tabId === null ? requests : requests.map((request) => inTab(request, tabId));
}

/** The tab, or the header or footer, that the first place in the requests names; null when none does. */
function namedIn(requests: object, name: 'tabId' | 'segmentId'): string | null {
  const found = new RegExp(`"${name}":("[^"]+")`).exec(JSON.stringify(requests))?.[1];
  return found === undefined ? null : (JSON.parse(found) as string);
}

function contentIn(document: docs_v1.Schema$Document, tabId: string | null): TabContent | undefined {
  return tabsOf(document).find((each) => tabId === null || each.tabId === tabId)?.content;
}

/** What stands in the body, or in a header or footer. */
function contentOf({ body, headers, footers }: TabContent, segmentId: string | null) {
  const segment = segmentId === null ? body : { ...headers, ...footers }[segmentId];
  return segment?.content ?? [];
}

/** The named ranges in which, or right beside which, something changes: their edges may move with it. */
function rangesBack(
  touched: readonly Touched[],
  was: readonly FoundRange[],
  is: readonly FoundRange[],
): KeptForUndo['named'] {
  const isNear = ({ start, end }: FoundRange, side: keyof Touched) =>
    touched.some(({ [side]: [from, to] }) => start <= to && end >= from);
  const idsOf = (ranges: readonly FoundRange[]) => new Set(ranges.map(({ id }) => id));
  const [ids, newIds] = [idsOf(was), idsOf(is)];
  const keys = new Set([
    ...was.filter((range) => isNear(range, 'before') || !newIds.has(range.id)).map(({ key }) => key),
    ...is.filter((range) => isNear(range, 'after') || !ids.has(range.id)).map(({ key }) => key),
  ]);
  const ranges = was.filter(({ key }) => keys.has(key)).map(({ key, start, end }) => ({ key, start, end }));
  return { keys: [...keys], ranges };
}
