import { listCounter } from '../../../../host/docs/document/list-numbers';

const lists = (
  ...levels: { glyphType?: string; glyphSymbol?: string; glyphFormat: string; startNumber?: number }[]
) => ({
  l: { listProperties: { nestingLevels: levels } },
});
const take = (counter: ReturnType<typeof listCounter>, count: number, nestingLevel = 0) =>
  Array.from({ length: count }, () => counter.next({ listId: 'l', nestingLevel })).at(-1);

describe('listCounter', () => {
  it.each([
    ['DECIMAL', 12, '12.'],
    ['ZERO_DECIMAL', 3, '03.'],
    ['ALPHA', 28, 'bb.'],
    ['UPPER_ALPHA', 2, 'B.'],
    ['ROMAN', 14, 'xiv.'],
    ['UPPER_ROMAN', 9, 'IX.'],
  ])('writes %s number %d as %s', (glyphType, count, glyph) => {
    expect(take(listCounter(lists({ glyphType, glyphFormat: '%0.' })), count)).toBe(glyph);
  });

  it('begins at the start number of the level', () => {
    expect(take(listCounter(lists({ glyphType: 'DECIMAL', glyphFormat: '%0)', startNumber: 5 })), 1)).toBe(
      '5)',
    );
  });

  it('writes the numbers of the levels above, and starts a level again under each of them', () => {
    const counter = listCounter(
      lists({ glyphType: 'DECIMAL', glyphFormat: '%0.' }, { glyphType: 'DECIMAL', glyphFormat: '%0.%1.' }),
    );
    expect([take(counter, 1), take(counter, 2, 1), take(counter, 1), take(counter, 1, 1)]).toEqual([
      '1.',
      '1.2.',
      '2.',
      '2.1.',
    ]);
  });

  it('writes any symbol as a bullet', () => {
    expect(take(listCounter(lists({ glyphSymbol: '❖', glyphFormat: '%0' })), 1)).toBe('•');
  });
});
