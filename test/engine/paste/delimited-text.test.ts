import fc from '../../seeded-fast-check';
import { parseDelimited } from '../../../src/engine/paste/delimited-text';

describe('parseDelimited', () => {
  it.each([
    ['tabs', 'Post\tBudget\nHyra\t12 000'],
    ['semicolons', 'Post;Budget\r\nHyra;12 000\r\n'],
    ['commas', 'Post,Budget\nHyra,12 000'],
    ['quotation marks', '"Post";"Budget"\n"Hyra";"12 000"'],
    ['a mark of byte order and empty rows', '\uFEFFPost;Budget\n;\n\nHyra;12 000\n;;'],
  ])('reads rows whose fields stand apart by %s', (_, text) => {
    expect(parseDelimited(text).map((row) => row.slice(0, 2))).toEqual([
      ['Post', 'Budget'],
      ['Hyra', '12 000'],
    ]);
  });

  it('keeps separators, line breaks and quotation marks inside a quoted field', () => {
    expect(parseDelimited('A\tB\n"ett\ttvå\nrad ""två"""\tx')).toEqual([
      ['A', 'B'],
      ['ett\ttvå\nrad "två"', 'x'],
    ]);
  });

  it('takes a quotation mark that is not closed for a sign among others', () => {
    expect(parseDelimited('A;B\n"Klubben;5" rör')).toEqual([
      ['A', 'B'],
      ['"Klubben', '5" rör'],
    ]);
  });

  it('does not part at decimal commas where rows have not equally many', () => {
    expect(parseDelimited('Belopp\n12,5\n13')).toEqual([['Belopp'], ['12,5'], ['13']]);
  });

  // papaparse 5.5.3, left to choose, parts such rows at the comma (findings/papaparse-swedish-amounts-choose-the-comma.sh).
  it.each(['\t', ';'])('parts at %j also where each row has one amount with a decimal comma', (mark) => {
    const rows = [
      ['Konto', 'Belopp'],
      ['4010', '87,25'],
      ['5460', '19,90'],
    ];
    expect(parseDelimited(rows.map((row) => row.join(mark)).join('\n'))).toEqual(rows);
  });

  it('reads back whatever was written with every field in quotation marks', () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'å', '"', ';', '\t', ',', '\n', ' ', '1', '=') });
    const grid = fc
      .integer({ min: 2, max: 5 })
      .chain((width) => fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1 }));
    fc.assert(
      fc.property(grid, fc.constantFrom('\t', ';'), (rows, mark) => {
        const text = rows
          .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(mark))
          .join('\n');
        const trimmed = rows.map((row) => row.map((cell) => cell.trim()));
        expect(parseDelimited(text)).toEqual(trimmed.filter((row) => row.some((cell) => cell !== '')));
      }),
    );
  });

  it('loses no letter or figure of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '1', '"', ';', '\t', ',', '\n') }), (text) => {
        const signs = (one: string) => one.replace(/[^a1]/g, '');
        expect(signs(parseDelimited(text).flat().join(''))).toBe(signs(text));
      }),
    );
  });
});
