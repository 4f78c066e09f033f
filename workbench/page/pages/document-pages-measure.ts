import type { Piece } from './document-pages-breaks';

/** A piece with the elements that it lies in. */
export interface PlacedPiece extends Piece {
  readonly block: HTMLElement;
  /** The row that it is, or is a part of. */
  readonly row: HTMLTableRowElement | null;
  /** Whether it begins inside its paragraph or row. */
  readonly inside: boolean;
}

interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** Where the lines of an element's text begin and end; together they cover the element from top to bottom. */
function linesOf(element: HTMLElement): readonly Stretch[] {
  const box = element.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(element);
  const marks = [...range.getClientRects()]
    .filter(({ height }) => height > 0)
    .sort((one, other) => one.top - other.top);
  const lines: { top: number; bottom: number }[] = [];
  for (const { top, bottom } of marks) {
    const line = lines.at(-1);
    if (line && (top + bottom) / 2 < line.bottom) line.bottom = Math.max(line.bottom, bottom);
    else lines.push({ top, bottom });
  }
  const borders = lines.slice(1).map(({ top }, index) => ((lines[index]?.bottom ?? top) + top) / 2);
  return [box.top, ...borders].map((top, index) => ({ top, bottom: borders[index] ?? box.bottom }));
}

function marginTop(element: Element): number {
  return parseFloat(getComputedStyle(element).marginTop) || 0;
}

function paragraphPieces(block: HTMLElement, start: Piece['start']): readonly PlacedPiece[] {
  const lines = linesOf(block);
  const whole = block.classList.contains('keep-lines') || block.classList.contains('keep-next');
  return lines.map(({ top, bottom }, index) => {
    // Two lines at least stay together, before and after a break.
    const kept = whole || index === 1 || index === lines.length - 1;
    return {
      block,
      row: null,
      inside: index > 0,
      top: index === 0 ? top - marginTop(block) : top,
      bottom,
      start: index === 0 ? start : kept ? 'kept' : 'free',
      repeated: 0,
    };
  });
}

/** The heading rows that a table begins with. */
export function headerRows(table: HTMLTableElement): readonly HTMLTableRowElement[] {
  const rows = [...table.rows];
  const first = rows.findIndex((row) => !row.classList.contains('header-row'));
  return rows.slice(0, first === -1 ? 0 : first);
}

/** For each row, whether a cell reaches into it from the row before. */
function reachedInto(rows: readonly HTMLTableRowElement[]): readonly boolean[] {
  let until = 0;
  return rows.map((row, index) => {
    const reached = index < until;
    until = Math.max(until, ...[...row.cells].map(({ rowSpan }) => index + rowSpan));
    return reached;
  });
}

function rowPieces(row: PlacedPiece, room: number): readonly PlacedPiece[] {
  if (!row.row || row.bottom - row.top <= room - row.repeated) return [row];
  const cells = [...row.row.cells].map((cell) => [...cell.querySelectorAll('p')].flatMap(linesOf));
  const tallest = cells.reduce((most, lines) => (lines.length > most.length ? lines : most));
  // Each part of the row has the padding that the whole row has above and below its text.
  const above = (tallest[0]?.top ?? row.top) - row.top;
  const below = row.bottom - (tallest.at(-1)?.bottom ?? row.bottom);
  return tallest.map(({ top, bottom }, index) => ({
    ...row,
    top: index === 0 ? row.top : top,
    bottom: bottom + below,
    inside: index > 0,
    start: index === 0 ? row.start : 'free',
    repeated: row.repeated + (index === 0 ? 0 : above),
  }));
}

function tablePieces(block: HTMLTableElement, start: Piece['start'], room: number): readonly PlacedPiece[] {
  const rows = [...block.rows];
  const headers = headerRows(block);
  const height = headers.reduce((sum, row) => sum + row.getBoundingClientRect().height, 0);
  const reached = reachedInto(rows);
  return rows.flatMap((row, index) => {
    const box = row.getBoundingClientRect();
    const belongs = rows[index - 1]?.querySelector('p')?.classList.contains('keep-next') === true;
    const kept = index <= headers.length || belongs || reached[index] === true;
    const piece: PlacedPiece = {
      block,
      row,
      inside: false,
      top: index === 0 ? block.getBoundingClientRect().top - marginTop(block) : box.top,
      bottom: box.bottom,
      start: index === 0 ? start : kept ? 'kept' : 'free',
      repeated: index < headers.length ? 0 : height,
    };
    return rowPieces(piece, room);
  });
}

function startOf(block: Element): Piece['start'] {
  const before = block.previousElementSibling?.classList;
  if (block.classList.contains('page-break-before') || before?.contains('page-break-after')) return 'forced';
  return before?.contains('keep-next') === true ? 'kept' : 'free';
}

/**
 * The pieces of an article that is laid out as one endless page. A row that is taller than `room`, the height of a
 * page's text in pixels, is parted between its lines.
 */
export function measurePieces(article: HTMLElement, room: number): readonly PlacedPiece[] {
  return [...article.children].flatMap((block): readonly PlacedPiece[] => {
    if (block instanceof HTMLTableElement) return tablePieces(block, startOf(block), room);
    return block instanceof HTMLElement ? paragraphPieces(block, startOf(block)) : [];
  });
}
