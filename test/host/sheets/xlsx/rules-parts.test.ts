import { sheetOf, xlsxParts } from './an-xlsx';

const validations = (...elements: readonly string[]): string =>
  `<dataValidations>${elements.join('')}</dataValidations>`;

describe('readValidations', () => {
  it('reads rules over whole columns as ranges', async () => {
    const after = validations(
      '<dataValidation type="list" allowBlank="1" showErrorMessage="1" prompt="Välj&#10;här" sqref="B2:B1048576 D:D"><formula1>"Ja,Nej"</formula1></dataValidation>',
    );
    const sheet = await sheetOf(xlsxParts({ after }));
    expect(sheet.validations).toEqual([
      {
        areas: [
          { row: 2, column: 2, rows: 1_048_575, columns: 1 },
          { row: 1, column: 4, rows: 1_048_576, columns: 1 },
        ],
        rule: {
          criteria: 'VALUE_IN_LIST',
          values: [['Ja', 'Nej']],
          showDropdown: true,
          allowInvalid: false,
          helpText: 'Välj\nhär',
          source: { type: 'list', formulas: ['"Ja,Nej"'], allowBlank: true },
        },
      },
    ]);
    expect([sheet.cells, sheet.maxRows]).toEqual([[], 1000]);
  });

  it("reads the rules of Excel's later extension, which name cells of other tabs", async () => {
    const after = `<extLst><ext xmlns:x14="x" xmlns:xm="m"><x14:dataValidations><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Val!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>C1:C5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
    const sheet = await sheetOf(xlsxParts({ after }));
    expect(sheet.validations).toMatchObject([
      {
        areas: [{ row: 1, column: 3, rows: 5, columns: 1 }],
        rule: {
          criteria: 'VALUE_IN_RANGE',
          values: [{ sheet: 'Val', area: { row: 1, column: 1, rows: 9, columns: 1 } }],
        },
      },
    ]);
  });

  it('reads days of the 1904 system as the same days', async () => {
    const after = validations(
      '<dataValidation type="date" operator="greaterThan" sqref="A1"><formula1>43889</formula1></dataValidation>',
    );
    const sheet = await sheetOf(xlsxParts({ after, workbook: '<workbookPr date1904="1"/>' }));
    expect(sheet.validations[0]?.rule).toMatchObject({
      criteria: 'DATE_AFTER',
      values: [{ serial: 45_351 }],
      source: { formulas: ['45351'] },
    });
  });
});

describe('readConditionalFormats', () => {
  const format = (rule: string): string =>
    `<conditionalFormatting sqref="B2:B9">${rule}</conditionalFormatting>`;

  it.each([
    [
      '<cfRule type="containsText" operator="containsText" text="&quot;x&quot;"><formula>broken</formula></cfRule>',
      'TEXT_CONTAINS',
      ['"x"'],
    ],
    ['<cfRule type="notContainsText" operator="notContains" text="x"/>', 'TEXT_DOES_NOT_CONTAIN', ['x']],
    ['<cfRule type="beginsWith" operator="beginsWith" text="x"/>', 'TEXT_STARTS_WITH', ['x']],
    [
      '<cfRule type="endsWith" operator="endsWith"><formula>RIGHT(B2,LEN("x"))="x"</formula></cfRule>',
      'TEXT_ENDS_WITH',
      ['x'],
    ],
    ['<cfRule type="containsBlanks"><formula>LEN(TRIM(B2))=0</formula></cfRule>', 'CELL_EMPTY', []],
    ['<cfRule type="expression"><formula>LEN(TRIM(B2))&gt;0</formula></cfRule>', 'CELL_NOT_EMPTY', []],
    [
      '<cfRule type="expression"><formula>NOT(ISERROR(SEARCH("a""b",B2)))</formula></cfRule>',
      'TEXT_CONTAINS',
      ['a"b'],
    ],
    [
      '<cfRule type="expression"><formula>AND(ISNUMBER(B2),INT(B2)&gt;45351)</formula></cfRule>',
      'DATE_AFTER',
      [{ serial: 45_351 }],
    ],
    [
      '<cfRule type="expression"><formula>LEN(TRIM(C2))=0</formula></cfRule>',
      'CUSTOM_FORMULA',
      ['=LEN(TRIM(C2))=0'],
    ],
    ['<cfRule type="cellIs" operator="equal"><formula>"Ja"</formula></cfRule>', 'TEXT_EQUAL_TO', ['Ja']],
    [
      '<cfRule type="cellIs" operator="between"><formula>1</formula><formula>2.5</formula></cfRule>',
      'NUMBER_BETWEEN',
      [1, 2.5],
    ],
    ['<cfRule type="cellIs" operator="lessThan"><formula>$A$1</formula></cfRule>', undefined, []],
    ['<cfRule type="duplicateValues"/>', undefined, []],
  ])('reads %s', async (rule, criteria, values) => {
    const { conditionalFormats } = await sheetOf(xlsxParts({ after: format(rule) }));
    expect(conditionalFormats).toMatchObject([
      { areas: [{ row: 2, column: 2, rows: 8, columns: 1 }], criteria, values },
    ]);
  });

  it("reads the rules of Excel's later extension that stand alone", async () => {
    const after = `<extLst><ext xmlns:x14="x" xmlns:xm="m"><x14:conditionalFormattings><x14:conditionalFormatting>
      <x14:cfRule type="expression" priority="1" id="{1}"><xm:f>Val!$A$1=1</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></x14:dxf></x14:cfRule>
      <x14:cfRule type="dataBar" id="{2}"><x14:dataBar/></x14:cfRule><xm:sqref>A1:A2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
    expect((await sheetOf(xlsxParts({ after }))).conditionalFormats).toEqual([
      {
        areas: [{ row: 1, column: 1, rows: 2, columns: 1 }],
        criteria: 'CUSTOM_FORMULA',
        values: ['=Val!$A$1=1'],
        background: '#ff0000',
      },
    ]);
  });
});

describe('readProtection', () => {
  const styles = '<cellXfs><xf/><xf><protection locked="0"/></xf></cellXfs>';
  const rows = `<row r="1"><c r="B1" s="1"/><c r="C1" s="1"/></row><row r="2"><c r="A2"/><c r="B2" s="1"><v>1</v></c><c r="C2" s="1"/></row>
    <row r="3"><c r="B3" s="1"/></row><row r="5"><c r="B5" s="1"/></row>`;

  it('reads a protected tab but for its free ranges and the cells that are not locked', async () => {
    const after = `<sheetProtection sheet="1" objects="1"/><protectedRanges><protectedRange name="a" sqref="E1:E9 G:G"/></protectedRanges>`;
    const { protections } = await sheetOf(xlsxParts({ rows, styles, after }));
    expect(protections).toEqual([
      {
        area: undefined,
        rangeName: null,
        description: '',
        warningOnly: false,
        domainEdit: false,
        editors: undefined,
        unprotected: [
          { row: 1, column: 5, rows: 9, columns: 1 },
          { row: 1, column: 7, rows: 1_048_576, columns: 1 },
          { row: 1, column: 2, rows: 2, columns: 2 },
          { row: 3, column: 2, rows: 1, columns: 1 },
          { row: 5, column: 2, rows: 1, columns: 1 },
        ],
      },
    ]);
  });

  it.each(['', '<sheetProtection objects="1"/>', '<sheetProtection sheet="0"/>'])(
    'reads no protection of a tab with "%s"',
    async (after) => {
      expect((await sheetOf(xlsxParts({ rows, styles, after }))).protections).toEqual([]);
    },
  );
});
