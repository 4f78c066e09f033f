import { headerRows, type PlacedPiece } from './document-pages-measure';
import { isListItem } from './document-pages-meaning';

interface Position {
  readonly text: Text;
  readonly offset: number;
}

/** What lies after a cut in one parent: a child and all that follow it; the child itself in part, if it is cut through. */
interface Tail {
  readonly parent: Element;
  readonly from: HTMLElement | null;
  readonly position: Position | null;
}

/** Where a page begins. It holds places in the text, so it must be found before anything is moved. */
export interface Cut {
  readonly piece: PlacedPiece;
  /** One for the article; or, when a row is cut through, one for each of its cells. */
  readonly tails: readonly Tail[];
}

function textsIn(element: Element): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts.filter(({ length }) => length > 0);
}

function isBelow({ text, offset }: Position, y: number): boolean {
  const range = document.createRange();
  range.setStart(text, offset);
  range.setEnd(text, offset + 1);
  const box = [...range.getClientRects()].at(-1);
  return box !== undefined && (box.top + box.bottom) / 2 > y;
}

/** The first character below a height, by halving: text runs downwards. */
function positionBelow(paragraph: Element, y: number): Position | null {
  const text = textsIn(paragraph).find((candidate) =>
    isBelow({ text: candidate, offset: candidate.length - 1 }, y),
  );
  if (!text) return null;
  let above = -1;
  let below = text.length - 1;
  while (below - above > 1) {
    const middle = Math.floor((above + below) / 2);
    if (isBelow({ text, offset: middle }, y)) below = middle;
    else above = middle;
  }
  return { text, offset: below };
}

function tailBelow(parent: Element, y: number): Tail {
  const children = [...parent.children].filter((child) => child instanceof HTMLElement);
  const from = children.find((child) => child.getBoundingClientRect().bottom > y + 1) ?? null;
  const whole = from === null || from.tagName !== 'P' || from.getBoundingClientRect().top >= y - 1;
  return { parent, from, position: whole ? null : positionBelow(from, y) };
}

/** The cut at which a page begins with a piece. */
export function cutBefore(piece: PlacedPiece, article: Element): Cut {
  if (!piece.inside) return { piece, tails: [{ parent: article, from: piece.block, position: null }] };
  if (piece.row) return { piece, tails: [...piece.row.cells].map((cell) => tailBelow(cell, piece.top)) };
  const position = positionBelow(piece.block, piece.top);
  return { piece, tails: [{ parent: article, from: piece.block, position }] };
}

function continued(paragraph: HTMLElement, { text, offset }: Position): HTMLElement {
  const rest = paragraph.cloneNode(false) as HTMLElement;
  const range = document.createRange();
  range.setStart(text, offset);
  range.setEndAfter(paragraph.lastChild ?? text);
  rest.style.marginLeft = getComputedStyle(paragraph).marginLeft;
  rest.style.marginTop = '0';
  rest.style.textIndent = '0';
  rest.append(range.extractContents());
  paragraph.style.marginBottom = '0';
  if (isListItem(paragraph)) {
    rest.classList.remove(...[...rest.classList].filter((name) => name.startsWith('docx-num-')));
    rest.classList.add('continued-item');
  }
  return rest;
}

function moveTail({ from, position }: Tail, target: Element): void {
  const rest = from && position ? [continued(from, position)] : [];
  let next: ChildNode | null = rest.length > 0 ? (from?.nextSibling ?? null) : from;
  target.append(...rest);
  while (next) {
    const following: ChildNode | null = next.nextSibling;
    target.append(next);
    next = following;
  }
}

function restOfRow(row: HTMLTableRowElement, tails: readonly Tail[]): HTMLTableRowElement {
  const rest = row.cloneNode(false) as HTMLTableRowElement;
  for (const tail of tails) {
    const cell = tail.parent.cloneNode(false) as Element;
    moveTail(tail, cell);
    rest.append(cell);
  }
  return rest;
}

function restOfTable(table: HTMLTableElement, { piece, tails }: Cut): HTMLTableElement {
  const rest = table.cloneNode(false) as HTMLTableElement;
  const columns = [...table.children].filter(({ tagName }) => tagName === 'COLGROUP');
  rest.append(...[...columns, ...headerRows(table)].map((part) => part.cloneNode(true)));
  for (const row of rest.rows) row.classList.add('repeated');
  const rows = [...table.rows];
  const from = piece.row ? rows.indexOf(piece.row) : rows.length;
  if (piece.row && piece.inside) rest.append(restOfRow(piece.row, tails));
  rest.append(...rows.slice(piece.inside ? from + 1 : from));
  return rest;
}

/**
 * Moves all that lies after a cut to a page's article. The cuts of a document are to be made from its last to its
 * first, as each takes all that is left.
 */
export function moveAfter(cut: Cut, target: Element): void {
  const { block, row, inside } = cut.piece;
  if (!(block instanceof HTMLTableElement) || !row || (!inside && row === block.rows[0])) {
    for (const tail of cut.tails) moveTail(tail, target);
    return;
  }
  const following = block.nextElementSibling;
  target.append(restOfTable(block, cut));
  if (following instanceof HTMLElement) {
    moveTail({ parent: block, from: following, position: null }, target);
  }
}
