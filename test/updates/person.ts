/** A person who edits a document by hand, as the host's editor lets people do. Each run of text that is typed is a word of its own. */
import type { docs_v1 } from '@googleapis/docs';
import type { Assumptions } from '../../host/docs/document/assumptions';
import { dragRow } from '../../host/docs/edit/drag-row';
import { deleteText, restyleText, typeOver, typeText } from '../../host/docs/edit/edit-text';
import { byRequests, type Editor } from '../../host/docs/edit/editor';
import { addComment, addTab, addTableColumn, addTableRow } from '../../host/docs/edit/insert-elements';
import { dragSection } from '../../host/docs/edit/move-content';
import { removeTableRow } from '../../host/docs/edit/remove-table-parts';
import { applyBatchUpdate } from '../../host/docs/requests/apply-batch';
import { viewDocument } from '../../host/docs/document/view-document';
import type { Random } from '../random/random';

type Document = docs_v1.Schema$Document;
type Element = docs_v1.Schema$StructuralElement;

/** What people do, in any order. */
const RANDOM_KINDS = [
  'insert sentence',
  'delete sentence',
  'restyle',
  'add row',
  'remove row',
  'drag row',
  'type in cell',
  'add column',
  'type list item',
  'delete section',
  'move section',
  'tab before',
  'comment',
  'range lost',
  'range doubled',
  'range split',
] as const;

type RandomKind = (typeof RANDOM_KINDS)[number];

/** What people do; paragraphs are retyped apart from the rest. */
export const editKinds = ['retype words', 'retype paragraph', ...RANDOM_KINDS] as const;

export type EditKind = (typeof editKinds)[number];

/** What has been typed, and how often each kind of edit was done. */
export interface Hand {
  /** The words that a person typed and has not taken away since. */
  readonly words: Set<string>;
  readonly done: Map<EditKind, number>;
  /** Where in the report a word was typed over: the text that stood there. */
  readonly typedOver: Map<string, string>;
  next: number;
}

export function aHand(): Hand {
  return { words: new Set(), done: new Map(), typedOver: new Map(), next: 1 };
}

/** Who types, and what Google does of what nobody has measured. */
interface Typing {
  readonly random: Random;
  readonly hand: Hand;
  readonly assumptions: Partial<Assumptions>;
}

interface Editing {
  readonly document: Document;
  readonly random: Random;
  readonly hand: Hand;
  readonly editor: Editor;
  readonly tabId: string;
  readonly body: readonly Element[];
}

/** Does so many edits, of each kind as many as of the others where that can be. */
export function editByHand(
  document: Document,
  times: number,
  { random, hand, assumptions }: Typing,
): Document {
  let edited = document;
  let deck: RandomKind[] = [];
  for (let done = 0, tries = 0; done < times && tries < times * 20; tries += 1) {
    if (deck.length === 0) deck = [...random.shuffled(RANDOM_KINDS)];
    const kind = deck.pop() ?? 'comment';
    if (kind === 'tab before' && tabsOf(edited).length > 12) continue;
    const { tabId, body } = ourTab(edited);
    const editing = { document: edited, random, hand, editor: { assumptions }, tabId, body };
    const after = handlers[kind](editing);
    if (after === edited) continue;
    edited = after;
    done += 1;
    count(hand, kind);
  }
  forgetGone(hand, edited);
  return edited;
}

function count({ done }: Hand, kind: EditKind): void {
  done.set(kind, (done.get(kind) ?? 0) + 1);
}

/** Retypes a share of the paragraphs, each in part or whole, from the last one. */
export function retypeShare(
  document: Document,
  share: number,
  { random, hand, assumptions }: Typing,
): Document {
  const { tabId, body } = ourTab(document);
  const requests = [...paragraphsOf(body)].reverse().flatMap((paragraph) => {
    if (!random.chance(share)) return [];
    const kind = random.chance(0.25) ? 'retype paragraph' : 'retype words';
    const { start, end, typed } = retyped(paragraph, kind, random, hand);
    count(hand, kind);
    return [
      { deleteContentRange: { range: range(tabId, start, end) } },
      { insertText: { location: at(tabId, start), text: typed } },
    ];
  });
  const edited = byRequests(document, { assumptions }, requests);
  if (edited === document && requests.length > 0) throw new Error('nobody can type there');
  return edited;
}

/** All text of all tabs. */
export function allText(document: Document): string {
  return tabsOf(document)
    .map(({ documentTab }) => textIn(documentTab?.body?.content ?? []))
    .join('\n');
}

function forgetGone(hand: Hand, document: Document): void {
  const text = allText(document);
  for (const word of hand.words) if (!text.includes(word)) hand.words.delete(word);
}

function tabsOf(document: Document): readonly docs_v1.Schema$Tab[] {
  return viewDocument(document, { includeTabsContent: true }).tabs ?? [];
}

/** The tab with most text: the report's. */
function ourTab(document: Document): { tabId: string; body: readonly Element[] } {
  const [tab] = [...tabsOf(document)].sort(
    (one, other) =>
      (other.documentTab?.body?.content?.length ?? 0) - (one.documentTab?.body?.content?.length ?? 0),
  );
  return { tabId: tab?.tabProperties?.tabId ?? '', body: tab?.documentTab?.body?.content ?? [] };
}

function textIn(content: readonly Element[]): string {
  return content
    .map(({ paragraph, table }) =>
      paragraph !== undefined
        ? textOf(paragraph)
        : (table?.tableRows ?? [])
            .flatMap(({ tableCells }) => (tableCells ?? []).map((cell) => textIn(cell.content ?? [])))
            .join('\t'),
    )
    .join('');
}

function textOf(paragraph: docs_v1.Schema$Paragraph): string {
  return (paragraph.elements ?? []).map(({ textRun }) => textRun?.content ?? '\uFFFC').join('');
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isListed: boolean;
  readonly isHeading: boolean;
}

function paragraphsOf(body: readonly Element[]): readonly Found[] {
  return body.flatMap(({ paragraph, startIndex, endIndex }) => {
    if (paragraph === undefined) return [];
    const text = textOf(paragraph).slice(0, -1);
    if (text.trim() === '') return [];
    return [
      {
        start: startIndex ?? 0,
        end: (endIndex ?? 0) - 1,
        text,
        isListed: paragraph.bullet !== undefined,
        isHeading: (paragraph.paragraphStyle?.namedStyleType ?? '').startsWith('HEADING'),
      },
    ];
  });
}

function tablesOf(body: readonly Element[]) {
  return body.flatMap(({ table, startIndex }) => {
    const rows = table?.tableRows ?? [];
    return table === undefined || rows.length === 0
      ? []
      : [{ start: startIndex ?? 0, rows, columns: table.columns ?? 0 }];
  });
}

function newWord(hand: Hand): string {
  const word = `Zq${String(hand.next).padStart(5, '0')}x`;
  hand.next += 1;
  hand.words.add(word);
  return word;
}

function at(tabId: string, index: number): docs_v1.Schema$Location {
  return { index, tabId };
}

function range(tabId: string, startIndex: number, endIndex: number): docs_v1.Schema$Range {
  return { startIndex, endIndex, tabId };
}

/** Some words of a paragraph, or all, and what is typed over them. */
function retyped(
  { start, text }: Found,
  kind: 'retype words' | 'retype paragraph',
  random: Random,
  hand: Hand,
): { readonly start: number; readonly end: number; readonly typed: string } {
  const words = [...text.matchAll(/\S+/g)];
  const all = kind === 'retype paragraph' || words.length < 3;
  const first = all ? 0 : random.below(words.length - 1);
  const last = all
    ? words.length - 1
    : Math.min(words.length - 1, first + random.below(Math.ceil(words.length / 2)));
  const end = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0);
  const word = newWord(hand);
  hand.typedOver.set(word, text);
  return {
    start: start + (words[first]?.index ?? 0),
    end: start + end,
    typed: all ? `Här står ${word} i stället.` : word,
  };
}

const handlers: Readonly<Record<RandomKind, (editing: Editing) => Document>> = {
  'insert sentence': ({ document, random, hand, editor, tabId, body }) => {
    const found = paragraphsOf(body).filter(({ isHeading }) => !isHeading);
    if (found.length === 0) return document;
    const { start, text } = random.pick(found);
    const ends = [...text.matchAll(/[.!?] /g)].map((match) => match.index + 2);
    const place = random.pick([0, text.length, ...ends]);
    const word = newWord(hand);
    hand.typedOver.set(word, text);
    const sentence = `Meningen ${word} skrevs in.`;
    const typed = place === text.length ? ` ${sentence}` : `${sentence} `;
    return typeText(document, at(tabId, start + place), typed, editor);
  },
  'delete sentence': ({ document, random, editor, tabId, body }) => {
    const found = paragraphsOf(body).flatMap(({ start, text }) => {
      const ends = [...text.matchAll(/[.!?] /g)].map((match) => start + match.index + 2);
      return ends.length === 0 ? [] : [[start, ...ends]];
    });
    if (found.length === 0) return document;
    const places = random.pick(found);
    const pick = random.below(places.length - 1);
    return deleteText(document, range(tabId, places[pick] ?? 0, places[pick + 1] ?? 0), editor);
  },
  restyle: (editing) =>
    withParagraph(editing, ({ start, text }) => {
      const { document, random, editor, tabId } = editing;
      const from = random.below(text.length);
      const to = Math.min(text.length, from + 1 + random.below(30));
      return restyleText(
        document,
        range(tabId, start + from, start + to),
        random.pick([{ italic: true }, { bold: true }]),
        editor,
      );
    }),
  'add row': (editing) =>
    withTable(editing, ({ start, rows }) => {
      const { document, random, hand, editor, tabId } = editing;
      const rowIndex = random.below(rows.length);
      const place = { tableStartLocation: at(tabId, start), rowIndex, columnIndex: 0 };
      const added = addTableRow(document, place, editor);
      const end = rows[rowIndex]?.endIndex ?? 0;
      return added === document
        ? document
        : typeText(added, at(tabId, end + 2), `Rad ${newWord(hand)}`, editor);
    }),
  'remove row': (editing) =>
    withTable(editing, ({ start, rows }) => {
      const { document, random, editor, tabId } = editing;
      if (rows.length < 3) return document;
      const rowIndex = 1 + random.below(rows.length - 1);
      return removeTableRow(
        document,
        { tableStartLocation: at(tabId, start), rowIndex, columnIndex: 0 },
        editor,
      );
    }),
  'drag row': (editing) =>
    withTable(editing, ({ start, rows }) => {
      const { document, random, editor, tabId } = editing;
      if (rows.length < 3) return document;
      const [from = 0, to = 0] = random.shuffled(rows.map((_, row) => row).slice(1));
      return dragRow(document, at(tabId, start), { from, to }, editor);
    }),
  'type in cell': (editing) =>
    withTable(editing, ({ rows }) => {
      const { document, random, hand, editor, tabId } = editing;
      const cell = random.pick(random.pick(rows).tableCells ?? []);
      const [from, to] = [(cell.startIndex ?? 0) + 1, (cell.endIndex ?? 0) - 1];
      const typed = `cell ${newWord(hand)}`;
      return from === to || random.chance(0.5)
        ? typeText(document, at(tabId, to), typed, editor)
        : typeOver(document, range(tabId, from, to), typed, editor);
    }),
  'add column': (editing) =>
    withTable(editing, ({ start, rows, columns }) => {
      const { document, random, hand, editor, tabId } = editing;
      if (columns > 8) return document;
      const columnIndex = random.below(columns);
      const place = { tableStartLocation: at(tabId, start), rowIndex: 0, columnIndex };
      const added = addTableColumn(document, place, editor);
      const end = rows[0]?.tableCells?.[columnIndex]?.endIndex ?? 0;
      return added === document
        ? document
        : typeText(added, at(tabId, end + 1), `Egen ${newWord(hand)}`, editor);
    }),
  'type list item': (editing) => {
    const { document, random, hand, editor, tabId, body } = editing;
    const items = paragraphsOf(body).filter(({ isListed }) => isListed);
    if (items.length === 0) return document;
    const { end } = random.pick(items);
    return typeText(document, at(tabId, end), `\nPunkten ${newWord(hand)} är ny`, editor);
  },
  'delete section': (editing) => {
    const { document, random, editor, tabId, body } = editing;
    const headings = paragraphsOf(body).filter(({ isHeading }) => isHeading);
    if (headings.length < 6) return document;
    const pick = random.below(headings.length - 1);
    const [from, to] = [headings[pick]?.start ?? 0, headings[pick + 1]?.start ?? 0];
    return deleteText(document, range(tabId, from, to), editor);
  },
  'move section': (editing) => {
    const { document, random, editor, tabId, body } = editing;
    const headings = paragraphsOf(body).filter(({ isHeading }) => isHeading);
    const [one, other] = random.shuffled(headings);
    return one === undefined || other === undefined
      ? document
      : dragSection(document, at(tabId, one.start), at(tabId, other.start), editor);
  },
  'tab before': ({ document, random, editor }) =>
    addTab(document, `Flik ${String(random.below(1000))}`, 0, editor),
  comment: (editing) =>
    withParagraph(editing, ({ start, end }) =>
      addComment(editing.document, range(editing.tabId, start, end), 'Stämmer detta?', editing.editor),
    ),
  'range lost': (editing) =>
    withRange(editing, ({ id }) => [
      { deleteNamedRange: { namedRangeId: id, tabsCriteria: { tabIds: [editing.tabId] } } },
    ]),
  'range doubled': (editing) =>
    withRange(editing, ({ name, start, end }) => [
      { createNamedRange: { name, range: range(editing.tabId, start, end) } },
    ]),
  'range split': (editing) =>
    withRange(editing, ({ id, name, start, end }) => {
      if (end - start < 4) return [];
      const middle = start + ((end - start) >> 1);
      return [
        { deleteNamedRange: { namedRangeId: id, tabsCriteria: { tabIds: [editing.tabId] } } },
        { createNamedRange: { name, range: range(editing.tabId, start, middle) } },
        { createNamedRange: { name, range: range(editing.tabId, middle, end) } },
      ];
    }),
};

function withParagraph({ body, random, document }: Editing, edit: (found: Found) => Document): Document {
  const found = paragraphsOf(body);
  return found.length === 0 ? document : edit(random.pick(found));
}

function withTable(
  { body, random, document }: Editing,
  edit: (found: ReturnType<typeof tablesOf>[number]) => Document,
): Document {
  const found = tablesOf(body);
  return found.length === 0 ? document : edit(random.pick(found));
}

function withRange(
  { document, random, tabId }: Editing,
  requestsFor: (range: { id: string; name: string; start: number; end: number }) => readonly object[],
): Document {
  const tab = tabsOf(document).find(({ tabProperties }) => tabProperties?.tabId === tabId);
  const all = Object.entries(tab?.documentTab?.namedRanges ?? {}).flatMap(([name, { namedRanges = [] }]) =>
    namedRanges.flatMap(({ namedRangeId, ranges = [] }) =>
      ranges.slice(0, 1).map(({ startIndex, endIndex }) => ({
        id: namedRangeId ?? '',
        name,
        start: startIndex ?? 0,
        end: endIndex ?? 0,
      })),
    ),
  );
  if (all.length === 0) return document;
  const requests = requestsFor(random.pick(all));
  return requests.length === 0 ? document : applyBatchUpdate(document, requests).document;
}
