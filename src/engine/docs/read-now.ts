/** The document as it stands now, in the same items as the report: what merging reads and editing writes in. */
import type { docs_v1 } from '@googleapis/docs';
import type { NowCell, NowItem, NowTable, NowText } from '../merge/items';
import { tabsOf, type TabContent } from './document-tabs';
import { isSuggested } from '../values/is-suggested';
import { rangeName } from './named-ranges';
import { objectSign } from './object-signs';
import { textWidth } from './text-width';

/** A stretch of the body, in its indices. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where an item stands, and a table's cells: from their first character up to, and not including, their last newline. */
export interface ItemPlace extends Stretch {
  readonly cells: readonly (readonly Stretch[])[];
  /** Whether a paragraph is an item of a list. */
  readonly isListed: boolean;
}

/** A named range of the report's. */
export interface FoundRange extends Stretch {
  readonly id: string;
  readonly key: string;
}

/** The tab of the document that holds the report. */
export interface NowDocument {
  /** Null when the document was read without its tabs. */
  readonly tabId: string | null;
  readonly items: readonly NowItem[];
  readonly places: readonly ItemPlace[];
  readonly ranges: readonly FoundRange[];
  readonly content: TabContent;
  readonly body: readonly docs_v1.Schema$StructuralElement[];
  /** The room between the margins, in points. */
  readonly width: number;
}

type Structural = docs_v1.Schema$StructuralElement;

/**
 * Reads a document as documents.get answers, with its tabs or without them. Of several tabs it is the one with most of the report's
 * named ranges; where none has any, the one that says most of `written`.
 */
export function readNow(
  document: docs_v1.Schema$Document,
  prefix: string,
  written: ReadonlySet<string>,
): NowDocument {
  const read = tabsOf(document).map(({ tabId, content }) => readTab(tabId, content, prefix));
  const known = ({ items }: NowDocument) =>
    items.filter((item) => item.kind === 'text' && written.has(item.text)).length;
  const [best] = read
    .map((tab) => ({ tab, ranges: tab.ranges.length, texts: known(tab) }))
    .sort((one, other) => other.ranges - one.ranges || other.texts - one.texts);
  if (best === undefined) throw new Error('the document has no body');
  return best.tab;
}

function readTab(tabId: string | null, content: TabContent, prefix: string): NowDocument {
  const body = content.body?.content ?? [];
  const ranges = rangesIn(content, prefix);
  const hintsOf = hintFinder(ranges);
  const items = body.map((element): NowItem => {
    const hints = hintsOf(element);
    if (element.paragraph !== undefined) return nowText(element.paragraph, hints);
    return element.table === undefined ? { kind: 'other' } : nowTable(element.table, hints);
  });
  return {
    tabId,
    content,
    items,
    places: body.map(placeOf),
    ranges,
    body,
    width: textWidth(content, Math.min(...ranges.map(({ start }) => start), Infinity)),
  };
}

/** The named ranges of the report's, each piece for itself. */
export function rangesIn(
  { namedRanges }: Pick<TabContent, 'namedRanges'>,
  prefix: string,
): readonly FoundRange[] {
  const begins = rangeName(prefix, '');
  return Object.entries(namedRanges ?? {})
    .filter(([name]) => name.startsWith(begins))
    .flatMap(([name, group]) =>
      (group.namedRanges ?? []).flatMap(({ namedRangeId, ranges = [] }) =>
        ranges
          .filter(({ segmentId }) => (segmentId ?? '') === '')
          .map(({ startIndex, endIndex }) => ({
            id: namedRangeId ?? '',
            key: name.slice(begins.length),
            start: startIndex ?? 0,
            end: endIndex ?? 0,
          })),
      ),
    );
}

/** The blocks whose ranges, of which there is one in one piece, lie on more than half of an element. */
function hintFinder(ranges: readonly FoundRange[]): (element: Structural) => readonly string[] {
  const counts = new Map<string, number>();
  for (const { key } of ranges) counts.set(key, (counts.get(key) ?? 0) + 1);
  const sorted = ranges
    .filter(({ key }) => counts.get(key) === 1)
    .sort((one, other) => one.start - other.start);
  return ({ startIndex, endIndex }) => {
    const [from, to] = [startIndex ?? 0, endIndex ?? 0];
    return sorted.flatMap(({ key, start, end }) =>
      2 * (Math.min(end, to) - Math.max(start, from)) > to - from ? [key] : [],
    );
  };
}

function placeOf({ startIndex, endIndex, table, paragraph }: Structural): ItemPlace {
  const cells = (table?.tableRows ?? []).map(({ tableCells }) =>
    (tableCells ?? []).map((cell) => ({ start: (cell.startIndex ?? 0) + 1, end: (cell.endIndex ?? 0) - 1 })),
  );
  return { start: startIndex ?? 0, end: endIndex ?? 0, cells, isListed: paragraph?.bullet !== undefined };
}

function nowText(paragraph: docs_v1.Schema$Paragraph, hints: readonly string[]): NowText {
  const { bullet, paragraphStyle } = paragraph;
  const look = bullet === undefined ? (paragraphStyle?.namedStyleType ?? '') : 'list';
  return {
    kind: 'text',
    text: paragraphText(paragraph).slice(0, -1),
    isFrozen: isSuggested(paragraph),
    look,
    hints,
  };
}

function nowTable(table: docs_v1.Schema$Table, hints: readonly string[]): NowTable {
  const cells = (table.tableRows ?? []).map(({ tableCells }) => tableCells ?? []);
  const isPlain = cells.every(
    (row) =>
      row.length === cells[0]?.length &&
      row.every(
        ({ content, tableCellStyle }) =>
          (tableCellStyle?.rowSpan ?? 1) === 1 &&
          (tableCellStyle?.columnSpan ?? 1) === 1 &&
          (content ?? []).every(({ paragraph }) => paragraph !== undefined),
      ),
  );
  const rows = cells.map((row) => row.map(nowCell));
  return { kind: 'table', rows, isFrozen: !isPlain || isSuggested(withoutContent(table)), hints };
}

/** The table's own members: what its cells hold is frozen cell by cell. */
function withoutContent(table: docs_v1.Schema$Table): object {
  const rows = (table.tableRows ?? []).map((row) => ({
    ...row,
    tableCells: row.tableCells?.map((cell) => ({ ...cell, content: [] })),
  }));
  return { ...table, tableRows: rows };
}

function nowCell({ content }: docs_v1.Schema$TableCell): NowCell {
  const text = (content ?? []).map(({ paragraph }) => paragraphText(paragraph ?? {})).join('');
  return { text: text.slice(0, -1), isFrozen: isSuggested(content) };
}

/** One character for each index: a sign for what is not text. */
function paragraphText({ elements = [] }: docs_v1.Schema$Paragraph): string {
  return elements
    .map(
      (element) =>
        element.textRun?.content ??
        objectSign(element).repeat((element.endIndex ?? 0) - (element.startIndex ?? 0)),
    )
    .join('');
}
