import { parseA1 } from '../../../host/sheets/a1';
import { conditionalStyles } from '../../../host/sheets/conditional-styles';
import {
  createSheet,
  createSpreadsheet,
  ensureCell,
  type CellValue,
  type ConditionalFormatModel,
} from '../../../host/sheets/spreadsheet-model';

const book = createSpreadsheet('Bok');
const area = (notation: string) => {
  const found = parseA1(notation, { rows: 20_000, columns: 26 });
  if (!found) throw new Error(notation);
  return found;
};
const rule = (
  notations: string,
  criteria: string | undefined,
  values: readonly CellValue[],
  background = '#ff0000',
): ConditionalFormatModel => ({ areas: notations.split(' ').map(area), criteria, values, background });

function sheetWith(
  rules: readonly ConditionalFormatModel[],
  cells: Readonly<Record<string, CellValue>> = {},
) {
  const sheet = createSheet(0, 'Blad1', 20_000);
  sheet.conditionalFormats = rules;
  for (const [notation, value] of Object.entries(cells)) {
    const { row, column } = area(notation);
    ensureCell(sheet, row, column).value = value;
  }
  return sheet;
}

const always = '=LEN("Slutrapport")>0';

describe('conditionalStyles', () => {
  it('follows a formula that is always true in the cells of its rule and in no others', () => {
    const sheet = sheetWith([rule('B2 C3:D4', 'CUSTOM_FORMULA', [always], '#F9D5D0')]);
    const styleAt = conditionalStyles(book, sheet, 1, 10);
    expect(styleAt(2, 2)).toEqual({ background: '#f9d5d0' });
    expect(styleAt(4, 4)).toEqual({ background: '#f9d5d0' });
    expect([styleAt(2, 3), styleAt(5, 4), styleAt(1, 1)]).toEqual([{}, {}, {}]);
  });

  it('leaves cells alone for a formula that is false, cannot be worked out, or is not one that Sheets has', () => {
    const formulas = ['=1>2', '=QUERY(A1)>0', '=1+', '="text"'];
    const sheet = sheetWith([
      ...formulas.map((formula) => rule('A1', 'CUSTOM_FORMULA', [formula])),
      rule('A1', undefined, []),
    ]);
    expect(conditionalStyles(book, sheet, 1, 1)(1, 1)).toEqual({});
  });

  it('copies the references of a formula to each cell, but those with a dollar sign', () => {
    const rules = [rule('B2:C3', 'CUSTOM_FORMULA', ['=$A2>A$1'])];
    const sheet = sheetWith(rules, { A1: 5, A2: 6, A3: 4, B1: 3 });
    const styleAt = conditionalStyles(book, sheet, 2, 3);
    const red = { background: '#ff0000' };
    expect([styleAt(2, 2), styleAt(2, 3), styleAt(3, 2), styleAt(3, 3)]).toEqual([red, red, {}, red]);
  });

  it('follows the foremost of two rules for each thing that they set', () => {
    const sheet = sheetWith([
      rule('A1', 'CUSTOM_FORMULA', ['=TRUE'], '#111111'),
      { ...rule('A1', 'CUSTOM_FORMULA', ['=TRUE'], '#222222'), fontColor: '#00FF00', bold: true },
    ]);
    expect(conditionalStyles(book, sheet, 1, 1)(1, 1)).toEqual({
      background: '#111111',
      fontColor: '#00ff00',
      bold: true,
    });
  });

  it.each<[string, readonly CellValue[], CellValue, boolean]>([
    ['NUMBER_BETWEEN', [5, 1], 5, true],
    ['NUMBER_NOT_BETWEEN', [1, 5], 5, false],
    ['NUMBER_EQUAL_TO', [5], 5, true],
    ['NUMBER_NOT_EQUAL_TO', [5], 5, false],
    ['NUMBER_GREATER_THAN', [5], 5, false],
    ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [5], 5, true],
    ['NUMBER_LESS_THAN', [5], 4, true],
    ['NUMBER_LESS_THAN_OR_EQUAL_TO', [5], 6, false],
    ['NUMBER_LESS_THAN', [5], 'text', false],
    ['NUMBER_GREATER_THAN', [45_000], { serial: 45_444 }, true],
    ['TEXT_CONTAINS', ['AVS'], 'Löpande avslut', true],
    ['TEXT_DOES_NOT_CONTAIN', ['x'], 'abc', true],
    ['TEXT_EQUAL_TO', ['Klar'], 'klar', true],
    ['TEXT_STARTS_WITH', ['a'], 'ba', false],
    ['TEXT_ENDS_WITH', ['a'], 'ba', true],
    ['TEXT_CONTAINS', ['2,5'], 12.5, true],
    ['CELL_EMPTY', [], ' ', true],
    ['CELL_NOT_EMPTY', [], 0, true],
  ])('works out %s %j for %j', (criteria, values, value, holds) => {
    const sheet = sheetWith([rule('A1', criteria, values)], { A1: value });
    expect(conditionalStyles(book, sheet, 1, 1)(1, 1)).toEqual(holds ? { background: '#ff0000' } : {});
  });

  it('takes an empty cell for no number and for an empty text', () => {
    const styled = (criteria: string, values: readonly CellValue[]) =>
      conditionalStyles(book, sheetWith([rule('A1', criteria, values)]), 1, 1)(1, 1);
    expect([styled('NUMBER_LESS_THAN', [5]), styled('CELL_EMPTY', [])]).toEqual([
      {},
      { background: '#ff0000' },
    ]);
  });
});
