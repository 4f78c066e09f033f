import { align, type Alike } from '../../../src/engine/merge/align';

const thing = (text: string, more: Partial<Alike> = {}): Alike => ({
  text,
  kind: 'text',
  look: null,
  hints: [],
  ...more,
});
const things = (...texts: readonly string[]): readonly Alike[] => texts.map((text) => thing(text));

/** What each that was written is now, as `index sign`. */
function alignment(written: readonly Alike[], now: readonly Alike[]): readonly string[] {
  const found = align(written, now);
  return written.map((_, at) => {
    const place = found.get(at);
    return place === undefined ? 'gone' : `${String(place.now)} ${place.by}`;
  });
}

describe('align', () => {
  it('finds texts where they stood, with others put in and taken out between', () => {
    expect(alignment(things('a', 'b', 'c'), things('ny', 'a', 'c', 'ny'))).toEqual([
      '1 text',
      'gone',
      '2 text',
    ]);
  });

  it('finds a text that was moved', () => {
    expect(alignment(things('a', 'b', 'c', 'd'), things('b', 'c', 'd', 'a'))).toEqual([
      '3 moved',
      '0 text',
      '1 text',
      '2 text',
    ]);
  });

  it('finds a changed text by the words that are left of it', () => {
    const now = things('a', 'Något helt annat står här', 'Barnen har målat stora tavlor i ateljén', 'c');
    expect(alignment(things('a', 'Barnen har målat tavlor i ateljén', 'c'), now)).toEqual([
      '0 text',
      '2 likeness',
      '3 text',
    ]);
  });

  it('finds a text that was written over by its place alone, when it is the only one there', () => {
    expect(alignment(things('a', 'b b', 'c'), things('a', 'x y', 'c'))).toEqual([
      '0 text',
      '1 place',
      '2 text',
    ]);
    expect(alignment(things('a', 'b b', 'c'), things('a', 'x y', 'z', 'c'))).toEqual([
      '0 text',
      'gone',
      '3 text',
    ]);
  });

  it('takes no heading for a paragraph by its place', () => {
    const [one, other] = [thing('b', { look: 'HEADING_1' }), thing('x', { look: 'NORMAL_TEXT' })];
    expect(alignment([thing('a'), one], [thing('a'), other])).toEqual(['0 text', 'gone']);
  });

  it('takes a name for a hint, which says nothing of a text with no word in common', () => {
    const [written, hints] = [thing('en två tre fyra fem sex sju', { hints: ['k'] }), ['k']];
    const now = [thing('a'), thing('två sex', { hints }), thing('helt annat'), thing('c')];
    expect(alignment([thing('a'), written, thing('c')], now)[1]).toBe('1 likeness');
    const other = [thing('a'), thing('åtta', { hints }), thing('helt annat'), thing('c')];
    expect(alignment([thing('a'), written, thing('c')], other)[1]).toBe('gone');
  });

  it('does not guess which of several like texts a moved one is', () => {
    const now = things('x', 'a b c d e f ett', 'y', 'a b c d e f två');
    expect(alignment(things('x', 'y', 'a b c d e f'), now)[2]).toBe('3 likeness');
    expect(alignment(things('a b c d e f', 'x', 'y'), [...things('x'), ...now.slice(1)])[0]).toBe('gone');
  });
});
