/** Takes out what a batch has put in, and puts in what it took out. Looks are given afterwards. */
import type { docs_v1 } from '@googleapis/docs';
import type { TabContent } from '../document-tabs';
import { replaceSpan } from './replace-span';
import { tokensOf, type Gap, type Token } from './undo-gaps';

/** A stretch of indices as the body was, and what stands there now. */
export interface Touched {
  readonly before: readonly [start: number, end: number];
  readonly after: readonly [start: number, end: number];
}

/** An undo while it is made. */
export interface Undoing {
  readonly requests: docs_v1.Schema$Request[];
  readonly touched: Touched[];
  /** Where paragraphs are put in again, by their indices before; `like` is the index now of the paragraph that they are parted from. */
  readonly parted: { readonly start: number; readonly end: number; readonly like: number }[];
  /** Which index of before stands at an index now; null for what the batch has put in. */
  readonly origin: (index: number) => number | null;
  /** The list that the paragraph at an index was in, and the one that the paragraph at an index now is in; null for none. */
  readonly listBefore: (index: number) => string | null;
  readonly listNow: (index: number) => string | null;
}

/** A part before and after a batch, and the lists that there were. */
export interface Part {
  readonly was: readonly docs_v1.Schema$StructuralElement[];
  readonly is: readonly docs_v1.Schema$StructuralElement[];
  readonly lists: NonNullable<TabContent['lists']>;
}

/** Something that requests cannot bring back. */
export class CannotUndo extends Error {}

/** What requests can write: no control character or sign of private use, which Docs takes out. */
const UNWRITABLE = /[\u0000-\u0008\u000c-\u001f\ue000-\uf8ff]/;

/** The text of tokens that can be written; what is no text cannot be brought back. */
export function textOf(tokens: readonly Token[]): string {
  if (tokens.some(({ kind }) => kind !== 'sign')) throw new CannotUndo('what is no text went');
  const text = tokens.map(({ sign }) => sign).join('');
  if (UNWRITABLE.test(text)) throw new CannotUndo('a sign went that cannot be written');
  return text;
}

/** Makes a gap hold what it held. */
export function closeGap(undoing: Undoing, was: readonly Token[], is: readonly Token[], gap: Gap): void {
  const [wanted, gone] = [was.slice(...gap.before), is.slice(...gap.after)];
  const at = is[gap.after[0]]?.start ?? is.at(-1)?.end ?? 0;
  const from = was[gap.before[0]]?.start ?? was.at(-1)?.end ?? 0;
  undoing.touched.push({
    before: [from, wanted.at(-1)?.end ?? from],
    after: [at, gone.at(-1)?.end ?? at],
  });
  const isInParagraph = [...wanted, ...gone].every(({ kind, sign }) => kind === 'sign' && sign !== '\n');
  if (isInParagraph) {
    const text = textOf(gone);
    const span = { from: 0, to: text.length, insert: textOf(wanted), writtenAt: null };
    undoing.requests.push(...replaceSpan(at, text, span));
    return;
  }
  takeOut(undoing, is, gap.after);
  if (wanted.length > 0)
    putIn(undoing, wanted, { at, previous: is[gap.after[0] - 1], next: is[gap.after[1]] });
}

/** Takes tokens out: whole paragraphs where it can be, since joining two leaves the look of one. */
function takeOut({ requests }: Undoing, is: readonly Token[], [from, to]: readonly [number, number]): void {
  if (from === to) return;
  const signAt = (place: number) => is[place]?.sign;
  const isStructure = (place: number) => is[place] === undefined || is[place].kind === 'table';
  let by = 0;
  if (signAt(from) === '\n' && signAt(to) === '\n' && !isStructure(to + 1)) by = 1;
  // The newline before a table has to stay.
  else if (isStructure(to) && signAt(to - 1) === '\n' && signAt(from - 1) === '\n') by = -1;
  const [startIndex, endIndex] = [is[from + by]?.start ?? 0, is[to + by - 1]?.end ?? 0];
  requests.push({ deleteContentRange: { range: { startIndex, endIndex } } });
}

interface Opening {
  readonly at: number;
  readonly previous: Token | undefined;
  readonly next: Token | undefined;
}

/** Puts paragraphs and tables in again, between two tokens that stand. */
function putIn(undoing: Undoing, wanted: readonly Token[], { at, previous, next }: Opening): void {
  const { requests } = undoing;
  const [first, last] = [wanted[0], wanted.at(-1)];
  const [start, end] = [first?.start ?? 0, last?.end ?? 0];
  const isBehindNewline = previous?.sign === '\n';
  if (first?.kind === 'table' && last?.kind === 'table') {
    // At the end of the paragraph before, whose newline then stands behind the table.
    if (!isBehindNewline) throw new CannotUndo('a table has no place');
    undoing.parted.push({ start, end, like: at - 1 });
    const behind = writeTokens(requests, [newlineBefore(first), ...wanted], at - 1);
    requests.push({ deleteContentRange: { range: { startIndex: behind, endIndex: behind + 1 } } });
    return;
  }
  const canPrecede = isBehindNewline && last?.sign === '\n';
  const mustPrecede = next === undefined || next.kind === 'table' || first?.kind === 'table';
  if (mustPrecede && !canPrecede) throw new CannotUndo('a paragraph has no place');
  const list = undoing.listBefore(start);
  const isOfListBefore = list === undoing.listNow(at - 1) && list !== undoing.listNow(at);
  if (!canPrecede || !(mustPrecede || isOfListBefore)) {
    const isInsideParagraph = !isBehindNewline && ['sign', 'object'].includes(previous?.kind ?? '');
    const like = (isInsideParagraph ? previous?.start : next?.start) ?? at;
    undoing.parted.push({ start, end, like });
    writeTokens(requests, wanted, at);
    return;
  }
  undoing.parted.push({ start, end, like: at - 1 });
  writeTokens(requests, [newlineBefore(first), ...wanted.slice(0, -1)], at - 1);
}

function newlineBefore(token: Token | undefined): Token {
  const start = token?.start ?? 0;
  return { kind: 'sign', sign: '\n', start: start - 1, end: start };
}

/** Writes tokens from an index on, and answers the index behind them. A table makes the newline before it itself. */
function writeTokens(requests: docs_v1.Schema$Request[], tokens: readonly Token[], index: number): number {
  let [at, from] = [index, 0];
  const write = (text: string) => {
    if (text !== '') requests.push({ insertText: { location: { index: at }, text } });
    at += text.length;
  };
  tokens.forEach(({ kind, table, start, end }, place) => {
    if (kind !== 'table' || table === undefined) return;
    const text = textOf(tokens.slice(from, place));
    if (!text.endsWith('\n')) throw new CannotUndo('a table has no newline before it');
    write(text.slice(0, -1));
    requests.push(...newTable(table, at, start));
    at += 1 + end - start;
    from = place + 1;
  });
  write(textOf(tokens.slice(from)));
  return at;
}

/** Makes a table at the end of the paragraph at `index`, and fills its cells from the first one on. */
function newTable(
  { tableRows = [], rows, columns }: docs_v1.Schema$Table,
  index: number,
  start: number,
): docs_v1.Schema$Request[] {
  const cells = tableRows.map(({ tableCells }) => tableCells ?? []);
  if (!isEven(cells)) throw new CannotUndo('cells were merged');
  return [
    { insertTable: { location: { index }, rows: rows ?? 0, columns: columns ?? 0 } },
    ...cells.flat().flatMap((cell) => fillCell(cell, index + 1 - start)),
  ];
}

/** Whether no cells of the rows are merged. */
export function isEven(cells: readonly (readonly docs_v1.Schema$TableCell[])[]): boolean {
  return cells.every(
    (row) =>
      row.length === cells[0]?.length &&
      row.every(
        ({ tableCellStyle: { rowSpan, columnSpan } = {} }) => (rowSpan ?? 1) * (columnSpan ?? 1) === 1,
      ),
  );
}

/** The text of a cell that is empty; `moved` is how far from its place before it stands. */
export function fillCell(
  { content = [], startIndex }: docs_v1.Schema$TableCell,
  moved: number,
): docs_v1.Schema$Request[] {
  const text = textOf(tokensOf(content).slice(0, -1));
  const index = (startIndex ?? 0) + 1 + moved;
  return text === '' ? [] : [{ insertText: { location: { index }, text } }];
}
