import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Document,
  ExternalHyperlink,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageBreak,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx';
import { buildSync } from 'esbuild';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { exportDocx } from '../../local/docs/export-docx';
import { openHost } from '../../local/host';
import { readXlsxFile } from '../../local/sheets/read-xlsx';
import type * as DocumentPages from '../../local/workbench/page/document-pages';
import { generated } from '../builders/on-the-host';
import { axe } from './axe';
import { useBrowser, type PageOptions } from './browser';

const root = join(__dirname, '../..');
const folder = join(root, 'local/workbench/page');
const style = readFileSync(join(folder, 'document-pages.css'), 'utf8');
const [{ text: script } = { text: '' }] = buildSync({
  entryPoints: [join(folder, 'document-pages.ts')],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'documentPages',
}).outputFiles;

const { openPage } = useBrowser();

async function openDesk(options: PageOptions = {}): Promise<Page> {
  const page = await openPage(options);
  await page.setContent(
    `<!doctype html><html lang="sv"><title>Dokument</title><style>body { margin: 0 } ${style}</style>
    <main><h1>Provbänk</h1><p>Utanför</p><div id="desk"></div></main></html>`,
  );
  await page.addScriptTag({ content: script });
  return page;
}

async function show(page: Page, docx: Uint8Array): Promise<number> {
  const { pages } = await page.evaluate(async (encoded) => {
    const { documentPages } = window as unknown as { readonly documentPages: typeof DocumentPages };
    const desk = document.querySelector<HTMLElement>('#desk');
    if (!desk) throw new Error('There is no desk.');
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    return documentPages.showDocument(bytes.buffer, desk);
  }, Buffer.from(docx).toString('base64'));
  return pages;
}

async function husby(): Promise<Uint8Array> {
  const host = openHost({ workbook: await readXlsxFile(join(root, 'examples/husby.xlsx')) });
  const made = host.document(generated(host).document.id);
  if (made === undefined) throw new Error('the document is not there');
  return exportDocx(made);
}

async function docxOf(...children: readonly FileChild[]): Promise<Uint8Array> {
  const numbered = { level: 0, format: LevelFormat.DECIMAL, text: '%1.' };
  return Packer.pack(
    new Document({
      numbering: { config: [{ reference: 'beslut', levels: [numbered] }] },
      sections: [{ children }],
    }),
    'uint8array',
  );
}

/** The text of the body in the file, tabs and line breaks left out. */
function textIn(docx: Uint8Array): string {
  const xml = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text ?? '').join('');
  const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };
  return Object.entries(entities).reduce((text, [entity, sign]) => text.replaceAll(entity, sign), texts);
}

/** The text on all pages, heading rows that are repeated left out. */
function textShown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const articles = [...document.querySelectorAll('#desk article')].map(
      (article) => article.cloneNode(true) as Element,
    );
    for (const article of articles) {
      for (const row of article.querySelectorAll('tr.repeated')) row.remove();
    }
    return articles
      .map(({ textContent }) => textContent)
      .join('')
      .replaceAll('\t', '');
  });
}

/** What stands outside the text area of its page, or outside the page. */
function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#desk section')].flatMap((sheet) => {
      const article = sheet.querySelector('article')?.getBoundingClientRect();
      const box = sheet.getBoundingClientRect();
      return [...sheet.querySelectorAll('article p, article td, article th')]
        .filter((part) => {
          const { bottom, right, top } = part.getBoundingClientRect();
          return !article || bottom > article.bottom + 0.5 || top < article.top - 0.5 || right > box.right;
        })
        .map((part) => `${sheet.ariaLabel ?? ''}: ${part.textContent}`);
    }),
  );
}

const sentence = 'Parterna har gemensamt följt upp överenskommelsen och bedömt hur målen har nåtts. ';

function cell(text: string): TableCell {
  return new TableCell({ children: [new Paragraph(text)], width: { size: 4500, type: WidthType.DXA } });
}

function tableOf(rows: readonly (readonly [string, string])[]): Table {
  return new Table({
    columnWidths: [4500, 4500],
    rows: [
      new TableRow({ tableHeader: true, children: [cell('Part'), cell('Kommentar')] }),
      ...rows.map((texts) => new TableRow({ children: texts.map(cell) })),
    ],
  });
}

describe('showDocument', () => {
  it('shows the report as pages that hold all of its text in order', async () => {
    const page = await openDesk();
    const docx = await husby();
    const pages = await show(page, docx);
    expect(pages).toBeGreaterThan(1);
    expect(await page.getByRole('group', { name: /^Sida \d+ av \d+$/ }).count()).toBe(pages);
    expect(await textShown(page)).toBe(textIn(docx));
    expect(await overflowing(page)).toEqual([]);
  });

  it('numbers the pages in their headers, the first with its own', async () => {
    const page = await openDesk();
    const pages = await show(page, await husby());
    const headers = await page.locator('#desk header').allTextContents();
    expect(
      headers.map((header) => /Sida .*/.exec(header.replaceAll('Till Järva stadsdelsnämnd', ''))?.[0]),
    ).toEqual(Array.from({ length: pages }, (_, index) => `Sida ${index + 1} (${pages})`));
    expect(headers[0]).toContain('registrator@example.se');
    expect(headers[1]).not.toContain('registrator@example.se');
  });

  it('has headings, lists and tables that a screen reader tells as such, and nothing for axe to find', async () => {
    const page = await openDesk();
    await show(page, await husby());
    const title = page.getByRole('heading', { level: 1, name: /^Slutrapport/ });
    expect(await title.count()).toBe(1);
    expect(await page.getByRole('heading', { level: 2, name: 'Sammanfattning' }).count()).toBe(1);
    expect(await page.getByRole('listitem').filter({ hasText: 'Bilaga 1' }).count()).toBe(1);
    expect(await page.getByRole('columnheader', { name: 'Budget' }).count()).toBeGreaterThan(0);
    expect(await page.locator('.document-pages').getAttribute('lang')).toBe('sv');
    expect(await axe(page)).toEqual([]);
  });

  it('never ends a page with a heading', async () => {
    const page = await openDesk();
    await show(page, await husby());
    const last = await page.evaluate(() =>
      [...document.querySelectorAll('#desk article')].map((article) => article.lastElementChild?.role),
    );
    expect(last).not.toContain('heading');
  });

  it('parts a table between rows and repeats its heading row', async () => {
    const page = await openDesk();
    const rows = Array.from({ length: 120 }, (_, index) => [`Part ${index + 1}`, 'Uppfyllt'] as const);
    const pages = await show(page, await docxOf(new Paragraph('Åtaganden'), tableOf(rows)));
    expect(pages).toBeGreaterThan(2);
    expect(await page.locator('#desk table').count()).toBe(pages);
    expect(await page.locator('#desk tr:first-of-type > th').allTextContents()).toEqual(
      Array.from({ length: pages }, () => ['Part', 'Kommentar']).flat(),
    );
    expect(await page.locator('#desk tr > td:first-of-type').allTextContents()).toEqual(
      rows.map(([part]) => part),
    );
    expect(await overflowing(page)).toEqual([]);
  });

  it('parts a row that is taller than a page between lines', async () => {
    const page = await openDesk();
    const docx = await docxOf(
      tableOf([
        ['Föreningen', sentence.repeat(90)],
        ['Nämnden', 'Uppfyllt'],
      ]),
    );
    expect(await show(page, docx)).toBeGreaterThan(1);
    expect((await textShown(page)).replaceAll(' ', '')).toBe(textIn(docx).replaceAll(' ', ''));
    expect(await overflowing(page)).toEqual([]);
  });

  it('parts a long list item between lines without numbering it again', async () => {
    const page = await openDesk();
    const numbering = { reference: 'beslut', level: 0 };
    const docx = await docxOf(
      ...['Första ', 'Andra ', 'Tredje '].map(
        (start) => new Paragraph({ text: start + sentence.repeat(40), numbering }),
      ),
    );
    expect(await show(page, docx)).toBeGreaterThan(2);
    expect(await textShown(page)).toBe(textIn(docx));
    expect(await overflowing(page)).toEqual([]);
    const numbered = await page.evaluate(() =>
      [...document.querySelectorAll('#desk [role=listitem]')]
        .filter((item) => getComputedStyle(item, '::before').content !== 'none')
        .map((item) => item.textContent.split(' ')[0]),
    );
    expect(numbered).toEqual(['Första', 'Andra', 'Tredje']);
  });

  it('begins a page where the document says so', async () => {
    const page = await openDesk();
    const docx = await docxOf(
      new Paragraph('Ett'),
      new Paragraph({ children: [new PageBreak(), new TextRun('Två')] }),
      new Paragraph({ text: 'Tre', pageBreakBefore: true, heading: HeadingLevel.HEADING_1 }),
    );
    expect(await show(page, docx)).toBe(3);
    expect(await page.locator('#desk article').allTextContents()).toEqual(['Ett', 'Två', 'Tre']);
  });

  it('shows hostile text as text and lets no link run a script', async () => {
    const page = await openDesk();
    const hostile = '<img src=x onerror="document.title=1"> <script>document.title=2</script> {{tag}} 😀';
    const link = (address: string): ExternalHyperlink =>
      new ExternalHyperlink({ link: address, children: [new TextRun(address)] });
    const docx = await docxOf(
      new Paragraph({ text: hostile, heading: HeadingLevel.HEADING_1 }),
      tableOf([[hostile, hostile]]),
      new Paragraph({ children: [link('javascript:document.title=3'), link('https://example.se/')] }),
      new Paragraph({
        children: [
          new TextRun({
            text: 'Färg',
            font: "x'} * { background: url(https://example.se/x) } p { color: red; font-family: 'y",
          }),
        ],
      }),
    );
    await show(page, docx);
    expect(await textShown(page)).toBe(textIn(docx));
    expect(await page.locator('#desk img, #desk script, #desk iframe').count()).toBe(0);
    expect(await page.title()).toBe('Dokument');
    const links = page.locator('#desk a[href]');
    expect(await links.evaluateAll((all) => all.map((each) => each.outerHTML.replace(/>.*/, '')))).toEqual([
      '<a href="https://example.se/" target="_blank" rel="noopener noreferrer"',
    ]);
    expect(await page.locator('#desk style').textContent()).not.toContain('url(');
  });

  it('puts what follows a right tab at the right margin', async () => {
    const page = await openDesk();
    const header = new Header({
      children: [
        new Paragraph({
          tabStops: [{ type: TabStopType.RIGHT, position: 9026 }],
          children: [new TextRun({ children: ['Dnr 1', new Tab(), 'Sida 1'] })],
        }),
      ],
    });
    const made = new Document({
      sections: [{ headers: { default: header }, children: [new Paragraph('Text')] }],
    });
    await show(page, await Packer.pack(made, 'uint8array'));
    const gap = await page.evaluate(() => {
      const right = document.querySelector('#desk .at-right')?.getBoundingClientRect().right ?? 0;
      return (document.querySelector('#desk article')?.getBoundingClientRect().right ?? 0) - right;
    });
    expect(Math.abs(gap)).toBeLessThan(2);
  });

  it('replaces what was shown and keeps the place', async () => {
    const page = await openDesk();
    await show(page, await husby());
    await page.evaluate(() => {
      scrollTo(0, 1500);
    });
    const pages = await show(page, await husby());
    expect(await page.locator('#desk section').count()).toBe(pages);
    expect(await page.evaluate(() => scrollY)).toBe(1500);
  });

  it('leaves what was shown when the file is no document', async () => {
    const page = await openDesk();
    await show(page, await docxOf(new Paragraph('Kvar')));
    await expect(show(page, Buffer.from('inget dokument'))).rejects.toThrow();
    expect(await textShown(page)).toBe('Kvar');
    expect(await page.locator('.document-pages').count()).toBe(1);
  });

  it('keeps the pages white in a dark scheme and the looks of the rest of the page as they were', async () => {
    const page = await openDesk({ colorScheme: 'dark' });
    const outside = page.getByText('Utanför');
    const looks = (): Promise<readonly string[]> =>
      outside.evaluate((element) => {
        const computed = getComputedStyle(element);
        return Array.from(computed, (name) => `${name}: ${computed.getPropertyValue(name)}`);
      });
    const before = await looks();
    await show(page, await husby());
    expect(await looks()).toEqual(before);
    const colors = await page.evaluate(() =>
      ['.document-pages', '#desk section'].map((selector) => {
        const element = document.querySelector(selector);
        return element ? getComputedStyle(element).backgroundColor : '';
      }),
    );
    expect(colors).toEqual(['rgb(32, 33, 36)', 'rgb(255, 255, 255)']);
    expect(await axe(page)).toEqual([]);
  });

  it('prints the pages and nothing else, one a sheet', async () => {
    const page = await openDesk();
    const pages = await show(page, await husby());
    const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(printed.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBe(pages);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Utanför').isVisible()).toBe(false);
    expect(await page.locator('#desk section').first().isVisible()).toBe(true);
  });
});
