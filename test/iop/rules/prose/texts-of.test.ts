import { cellAddress } from '../../../../src/engine/values/place';
import { filledCells, proseIn, sectionTexts, textsOf } from '../../../../src/iop/rules/prose/texts-of';
import { aWorkbook } from '../../../builders/a-workbook';
import { placeAt } from '../../../builders/places';

const marked = aWorkbook()
  .withKey('Texter', 'Sammanfattning', 'Egen text.')
  .with('Mål', 'Kommentar', 2, 'Kommentar till målet.')
  .read().workbook;
const context = { prose: proseIn(filledCells(marked)) };

describe('textsOf', () => {
  it('gives each text with its kind and its cell', () => {
    expect(textsOf(context)).toContainEqual({
      kind: 'comment',
      column: 'Kommentar',
      field: 'comment',
      isText: true,
      sheet: 'Mål',
      place: placeAt('Mål!N2'),
      text: 'Kommentar till målet.',
    });
    expect(textsOf(context, 'title').map(({ place }) => cellAddress(place))).toEqual(['B15', 'B16']);
    expect(textsOf(context, 'decision').map(({ place }) => cellAddress(place))).toEqual(['C2', 'C3']);
  });

  it('gives the section of an own text', () => {
    expect(sectionTexts(context).map(({ key, place }) => [key, cellAddress(place)])).toEqual([
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
    const tabs = new Set(cells.map(({ sheet }) => sheet));
    expect(tabs.size).toBe(16);
    expect(cells.every(({ text }) => text !== '')).toBe(true);
    expect(cells.find(({ text }) => text === 'Egen text.')?.column).toBe('Sammanfattning');
  });
});
