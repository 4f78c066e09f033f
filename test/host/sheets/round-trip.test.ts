import { readXlsx } from '../../../host/sheets/read-xlsx';
import type { SheetModel, SpreadsheetModel } from '../../../host/sheets/spreadsheet-model';
import { writeXlsx } from '../../../host/sheets/write-xlsx';
import { hostOf } from '../run-script';
import { xlsxParts, zipped } from './xlsx/an-xlsx';

/** The spreadsheet of a script after it was written to .xlsx and read again. */
async function afterScript(body: string): Promise<SpreadsheetModel> {
  const host = hostOf(
    `function probe() { const book = SpreadsheetApp.getActive(); const [sheet] = book.getSheets(); ${body} }`,
  );
  host.run('probe');
  return readXlsx(await writeXlsx(host.workbook), 'Bok');
}

async function sheetAfter(body: string): Promise<SheetModel> {
  const [sheet] = (await afterScript(body)).sheets;
  if (!sheet) throw new Error('a spreadsheet has a tab');
  return sheet;
}

/** What a script reads from a workbook. */
function readBack(workbook: SpreadsheetModel, body: string): unknown {
  const code = `function probe() { const book = SpreadsheetApp.getActive(); const [sheet] = book.getSheets(); ${body} }`;
  return hostOf(code, { workbook }).call('probe');
}

describe('an .xlsx that is written and read again', () => {
  it.each([
    ["requireValueInList(['Ja', 'Nej \"kanske\"'], false)", 'VALUE_IN_LIST', [['Ja', 'Nej "kanske"'], false]],
    ['requireNumberNotBetween(1.5, 3)', 'NUMBER_NOT_BETWEEN', [1.5, 3]],
    ['requireNumberLessThan(-2)', 'NUMBER_LESS_THAN', [-2]],
    ["requireFormulaSatisfied('=LEN(A1)<5')", 'CUSTOM_FORMULA', ['=LEN(A1)<5']],
    ['requireTextContains(\'a & "b"\')', 'TEXT_CONTAINS', ['a & "b"']],
    ["requireTextDoesNotContain('x')", 'TEXT_DOES_NOT_CONTAIN', ['x']],
    ["requireTextEqualTo('x')", 'TEXT_EQUAL_TO', ['x']],
    ['requireTextIsEmail()', 'TEXT_IS_VALID_EMAIL', []],
    ['requireTextIsUrl()', 'TEXT_IS_VALID_URL', []],
    ['requireDate()', 'DATE_IS_VALID_DATE', []],
    ['requireCheckbox()', 'CHECKBOX', []],
  ])('keeps the rule %s', async (call, criteria, values) => {
    const book = await afterScript(
      `sheet.getRange('B2:C9').setDataValidation(SpreadsheetApp.newDataValidation().${call}.setAllowInvalid(false).setHelpText('Så här').build());`,
    );
    const body = `const rules = ['B2', 'C9', 'A1'].map((cell) => sheet.getRange(cell).getDataValidation());
      const [rule] = rules;
      return [rules.map(String), String(rule.getCriteriaType()), rule.getCriteriaValues(), rule.getAllowInvalid(), rule.getHelpText()];`;
    expect(readBack(book, body)).toEqual([
      ['DataValidation', 'DataValidation', 'null'],
      criteria,
      values,
      false,
      'Så här',
    ]);
  });

  it('keeps rules of dates, and of cells of another tab', async () => {
    const book = await afterScript(`
      const other = book.insertSheet("Val 'egna' rader");
      const rule = SpreadsheetApp.newDataValidation();
      sheet.getRange('A1').setDataValidation(rule.requireDateBetween(new Date(2024, 1, 29), new Date(2024, 6, 1)).build());
      sheet.getRange('A2').setDataValidation(rule.requireValueInRange(other.getRange('B2:B9')).build());`);
    const body = `
      const days = sheet.getRange('A1').getDataValidation().getCriteriaValues();
      const [range] = sheet.getRange('A2').getDataValidation().getCriteriaValues();
      return [days.map((day) => day.toISOString()), range.getSheet().getName(), range.getA1Notation()];`;
    expect(readBack(book, body)).toEqual([
      ['2024-02-28T23:00:00.000Z', '2024-06-30T22:00:00.000Z'],
      "Val 'egna' rader",
      'B2:B9',
    ]);
  });

  it('keeps named ranges', async () => {
    const { namedRanges, sheets } = await afterScript(`
      book.setNamedRange('Budget_år', sheet.getRange('B2:C9'));
      book.setNamedRange('Annan', book.insertSheet("L'är").getRange('A1'));`);
    expect(namedRanges).toEqual([
      { name: 'Budget_år', sheet: sheets[0]?.id, area: { row: 2, column: 2, rows: 8, columns: 2 } },
      { name: 'Annan', sheet: sheets[1]?.id, area: { row: 1, column: 1, rows: 1, columns: 1 } },
    ]);
  });

  it('keeps groups, which of them are collapsed, and rows that are hidden by hand', async () => {
    const { rowGroups, columnGroups, hiddenRows } = await sheetAfter(`
      sheet.getRange('A1:D9').setValues(Array.from({ length: 9 }, () => [1, 2, 3, 4]));
      sheet.getRange('A2:A6').shiftRowGroupDepth(1);
      sheet.getRange('A4:A5').shiftRowGroupDepth(1);
      sheet.getRowGroup(4, 2).collapse();
      sheet.getRange('B:C').shiftColumnGroupDepth(1);
      sheet.hideRows(8);`);
    expect([...rowGroups.depths]).toEqual([
      [2, 1],
      [3, 1],
      [4, 2],
      [5, 2],
      [6, 1],
    ]);
    expect([...rowGroups.collapsed]).toEqual(['2:4']);
    expect([...columnGroups.depths]).toEqual([
      [2, 1],
      [3, 1],
    ]);
    expect([...columnGroups.collapsed]).toEqual([]);
    expect([...hiddenRows]).toEqual([8]);
  });

  it('keeps where the controls of groups are, also before the first row', async () => {
    const { rowGroups, columnGroups } = await sheetAfter(`
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]).shiftRowGroupDepth(1);
      sheet.setRowGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE).collapseAllRowGroups();`);
    expect([rowGroups.controlsBefore, columnGroups.controlsBefore, rowGroups.collapsed.size]).toEqual([
      true,
      false,
      1,
    ]);
  });

  it('marks the row after a collapsed group as the one that opens it', async () => {
    const host = hostOf(`function probe() {
      const [sheet] = SpreadsheetApp.getActive().getSheets();
      sheet.getRange('A1:A9').setValues(Array.from({ length: 9 }, () => [1]));
      sheet.getRange('A2:A3').shiftRowGroupDepth(1);
      sheet.collapseAllRowGroups();
    }`);
    host.run('probe');
    const { strFromU8, unzipSync } = await import('fflate');
    const xml = strFromU8(
      unzipSync(await writeXlsx(host.workbook))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    );
    const rows = [...xml.matchAll(/<row r="(\d+)"[^>]*collapsed="1"/g)].map(([, row]) => row);
    expect(rows).toEqual(['4']);
  });

  it('keeps protections: of a tab but for ranges, of a range, and one that only warns', async () => {
    const book = await afterScript(`
      sheet.setName("Mål och 'annat' här");
      sheet.protect().setDescription('Hela & allt').setUnprotectedRanges([sheet.getRange('B2:C9'), sheet.getRange('E:E')]);
      const two = book.insertSheet('Två');
      two.getRange('A1:B4').protect().setWarningOnly(true).setDescription('Räknas ut');
      two.getRange('C5:D6').protect();`);
    expect(book.sheets.map(({ protections }) => protections)).toEqual([
      [
        {
          area: undefined,
          rangeName: null,
          description: 'Hela & allt',
          warningOnly: false,
          domainEdit: false,
          editors: undefined,
          unprotected: [
            { row: 2, column: 2, rows: 8, columns: 2 },
            { row: 1, column: 5, rows: 1000, columns: 1 },
          ],
        },
      ],
      [
        expect.objectContaining({
          area: { row: 1, column: 1, rows: 4, columns: 2 },
          warningOnly: true,
          description: 'Räknas ut',
        }),
        expect.objectContaining({ area: { row: 5, column: 3, rows: 2, columns: 2 }, warningOnly: false }),
      ],
    ]);
    expect(book.namedRanges).toEqual([]);
  });

  it('keeps notes, colours, fonts, alignment, wrapping and number formats', async () => {
    const book = await afterScript(`
      sheet.getRange('A1').setValue(1234.5).setNote('Not\\nrad två').setBackground('#FFEEAA').setFontColor('#112233')
        .setFontFamily('Georgia').setFontSize(14).setFontStyle('italic').setFontWeight('bold')
        .setHorizontalAlignment('right').setVerticalAlignment('middle').setWrap(true).setNumberFormat('#,##0.00 "kr"');`);
    const body = `const cell = sheet.getRange('A1');
      return [cell.getValue(), cell.getNote(), cell.getBackground(), cell.getFontColor(), cell.getFontFamily(), cell.getFontSize(),
        cell.getFontStyle(), cell.getFontWeight(), cell.getHorizontalAlignment(), cell.getVerticalAlignment(), cell.getWrap(), cell.getNumberFormat()];`;
    expect(readBack(book, body)).toEqual([
      1234.5,
      'Not\nrad två',
      '#ffeeaa',
      '#112233',
      'Georgia',
      14,
      'italic',
      'bold',
      'right',
      'middle',
      true,
      '#,##0.00 "kr"',
    ]);
  });

  it.each([
    ['whenTextContains(\'x "y"\')', 'TEXT_CONTAINS', ['x "y"']],
    ["whenTextDoesNotContain('x')", 'TEXT_DOES_NOT_CONTAIN', ['x']],
    ["whenTextStartsWith('å')", 'TEXT_STARTS_WITH', ['å']],
    ["whenTextEndsWith('ö')", 'TEXT_ENDS_WITH', ['ö']],
    ["whenTextEqualTo('x')", 'TEXT_EQUAL_TO', ['x']],
    ['whenCellEmpty()', 'CELL_EMPTY', []],
    ['whenCellNotEmpty()', 'CELL_NOT_EMPTY', []],
    ['whenNumberNotBetween(1, 2)', 'NUMBER_NOT_BETWEEN', [1, 2]],
    ["whenFormulaSatisfied('=$A1<2')", 'CUSTOM_FORMULA', ['=$A1<2']],
  ])('keeps the conditional format %s', async (call, criteria, values) => {
    const { conditionalFormats } = await sheetAfter(`
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().${call}.setBackground('#ff0000').setRanges([sheet.getRange('B2:B9')]).build()]);`);
    expect(conditionalFormats).toEqual([
      { criteria, values, background: '#ff0000', areas: [{ row: 2, column: 2, rows: 8, columns: 1 }] },
    ]);
  });

  it('keeps conditional formats by number', async () => {
    const { conditionalFormats } = await sheetAfter(`
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberBetween(1, 2.5).setBold(true).setFontColor('#00ff00').setRanges([sheet.getRange('A:A')]).build()]);`);
    expect(conditionalFormats).toMatchObject([
      { criteria: 'NUMBER_BETWEEN', values: [1, 2.5], bold: true, fontColor: '#00ff00' },
    ]);
  });
});

describe("a stranger's .xlsx", () => {
  const looks = `<dxfs><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf><dxf><font><b/></font></dxf>
    <dxf><font><strike/></font><border><left style="thin"/></border></dxf></dxfs>`;
  const rules = `<conditionalFormatting sqref="A1:A9 C1:C9">
      <cfRule type="cellIs" dxfId="0" priority="3" operator="greaterThan"><formula>2</formula></cfRule>
      <cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF00FF00"/></colorScale></cfRule>
      <cfRule type="expression" dxfId="1" priority="1"><formula>$A1&gt;$B1</formula></cfRule></conditionalFormatting>
    <conditionalFormatting sqref="B2"><cfRule type="top10" dxfId="2" priority="4" rank="3"/>
      <cfRule type="containsText" dxfId="2" priority="5" operator="containsText" text="å"><formula>NOT(ISERROR(SEARCH("å",B2)))</formula></cfRule></conditionalFormatting>`;

  const formatted = (): Promise<SpreadsheetModel> =>
    readXlsx(zipped(xlsxParts({ styles: looks, after: rules, rows: '<row><c><v>3</v></c></row>' })), 'Bok');

  it('keeps every conditional format, in its order, when it is written again', async () => {
    const once = await formatted();
    const [sheet] = once.sheets;
    expect(
      sheet?.conditionalFormats.map(({ criteria, values, areas, source }) => [
        criteria,
        values,
        areas.length,
        source?.type,
      ]),
    ).toEqual([
      ['CUSTOM_FORMULA', ['=$A1>$B1'], 2, undefined],
      [undefined, [], 2, 'colorScale'],
      ['NUMBER_GREATER_THAN', [2], 2, undefined],
      [undefined, [], 1, 'top10'],
      ['TEXT_CONTAINS', ['å'], 1, 'containsText'],
    ]);
    const again = await readXlsx(await writeXlsx(once), 'Bok');
    const withoutNumbers = (book: SpreadsheetModel): unknown =>
      JSON.parse(
        JSON.stringify(book.sheets[0]?.conditionalFormats).replace(/"(dxfId|priority)":"\d+"/g, '"$1":""'),
      );
    expect(withoutNumbers(again)).toEqual(withoutNumbers(once));
  });

  it('lets a script add a conditional format before those that it does not know', async () => {
    const workbook = await formatted();
    const body = `
      const own = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1=1').setBackground('#00ff00').setRanges([sheet.getRange('A1')]).build();
      sheet.setConditionalFormatRules([own, ...sheet.getConditionalFormatRules()]);
      return sheet.getConditionalFormatRules().map((rule) => rule.getBooleanCondition() !== null);`;
    expect(readBack(workbook, body)).toEqual([true, true, false, true, true, true]);
    const again = await readXlsx(await writeXlsx(workbook), 'Bok');
    expect(again.sheets[0]?.conditionalFormats).toHaveLength(6);
  });

  it('keeps rules of data validation that Sheets has no word for', async () => {
    const after = `<dataValidations><dataValidation type="textLength" operator="lessThan" allowBlank="1" showErrorMessage="1" errorStyle="warning" sqref="B2"><formula1>15</formula1></dataValidation></dataValidations>`;
    const book = await readXlsx(zipped(xlsxParts({ after })), 'Bok');
    const again = await readXlsx(await writeXlsx(book), 'Bok');
    expect(again.sheets[0]?.validations).toMatchObject([
      {
        rule: {
          criteria: undefined,
          allowInvalid: true,
          source: { type: 'textLength', operator: 'lessThan', formulas: ['15'] },
        },
      },
    ]);
    expect(() =>
      readBack(book, "return String(sheet.getRange('B2').getDataValidation().getCriteriaType());"),
    ).toThrow('DataValidation.getCriteriaType of the rule "textLength" of an .xlsx');
  });
});
