/** The smallest part of a document that stays whole on a page: a line, a row of a table or a whole block. */
export interface Piece {
  /** Where it begins and ends, in pixels down the document as if it were one endless page. Space before is in it. */
  readonly top: number;
  readonly bottom: number;
  /** Whether a page may begin with it, must, or should not, as the piece before belongs with it. */
  readonly start: 'free' | 'forced' | 'kept';
  /** The height of what is repeated above it when a page begins with it: the heading rows of its table. */
  readonly repeated: number;
}

function nextStart(pieces: readonly Piece[], start: number, room: number): number {
  const first = pieces[start];
  if (!first) return pieces.length;
  const limit = first.top + room - first.repeated;
  let end = start + 1;
  for (let piece = pieces[end]; piece && piece.start !== 'forced' && piece.bottom <= limit;) {
    end += 1;
    piece = pieces[end];
  }
  let cut = end;
  while (cut > start && pieces[cut]?.start === 'kept') cut -= 1;
  return cut > start ? cut : end;
}

/**
 * The pieces that pages begin with, by index; `room` is the height of a page's text in pixels, pages counted from 0.
 * Every page has a piece, also one that is too tall for it, and pieces that belong together are parted only when they
 * are more than a page.
 */
export function pageStarts(pieces: readonly Piece[], room: (page: number) => number): readonly number[] {
  const starts: number[] = [];
  for (let start = 0; start < pieces.length; start = nextStart(pieces, start, room(starts.length - 1))) {
    starts.push(start);
  }
  return starts;
}
