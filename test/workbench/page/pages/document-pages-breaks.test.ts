import { pageStarts, type Piece } from '../../../../workbench/page/pages/document-pages-breaks';

/** Pieces of ten pixels, each by how it starts: free, kept with the one before or forced to a new page. */
function pieces(starts: string, repeated = 0): readonly Piece[] {
  const start = { f: 'free', k: 'kept', n: 'forced' } as const;
  return Array.from(starts, (letter, index) => ({
    top: index * 10,
    bottom: index * 10 + 10,
    start: start[letter as keyof typeof start],
    repeated,
  }));
}

describe('pageStarts', () => {
  it('fills each page before the next', () => {
    expect(pageStarts(pieces('fffffff'), () => 30)).toEqual([0, 3, 6]);
  });

  it('has no page for a document without text', () => {
    expect(pageStarts([], () => 30)).toEqual([]);
  });

  it('asks for the room of each page', () => {
    expect(pageStarts(pieces('fffffff'), (page) => (page === 0 ? 10 : 30))).toEqual([0, 1, 4]);
  });

  it('moves what belongs together to the next page', () => {
    expect(pageStarts(pieces('ffkkff'), () => 30)).toEqual([0, 1, 4]);
  });

  it('parts what belongs together when it is more than a page', () => {
    expect(pageStarts(pieces('fkkkkf'), () => 30)).toEqual([0, 3]);
  });

  it('begins a page where it must', () => {
    expect(pageStarts(pieces('fnffnf'), () => 30)).toEqual([0, 1, 4]);
  });

  it('leaves room for the heading rows that a page repeats', () => {
    expect(pageStarts(pieces('ffffff', 10), () => 30)).toEqual([0, 2, 4]);
  });

  it('gives a piece that is taller than a page one of its own', () => {
    expect(pageStarts(pieces('fff'), () => 5)).toEqual([0, 1, 2]);
  });

  it('takes a document of a hundred thousand pieces', () => {
    expect(pageStarts(pieces('f'.repeat(100_000)), () => 10)).toHaveLength(100_000);
  });
});
