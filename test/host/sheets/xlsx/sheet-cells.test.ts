import { cellsOf, firstRow, numberFormats, sheetOf, xlsxParts } from './an-xlsx';

const day = '<xf numFmtId="14"/>';

describe('SheetCells', () => {
  it('reads numbers, texts, truth values and errors', async () => {
    const rows = `<row r="1"><c r="A1"><v>1.5E3</v></c><c r="B1" t="inlineStr"><is><t>å</t></is></c><c r="C1" t="b"><v>1</v></c>
      <c r="D1" t="b"><v>false</v></c><c r="E1" t="e"><v>#FIELD!</v></c><c r="F1" t="s"><v>0</v></c><c r="G1" t="str"><v>text</v></c></row>`;
    expect(await firstRow({ rows, texts: '<si><t> delad </t></si>' })).toEqual([
      1500,
      'å',
      true,
      false,
      '#FIELD!',
      ' delad ',
      'text',
    ]);
  });

  it.each([
    ['0', '<c r="A1"><f>A2</f><v>0</v></c>', 0],
    ['FALSE', '<c r="A1" t="b"><f>A2</f><v>0</v></c>', false],
    ['the empty text', '<c r="A1" t="str"><f>A2</f><v></v></c>', ''],
    ['an error', '<c r="A1" t="e"><f>A2</f><v>#N/A</v></c>', '#N/A'],
  ])('reads the result %s of a formula', async (_, cell, value) => {
    const [read] = await cellsOf(xlsxParts({ rows: `<row>${cell}</row>` }), 'A1');
    expect(read).toEqual({ value, formula: 'A2' });
  });

  it.each(['<f>A2+1</f>', '<f>A2+1</f><v/>', '<f>=A2+1</f><v></v>'])(
    'takes %s for a formula that was never worked out',
    async (content) => {
      const [read] = await cellsOf(xlsxParts({ rows: `<row><c r="A1">${content}</c></row>` }), 'A1');
      expect(read).toEqual({ formula: 'A2+1' });
    },
  );

  it.each(['1', 'true', 'on', 'TRUE'])('reads dates of a workbook with date1904="%s"', async (spelling) => {
    const styles = `<cellXfs><xf/>${day}</cellXfs>`;
    const rows = '<row><c r="A1" s="1"><v>43889</v></c><c r="B1"><v>43889</v></c></row>';
    expect(await firstRow({ rows, styles, workbook: `<workbookPr date1904="${spelling}"/>` })).toEqual([
      { serial: 45_351 },
      43_889,
    ]);
  });

  it.each(['0', 'false', 'off'])('counts from 1900 with date1904="%s"', async (spelling) => {
    const rows = '<row><c r="A1" s="1"><v>45351</v></c></row>';
    const styles = `<cellXfs><xf/>${day}</cellXfs>`;
    const workbook = `<workbookPr date1904="${spelling}"/>`;
    expect(await firstRow({ rows, styles, workbook })).toEqual([{ serial: 45_351 }]);
  });

  it.each([
    ['2024-02-29', 45_351],
    ['2024-02-29T12:00:00', 45_351.5],
    ['2024-02-29T06:00:00.000Z', 45_351.25],
    ['18:00:00', 0.75],
    ['45351', 45_351],
  ])('reads the date %s that is written as text', async (text, serial) => {
    const styles = `<cellXfs><xf/>${day}</cellXfs>`;
    const rows = `<row><c r="A1" s="1" t="d"><v>${text}</v></c></row>`;
    expect(await firstRow({ rows, styles, workbook: '<workbookPr/>' })).toEqual([{ serial }]);
  });

  it.each([
    ['yyyy-mm-dd', '1', 2],
    ['yyyy-mm-dd', '59', 60],
    ['yyyy-mm-dd', '61', 61],
    ['[h]:mm', '8.5', 8.5],
    ['h:mm', '0.5', 0.5],
  ])('reads a number shown as %s of 1900, %s, as the day of Sheets', async (format, number, serial) => {
    const rows = `<row><c r="A1" s="1"><v>${number}</v></c></row>`;
    expect(await firstRow({ rows, styles: numberFormats(format) })).toEqual([{ serial }]);
  });

  it.each(['0\\ \\s\\t', '0\\h', '0" st"', '#,##0\\ "kr"', '0.00E+00', 'General'])(
    'takes a number in the format %s for a number',
    async (format) => {
      const rows = '<row><c r="A1" s="1"><v>28</v></c></row>';
      expect(await firstRow({ rows, styles: numberFormats(format) })).toEqual([28]);
    },
  );

  it('reads text that is CDATA, rich, or both, without what is only said of how it is pronounced', async () => {
    const texts = `<si><t><![CDATA[a < b]]></t></si><si><r><t>halv </t></r><r><rPr><b/></rPr><t xml:space="preserve">fet </t></r></si>
      <si><t>前</t><rPh sb="0" eb="1"><t>まえ</t></rPh><phoneticPr fontId="1"/></si><si><t>vanlig, </t><r><t>rik</t></r></si>`;
    const rows = `<row>${[0, 1, 2, 3].map((index) => `<c t="s"><v>${String(index)}</v></c>`).join('')}
      <c t="inlineStr"><is><r><t>in</t></r><r><t>bäddad</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c></row>`;
    expect(await firstRow({ rows, texts })).toEqual(['a < b', 'halv fet ', '前', 'vanlig, rik', 'inbäddad']);
  });

  it('reads the rows after a text with a reading', async () => {
    const texts = '<si><t>前</t><rPh sb="0" eb="1"><t>まえ</t></rPh></si><si><t>efter</t></si>';
    const rows = '<row><c t="s"><v>0</v></c></row><row><c t="s"><v>1</v></c></row>';
    expect((await cellsOf(xlsxParts({ rows, texts }), 'A1', 'A2')).map((cell) => cell?.value)).toEqual([
      '前',
      'efter',
    ]);
  });

  it('reads what stands for characters that XML cannot hold', async () => {
    const texts =
      '<si><t>rad_x000D_\ntvå</t></si><si><t>kod_x005F_x000D_</t></si><si><t>_xD83C__xDF39_</t></si>';
    const rows = '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>';
    expect(await firstRow({ rows, texts })).toEqual(['rad\r\ntvå', 'kod_x000D_', '\ud83c\udf39']);
  });

  it.each([
    ['names a shared text without a number', '<c r="A1" t="s"><v/></c>'],
    ['names a shared text that is not there', '<c r="A1" t="s"><v>9</v></c>'],
    ['has an empty text', '<c r="A1" t="inlineStr"><is><t></t></is></c>'],
    ['has an empty number', '<c r="A1"><v></v></c>'],
  ])('reads nothing where a cell %s', async (_, cell) => {
    expect(
      await sheetOf(xlsxParts({ rows: `<row r="1">${cell}</row>`, texts: '<si><t>x</t></si>' })),
    ).toMatchObject({
      cells: [],
    });
  });

  it('puts rows and cells without a place after those before them', async () => {
    const rows =
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="4"><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    const cells = await cellsOf(xlsxParts({ rows }), 'A1', 'D1', 'E1', 'A4', 'A5');
    expect(cells.map((cell) => cell?.value)).toEqual([1, 2, 3, 4, 5]);
  });

  it('leaves out cells outside of the grid', async () => {
    const rows =
      '<row r="1"><c r="XFE1"><v>1</v></c><c r="A1048577"><v>2</v></c><c r="ZZZZZZ1"><v>3</v></c></row><row r="99999999999"><c><v>4</v></c></row>';
    expect((await sheetOf(xlsxParts({ rows }))).cells).toEqual([]);
  });

  it('makes one cell of a lone cell in the last corner', async () => {
    const sheet = await sheetOf(xlsxParts({ rows: '<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>' }));
    const rows = Object.keys(sheet.cells);
    expect(rows).toEqual(['1048575']);
    expect(Object.entries(sheet.cells[1_048_575] ?? [])).toEqual([['16383', { value: 7 }]]);
    expect([sheet.maxRows, sheet.maxColumns]).toEqual([1_048_576, 16_384]);
  });

  it('makes no row of rows that hold nothing', async () => {
    const sheet = await sheetOf(xlsxParts({ rows: '<row/>'.repeat(5000) }));
    expect([Object.keys(sheet.cells), sheet.maxRows]).toEqual([[], 1000]);
  });
});
