import { cleanText, normaliseText } from '../../../src/engine/values/clean-text';

describe('cleanText', () => {
  it.each([
    ['  text \u00a0\u200b', 'text'],
    ['\ufeffrad 1\r\nrad 2\rrad 3\u2028rad 4', 'rad 1\nrad 2\nrad 3\nrad 4'],
    ['rad 1\u000brad 2', 'rad 1\nrad 2'],
    ['kolumn\tkolumn', 'kolumn\tkolumn'],
    ['\u200e08-508\u202f00\u202c \u2066000\u2069', '08-508\u202f00 000'],
    ['Före\u00adningen \u061cSyd\u200f', 'Föreningen Syd'],
    ['\u00ad \u200e', ''],
    ['A\u030ange\u0301', 'Ångé'],
    ['😀 <script> {{Datum}} =1+1', '😀 <script> {{Datum}} =1+1'],
  ])('reads %j as %j without leaving anything out', (raw, text) => {
    expect(cleanText(raw)).toEqual({ text, stripped: false });
  });

  it.each(['a\u0000b', 'a\u0008b', 'a\u000cb', 'a\u001fb', 'a\ue000b', 'a\uf8ffb', 'a\ud83db', 'a\ude00b'])(
    'leaves the character out of %j, and says so',
    (raw) => {
      expect(cleanText(raw)).toEqual({ text: 'ab', stripped: true });
    },
  );
});

describe('normaliseText', () => {
  it('is the same for names that differ in case, space and dash', () => {
    const forms = ['0–6 år', ' 0-6  ÅR ', '0 — 6\u00a0år', '0\u20116 a\u030ar', '\u202a0–6\u202c å\u00adr'];
    expect(new Set(forms.map(normaliseText))).toEqual(new Set(['0-6 år']));
  });
});
