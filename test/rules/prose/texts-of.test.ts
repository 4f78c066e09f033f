import { filledCells } from '../../../src/rules/prose/cells-of';
import { sectionTexts, textsOf, textsOfKind } from '../../../src/rules/prose/texts-of';
import { aWorkbook } from '../../builders/a-workbook';

const marked = aWorkbook()
  .withKey('Texter', 'Sammanfattning', 'Egen text.')
  .with('Mål', 'Kommentar', 2, 'Kommentar till målet.')
  .read().workbook;

describe('textsOf', () => {
  it('tells each text with its kind and its cell', () => {
    expect(textsOf(marked)).toContainEqual({
      kind: 'comment',
      key: null,
      sheet: 'Mål',
      cell: 'N2',
      text: 'Kommentar till målet.',
    });
    expect(textsOfKind(marked, 'title')).toHaveLength(1);
    expect(textsOfKind(marked, 'decision').map(({ cell }) => cell)).toEqual(['C2', 'C3']);
  });

  it('tells the section of an own text', () => {
    expect(sectionTexts(marked).map(({ key, cell }) => [key, cell])).toEqual([
      ['summary', 'B2'],
      ['equality', 'B9'],
      ['children', 'B10'],
      ['economy', 'B11'],
    ]);
  });
});

describe('filledCells', () => {
  it('has every filled cell of every tab, and no empty one', () => {
    const cells = filledCells(marked);
    const tabs = new Set(cells.map(({ entry }) => entry.sheet));
    expect(tabs.size).toBe(16);
    expect(cells.every(({ entry }) => entry.text !== '')).toBe(true);
    expect(cells.find(({ entry }) => entry.text === 'Egen text.')?.column.name).toBe('Sammanfattning');
  });
});
