import { uncalculatedText } from '../../../host/sheets/uncalculated-text';
import { createSpreadsheet, ensureCell } from '../../../host/sheets/spreadsheet-model';

function book(formulas: readonly string[]) {
  const made = createSpreadsheet('Bok');
  formulas.forEach((formula, index) => {
    if (made.sheets[0]) ensureCell(made.sheets[0], index + 1, 1).formula = formula;
  });
  return made;
}

const again = 'Öppna arbetsboken i ett kalkylprogram, spara den och försök igen.';

describe('uncalculatedText', () => {
  it('names the cells whose formulas are not worked out, and the function that is not', () => {
    expect(uncalculatedText(book(['1+1', 'QUERY(B1)']))).toBe(
      `Formeln i Blad1!A2 är inte uträknad i filen och läses som #NAME?: funktionen QUERY räknas inte ut här. ${again}`,
    );
    expect(uncalculatedText(book(Array.from({ length: 7 }, () => 'QUERY(B1)')))).toContain(
      'A5 med flera (7 celler) är',
    );
  });

  it('says each reason once, and that of a cell which needs one that is not worked out', () => {
    expect(uncalculatedText(book(['_xlfn.XLOOKUP(1,B:B,C:C)', 'SUM(A1,2)', 'Moms*2', 'SUM({1,2})']))).toBe(
      [
        'Formeln i Blad1!A1, Blad1!A2 är inte uträknad i filen och läses som #NAME?: funktionen XLOOKUP räknas inte ut här.',
        'Formeln i Blad1!A3 är inte uträknad i filen och läses som #NAME?: namnet MOMS står inte för celler i arbetsboken.',
        'Formeln i Blad1!A4 är inte uträknad i filen och läses som #NAME?: den är skriven på ett sätt som inte räknas ut här.',
        again,
      ].join(' '),
    );
  });

  it('says that a formula whose parentheses lie too deep is not worked out', () => {
    const deep = `${'('.repeat(100)}1${')'.repeat(100)}`;
    expect(uncalculatedText(book([deep]))).toContain('dess parenteser ligger för djupt i varandra');
  });

  it('says nothing of formulas that are worked out, their errors included', () => {
    expect(uncalculatedText(book(['1+1', '1/0', 'IF(TRUE,1,QUERY(B1))', 'A4', '#REF!+1']))).toBeUndefined();
  });
});
