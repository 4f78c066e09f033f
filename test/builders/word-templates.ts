/** Word templates of different make, as municipalities have them: made here, of no municipality. */
import { deflateSync } from 'node:zlib';
import { aDocx, p, type DocxParts } from '../host/docs/a-docx';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Of pictures, shapes and what is written twice for old and new programs. */
const DRAWING =
  ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml"';

const REPORT = '{{Rapport}}';

/** A run of a text. */
function r(text: string, rPr = ''): string {
  return `<w:r>${rPr === '' ? '' : `<w:rPr>${rPr}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs. */
function line(runs: string, pPr = ''): string {
  return `<w:p><w:pPr>${pPr}</w:pPr>${runs}</w:p>`;
}

/** A field as Word writes it, over several runs. */
function field(instruction: string, result: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${mark('separate')}${r(result)}${mark('end')}`;
}

/** "Sida 1 (1)". */
const pages = `${r('Sida ')}${field('PAGE', '1')}${r(' (')}${field('NUMPAGES', '1')}${r(')')}`;

/** A table without borders: each row has cells of paragraphs. */
function table(widths: readonly number[], ...rows: readonly (readonly string[])[]): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${String(width)}"/>`).join('');
  const cells = (row: readonly string[]) =>
    row
      .map(
        (cell, at) =>
          `<w:tc><w:tcPr><w:tcW w:w="${String(widths[at])}" w:type="dxa"/></w:tcPr>${cell}</w:tc>`,
      )
      .join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows
    .map((row) => `<w:tr>${cells(row)}</w:tr>`)
    .join('')}</w:tbl>`;
}

/** The page: A4, its margins in twentieths of a point, and the headers and footers by `type` and id. */
function section(
  parts: readonly (readonly [kind: 'header' | 'footer', type: 'first' | 'default', id: string])[],
  { margin = 1418, more = '' }: { readonly margin?: number; readonly more?: string } = {},
): string {
  const references = parts.map(([kind, type, id]) => `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`);
  const first = parts.some(([, type]) => type === 'first') ? '<w:titlePg/>' : '';
  const m = String(margin);
  return `<w:sectPr>${references.join('')}${more}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1985" w:right="${m}" w:bottom="1418" w:left="${m}" w:header="709" w:footer="567"/>${first}</w:sectPr>`;
}

function hdr(xml: string): string {
  return `<w:hdr ${W}${DRAWING}>${xml}</w:hdr>`;
}

function ftr(xml: string): string {
  return `<w:ftr ${W}${DRAWING}>${xml}</w:ftr>`;
}

interface StyleLook {
  readonly id: string;
  readonly name: string;
  readonly rPr: string;
  readonly pPr?: string;
  readonly isOwn?: true;
}

function styles(font: string, language: string, looks: readonly StyleLook[]): string {
  const own = looks.map(
    ({ id, name, rPr, pPr = '', isOwn }) =>
      `<w:style w:type="paragraph" ${isOwn === true ? 'w:customStyle="1" ' : ''}w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${pPr}</w:pPr><w:rPr>${rPr}</w:rPr></w:style>`,
  );
  return `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/><w:sz w:val="22"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${own.join('')}`;
}

/** The built-in styles in one colour, by ids as a Swedish Word makes them. */
function builtIn(colour: string, font: string): readonly StyleLook[] {
  const look = (id: string, name: string, size: number): StyleLook => ({
    id,
    name,
    rPr: `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/><w:b/><w:color w:val="${colour}"/><w:sz w:val="${String(size)}"/>`,
    pPr: '<w:keepNext/><w:spacing w:before="240" w:after="80"/>',
  });
  return [
    look('Rubrik', 'Title', 44),
    look('Underrubrik', 'Subtitle', 26),
    look('Rubrik1', 'heading 1', 30),
    look('Rubrik2', 'heading 2', 24),
    look('Rubrik3', 'heading 3', 22),
  ];
}

/** A picture in the line, of the relationship `id`. */
function picture(id: string, description: string, frame: 'inline' | 'anchor' = 'inline'): string {
  return `<w:r><w:drawing><wp:${frame}><wp:extent cx="1440000" cy="480000"/><wp:docPr id="1" name="Logotyp" descr="${description}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:${frame}></w:drawing></w:r>`;
}

/** A text box as Word writes it: once for new programs and once for old ones. */
function textBox(text: string): string {
  const content = `<w:txbxContent>${p(text)}</w:txbxContent>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="wps"><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
}

/** A content control round content. */
function control(content: string): string {
  return `<w:sdt><w:sdtPr><w:alias w:val="Fält"/><w:tag w:val="falt"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

/** A logo: a blue field with a white wave, 96 by 32 points, in PNG. */
function logo(): Uint8Array {
  const [width, height] = [96, 32];
  const rows = Array.from({ length: height }, (_, y) => [
    0,
    ...Array.from({ length: width }, (_x, x) =>
      Math.abs(y - 16 - 8 * Math.sin(x / 9)) < 3 ? [255, 255, 255] : [0, 92, 138],
    ).flat(),
  ]).flat();
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  let crc = 0xffffffff;
  for (const byte of content) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE((crc ^ 0xffffffff) >>> 0);
  return Buffer.concat([length, content, sum]);
}

/** The picture's relationship, as a part's own relationships have it. */
function pictureOf(id: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/logo.png"/></Relationships>`;
}

const header = ['h', 'header', 'header1.xml'] as const;
const first = ['h1', 'header', 'header2.xml'] as const;
const footer = ['f', 'footer', 'footer1.xml'] as const;

/** As LibreOffice saves: ids without Swedish letters, "Body Text" for running text, fields in several runs. */
const libreOffice: DocxParts = {
  styles: styles('Liberation Serif', 'sv-SE', [
    { id: 'Title', name: 'Title', rPr: '<w:b/><w:sz w:val="56"/>', pPr: '<w:jc w:val="center"/>' },
    { id: 'Subtitle', name: 'Subtitle', rPr: '<w:sz w:val="36"/>', pPr: '<w:jc w:val="center"/>' },
    { id: 'Heading1', name: 'heading 1', rPr: '<w:b/><w:sz w:val="36"/>' },
    { id: 'Heading2', name: 'heading 2', rPr: '<w:b/><w:sz w:val="32"/>' },
    { id: 'TextBody', name: 'Body Text', rPr: '', pPr: '<w:spacing w:after="140"/>' },
    { id: 'Header', name: 'header', rPr: '<w:sz w:val="20"/>' },
  ]),
  body: `${p('Beslutsunderlag', '<w:pStyle w:val="TextBody"/>')}${p(REPORT)}${p('Bilagor skickas separat.', '<w:pStyle w:val="TextBody"/>')}${section(
    [
      ['header', 'default', 'h'],
      ['footer', 'default', 'f'],
    ],
  )}`,
  files: {
    'header1.xml': hdr(
      line(
        `${r('{{Förvaltning}}')}<w:r><w:tab/></w:r>${r('{{Etikett för Diarienummer}} {{Diarienummer}}')}`,
        '<w:pStyle w:val="Header"/>',
      ) + p('{{Status}}', '<w:pStyle w:val="Header"/>'),
    ),
    'footer1.xml': ftr(line(pages)),
  },
  related: [header, footer],
};

/** As Word saves what has been typed and corrected: a tag lies in several runs, with signs of its proofing between. */
const splitRuns: DocxParts = {
  styles: styles('Calibri', 'sv-SE', builtIn('1F3864', 'Calibri Light')),
  body: `${line(
    `${r('{{')}<w:proofErr w:type="spellStart"/>${r('Dokument', '<w:b/>')}${r('typ', '<w:b/>')}<w:proofErr w:type="spellEnd"/>${r('}')}<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>${r('} till {')}${r('{Nämnd}}')}`,
  )}${line(`${r('{{Rap')}${r('port', '<w:lang w:val="en-US"/>')}${r('}}')}`)}${section([
    ['header', 'default', 'h'],
    ['footer', 'default', 'f'],
  ])}`,
  files: {
    'header1.xml': hdr(
      line(
        `${r('{{Status')}${r('}}')}<w:r><w:tab/></w:r>${r('Dnr: ')}${r('{{')}${r('Diarie')}${r('nummer}}')}`,
      ) + line(`${r('{{Dat')}${r('um}}')}`),
    ),
    'footer1.xml': ftr(line(`${r('{{Handläggare}}, {{E-')}${r('post}}')}<w:r><w:tab/></w:r>${pages}`)),
  },
  related: [header, footer],
};

/** Tags in content controls: in a line, round paragraphs, round a cell and a row. */
const contentControls: DocxParts = {
  styles: styles('Arial', 'sv-SE', builtIn('000000', 'Arial')),
  body: `${control(p('Handläggare: {{Handläggare}}'))}${line(`${r('Datum: ')}${control(r('{{Datum}}'))}`)}${control(
    `<w:tbl><w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid>${control(
      `<w:tr>${control(`<w:tc>${p('{{Telefon}}')}</w:tc>`)}<w:tc>${control(p('{{E-post}}'))}</w:tc></w:tr>`,
    )}</w:tbl>`,
  )}${control(p(REPORT))}${section([['header', 'default', 'h']])}`,
  files: {
    'header1.xml': hdr(`${control(p('{{Förvaltning}}, {{Avdelning}}'))}${line(pages)}`),
  },
  related: [header],
};

/** A text box in the header and one in the body, a picture that floats, a watermark, and fields. */
const textBoxes: DocxParts = {
  styles: styles('Georgia', 'en-US', builtIn('7B2D26', 'Georgia')),
  numbering:
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlRestart w:val="0"/><w:lvlText w:val="§ %1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  body: `${line(`${r('Ärende')}${textBox('Sekretess kan gälla')}`)}${line(r('Se bifogade handlingar.'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')}${p(REPORT)}${line(field('IF 1 = 1 "Öppen handling" "Intern handling"', 'Öppen handling'))}${section(
    [
      ['header', 'default', 'h'],
      ['footer', 'default', 'f'],
    ],
  )}`,
  files: {
    'header1.xml': hdr(
      `${line(`${picture('logo', 'Lindby kommuns logotyp', 'anchor')}${r('{{Förvaltning}}')}${textBox('Box 12, 123 45 Lindby')}`)}${line(
        '<w:r><w:pict><v:shape type="#t136"><v:textpath style="font-family:Calibri" string="UTKAST"/></v:shape></w:pict></w:r>',
      )}`,
    ),
    '_rels/header1.xml.rels': pictureOf('logo'),
    'media/logo.png': logo(),
    'footer1.xml': ftr(
      line(`${r('Utskriven ')}${field('DATE \\@ "yyyy-MM-dd"', '2023-01-01')}<w:r><w:tab/></w:r>${pages}`),
    ),
  },
  related: [header, footer],
};

/** A cover on a page of its own, and the report in a second section with wider margins. */
const twoSections: DocxParts = {
  styles: styles('Verdana', 'sv-SE', [
    ...builtIn('2E5E4E', 'Verdana'),
    { id: 'Ingress', name: 'Ingress Lindby', rPr: '<w:i/>', isOwn: true },
  ]),
  body: `${p('{{Dokumenttyp}}', '<w:pStyle w:val="Ingress"/>')}${p('{{Nämnd}}', '<w:pStyle w:val="Ingress"/>')}<w:p><w:pPr>${section(
    [['footer', 'default', 'f']],
  )}</w:pPr></w:p>${p(REPORT)}${p('Handlingen är upprättad av {{Förvaltning}}.')}${section(
    [
      ['header', 'default', 'h'],
      ['footer', 'default', 'f2'],
    ],
    { margin: 2268 },
  )}`,
  files: {
    'header1.xml': hdr(
      line(`${r('{{Etikett för Diarienummer}} {{Diarienummer}}')}<w:r><w:tab/></w:r>${pages}`),
    ),
    'footer1.xml': ftr(p('Lindby kommun')),
    'footer2.xml': ftr(p('{{Avdelning}}')),
  },
  related: [header, footer, ['f2', 'footer', 'footer2.xml']],
};

/** A letterhead: on the first page a table with the logo and the matter, on the others a line with the page; colours and margins. */
const letterhead: DocxParts = {
  styles: styles('Calibri', 'sv-SE', builtIn('005C8A', 'Calibri')),
  body: `${p(REPORT)}${p('Lindby kommun, 123 45 Lindby', '<w:jc w:val="center"/>', '<w:color w:val="005C8A"/>')}${section(
    [
      ['header', 'first', 'h1'],
      ['header', 'default', 'h'],
      ['footer', 'default', 'f'],
      ['footer', 'first', 'f'],
    ],
    { margin: 1701 },
  )}`,
  files: {
    'header1.xml': hdr(
      line(
        `${r('{{Dokumenttyp}}, {{Etikett för Diarienummer}} {{Diarienummer}}')}<w:r><w:tab/></w:r>${pages}`,
      ),
    ),
    'header2.xml': hdr(
      `${table(
        [5000, 3500],
        [
          line(picture('logo', 'Lindby kommuns logotyp')),
          `${p('{{Dokumenttyp}}', '', '<w:b/><w:color w:val="005C8A"/>')}${p('{{Status}}', '', '<w:b/>')}`,
        ],
        [
          `${p('{{Förvaltning}}')}${p('{{Avdelning}}')}${p('{{Handläggare}}')}${p('{{Telefon}}')}${p('{{E-post}}')}`,
          `${p('{{Datum}}')}${p('{{Etikett för Diarienummer}} {{Diarienummer}}')}${line(pages)}`,
        ],
      )}${p('Till {{Nämnd}}', '<w:spacing w:before="240" w:after="240"/>', '<w:b/>')}`,
    ),
    '_rels/header2.xml.rels': pictureOf('logo'),
    'media/logo.png': logo(),
    'footer1.xml': ftr(
      p(
        'Besöksadress Storgatan 1 · lindby.example',
        '<w:pBdr><w:top w:val="single" w:sz="8" w:space="4" w:color="005C8A"/></w:pBdr>',
        '<w:color w:val="005C8A"/><w:sz w:val="17"/>',
      ),
    ),
  },
  related: [first, header, footer],
};

/** With all that keeps a template from being used. */
const faulty: DocxParts = {
  body: `${p('Till {{Nämdn}} för beslut')}${p('Text: {{Rapport}} slut')}${p(REPORT)}${p('Dnr {Diarienummer}')}${p('{{Datum')}${line(textBox('Dnr {{Diarienummer}}'))}<w:p><w:ins w:id="1" w:author="X">${r('Nytt')}</w:ins></w:p>${section([['header', 'default', 'h']])}`,
  files: { 'header1.xml': hdr(`${p('{{Rapport}}')}${p('{{Bild}}')}`) },
  related: [header],
};

const sources = {
  libreoffice: libreOffice,
  'delade-textavsnitt': splitRuns,
  innehallskontroller: contentControls,
  textrutor: textBoxes,
  'tva-avsnitt': twoSections,
  brevhuvud: letterhead,
  'med-fel': faulty,
} as const;

export type WordTemplate = keyof typeof sources;

/** The names of the templates that can be used. */
export const wordTemplates = (Object.keys(sources) as readonly WordTemplate[]).filter(
  (name) => name !== 'med-fel',
);

/** A template as a page hands it over. */
export function uploadedTemplate(name: WordTemplate) {
  return {
    name: `${name}.docx`,
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    base64: Buffer.from(aDocx(sources[name], DRAWING)).toString('base64'),
  };
}
