/**
 * What `npm run report` writes can be read by everyone: the Word file by what its parts say, and, where LibreOffice and poppler are
 * there, the tagged PDF that is made of it. The pure tests below change one thing each, so that each criterion is seen to fail.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { reportCommand } from '../../commands/report-command';
import { writeXlsx } from '../../host/sheets/write-xlsx';
import { aWorkbook } from '../builders/a-workbook';
import { spreadsheetOf } from '../builders/on-the-host';
import { examine, outcomeOf, outcomeText, type Outcome } from './accessibility-command';
import { pdfCriteria, type PdfOfWord } from './pdf-criteria';
import { readStructure } from './pdf-structure';
import { missingPrograms } from './tagged-pdf';
import { wordCriteria } from './word-criteria';
import { readWordFile, type WordFile } from './word-file';

const examples = join(__dirname, '../../examples');
const silent = { write: () => undefined, writeError: () => undefined };
const reports = ['husby', 'komplett', 'draft', 'links'] as const;
let folder = '';
const wordFileOf = (report: string) => join(folder, report, 'slutrapport.docx');

/** Both examples, a draft, and a small report with a link. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tillganglighet-'));
  writeFileSync(join(folder, 'links.xlsx'), await writeXlsx(spreadsheetOf(aWorkbook().sheets)));
  const workbooks = {
    husby: join(examples, 'husby.xlsx'),
    komplett: join(examples, 'komplett.xlsx'),
    draft: join(examples, 'husby-original.xlsx'),
    links: join(folder, 'links.xlsx'),
  };
  for (const report of reports) {
    const code = await reportCommand([workbooks[report], '--out', join(folder, report)], silent);
    if (code !== 0) throw new Error(`no report was made of ${report}`);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const broken = (outcomes: readonly Outcome[]): readonly string[] =>
  outcomes.filter(({ faults }) => faults.length > 0).map(({ name }) => name);
const ofWord = (file: WordFile) => wordCriteria.map((criterion) => outcomeOf(criterion, file));

describe('the Word file of a report', () => {
  it.each(reports)('meets every criterion: %s', (report) => {
    const file = readWordFile(readFileSync(wordFileOf(report)));
    expect(ofWord(file).flatMap(({ faults }) => faults)).toEqual([]);
    expect(file.paragraphs.filter(({ level }) => level > 0).length).toBeGreaterThan(5);
    expect(file.tables.length).toBeGreaterThan(1);
    expect(file.paragraphs.some(({ isListed }) => isListed)).toBe(true);
  });

  it('has the links of the workbook', () => {
    const { paragraphs } = readWordFile(readFileSync(wordFileOf('links')));
    expect(paragraphs.flatMap(({ links }) => links.map(({ target }) => target))).toEqual([
      'https://lindby.example/aterrapport-2024',
    ]);
  });

  const document = 'word/document.xml';
  it.each([
    ['Word: titel', 'docProps/core.xml', /<dc:title>[^<]*/, '<dc:title>Dokument1'],
    ['Word: språk', 'word/styles.xml', /w:lang w:val="sv-SE"/, 'w:lang w:val="en-US"'],
    ['Word: språk', document, /<w:r><w:t/, '<w:r><w:rPr><w:lang w:val="en-US"/></w:rPr><w:t'],
    ['Word: rubrikformat', 'word/styles.xml', /<w:outlineLvl w:val="2"\/>/, ''],
    ['Word: rubriknivåer', document, /"Heading1"/, '"Heading2"'],
    ['Word: tabeller', document, /<w:tblHeader\/>/, ''],
    ['Word: tabeller', document, /<w:tcPr>/, '<w:tcPr><w:gridSpan w:val="2"/>'],
    ['Word: länkar', document, /<w:rStyle w:val="Hyperlink"\/>/, ''],
    ['Word: länkar', document, /(<w:hyperlink.*?<w:t[^>]*>)[^<]*/, '$1Läs mer'],
    ['Word: inga tomma stycken', document, /(<\/w:pPr>)<w:r><w:t[^>]*>[^<]*<\/w:t><\/w:r>(<\/w:p>)/, '$1$2'],
    ['Word: kontrast', document, /<w:r><w:t/, '<w:r><w:rPr><w:color w:val="999999"/></w:rPr><w:t'],
    ['Word: kontrast', 'word/styles.xml', /<w:color w:val="404040"\/>/, '<w:color w:val="A0A0A0"/>'],
    ['Word: listor', document, /<w:numPr>.*?<\/w:numPr>(.*?<w:t[^>]*>)/g, '$1- '],
    ['Word: bilder', document, /<w:r><w:t/, '<w:r><w:drawing><wp:docPr id="1"/></w:drawing></w:r><w:r><w:t'],
  ] as const)('fails where %s is broken in %s', (name, part, from, to) => {
    const parts = unzipSync(
      new Uint8Array(readFileSync(wordFileOf(name === 'Word: länkar' ? 'links' : 'draft'))),
    );
    const xml = strFromU8(parts[part] ?? new Uint8Array());
    expect(xml.search(from)).toBeGreaterThan(-1);
    const file = readWordFile(zipSync({ ...parts, [part]: strToU8(xml.replace(from, to)) }));
    expect(broken(ofWord(file))).toContain(name);
  });
});

describe('the tagged PDF of a report', () => {
  const missing = missingPrograms();
  const where = missing.length === 0 ? '' : ` (not run: ${missing.join(', ')} is not on this computer)`;
  const itWithPrograms = missing.length === 0 ? it : it.skip;

  itWithPrograms(
    `meets every clause, but for what LibreOffice does whatever the document is like${where}`,
    () => {
      const { outcomes } = examine(reports.map(wordFileOf));
      expect(
        outcomes.map((found) => found.flatMap(({ name, faults }) => faults.map((one) => `${name}: ${one}`))),
      ).toEqual(reports.map(() => []));
      expect(outcomes.every((found) => found.length === wordCriteria.length + pdfCriteria.length)).toBe(true);
    },
    180_000,
  );
});

/** A PDF with a heading, a paragraph with a link, a list and a table, as the programs print it, and the Word file of it. */
const printed = `Document
  H1 (block):
     /Placement /Block
    "Sammanfattning"
  P (block):
    "Läs "
    Link (inline)
      "återrapporten"
      Object 12 0
    "."
  L (block):
     /ListNumbering /Decimal
    LI (block)
      LBody (block)
        P (block):
          "1."
          "Godkänns"
  Table (block):
    TR:
      TH:
         /Scope /Column
        P (block):
          "År"
    TR:
      TD:
        P (block):
          "2023"
`;
const paragraph = {
  place: 'body',
  style: 'normal',
  level: 0,
  hasMore: false,
  isListed: false,
  runs: [],
  links: [],
} as const;
const whole: PdfOfWord = {
  word: {
    title: 'Rapport',
    language: 'sv-SE',
    headingStyles: new Map(),
    paragraphs: [
      { ...paragraph, level: 1, text: 'Sammanfattning' },
      {
        ...paragraph,
        text: 'Läs återrapporten.',
        links: [{ text: 'återrapporten', target: 'a', isStyled: true }],
      },
      { ...paragraph, text: 'Godkänns', isListed: true },
      { ...paragraph, place: 'table', text: 'År' },
      { ...paragraph, place: 'table', text: '2023' },
    ],
    tables: [{ rows: [], hasMergedCells: false }],
    pictures: [],
  },
  pdf: {
    facts: new Map([
      ['Title', 'Rapport'],
      ['Tagged', 'yes'],
      ['Suspects', 'no'],
      ['Encrypted', 'no'],
      ['Form', 'none'],
    ]),
    metadata:
      '<pdfuaid:part>1</pdfuaid:part><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Rapport</rdf:li></rdf:Alt></dc:title>',
    fonts: [{ name: 'Serif', isEmbedded: true, isMapped: true }],
    structure: readStructure(printed),
    objects: [
      '<</Type/Catalog/Lang(sv-SE)/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>>>',
      '<</Type/Page/Annots[12 0 R]/Tabs/S>>',
      '<</Type/Annot/Subtype/Link/Contents(a)>>',
      '<</Type/StructElem/S/Figure/Alt<FEFF>>>',
    ],
  },
};

const withPdf = (change: Partial<PdfOfWord['pdf']>): PdfOfWord => ({
  ...whole,
  pdf: { ...whole.pdf, ...change },
});
const withPrinted = (from: string, to: string) =>
  withPdf({ structure: readStructure(printed.replace(from, to)) });
const withFact = (name: string, value: string) =>
  withPdf({ facts: new Map([...whole.pdf.facts, [name, value]]) });
const withObjects = (from: string, to: string) =>
  withPdf({ objects: whole.pdf.objects.map((object) => object.replace(from, to)) });

describe('the clauses of a tagged PDF', () => {
  const ofPdf = (subject: PdfOfWord) => pdfCriteria.map((criterion) => outcomeOf(criterion, subject));

  it('are all met by a PDF that is whole', () => {
    expect(ofPdf(whole).flatMap(({ faults, known }) => [...faults, ...known])).toEqual([]);
  });

  const changes: readonly (readonly [name: string, changed: PdfOfWord])[] = [
    ['PDF: märkt som PDF/UA', withPdf({ metadata: whole.pdf.metadata.replace('part>1', 'part>2') })],
    ['PDF: taggad', withFact('Tagged', 'no')],
    ['PDF: taggad', withObjects('/Marked true', '/Marked false')],
    ['PDF: bara kända taggar', withPrinted('  P (block):', '  Standard (block):')],
    ['PDF: titel i filens uppgifter', withFact('Title', 'Dokument1')],
    ['PDF: titel i filens uppgifter', withPdf({ metadata: '<pdfuaid:part>1</pdfuaid:part>' })],
    ['PDF: titeln visas i fönstret', withObjects('/DisplayDocTitle true', '')],
    ['PDF: språk', withObjects('(sv-SE)', '(en-US)')],
    ['PDF: rubriker är rubriker', withPrinted('  H1 (block):', '  P (block):')],
    ['PDF: rubriknivåer', withPrinted('  H1 (block):', '  H2 (block):')],
    ['PDF: tabellens delar', withPrinted('      TD:', '      TD:\n      TD:')],
    ['PDF: tabellens delar', withPrinted('      TD:', '      P:')],
    ['PDF: rubrikceller', withPrinted('         /Scope /Column\n', '')],
    ['PDF: rubrikceller', withPrinted('      TH:', '      TD:')],
    ['PDF: listans delar', withPrinted('      LBody (block)', '      P (block)')],
    ['PDF: bilder', withObjects('/Alt<FEFF>', '')],
    ['PDF: länkar är länkar', withPrinted('      Object 12 0\n', '')],
    ['PDF: länkar har en beskrivning', withObjects('/Contents(a)', '')],
    ['PDF: ordning för tabbtangenten', withObjects('/Tabs/S', '')],
    ['PDF: sidhuvud och sidfot hör inte till texten', withPrinted('"Godkänns"', '"Godkänns Sida 1 (9)"')],
    ['PDF: all text finns i läsordningen', withPrinted('"2023"', '""')],
    ['PDF: teckensnitt', withPdf({ fonts: [{ name: 'Serif', isEmbedded: false, isMapped: true }] })],
    ['PDF: öppen för hjälpmedel', withFact('Encrypted', 'yes (print:yes)')],
  ];

  it.each(changes)('fail where %s is broken', (name, changed) => {
    expect(broken(ofPdf(changed))).toContain(name);
  });

  it('each have a change above that breaks them, but for what LibreOffice never does', () => {
    const changed = new Set(changes.map(([name]) => name));
    expect(pdfCriteria.map(({ name }) => name).filter((name) => !changed.has(name))).toEqual([
      'PDF: numrerade listor är märkta',
    ]);
    expect(ofPdf(withPrinted('     /ListNumbering /Decimal\n', '')).flatMap(({ known }) => known)).toEqual([
      '1 numrerade listor saknar ListNumbering (LibreOffice 7.4 skriver aldrig ListNumbering)',
    ]);
  });

  it('are told in words, with the counts last, and with what was not looked at', () => {
    const outcomes = ofPdf(withObjects('/Tabs/S', '/Tabs(S)')).slice(15, 17);
    expect(outcomeText(outcomes, ['soffice'])).toBe(
      [
        'INTE UPPFYLLT  PDF: ordning för tabbtangenten [7.18.3 (28-008, 28-009)]: en sida med länkar har /Tabs(S) (LibreOffice 7.4 skriver en text i stället för ett namn)',
        'Uppfyllt       PDF: sidhuvud och sidfot hör inte till texten [7.8 (18-001)]',
        'PDF-filen är inte granskad: soffice finns inte på den här datorn.',
        '1 uppfyllda, 1 inte uppfyllda, varav 1 bara beror på LibreOffice.',
      ].join('\n'),
    );
  });
});
