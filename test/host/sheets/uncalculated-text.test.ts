import { uncalculatedText } from '../../../host/sheets/uncalculated-text';
import { createSpreadsheet, ensureCell } from '../../../host/sheets/spreadsheet-model';

function book(formulas: readonly string[]) {
  const made = createSpreadsheet('Bok');
  formulas.forEach((formula, index) => {
    if (made.sheets[0]) ensureCell(made.sheets[0], index + 1, 1).formula = formula;
  });
  return made;
}

describe('uncalculatedText', () => {
  it('names the cells whose formulas are not worked out', () => {
    expect(uncalculatedText(book(['1+1', 'QUERY(B1)']))).toBe(
      'Formeln i Blad1!A2 är inte uträknad i filen och läses som #NAME?. Öppna arbetsboken i ett kalkylprogram, spara den och försök igen.',
    );
    expect(uncalculatedText(book(Array.from({ length: 7 }, () => 'QUERY(B1)')))).toContain(
      'A5 med flera (7 celler) är',
    );
  });

  it('says nothing of formulas that are worked out', () => {
    expect(uncalculatedText(book(['1+1', '1/0']))).toBeUndefined();
  });
});
