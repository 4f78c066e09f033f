import { wordsOf } from '../../../../src/iop/rules/prose/words';

describe('wordsOf', () => {
  it('keeps hyphens and colons inside words', () => {
    expect(wordsOf('IOP:t och konst- & IT-stöd, åäö 2024.').map(({ text }) => text)).toEqual([
      'IOP:t',
      'och',
      'konst',
      'IT-stöd',
      'åäö',
      '2024',
    ]);
  });
});
