import { mostCopiedCharacters, SharedFormulas } from '../../../../host/sheets/xlsx/shared-formulas';
import { cellsOf, xlsxParts } from './an-xlsx';

/** What the formula of A1 is in C3, when both cells share it. */
async function shared(formula: string): Promise<string | undefined> {
  const text = formula.replace(/[&<]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
  const rows = `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:C3">${text}</f></c></row><row r="3"><c r="C3"><f t="shared" si="0"/></c></row>`;
  const [, copy] = await cellsOf(xlsxParts({ rows }), 'A1', 'C3');
  return copy?.formula;
}

describe('SharedFormulas', () => {
  it.each([
    ['B2+$B$2+B$2+$B2', 'D4+$B$2+D$2+$B4'],
    ['IF(B2="M1","A1",B2)', 'IF(D4="M1","A1",D4)'],
    ['År2024+B2', 'År2024+D4'],
    ['Kvartal1.B2*SUM(B:B)', 'Kvartal1.B2*SUM(D:D)'],
    ['SUM($B:C,2:5,$2:5)', 'SUM($B:E,4:7,$2:7)'],
    ["'Mål och B2'!B2&Mål!B2", "'Mål och B2'!D4&Mål!D4"],
    ["'Kalles ''B2'''!B2", "'Kalles ''B2'''!D4"],
    ['LOG10(B2)+ATAN2(B2,C2)', 'LOG10(D4)+ATAN2(D4,E4)'],
    ['1E5+B2', '1E5+D4'],
    ['Tabell1[[#This Row],[B2]]+B2', 'Tabell1[[#This Row],[B2]]+D4'],
    ['[1]Blad1!B2', '[1]Blad1!D4'],
    ['A1B+XFE1+B2', 'A1B+XFE1+D4'],
    ['#REF!+{1,2}', '#REF!+{1,2}'],
    ['B2:INDEX(C:C,2)', 'D4:INDEX(E:E,2)'],
    ['XFC1+A1048575', '#REF!+#REF!'],
  ])('moves the references of %s and nothing else', async (formula, copy) => {
    expect(await shared(formula)).toBe(copy);
  });

  it('follows the cell that wrote it last', async () => {
    const rows = `<row r="1"><c r="A1"><f t="shared" si="0">B1</f></c><c r="C1"><f t="shared" si="0">B2</f></c><c r="D1"><f t="shared" si="0"/></c></row>`;
    const [cell] = await cellsOf(xlsxParts({ rows }), 'D1');
    expect(cell?.formula).toBe('C2');
  });

  it('refuses copies that come to more than they may', () => {
    const shared = new SharedFormulas({ characters: mostCopiedCharacters - 3 });
    shared.formula('0', 'B1', 1, 1);
    expect(shared.formula('0', '', 2, 1)).toBe('B2');
    expect(() => shared.formula('0', '', 3, 1)).toThrow('too-long-formulas');
  });
});
