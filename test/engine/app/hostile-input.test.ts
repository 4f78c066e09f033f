/** What a cell may hold is data: it ends literally in the document or in a finding, never in a crash. */
import { aWorkbook } from '../../builders/a-workbook';
import { documentsOf, generated, hostOf } from '../../builders/on-the-host';

const literal: readonly (readonly [name: string, text: string])[] = [
  ['markup', '<script>alert(1)</script> & <b>fet</b>'],
  ['a tag of the shell', 'Texten nämner {{Rapport}} och {{Diarienummer}}.'],
  ['a formula', '=1+1'],
  ['emoji and a family of them', 'Bra jobbat 👍🏽 👨‍👩‍👧‍👦!'],
  ['letters as base and combining mark', 'A\u030a, a\u0308 och o\u0308'],
  ['a replacement pattern', 'Mönstret $& ersätts inte av $1.'],
];

describe('cell text in the document', () => {
  it.each(literal)('stays literal: %s', (_, text) => {
    const host = hostOf(aWorkbook().withKey('Texter', 'Ärendets beredning', text).sheets);
    generated(host);
    expect(documentsOf(host)[0]).toContain(text.normalize('NFC'));
  });

  it('keeps the paragraphs of a text with Windows line breaks', () => {
    const host = hostOf(
      aWorkbook().withKey('Texter', 'Ärendets beredning', 'Första stycket.\r\n\r\nAndra stycket.').sheets,
    );
    generated(host);
    expect(documentsOf(host)[0]).toContain('\nFörsta stycket.\nAndra stycket.\n');
  });

  it('holds 50 000 characters whole', () => {
    const long = 'Åäö ordet. '.repeat(4_545).trim();
    const host = hostOf(aWorkbook().withKey('Texter', 'Ärendets beredning', long).sheets);
    generated(host);
    expect(documentsOf(host)[0]).toContain(long);
  });

  it('finds text in a number cell and control characters in a text, and says where', () => {
    const book = aWorkbook()
      .with('Budget', 'Budget', 2, 'mycket pengar')
      .withKey('Texter', 'Ärendets beredning', 'Text\u0007 med \ue000 skräp');
    const host = hostOf(book.sheets);
    const { findings, draft } = generated(host);
    expect(draft).toBe(true);
    expect(findings.map(({ sheet, cell }) => [sheet, cell])).toEqual(
      expect.arrayContaining([
        ['Budget', book.cellOf('Budget', 'Budget', 2)],
        ['Texter', book.cellOfKey('Texter', 'Ärendets beredning')],
      ]),
    );
    expect(documentsOf(host)[0]).toContain('Text med  skräp');
  });

  it.each([
    [
      'an empty spreadsheet with the tabs only',
      aWorkbook().sheets.map(({ name, cells }) => ({ name, cells: cells.slice(0, 1) })),
    ],
    ['tabs without a single cell', aWorkbook().sheets.map(({ name }) => ({ name, cells: [] }))],
    [
      'numbers everywhere',
      aWorkbook().sheets.map(({ name, cells }) => ({
        name,
        cells: cells.map((row, index) => (index === 0 ? row : row.map(() => 9e15))),
      })),
    ],
    [
      'the same word everywhere',
      aWorkbook().sheets.map(({ name, cells }) => ({ name, cells: cells.map((row) => row.map(() => 'x')) })),
    ],
  ])('gives a draft from %s', (_, sheets) => {
    const host = hostOf(sheets);
    expect(generated(host).draft).toBe(true);
    expect(documentsOf(host)).toHaveLength(1);
  });
});
