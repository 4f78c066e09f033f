import { openHost } from '../../../host/host';
import { checkCellLimit } from '../../../host/sheets/cell-limit';
import { createSpreadsheet, ensureCell, type SpreadsheetModel } from '../../../host/sheets/spreadsheet-model';
import { WorkbookError } from '../../../host/sheets/workbook-error';
import { workbookFaultText } from '../../../host/sheets/workbook-fault-text';

function reaching(row: number, column: number): SpreadsheetModel {
  const book = createSpreadsheet('Bok');
  if (book.sheets[0]) ensureCell(book.sheets[0], row, column).value = 'x';
  return book;
}

describe('checkCellLimit', () => {
  it('lets a workbook through that Google takes', () => {
    expect(() => {
      checkCellLimit(reaching(1_000_000, 10), 'Bok.xlsx');
    }).not.toThrow();
  });

  it('refuses one that has more cells, and says where', () => {
    const texts = [
      () => openHost({ workbook: reaching(1_048_576, 16_384) }),
      () => {
        checkCellLimit(reaching(10_000_001, 1), 'Bok.xlsx');
      },
    ].map((open) => {
      try {
        open();
        return 'opened';
      } catch (error) {
        return error instanceof WorkbookError ? workbookFaultText(error) : String(error);
      }
    });
    expect(texts).toEqual([
      'Arbetsboken Bok är för stor: fliken Blad1 når till cell XFD1048576. Google Kalkylark tar emot högst 10\u00a0miljoner celler, och alla från A1 till den sista ifyllda räknas. Töm det som ligger långt utanför uppgifterna och försök igen.',
      expect.stringMatching(/^Arbetsboken Bok\.xlsx är för stor: fliken Blad1 når till cell A10000001\./),
    ]);
  });
});
