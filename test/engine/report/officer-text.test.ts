import { oneLine, prose, verbatim, withOfficerText } from '../../../src/engine/report/officer-text';
import type { Block } from '../../../src/engine/report/tree';
import { aWorkbook } from '../../builders/a-workbook';

const composed: readonly Block[] = [
  { key: 'arendet.1', kind: 'paragraph', runs: [{ text: 'Automatisk text.' }] },
];

function withText(text: string, placement = ''): readonly Block[] {
  const { workbook } = aWorkbook()
    .withKey('Texter', 'Bakgrund', text)
    .withPlacement('Bakgrund', placement)
    .read();
  return withOfficerText('arendet', workbook.texts.background, composed);
}

describe('withOfficerText', () => {
  it('gives the composed blocks when the officer has written nothing', () => {
    expect(withText('')).toEqual(composed);
  });

  it('gives the own text in place of the composed blocks', () => {
    expect(withText('Egen text.')).toEqual([
      { key: 'arendet.egen.90b32409', kind: 'paragraph', runs: [{ text: 'Egen text.' }] },
    ]);
  });

  it('gives the own text after the composed blocks where Texter says so', () => {
    expect(withText('Egen text.', 'Efter den automatiska texten')).toEqual([
      ...composed,
      { key: 'arendet.egen.90b32409', kind: 'paragraph', runs: [{ text: 'Egen text.' }] },
    ]);
  });

  it('parts paragraphs at blank lines and keeps single line breaks', () => {
    expect(withText('Ett\r\ntvå\n \n\nTre')).toEqual([
      { key: 'arendet.egen.335441f9', kind: 'paragraph', runs: [{ text: 'Ett\u000btvå' }] },
      { key: 'arendet.egen.faa82832', kind: 'paragraph', runs: [{ text: 'Tre' }] },
    ]);
  });

  it('keys a paragraph by what it says: one put first leaves the others as they were', () => {
    const keysOf = (text: string) => withText(text).map(({ key }) => key);
    const [one, same, list] = keysOf('Lika.\n\nLika.\n\n- Lika.');
    expect([one, same]).toEqual(['arendet.egen.5bb0cf64', 'arendet.egen.5bb0cf64.2']);
    expect(keysOf('Nytt.\n\n Lika. \n\nLika.\n\n• Lika.').slice(1)).toEqual([one, same, list]);
  });

  it('makes lines with bullets a list', () => {
    expect(withText('Delarna är\n- Art Camp\n• Konstakuten\nBåda är öppna.')).toEqual([
      { key: 'arendet.egen.c0b4b426', kind: 'paragraph', runs: [{ text: 'Delarna är' }] },
      {
        key: 'arendet.egen.09713ae7',
        kind: 'list',
        style: 'bulleted',
        items: [
          { key: 'fdc137e7', runs: [{ text: 'Art Camp' }] },
          { key: 'f271710a', runs: [{ text: 'Konstakuten' }] },
        ],
      },
      { key: 'arendet.egen.a862a23a', kind: 'paragraph', runs: [{ text: 'Båda är öppna.' }] },
    ]);
  });

  it('sets typography right and leaves everything else literal', () => {
    expect(withText('{{Dnr}} <b>2022-2024</b> =1+1')).toEqual([
      {
        key: 'arendet.egen.15b86f09',
        kind: 'paragraph',
        runs: [{ text: '{{Dnr}} <b>2022–\u20602024</b> =1+1' }],
      },
    ]);
  });
});

describe('prose', () => {
  it('repairs typography and writes line breaks as U+000B', () => {
    expect(prose('5 kronor\n2022-2024')).toBe('5\u00a0kronor\u000b2022–\u20602024');
  });
});

describe('verbatim', () => {
  it('changes nothing but line breaks', () => {
    expect(verbatim('A - B\r\n2022-2024')).toBe('A - B\u000b2022-2024');
  });
});

describe('oneLine', () => {
  it('folds line breaks to a space', () => {
    expect(oneLine('Husby \n Konst\u000b\r\nförening')).toBe('Husby Konst förening');
  });
});
