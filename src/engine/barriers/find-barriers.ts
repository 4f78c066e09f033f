import type { docs_v1 } from '@googleapis/docs';
import type { TabContent } from '../docs/document-tabs';
import type { Barrier, BarrierKind, DocumentPlace } from './barrier';
import { inheritedStyle, textBarriers, textOf } from './text-barriers';
import { withoutDeletions } from './without-deletions';

type Structural = docs_v1.Schema$StructuralElement;
type Paragraph = docs_v1.Schema$Paragraph;

/** How much of the words around a barrier is given. */
const MOST_WORDS = 90;
/** A mark or a number, typed by hand, before the words. */
const TYPED_ITEM = /^\s*(?:[-–—•·*●○▪■◦‣]|(?:\d{1,2}|[a-zåäö])[.)])\s+\S/;
/** How long a text may be that is taken for a heading by its look. */
const LONGEST_HEADING = 80;

/**
 * What in a tab of a document can keep someone from reading it, in the order of the text: body, headers, footers, footnotes.
 * Tables in headers and footers are layout, and a table of contents is made by Docs: neither is looked at but for its text.
 */
export function findBarriers(tab: TabContent): readonly Barrier[] {
  const found: Barrier[] = [];
  let place: DocumentPlace = { part: 'body', heading: '', headingId: '' };
  let before = '';
  const add = (kind: BarrierKind, words: string, figures: readonly number[] = [], text = words): void => {
    const around = text.trim() === words.trim() ? '' : excerpt(text, text.indexOf(words));
    found.push({ ...place, kind, words: excerpt(words.trim() === '' ? before : words), around, figures });
  };
  const readText = (paragraph: Paragraph, fill?: docs_v1.Schema$OptionalColor): void => {
    const text = textOf(paragraph);
    for (const [kind, words, ...figures] of textBarriers(tab, paragraph, fill)) {
      add(kind, words === '' ? text : words, figures, text);
    }
    if (text.trim() !== '') before = text;
  };
  const readTexts = (content: readonly Structural[], fill?: docs_v1.Schema$OptionalColor): void => {
    for (const { paragraph, table } of content) {
      if (paragraph !== undefined) readText(paragraph, fill);
      for (const { content: inside, tableCellStyle } of cellsOf(table)) {
        readTexts(inside ?? [], tableCellStyle?.backgroundColor ?? fill);
      }
    }
  };

  const body = withoutDeletions(tab.body?.content ?? []);
  const titles = body.filter(({ paragraph }) => styleOf(paragraph) === 'TITLE' && !isEmpty(paragraph));
  if (titles.length === 0) add('no-title', '');
  if (titles.length > 1) add('several-titles', textOf(titles[1]?.paragraph ?? {}), [titles.length]);

  const lists = typedLists(body);
  let level = 0;
  body.forEach((element, index) => {
    const { paragraph, table } = element;
    const own = headingLevel(paragraph);
    if (own > 0 && isEmpty(paragraph)) add('heading-empty', '');
    else if (own > 0 && paragraph !== undefined) {
      place = {
        part: 'body',
        heading: excerpt(textOf(paragraph)),
        headingId: paragraph.paragraphStyle?.headingId ?? '',
      };
      if (own > level + 1) add('heading-skipped', textOf(paragraph), [level, own]);
      level = own;
    }
    if (isHeadingByLook(tab, paragraph, body[index + 1])) add('heading-by-look', textOf(paragraph ?? {}));
    for (const [first, count] of lists.get(element) ?? []) add('list-by-hand', first, [count]);
    const empty = runLength(body, index, isSpace);
    if (empty > 1 || (empty === 1 && !isForced(body, index))) add('empty-paragraphs', '', [empty]);
    if (table !== undefined) {
      for (const kind of tableBarriers(table)) add(kind, firstRow(table));
    }
    readTexts([element]);
  });

  const parts = [
    ['header', tab.headers],
    ['footer', tab.footers],
    ['footnote', tab.footnotes],
  ] as const;
  for (const [part, segments] of parts) {
    place = { part, heading: '', headingId: '' };
    for (const id of Object.keys(segments ?? {})) {
      before = '';
      readTexts(withoutDeletions(segments?.[id]?.content ?? []));
    }
  }
  return found;
}

function tableBarriers(table: docs_v1.Schema$Table): readonly BarrierKind[] {
  const rows = table.tableRows ?? [];
  const hasHeader = rows.some(({ tableRowStyle }) => tableRowStyle?.tableHeader === true);
  const isMerged = cellsOf(table).some(
    ({ tableCellStyle: style }) => (style?.rowSpan ?? 1) > 1 || (style?.columnSpan ?? 1) > 1,
  );
  return [
    ...(hasHeader || rows.length < 2 || (table.columns ?? 0) < 2 ? [] : (['table-without-header'] as const)),
    ...(isMerged ? (['merged-cells'] as const) : []),
  ];
}

function cellsOf(table: docs_v1.Schema$Table | undefined): readonly docs_v1.Schema$TableCell[] {
  return (table?.tableRows ?? []).flatMap(({ tableCells }) => tableCells ?? []);
}

function firstRow({ tableRows }: docs_v1.Schema$Table): string {
  return (tableRows?.[0]?.tableCells ?? [])
    .map(({ content }) => (content ?? []).map(({ paragraph }) => textOf(paragraph ?? {}).trim()).join(' '))
    .filter((text) => text !== '')
    .join(', ');
}

function styleOf(paragraph: Paragraph | undefined): string {
  return paragraph?.paragraphStyle?.namedStyleType ?? '';
}

/** 1 to 6 for a heading, else 0. */
function headingLevel(paragraph: Paragraph | undefined): number {
  return Number(/^HEADING_(\d)$/.exec(styleOf(paragraph))?.[1] ?? 0);
}

/** Whether a paragraph has neither text nor anything else to see. */
function isEmpty(paragraph: Paragraph | undefined): boolean {
  return (
    paragraph !== undefined &&
    (paragraph.positionedObjectIds ?? []).length === 0 &&
    (paragraph.elements ?? []).every(({ textRun }) => textRun?.content?.trim() === '')
  );
}

function isSpace({ paragraph }: Structural): boolean {
  return isEmpty(paragraph) && headingLevel(paragraph) === 0;
}

/** How many elements in a row are such; 0 but for the first of them. */
function runLength(
  body: readonly Structural[],
  index: number,
  isSuch: (element: Structural) => boolean,
): number {
  const [previous] = index === 0 ? [] : [body[index - 1]];
  if (previous !== undefined && isSuch(previous)) return 0;
  const end = body.findIndex((element, at) => at >= index && !isSuch(element));
  return (end === -1 ? body.length : end) - index;
}

/** Docs keeps a paragraph before and after a table, and one at the end of the text. */
function isForced(body: readonly Structural[], index: number): boolean {
  return [body[index - 1], body[index + 1]].some((beside) => beside?.paragraph === undefined);
}

/**
 * The lists typed by hand, by the element of the text in which each begins: its first line, and how many lines in a row
 * have a mark or a number before the words. Lines may be paragraphs or be broken within one, also in the cells of a table.
 */
function typedLists(
  content: readonly Structural[],
): ReadonlyMap<Structural, readonly (readonly [first: string, count: number])[]> {
  const found = new Map<Structural, (readonly [string, number])[]>();
  let list: string[] = [];
  let start: Structural = {};
  const end = (): void => {
    const [first = ''] = list;
    if (list.length > 1 && !isTalk(list))
      found.set(start, [...(found.get(start) ?? []), [first, list.length]]);
    list = [];
  };
  for (const element of content) {
    const { paragraph, table } = element;
    const isText = paragraph !== undefined && paragraph.bullet === undefined && headingLevel(paragraph) === 0;
    for (const line of isText ? textOf(paragraph).split('\u000B') : ['']) {
      if (!TYPED_ITEM.test(line)) {
        end();
        continue;
      }
      if (list.length === 0) start = element;
      list.push(line);
    }
    const inside = cellsOf(table).flatMap((cell) => [...typedLists(cell.content ?? []).values()].flat());
    if (inside.length > 0) found.set(element, inside);
  }
  end();
  return found;
}

/** Whether lines that begin with dashes are what people say: someone asks, exclaims, or is said to speak. */
function isTalk(lines: readonly string[]): boolean {
  return (
    lines.every((line) => /^\s*[-–—]/.test(line)) &&
    lines.some((line) =>
      /[?!]\s*$|[,?!] (?:säger|sade|sa|berättar|menar|tycker|svarar|undrar|frågar) /.test(line),
    )
  );
}

/**
 * A short text, bold all through, that stands alone above normal text, with a colon after it or not. One above a table is its
 * caption, one in brackets a gap to fill.
 */
function isHeadingByLook(
  tab: TabContent,
  paragraph: Paragraph | undefined,
  next: Structural | undefined,
): boolean {
  const isNormal = (one: Paragraph | undefined): one is Paragraph =>
    styleOf(one) === 'NORMAL_TEXT' && one?.bullet === undefined && !isEmpty(one);
  if (!isNormal(paragraph) || !isNormal(next?.paragraph)) return false;
  const text = textOf(paragraph).trim();
  const isShort =
    text.length <= LONGEST_HEADING && !/[.,;!?…\]]$/.test(text) && text.toUpperCase() !== text.toLowerCase();
  return isShort && isBold(tab, paragraph) && !isBold(tab, next.paragraph);
}

function isBold(tab: TabContent, paragraph: Paragraph): boolean {
  const { bold } = inheritedStyle(tab, paragraph);
  return (paragraph.elements ?? []).every(
    ({ textRun }) =>
      textRun !== undefined && (textRun.content?.trim() === '' || (textRun.textStyle?.bold ?? bold) === true),
  );
}

/** The text on one line, cut to what there is room for; so that what stands at `from` is seen. */
function excerpt(text: string, from = 0): string {
  const start = from < MOST_WORDS / 2 ? 0 : text.lastIndexOf(' ', from - MOST_WORDS / 3) + 1;
  const plain = text.slice(start).replace(/\s+/g, ' ').trim();
  const most = MOST_WORDS - (start > 0 ? 2 : 1);
  const cut = plain.length <= most ? plain : `${plain.slice(0, most).trimEnd()}…`;
  return start > 0 ? `…${cut}` : cut;
}
