import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { docs_v1 } from '@googleapis/docs';
import fc from '../../../seeded-fast-check';
import { buildShell } from '../../../../shell/build-shell';
import { inLanguage } from '../../../../host/docs/document/document-language';
import { documentText } from '../../../../host/docs/document/document-text';
import { exportDocx } from '../../../../host/docs/export/export-docx';
import { applyBatchUpdate } from '../../../../host/docs/requests/apply-batch';
import { importDocx } from '../../../../host/docs/import/import-docx';
import { partOf } from '../a-docx';
import {
  aDocument,
  after,
  bodyOf,
  cellTexts,
  paragraphWith,
  paragraphsOf,
  recordedDocuments,
  tableOf,
} from '../document/a-document';
import { expectInvariants } from '../document/invariants';
import { outOfOrder } from '../ooxml-order';
import { applyRandomly, aRichDocument, randomRequest } from '../requests/random-requests';

const NAMED = (startIndex: number, namedStyleType: string) => ({
  updateParagraphStyle: {
    range: { startIndex, endIndex: startIndex + 1 },
    paragraphStyle: { namedStyleType },
    fields: 'namedStyleType',
  },
});
const numbered = (startIndex: number, endIndex: number) => ({
  createParagraphBullets: { range: { startIndex, endIndex }, bulletPreset: 'NUMBERED_DECIMAL_ALPHA_ROMAN' },
});

/** The shell with a title, a heading, two numbered lists, a table with a header row, a link and a line break. */
async function aReport(): Promise<docs_v1.Schema$Document> {
  const text = 'Slutrapport\nBeslut\nförsta\nandra\nText\u000Bpå ny rad\noch länk\nannan lista\n';
  const shell = importDocx(await buildShell(), 'Slutrapport för IOP');
  const filled = after(
    shell,
    { insertText: { location: { index: 1 }, text } },
    NAMED(1, 'TITLE'),
    NAMED(13, 'HEADING_1'),
    numbered(20, 32),
    numbered(57, 58),
    {
      updateTextStyle: {
        range: { startIndex: 52, endIndex: 56 },
        textStyle: { link: { url: 'https://example.se/' } },
        fields: 'link',
      },
    },
  );
  const end = bodyOf(filled).at(-1)?.startIndex ?? 0;
  const tableStartLocation = { index: end + 1 };
  return after(
    filled,
    { insertTable: { location: { index: end }, rows: 2, columns: 2 } },
    { insertText: { location: { index: end + 4 }, text: 'Post' } },
    { pinTableHeaderRows: { tableStartLocation, pinnedHeaderRowsCount: 1 } },
    {
      updateTableRowStyle: {
        tableStartLocation,
        tableRowStyle: { preventOverflow: true },
        fields: 'preventOverflow',
      },
    },
  );
}

/** What is left of a body when it comes back: kinds, styles, list levels, links and breaks, table cells. */
function structure(document: docs_v1.Schema$Document): unknown {
  const lists = new Map<string, number>();
  return bodyOf(document).map((element) => {
    if (element.table) {
      return element.table.tableRows?.map((row) =>
        row.tableCells?.map(({ tableCellStyle, content }) => [
          tableCellStyle?.rowSpan,
          tableCellStyle?.columnSpan,
          isEmpty(content ?? []) ? 'empty' : paragraphsOf(content ?? []).map(look),
        ]),
      );
    }
    return element.paragraph ? look(element.paragraph) : Object.keys(element).at(-1);
  });

  function look({ elements, bullet, paragraphStyle }: docs_v1.Schema$Paragraph): unknown[] {
    const id = bullet?.listId ?? '';
    if (!lists.has(id)) lists.set(id, lists.size);
    return [
      paragraphStyle?.namedStyleType,
      bullet && [lists.get(id), bullet.nestingLevel ?? 0],
      (elements ?? []).flatMap(({ textRun, ...other }): unknown[] =>
        textRun
          ? Array.from(textRun.content ?? '', (c) => [c, textRun.textStyle?.link?.url])
          : [Object.keys(other).at(-1)],
      ),
    ];
  }
}

/** True of a cell without content. One that a merged cell covers is always so, and its paragraph has no place in Word. */
function isEmpty(content: readonly docs_v1.Schema$StructuralElement[]): boolean {
  return content.length === 1 && content[0]?.paragraph?.elements?.[0]?.textRun?.content === '\n';
}

/** Where LibreOffice is, or null where it is not installed. */
const soffice =
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'soffice'))
    .find((path) => existsSync(path)) ?? null;

/** The document's text as LibreOffice reads it. */
function libreOfficeText(bytes: Uint8Array, office: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'docx-'));
  try {
    writeFileSync(join(folder, 'a.docx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const filter = 'txt:Text (encoded):UTF8';
    execFileSync(office, [
      profile,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      folder,
      join(folder, 'a.docx'),
    ]);
    return readFileSync(join(folder, 'a.txt'), 'utf8').replace(/^\uFEFF/, '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('exportDocx', () => {
  it('comes back from the .docx with the same text and structure', async () => {
    const document = await aReport();
    const again = importDocx(await exportDocx(document), 'x');
    expectInvariants(again);
    expect(documentText(again)).toBe(documentText(document));
    expect(structure(again)).toEqual(structure(document));
    expect(documentText(document)).toContain(
      '1. första\n2. andra\nText på ny rad\noch länk\n1. annan lista\n',
    );
  });

  it.each(recordedDocuments())('drops nothing of %s', async (_name, document) => {
    const again = importDocx(await exportDocx(document), 'x');
    expectInvariants(again);
    // A picture has an address only, and an equation no content in the resource: words stand for them.
    const words = (text: string) =>
      text
        .replace(/\[(Bild|Ekvation)[^\]]*\]/g, '')
        .replace(/[ \t]+/g, ' ')
        .replace(/ +$/gm, '');
    expect(words(documentText(again)).trim()).toBe(words(documentText(document)).trim());
  });

  it('comes back the same whatever was done to the document', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(randomRequest, { minLength: 5, maxLength: 25 }), async (choices) => {
        const document = choices.reduce(applyRandomly, aRichDocument());
        const bytes = await exportDocx(document);
        const again = importDocx(bytes, 'x');
        expect(documentText(again)).toBe(documentText(document));
        expect(structure(again)).toEqual(structure(document));
        expect(outOfOrder(bytes)).toEqual([]);
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });

  it("has the document's named styles as Word's own, its title and its language", async () => {
    const bytes = await exportDocx(await aReport());
    expect(partOf(bytes, 'docProps/core.xml')).toContain('<dc:title>Slutrapport för IOP</dc:title>');
    expect(partOf(bytes, 'word/styles.xml')).toContain('w:val="sv-SE"');
    expect(partOf(bytes, 'word/document.xml')).toContain('<w:pStyle w:val="Heading1"/>');
    const again = importDocx(bytes, 'x');
    expect(paragraphWith(again, 'Slutrapport').paragraphStyle?.namedStyleType).toBe('TITLE');
    const size = (document: docs_v1.Schema$Document) =>
      document.namedStyles?.styles?.map(({ textStyle }) => textStyle?.fontSize?.magnitude ?? 12);
    expect(size(again)).toEqual(size(await aReport()));
  });

  it('prefers the given language to that of the document', async () => {
    const document = inLanguage(aDocument('ett'), 'nb-NO');
    expect(partOf(await exportDocx(document), 'word/styles.xml')).toContain('w:val="nb-NO"');
    const finnish = await exportDocx(document, { language: 'fi-FI' });
    expect(partOf(finnish, 'word/styles.xml')).toContain('w:val="fi-FI"');
  });

  it('has headers for the first page and the others, page fields, and repeated header rows that do not split', async () => {
    const bytes = await exportDocx(await aReport());
    const document = partOf(bytes, 'word/document.xml');
    expect(document).toContain('<w:titlePg/>');
    expect(document).toContain('<w:tblHeader/>');
    expect(document).toContain('<w:cantSplit/>');
    const headers = ['word/header1.xml', 'word/header2.xml'].map((name) => partOf(bytes, name));
    for (const header of headers) expect(header).toMatch(/PAGE<.*NUMPAGES</s);
    expect(tableOf(importDocx(bytes, 'x')).tableRows?.[0]?.tableRowStyle?.tableHeader).toBe(true);
  });

  it('writes the elements in the order of the standard', async () => {
    expect(outOfOrder(await exportDocx(await aReport()))).toEqual([]);
  });

  it('refuses by name what it cannot write', async () => {
    const document = aDocument('ett');
    const paragraph = paragraphWith(document, 'ett');
    paragraph.elements?.unshift({ startIndex: 1, endIndex: 2, ...{ okänt: {} } });
    await expect(exportDocx(document)).rejects.toThrow(
      'not supported by the local host: export to .docx of okänt',
    );
    const floating = aDocument('ett');
    paragraphWith(floating, 'ett').positionedObjectIds = ['kix.1'];
    await expect(exportDocx(floating)).rejects.toThrow('the document has no positioned object kix.1');
  });

  it('opens in LibreOffice with the same text', async () => {
    const document = await aReport();
    const bytes = await exportDocx(document);
    expect(cellTexts(importDocx(bytes, 'x'))[0]).toEqual(['Post', '']);
    if (soffice === null) {
      process.stdout.write('LibreOffice (soffice) is not on this machine: the .docx was not opened in it.\n');
      return;
    }
    const lines = libreOfficeText(bytes, soffice)
      .split(/\r?\n/)
      .map((line) => line.trim());
    for (const line of [
      'Slutrapport',
      'Beslut',
      '1. första',
      '2. andra',
      'och länk',
      '1. annan lista',
      'Post',
    ]) {
      expect(lines).toContain(line);
    }
  }, 120_000);
});

describe('exportDocx for LibreOffice', () => {
  it('gives each heading its level in the outline, and each link the style Hyperlink', async () => {
    const docx = await exportDocx(await aReport());
    const styles = partOf(docx, 'word/styles.xml');
    const levels = [...styles.matchAll(/w:styleId="Heading(\d)".*?<\/w:style>/gs)].map(([style, level]) => [
      level,
      /<w:outlineLvl w:val="(\d)"/.exec(style)?.[1],
    ]);
    expect(levels).toEqual(['1', '2', '3', '4', '5', '6'].map((level, i) => [level, String(i)]));
    expect(partOf(docx, 'word/document.xml')).toMatch(
      /<w:hyperlink[^>]*><w:r><w:rPr><w:rStyle w:val="Hyperlink"\/>/,
    );
  });
});

describe('exportDocx of comments', () => {
  const kim = { displayName: 'Kim', user: 'users/2', time: '2026-02-01T08:00:00.000Z' };
  const by = (document: docs_v1.Schema$Document, ...requests: readonly object[]) =>
    applyBatchUpdate(document, requests, { author: kim });
  const comment = (startIndex: number, endIndex: number) => ({
    insertComment: { content: 'Stämmer det?', range: { startIndex, endIndex } },
  });

  it('marks their place, and writes author, time and replies', async () => {
    const made = by(aDocument('Det blev\n412 000 kronor.'), comment(5, 17));
    const [reply] = made.replies as { insertComment: { commentThread: { commentId: string } } }[];
    const commentId = reply?.insertComment.commentThread.commentId;
    const replied = by(made.document, { addCommentReply: { commentId, post: { content: 'Ja.' } } }).document;
    const docx = await exportDocx(replied);
    const words = partOf(docx, 'word/document.xml')
      .replace(/<w:commentRange(Start|End) w:id="(\d)"\/>/g, (_, edge: string, id: string) =>
        edge === 'Start' ? `[${id}` : `${id}]`,
      )
      .replace(/<\/w:p>/g, '|')
      .replace(/<[^>]*>/g, '');
    expect(words).toBe('Det [0[1blev|412 0000]1] kronor.|');
    const comments = partOf(docx, 'word/comments.xml');
    expect([...comments.matchAll(/w:author="([^"]*)" w:date="([^"]*)"/g)].map(([, ...each]) => each)).toEqual(
      [
        ['Kim', kim.time],
        ['Kim', kim.time],
      ],
    );
    expect(comments.replace(/<[^>]*>/g, '')).toBe('Stämmer det?Ja.');
    expect(partOf(docx, 'word/commentsExtended.xml')).toContain('paraIdParent');
  });

  it('ties one whose place is lost to the beginning, and changes nothing of the text', async () => {
    const before = aDocument('ett\ntvå');
    const lost = by(before, comment(5, 8), {
      deleteContentRange: { range: { startIndex: 5, endIndex: 8 } },
    }).document;
    const docx = await exportDocx(lost);
    expect(partOf(docx, 'word/document.xml')).toMatch(
      /<w:p>.{0,99}<w:commentRangeStart w:id="0"\/><w:commentRangeEnd/s,
    );
    expect(documentText(importDocx(docx, 'Prov'))).toBe('ett\n\n');
  });

  it('refuses by name one that stands in a header', async () => {
    const headed = after(aDocument('ett'), { createHeader: { type: 'DEFAULT' } });
    const segmentId = headed.documentStyle?.defaultHeaderId;
    const request = { insertComment: { content: 'x', range: { segmentId, startIndex: 0, endIndex: 1 } } };
    await expect(exportDocx(by(headed, request).document)).rejects.toThrow('a comment outside the body');
  });
});

describe('exportDocx of pictures beside a paragraph', () => {
  const PIXEL =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const points = (magnitude: number) => ({ magnitude, unit: 'PT' });

  it('writes them floating, where they stand', async () => {
    const document = structuredClone(aDocument('ett'));
    const embeddedObject = {
      imageProperties: { contentUri: `data:image/png;base64,${PIXEL}` },
      size: { width: points(72), height: points(36) },
    };
    const positioning = { layout: 'WRAP_TEXT', leftOffset: points(10), topOffset: points(20) };
    document.positionedObjects = {
      'kix.bild': { objectId: 'kix.bild', positionedObjectProperties: { positioning, embeddedObject } },
    };
    Object.assign(paragraphWith(document, 'ett'), { positionedObjectIds: ['kix.bild'] });
    const xml = partOf(await exportDocx(document), 'word/document.xml');
    expect(xml).toMatch(/<wp:positionH relativeFrom="column"><wp:posOffset>127000</);
    expect(xml).toMatch(/<wp:positionV relativeFrom="paragraph"><wp:posOffset>254000</);
    expect(xml).toContain('<wp:wrapSquare');
  });
});

describe('exportDocx of tabs', () => {
  it('writes each of them, on a page of its own', async () => {
    const two = applyBatchUpdate(aDocument('ett'), [{ addDocumentTab: { tabProperties: { title: 'Två' } } }]);
    const [reply] = two.replies as docs_v1.Schema$Response[];
    const tabId = reply?.addDocumentTab?.tabProperties?.tabId ?? '';
    const document = after(two.document, { insertText: { location: { tabId, index: 1 }, text: 'två' } });
    const back = importDocx(await exportDocx(document), 'Prov');
    expect(documentText(back)).toBe('ett\ntvå\n');
    expect(bodyOf(back).at(2)?.sectionBreak?.sectionStyle?.sectionType).toBe('NEXT_PAGE');
  });
});
