import fc from '../../../seeded-fast-check';
import { cellForClipboard, parseTable } from '../../../../workbench/page/grid/clipboard-table';

describe('parseTable', () => {
  it('reads cells between tabs and rows between line ends', () => {
    expect(parseTable('a\tb\nc\td')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('takes the line end that a spreadsheet puts last for no row', () => {
    expect(parseTable('a\tb\r\n')).toEqual([['a', 'b']]);
  });

  it('keeps empty cells, the last of a row too', () => {
    expect(parseTable('\ta\t\n\t\t')).toEqual([
      ['', 'a', ''],
      ['', '', ''],
    ]);
  });

  it('makes the rows as long as the longest', () => {
    expect(parseTable('a\nb\tc')).toEqual([
      ['a', ''],
      ['b', 'c'],
    ]);
  });

  it('reads tabs, line ends and quotation marks in a quoted cell', () => {
    expect(parseTable('"rad 1\r\nrad\t2 ""så"""\tnästa')).toEqual([['rad 1\nrad\t2 "så"', 'nästa']]);
  });

  it('lets quotation marks that do not close be text', () => {
    expect(parseTable('"Art Camp" 2024\t5" rör')).toEqual([['"Art Camp" 2024', '5" rör']]);
  });

  it('reads nothing as one empty cell', () => {
    expect(parseTable('')).toEqual([['']]);
  });
});

describe('cellForClipboard', () => {
  it('is read back as one cell with the same text, whatever the text', () => {
    const text = fc
      .array(fc.constantFrom('a', 'å', '"', '\t', '\n', ' ', '='))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (value) => {
        expect(parseTable(cellForClipboard(value))).toEqual([[value]]);
      }),
    );
  });
});
