import { readXlsx } from '../../../../host/sheets/read-xlsx';
import { cellsOf, relationsPart, relationTo, sheetOf, xlsxParts, zipped, type Parts } from './an-xlsx';

const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
const texts = '<si><t>å ä ö</t></si>';
const usual = (): Parts => xlsxParts({ rows, texts });

async function valueOf(parts: Parts): Promise<unknown> {
  const [cell] = await cellsOf(parts, 'A1');
  return cell?.value;
}

function moved(parts: Parts, names: Readonly<Record<string, string>>): Parts {
  return Object.fromEntries(Object.entries(parts).map(([name, content]) => [names[name] ?? name, content]));
}

/** The parts with each element given a prefix. */
function prefixed(parts: Parts): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [
      name,
      name.endsWith('.rels')
        ? content
        : String(content)
            .replace(/<(\/?)(\w+)/g, '<$1x:$2')
            .replace(/xmlns="/g, 'xmlns:x="')
            .replace(/r:/g, 'rel:')
            .replace('xmlns:rel:', 'xmlns:rel=')
            .replace('xmlns:r=', 'xmlns:rel='),
    ]),
  );
}

function utf16(text: string, isLittle: boolean, hasMark: boolean): Uint8Array {
  const bytes = Buffer.from(
    `${hasMark ? '\ufeff' : ''}<?xml version="1.0" encoding="UTF-16"?>${text}`,
    'utf16le',
  );
  return isLittle ? bytes : bytes.swap16();
}

describe('readWorkbook', () => {
  it('finds parts by the relations that lead to them, whatever they are called', async () => {
    const parts = moved(usual(), {
      'xl/workbook.xml': 'bok/allt.xml',
      'xl/_rels/workbook.xml.rels': 'bok/_rels/allt.xml.rels',
      'xl/worksheets/sheet1.xml': 'bok/blad å.xml',
      'xl/sharedStrings.xml': 'texter.xml',
    });
    parts['_rels/.rels'] = relationsPart(relationTo('r', 'officeDocument', '/bok/allt.xml'));
    parts['bok/_rels/allt.xml.rels'] = relationsPart(
      relationTo('s1', 'worksheet', './blad%20%C3%A5.xml') +
        relationTo('s3', 'sharedStrings', '../texter.xml'),
    );
    expect(await valueOf(parts)).toBe('å ä ö');
  });

  it('finds a workbook that only the content types or its usual name lead to', async () => {
    const { '_rels/.rels': _, ...usualName } = usual();
    expect(await valueOf(usualName)).toBe('å ä ö');
    const listed = moved(usualName, {
      'xl/workbook.xml': 'xl/bok.xml',
      'xl/_rels/workbook.xml.rels': 'xl/_rels/bok.xml.rels',
    });
    listed['[Content_Types].xml'] =
      '<Types><Override PartName="/xl/bok.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';
    expect(await valueOf(listed)).toBe('å ä ö');
  });

  it('reads names of parts in another case and with backslashes', async () => {
    expect(await valueOf(moved(usual(), { 'xl/worksheets/sheet1.xml': 'XL/Worksheets/Sheet1.XML' }))).toBe(
      'å ä ö',
    );
    const backslashes = Object.keys(usual()).map((name) => [name, name.replaceAll('/', '\\')]);
    expect(await valueOf(moved(usual(), Object.fromEntries(backslashes) as Record<string, string>))).toBe(
      'å ä ö',
    );
  });

  it('goes by the very name where two differ only in case', async () => {
    const parts = {
      'xl/WORKSHEETS/sheet1.xml': '<worksheet/>',
      ...usual(),
      'xl/worksheets/SHEET1.xml': '<worksheet/>',
    };
    expect(await valueOf(parts)).toBe('å ä ö');
  });

  it('reads elements with any prefix, and the strict form of the format', async () => {
    expect(await valueOf(prefixed(usual()))).toBe('å ä ö');
    const strict = Object.entries(usual()).map(([name, content]) => [
      name,
      String(content)
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006',
          'http://purl.oclc.org/ooxml/officeDocument',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        ),
    ]);
    expect(await valueOf(Object.fromEntries(strict) as Parts)).toBe('å ä ö');
  });

  it.each([
    ['little-endian with a mark', true, true],
    ['little-endian without', true, false],
    ['big-endian with a mark', false, true],
    ['big-endian without', false, false],
  ])('reads a part in UTF-16, %s', async (_, isLittle, hasMark) => {
    const parts = usual();
    parts['xl/sharedStrings.xml'] = utf16(String(parts['xl/sharedStrings.xml']), isLittle, hasMark);
    expect(await valueOf(parts)).toBe('å ä ö');
  });

  it('reads a part in the encoding that it states, and UTF-8 with a mark', async () => {
    const parts = usual();
    const text = String(parts['xl/sharedStrings.xml']);
    parts['xl/sharedStrings.xml'] = Buffer.from(
      `<?xml version="1.0" encoding="ISO-8859-1"?>${text}`,
      'latin1',
    );
    expect(await valueOf(parts)).toBe('å ä ö');
    parts['xl/sharedStrings.xml'] = `\ufeff<?xml version="1.0" encoding="UTF-8"?>${text}`;
    expect(await valueOf(parts)).toBe('å ä ö');
  });

  it('passes over tables, properties and other parts that a spreadsheet does not need', async () => {
    const parts = usual();
    parts['_rels/.rels'] = relationsPart(
      relationTo('r', 'officeDocument', 'xl/workbook.xml') +
        relationTo('p', 'extended-properties', 'docProps/app.xml') +
        relationTo('q', 'core-properties', 'nowhere.xml'),
    );
    parts['docProps/app.xml'] = 'not XML at all';
    parts['xl/worksheets/_rels/sheet1.xml.rels'] = relationsPart(
      relationTo('t', 'table', '../tables/table1.xml'),
    );
    parts['xl/tables/table1.xml'] =
      '<table><autoFilter><filterColumn><colorFilter/></filterColumn></autoFilter>';
    expect(await valueOf(parts)).toBe('å ä ö');
  });

  it('reads the alternative for readers that know no more than the format', async () => {
    const parts = xlsxParts({
      rows: '<mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="x"><row><c><v>1</v></c></row></mc:Choice><mc:Fallback><row><c><v>2</v></c></row></mc:Fallback></mc:AlternateContent>',
    });
    expect(await valueOf(parts)).toBe(2);
  });

  it('leaves out sheets of charts and macros, and makes an empty tab of a workbook with nothing else', async () => {
    const parts = usual();
    const relations = relationTo('c', 'chartsheet', 'chartsheets/sheet1.xml');
    const own = String(parts['xl/_rels/workbook.xml.rels']);
    parts['xl/_rels/workbook.xml.rels'] = own.replace('</Relationships>', `${relations}</Relationships>`);
    const sheets = '<sheet name="Diagram" r:id="c"/><sheet name="Modul" r:id=""/>';
    const workbook = String(parts['xl/workbook.xml']).replace('<sheets>', `<sheets>${sheets}`);
    parts['xl/workbook.xml'] = workbook;
    const book = await readXlsx(zipped(parts), 'Bok');
    expect(book.sheets.map(({ name }) => name)).toEqual(['Blad']);
    parts['xl/workbook.xml'] = workbook.replace(/<sheet name="Blad"[^>]*>/, '');
    expect((await readXlsx(zipped(parts), 'Bok')).sheets.map(({ name }) => name)).toEqual(['Diagram']);
    parts['xl/workbook.xml'] = workbook.replace(/<sheets>.*<\/sheets>/, '<sheets/>');
    expect((await readXlsx(zipped(parts), 'Bok')).sheets.map(({ name }) => name)).toEqual(['Blad1']);
  });

  it('opens the tab that the file was saved with, or the first that shows', async () => {
    const parts = usual();
    const two =
      '<sheets><sheet name="Dold" state="hidden" r:id="s1"/><sheet name="Ett" r:id="s1"/><sheet name="Två" r:id="s1"/>';
    const withTab = (tab: string): Parts => ({
      ...parts,
      'xl/workbook.xml': String(parts['xl/workbook.xml']).replace(
        '<sheets>',
        `<bookViews><workbookView activeTab="${tab}"/></bookViews>${two}`,
      ),
    });
    const active = async (tab: string) => (await readXlsx(zipped(withTab(tab)), 'Bok')).active;
    expect([await active('2'), await active('0'), await active('99')]).toEqual([2, 1, 1]);
  });

  it('reads the names of ranges, wherever they are, and no other names', async () => {
    const parts = xlsxParts({
      names: `<definedNames><definedName name="Allt">Blad!$A$1:$XFD$1048576</definedName><definedName name="Kol">'blad'!$B:$B</definedName>
        <definedName name="Moms">0.25</definedName><definedName name="Summa">SUM(Blad!$A$1:$A$2)</definedName>
        <definedName name="_xlnm.Print_Area" localSheetId="0">Blad!$A$1</definedName><definedName name="Lokal" localSheetId="0">Blad!$C$3</definedName>
        <definedName name="allt" localSheetId="0">Blad!$A$2</definedName></definedNames>`,
    });
    const { namedRanges, sheets } = await readXlsx(zipped(parts), 'Bok');
    expect(namedRanges).toEqual([
      { name: 'Allt', sheet: 0, area: { row: 1, column: 1, rows: 1_048_576, columns: 16_384 } },
      { name: 'Kol', sheet: 0, area: { row: 1, column: 2, rows: 1_048_576, columns: 1 } },
      { name: 'Lokal', sheet: 0, area: { row: 3, column: 3, rows: 1, columns: 1 } },
    ]);
    expect(sheets[0]?.cells).toEqual([]);
  });

  it('reads notes in any folder, also on cells that are empty', async () => {
    const parts = xlsxParts({
      rows,
      texts,
      sheetRelations: relationTo('n', 'comments', '/xl/noter/not1.xml'),
    });
    parts['xl/noter/not1.xml'] =
      '<comments><authors><author>A</author></authors><commentList><comment ref="A1"><text><r><rPr><b/></rPr><t>A:</t></r><r><t>\nnot</t></r></text></comment><comment ref="C9"><text><t>tom</t></text></comment></commentList></comments>';
    const cells = await cellsOf(parts, 'A1', 'C9');
    expect(cells).toEqual([{ value: 'å ä ö', note: 'A:\nnot' }, { note: 'tom' }]);
  });

  it('reads links with the place in them, on any kind of cell', async () => {
    const after = `<hyperlinks><hyperlink ref="A1" r:id="l1" location="del 2"/><hyperlink ref="B1" r:id="l1"/><hyperlink ref="C1" location="Blad!A1"/>
      <hyperlink ref="D1:XFD1048576" r:id="l1"/><hyperlink ref="A2" r:id="missing"/></hyperlinks>`;
    const parts = xlsxParts({
      rows: '<row r="1"><c r="A1"><v>5</v></c><c r="E1"><f>A1</f><v>5</v></c></row>',
      after,
      sheetRelations: relationTo('l1', 'hyperlink', 'https://example.se/a?b=1&amp;c=2', true),
    });
    const address = 'https://example.se/a?b=1&c=2';
    expect((await sheetOf(parts)).cells).toEqual([
      [
        { value: 5, link: `${address}#del 2` },
        { link: address },
        { link: '#Blad!A1' },
        undefined,
        { value: 5, formula: 'A1', link: address },
      ],
    ]);
  });
});
