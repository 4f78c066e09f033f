import fc from '../../seeded-fast-check';
import { formulaPieces } from '../../../host/sheets/formula-pieces';

const kinds = (formula: string): readonly string[] =>
  formulaPieces(formula).map(({ kind, text }) => `${kind} ${text}`);

describe('formulaPieces', () => {
  it('tells references from texts, names, functions and numbers', () => {
    expect(kinds('IF(\'Mål, 1\'!$B2="B2",År2024,LOG10(1E5)) +#N/A')).toEqual([
      'name IF',
      'sign (',
      "reference 'Mål, 1'!$B2",
      'sign =',
      'text "B2"',
      'sign ,',
      'name År2024',
      'sign ,',
      'name LOG10',
      'sign (',
      'number 1E5',
      'sign )',
      'sign )',
      'space  ',
      'sign +',
      'error #N/A',
    ]);
  });

  it('takes the columns of a table with their table, brackets in brackets included', () => {
    expect(kinds("T[[#All],[a'] b]]+T[c]")).toEqual([
      'name T',
      "brackets [[#All],[a'] b]]",
      'sign +',
      'name T',
      'brackets [c]',
    ]);
  });

  it('tells what a reference names', () => {
    expect(formulaPieces('Blad1!$A$1:B2')).toEqual([
      { kind: 'reference', text: 'Blad1!$A$1:B2', tab: 'Blad1!', cells: '$A$1:B2' },
    ]);
  });

  it('loses nothing of any text', () => {
    const parts = fc.constantFrom(
      'A1',
      '$B$2',
      'B:C',
      '1:2',
      "'",
      '"',
      '!',
      '[',
      ']',
      '(',
      ')',
      '#REF!',
      'Å',
      '.',
      '1',
      'E5',
      ' ',
      '\\',
      '{',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 20 }), (texts) => {
        const formula = texts.join('');
        expect(
          formulaPieces(formula)
            .map(({ text }) => text)
            .join(''),
        ).toBe(formula);
      }),
    );
  });
});
