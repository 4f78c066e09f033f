import { handChanges } from '../../../src/engine/proof/hand-changes';
import { textOf } from './a-receipt';

const written = [
  { key: 'title', units: [{ key: 'text', text: 'Rapport' }] },
  { key: 'body', units: [{ key: 'text', text: 'Utfallet blev 412\u00a0000 kronor.' }] },
  {
    key: 'table',
    units: [
      {
        key: 'r1',
        text: 'Personal\t5',
        cells: [
          { column: 'a', text: 'Personal' },
          { column: 'b', text: '5' },
        ],
      },
    ],
  },
];

describe('handChanges', () => {
  it('finds none in what was written, whatever the letterhead says', () => {
    const text = textOf(
      'H Dnr 1',
      'Till nämnden',
      'Rapport',
      'Utfallet blev 412 000 kronor.',
      'Personal\t5',
      'Adress',
    );
    expect(handChanges(written, text)).toEqual([]);
  });

  it('lists what is changed, and whether a figure is', () => {
    expect(
      handChanges(written, textOf('Rapporten', 'Utfallet blev 413 000 kronor.', 'Personal\t-5')),
    ).toEqual([
      { written: 'Rapport', now: 'Rapporten', isFigure: false },
      { written: 'Utfallet blev 412 000 kronor.', now: 'Utfallet blev 413 000 kronor.', isFigure: true },
      { written: 'Personal\t5', now: 'Personal\t-5', isFigure: true },
    ]);
  });

  it('lists what is put in between and what is gone', () => {
    expect(handChanges(written, textOf('Rapport', 'Eget.', 'Utfallet blev 412 000 kronor.'))).toEqual([
      { written: '', now: 'Eget.', isFigure: false },
      { written: 'Personal\t5', now: '', isFigure: true },
    ]);
  });

  it('takes the first block for changed rather than the letterhead', () => {
    const text = textOf('Till nämnden', 'Rapporten', 'Utfallet blev 412 000 kronor.', 'Personal\t5');
    expect(handChanges(written, text)).toEqual([{ written: 'Rapport', now: 'Rapporten', isFigure: false }]);
  });

  it('shows no identity number', () => {
    const text = textOf('Rapport 811218-9876', 'Utfallet blev 412 000 kronor.', 'Personal\t5');
    expect(handChanges(written, text)).toEqual([{ written: 'Rapport', now: 'Rapport …', isFigure: true }]);
  });
});
