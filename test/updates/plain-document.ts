/** A document without what differs between two that say and look the same: ids, revisions and addresses. */
import type { docs_v1 } from '@googleapis/docs';
import { flatTabs, tabTree } from '../../host/docs/document/tab-contents';

const DROPPED = new Set([
  'headingId',
  'namedRangeId',
  'revisionId',
  'documentId',
  'title',
  'suggestionsViewMode',
]);

export interface PlainDocument {
  /** The body, element by element. */
  readonly body: readonly unknown[];
  /** The named ranges by name: where each begins and ends. */
  readonly ranges: Readonly<Record<string, readonly string[]>>;
}

/** What the first tab of the document says and looks like. */
export function plainDocument(document: docs_v1.Schema$Document): PlainDocument {
  const content = (flatTabs(tabTree(document))[0]?.content ?? {}) as docs_v1.Schema$DocumentTab;
  const lists = new Map<string, string>();
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== 'object' || value === null) return value;
    const kept: Record<string, unknown> = {};
    for (const [name, member] of Object.entries(value))
      if (name === 'listId') kept[name] = listOf(String(member));
      else if (!DROPPED.has(name)) kept[name] = plain(member);
    return kept;
  };
  const listOf = (id: string): string => {
    const known = lists.get(id) ?? `list ${String(lists.size)} ${JSON.stringify(content.lists?.[id])}`;
    lists.set(id, known);
    return known;
  };
  const ranges = Object.entries(content.namedRanges ?? {}).map(([name, { namedRanges = [] }]) => [
    name,
    namedRanges.flatMap(({ ranges: spans = [] }) =>
      spans.map(({ startIndex, endIndex }) => `${String(startIndex)}–${String(endIndex)}`),
    ),
  ]);
  return {
    body: (content.body?.content ?? []).map(plain),
    ranges: Object.fromEntries(ranges.sort() as [string, string[]][]),
  };
}

/** The first place where two documents differ, by the names that lead there; null when they are alike. */
export function firstDifference(one: unknown, other: unknown, path = ''): string | null {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other ? null : `${path}: ${JSON.stringify(one)} instead of ${JSON.stringify(other)}`;
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  for (const name of names) {
    const [a, b] = [one, other].map((value) => (value as Readonly<Record<string, unknown>>)[name]);
    const difference = firstDifference(a, b, `${path}/${name}`);
    if (difference !== null) return difference;
  }
  return null;
}
