import { cellAt } from '../../../host/sheets/spreadsheet-model';
import { typeTexts } from '../../../workbench/engine/type-texts';
import { aWorkbook } from '../../host/projects/a-workbook';

function typedIn(row: number, column: number, texts: readonly (readonly string[])[]) {
  const book = aWorkbook('Flik', [
    ['a', 'b'],
    ['c', 'd'],
  ]);
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('no tab');
  const type = () => {
    typeTexts(book, sheet, { row, column }, texts);
  };
  return { sheet, type, valueAt: (r: number, c: number) => cellAt(sheet, r, c)?.value };
}

describe('typeTexts', () => {
  it('types a block from its corner and clears where a text is empty', () => {
    const { type, valueAt } = typedIn(1, 2, [['1,5', '2024-06-01'], ['']]);
    type();
    expect([valueAt(1, 1), valueAt(1, 2), valueAt(1, 3)]).toEqual(['a', 1.5, { serial: 45444 }]);
    expect([valueAt(2, 1), valueAt(2, 2)]).toEqual(['c', undefined]);
  });

  it('lets the tab grow', () => {
    const { sheet, type, valueAt } = typedIn(1000, 26, [['x', 'y'], ['z']]);
    type();
    expect([sheet.maxRows, sheet.maxColumns, valueAt(1001, 26)]).toEqual([1001, 27, 'z']);
  });

  it('types more rows at once than a call may have arguments', () => {
    const { sheet, type, valueAt } = typedIn(
      1,
      1,
      Array<string[]>(200_000)
        .fill([])
        .concat([['z']]),
    );
    type();
    expect([sheet.maxRows, valueAt(200_001, 1)]).toEqual([200_001, 'z']);
  });

  it('types nothing where the tab would have more cells than Sheets allows', () => {
    const { sheet, type } = typedIn(1_000_000, 1, [['x']]);
    expect(type).toThrow(
      'Det får inte plats: ett kalkylark i Google Kalkylark har högst tio miljoner celler.',
    );
    expect(sheet.maxRows).toBe(1000);
  });
});
