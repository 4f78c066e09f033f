import { zipSync } from 'fflate';
import { buildShell } from '../../../../shell/build-shell';
import { documentLanguage } from '../../../../host/docs/document/document-language';
import { documentText } from '../../../../host/docs/document/document-text';
import { importDocx } from '../../../../host/docs/import/import-docx';
import { aDocx, p, rooted } from '../a-docx';
import type { DocxParts } from '../a-docx';
import { bodyOf, cellTexts, paragraphWith, paragraphsOf, runsOf, tableOf } from '../document/a-document';
import { expectInvariants } from '../document/invariants';

const pt = (magnitude: number) => ({ magnitude, unit: 'PT' });

function imported(parts: DocxParts) {
  const document = importDocx(aDocx(parts), 'Prov');
  expectInvariants(document);
  return document;
}

const field = (instruction: string, result = '1') =>
  ['begin', `<w:instrText> ${instruction} </w:instrText>`, 'separate', `<w:t>${result}</w:t>`, 'end']
    .map((each) => `<w:r>${each.startsWith('<') ? each : `<w:fldChar w:fldCharType="${each}"/>`}</w:r>`)
    .join('');

/** Styles as a Swedish Word names them: the ids are Swedish, the names are not. */
const SWEDISH_STYLES = `
  <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia"/><w:sz w:val="22"/><w:lang w:val="sv-SE"/></w:rPr></w:rPrDefault>
    <w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>
    <w:pPr><w:keepNext/><w:spacing w:before="240"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Sidhuvud"><w:name w:val="header"/><w:basedOn w:val="Normal"/>
    <w:rPr><w:sz w:val="18"/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="Betoning"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>`;

describe('importDocx', () => {
  it('reads the shell: first-page header, other header, page fields, footer, A4 and language', async () => {
    const document = importDocx(await buildShell(), 'Slutrapport');
    expectInvariants(document);
    const style = document.documentStyle ?? {};
    expect(style.useFirstPageHeaderFooter).toBe(true);
    expect(style.pageSize).toEqual({ height: pt(841.9), width: pt(595.3) });
    expect(documentLanguage(document)).toBe('sv-SE');
    const fields = [style.firstPageHeaderId, style.defaultHeaderId].map((id) =>
      paragraphsOf(document.headers?.[id ?? '']?.content ?? []).flatMap(({ elements }) =>
        (elements ?? []).flatMap(({ autoText }) => autoText?.type ?? []),
      ),
    );
    expect(fields).toEqual([
      ['PAGE_NUMBER', 'PAGE_COUNT'],
      ['PAGE_NUMBER', 'PAGE_COUNT'],
    ]);
    expect(documentText(document)).toContain('Sida 1 (1)');
    expect(documentText(document)).toContain('{{Rapport}}');
    expect(JSON.stringify(document.footers)).toContain('{{Förvaltning}}');
  });

  it('knows the named styles by their name, in a Swedish Word too', () => {
    const document = imported({
      styles: SWEDISH_STYLES,
      body: p('Rubrik', '<w:pStyle w:val="Rubrik1"/>') + p('Text'),
    });
    expect(paragraphWith(document, 'Rubrik').paragraphStyle?.namedStyleType).toBe('HEADING_1');
    const styles = new Map(document.namedStyles?.styles?.map((style) => [style.namedStyleType, style]));
    expect(styles.get('NORMAL_TEXT')).toMatchObject({
      textStyle: { fontSize: pt(11), weightedFontFamily: { fontFamily: 'Georgia' } },
      paragraphStyle: { spaceBelow: pt(8), lineSpacing: 107.92 },
    });
    expect(styles.get('HEADING_1')).toMatchObject({
      textStyle: { bold: true, fontSize: pt(16) },
      paragraphStyle: { keepWithNext: true, spaceAbove: pt(12) },
    });
  });

  it('writes other styles out on the paragraphs and runs that have them', () => {
    const document = imported({
      styles: SWEDISH_STYLES,
      body: p('liten', '<w:pStyle w:val="Sidhuvud"/>', '<w:rStyle w:val="Betoning"/>'),
    });
    const paragraph = paragraphWith(document, 'liten');
    expect(paragraph.paragraphStyle?.namedStyleType).toBe('NORMAL_TEXT');
    expect(runsOf(paragraph)[0]).toEqual(['liten', { fontSize: pt(9), italic: true }]);
  });

  it('reads run properties', () => {
    const document = imported({
      body: p(
        'x',
        '',
        '<w:b/><w:i w:val="0"/><w:u w:val="single"/><w:strike/><w:color w:val="FF0000"/><w:highlight w:val="yellow"/><w:vertAlign w:val="superscript"/>',
      ),
    });
    expect(runsOf(paragraphWith(document, 'x'))[0]?.[1]).toEqual({
      bold: true,
      italic: false,
      underline: true,
      strikethrough: true,
      foregroundColor: { color: { rgbColor: { red: 1 } } },
      backgroundColor: { color: { rgbColor: { red: 1, green: 1 } } },
      baselineOffset: 'SUPERSCRIPT',
    });
  });

  it('reads paragraph properties, the first line from the margin', () => {
    const document = imported({
      body: p(
        'x',
        '<w:jc w:val="both"/><w:ind w:left="720" w:hanging="360"/><w:pageBreakBefore/><w:pBdr><w:bottom w:val="single" w:sz="8" w:space="1" w:color="auto"/></w:pBdr><w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs>',
      ),
    });
    expect(paragraphWith(document, 'x').paragraphStyle).toMatchObject({
      alignment: 'JUSTIFIED',
      indentStart: pt(36),
      indentFirstLine: pt(18),
      pageBreakBefore: true,
      borderBottom: { width: pt(1), padding: pt(1), dashStyle: 'SOLID' },
      tabStops: [{ offset: pt(450), alignment: 'END' }],
    });
  });

  it('reads tabs, line breaks, page breaks and characters of their own', () => {
    const document = imported({
      body: '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t><w:noBreakHyphen/><w:t>e</w:t><w:br w:type="page"/></w:r></w:p>',
    });
    const [first] = paragraphsOf(bodyOf(document));
    expect(first?.elements?.map((each) => each.textRun?.content ?? Object.keys(each).at(-1))).toEqual([
      'a\tb\u000Bc\u000Bd\u2011e',
      'pageBreak',
      '\n',
    ]);
  });

  it('reads page fields, simple and complex, and keeps the result of any other', () => {
    const document = imported({
      body: `<w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>7</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> av </w:t></w:r>${field('NUMPAGES \\* MERGEFORMAT', '9')}${field('DATE', '1 juni')}</w:p>`,
    });
    const [first] = paragraphsOf(bodyOf(document));
    expect(first?.elements?.map((each) => each.autoText?.type ?? each.textRun?.content)).toEqual([
      'PAGE_NUMBER',
      ' av ',
      'PAGE_COUNT',
      '1 juni\n',
    ]);
  });

  it('reads links: by relationship, by field', () => {
    const document = imported({
      body: `<w:p><w:hyperlink r:id="l"><w:r><w:t>ett</w:t></w:r></w:hyperlink>${field('HYPERLINK "https://b.se/"', 'två')}</w:p>`,
      related: [['l', 'hyperlink', 'https://a.se/']],
    });
    expect(runsOf(paragraphWith(document, 'ett')).map(([text, { link }]) => [text, link?.url])).toEqual([
      ['ett', 'https://a.se/'],
      ['två', 'https://b.se/'],
      ['\n', undefined],
    ]);
  });

  it('reads tracked insertions and content controls, and leaves deletions out', () => {
    const document = imported({
      body: '<w:p><w:ins><w:r><w:t>ny</w:t></w:r></w:ins><w:del><w:r><w:delText>gammal</w:delText></w:r></w:del></w:p><w:sdt><w:sdtContent><w:p><w:sdt><w:sdtContent><w:r><w:t>fält</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>',
    });
    expect(documentText(document)).toBe('ny\nfält\n');
  });

  it('reads lists with their levels and formats, each numbering a list of its own', () => {
    const numPr = (numId: number, level = 0) =>
      `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(numId)}"/></w:numPr>`;
    const level = (n: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${String(n)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="${String(720 * (n + 1))}" w:hanging="360"/></w:pPr></w:lvl>`;
    const document = imported({
      numbering: `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum>
        <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uF0B7')}</w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>`,
      body:
        p('ett', numPr(1)) +
        p('under', numPr(1, 1)) +
        p('två', numPr(1)) +
        p('punkt', numPr(2)) +
        p('fyra', numPr(3)) +
        p('utan', numPr(0)),
    });
    expect(documentText(document)).toBe('1. ett\na) under\n2. två\n• punkt\n4. fyra\nutan\n');
    expect(paragraphWith(document, 'under').paragraphStyle).toMatchObject({
      indentStart: pt(72),
      indentFirstLine: pt(54),
    });
  });

  it('reads tables: widths, header row, merged cells, borders and shading', () => {
    const tc = (text: string, tcPr = '') => `<w:tc><w:tcPr>${tcPr}</w:tcPr>${p(text)}</w:tc>`;
    const document = imported({
      body: `<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4"/><w:insideH w:val="nil"/></w:tblBorders></w:tblPr>
        <w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="4000"/></w:tblGrid>
        <w:tr><w:trPr><w:tblHeader/><w:cantSplit/></w:trPr>${tc('A', '<w:shd w:val="clear" w:fill="D9D9D9"/>')}${tc('B', '<w:vMerge w:val="restart"/>')}</w:tr>
        <w:tr>${tc('C')}${tc('', '<w:vMerge/>')}</w:tr>
        <w:tr>${tc('D', '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>`,
    });
    expect(cellTexts(document)).toEqual([
      ['A', 'B'],
      ['C', ''],
      ['D', ''],
    ]);
    const { tableRows, tableStyle } = tableOf(document);
    expect(tableStyle?.tableColumnProperties).toEqual([
      { widthType: 'FIXED_WIDTH', width: pt(100) },
      { widthType: 'FIXED_WIDTH', width: pt(200) },
    ]);
    expect(tableRows?.map((row) => row.tableRowStyle?.tableHeader)).toEqual([true, undefined, undefined]);
    expect(tableRows?.[0]?.tableRowStyle?.preventOverflow).toBe(true);
    const style = (row: number, column: number) =>
      tableRows?.[row]?.tableCells?.[column]?.tableCellStyle ?? {};
    expect(style(0, 0).backgroundColor).toEqual({
      color: { rgbColor: { red: 0.8509804, green: 0.8509804, blue: 0.8509804 } },
    });
    expect([style(0, 1).rowSpan, style(2, 0).columnSpan]).toEqual([2, 2]);
    expect([
      style(0, 0).borderTop?.width,
      style(1, 0).borderTop?.width,
      style(0, 0).borderLeft?.width,
    ]).toEqual([pt(0.5), { unit: 'PT' }, { unit: 'PT' }]);
    expect(bodyOf(document).at(-1)?.paragraph).toBeDefined();
  });

  it('reads footnotes, in the order of their marks', () => {
    const mark = (id: number) => `<w:p><w:r><w:footnoteReference w:id="${String(id)}"/></w:r></w:p>`;
    const document = imported({
      footnotes: `<w:footnote w:type="separator" w:id="0">${p('')}</w:footnote><w:footnote w:id="2">${p('not')}</w:footnote>`,
      body: mark(2),
    });
    expect(Object.keys(document.footnotes ?? {})).toEqual(['kix.fn2']);
    expect(documentText(document)).toBe('\nnot\n');
  });

  it('reads sections, the first as the document itself', () => {
    const header = (text: string) => rooted('hdr', p(text));
    const document = imported({
      related: [
        ['h1', 'header', 'header1.xml'],
        ['h2', 'header', 'header2.xml'],
      ],
      files: { 'header1.xml': header('ett'), 'header2.xml': header('två') },
      body: `${p('a', '<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:pgMar w:left="1000"/></w:sectPr>')}${p('b')}<w:sectPr><w:headerReference w:type="default" r:id="h2"/><w:type w:val="continuous"/></w:sectPr>`,
    });
    expect(document.documentStyle?.marginLeft).toEqual(pt(50));
    const breaks = bodyOf(document).flatMap(({ sectionBreak }) =>
      sectionBreak ? [sectionBreak.sectionStyle] : [],
    );
    expect(breaks).toHaveLength(2);
    expect(breaks[1]?.sectionType).toBe('CONTINUOUS');
    expect(breaks[1]?.defaultHeaderId).not.toBe(document.documentStyle?.defaultHeaderId);
    expect(Object.keys(document.headers ?? {})).toHaveLength(2);
  });

  it('reads a picture with its size and alt text', () => {
    const drawing =
      '<w:drawing><inline xmlns:a="a"><extent cx="127000" cy="254000"/><docPr id="1" name="b" descr="Kommunens vapen" title="Vapen"/><a:graphic><a:blip r:embed="i"/></a:graphic></inline></w:drawing>';
    const document = imported({
      related: [['i', 'image', 'media/vapen.png']],
      files: { 'media/vapen.png': new Uint8Array([1, 2, 3]) },
      body: `<w:p><w:r>${drawing}</w:r></w:p>`,
    });
    const [object] = Object.values(document.inlineObjects ?? {});
    expect(object?.inlineObjectProperties?.embeddedObject).toMatchObject({
      title: 'Vapen',
      description: 'Kommunens vapen',
      size: { width: pt(10), height: pt(20) },
      imageProperties: { contentUri: 'data:image/png;base64,AQID' },
    });
  });

  it.each([
    ['no zip', new Uint8Array([1, 2, 3]), 'not a .docx: it is no zip archive'],
    [
      'a zip without a document',
      zipSync({ 'a.txt': new Uint8Array() }),
      'not a .docx: it has no main document',
    ],
  ])('refuses %s', (_name, bytes, message) => {
    expect(() => importDocx(bytes, 'Prov')).toThrow(message);
  });
});

/** A content control round XML. */
const control = (xml: string) =>
  `<w:sdt><w:sdtPr><w:tag w:val="prov"/></w:sdtPr><w:sdtContent>${xml}</w:sdtContent></w:sdt>`;

describe('importDocx of content controls', () => {
  const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;
  const row = (cells: string) => `<w:tr>${cells}</w:tr>`;

  it('keeps rows and cells that stand in them, also one in another', () => {
    const rows = [
      row(cell('a') + control(cell('b'))),
      control(control(row(cell('c') + cell('d')))),
      control(row(control(cell('e') + cell('f')))),
    ];
    const document = imported({ body: `<w:tbl>${rows.join('')}</w:tbl>` });
    expect(cellTexts(document)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]);
  });

  it('keeps what stands in a cell, and rows that merge through them', () => {
    const merged = (text: string, val: string) =>
      `<w:tc><w:tcPr><w:vMerge w:val="${val}"/></w:tcPr>${p(text)}</w:tc>`;
    const body = `<w:tbl>${row(merged('a', 'restart') + `<w:tc>${control(p('b'))}</w:tc>`)}${control(row(merged('', 'continue') + cell('c')))}</w:tbl>`;
    const document = imported({ body });
    expect(cellTexts(document)).toEqual([
      ['a', 'b'],
      ['', 'c'],
    ]);
    expect(tableOf(document).tableRows?.[0]?.tableCells?.[0]?.tableCellStyle?.rowSpan).toBe(2);
  });

  it('keeps paragraphs and runs, and sections that end in one', () => {
    const ends = '<w:sectPr><w:type w:val="nextPage"/></w:sectPr>';
    const inRuns = `<w:p>${control('<w:r><w:t>tre</w:t></w:r>')}<w:r><w:t> fyra</w:t></w:r></w:p>`;
    const last = '<w:sectPr><w:pgMar w:left="1440"/><w:type w:val="continuous"/></w:sectPr>';
    const document = imported({ body: control(p('ett', ends) + p('två')) + inRuns + last });
    expect(documentText(document)).toBe('ett\ntvå\ntre fyra\n');
    const breaks = bodyOf(document).flatMap(
      ({ sectionBreak }) => sectionBreak?.sectionStyle?.sectionType ?? [],
    );
    expect(breaks).toEqual(['CONTINUOUS', 'CONTINUOUS']);
  });
});

describe('importDocx of headers', () => {
  it('has the first page’s, the even pages’ and the others’, with what stands in controls', () => {
    const kinds = ['first', 'even', 'default'];
    const references = kinds.map((kind) => `<w:headerReference w:type="${kind}" r:id="${kind}"/>`).join('');
    const document = imported({
      body: `${p('text')}<w:sectPr>${references}<w:titlePg/></w:sectPr>`,
      settings: '<w:evenAndOddHeaders/>',
      related: kinds.map((kind) => [kind, 'header', `${kind}.xml`] as const),
      files: Object.fromEntries(kinds.map((kind) => [`${kind}.xml`, rooted('hdr', control(p(kind)))])),
    });
    const style = document.documentStyle ?? {};
    const text = (id: string | null | undefined) =>
      paragraphsOf(document.headers?.[id ?? '']?.content ?? []).map(({ elements }) =>
        elements?.[0]?.textRun?.content?.trim(),
      );
    expect([style.firstPageHeaderId, style.evenPageHeaderId, style.defaultHeaderId].map(text)).toEqual([
      ['first'],
      ['even'],
      ['default'],
    ]);
    expect([style.useFirstPageHeaderFooter, style.useEvenPageHeaderFooter]).toEqual([true, true]);
  });
});

describe('importDocx of text boxes', () => {
  const box = `<w:txbxContent>${p('Ruta')}${p(' ett')}</w:txbxContent>`;
  const both = `<mc:AlternateContent xmlns:mc="m"><mc:Choice><w:drawing><wps xmlns="w">${box}</wps></w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`;

  it('reports their text once, as a Doc has no field for it', () => {
    const lost: string[] = [];
    const body = `<w:p><w:r>${both}</w:r><w:r><w:t>text</w:t></w:r></w:p>`;
    const document = importDocx(aDocx({ body }), 'Prov', (what) => lost.push(what));
    expect(documentText(document)).toBe('text\n');
    expect(lost).toEqual(['a text box: "Ruta ett"']);
  });
});
