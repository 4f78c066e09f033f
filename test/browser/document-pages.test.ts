import {
  Document,
  ExternalHyperlink,
  Header,
  HeadingLevel,
  Packer,
  PageBreak,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { Page } from 'playwright-core';
import { axe } from './axe';
import { useBrowser, type PageOptions } from './browser';
import { overflowing, setDesk, show, textShown } from './document-desk';
import { docxOf, husbyReport, tableOf, textIn } from './document-files';

const { openPage } = useBrowser();

async function openDesk(options: PageOptions = {}): Promise<Page> {
  const page = await openPage(options);
  await setDesk(page);
  return page;
}

const sentence = 'Parterna har gemensamt följt upp överenskommelsen och bedömt hur målen har nåtts. ';

describe('showDocument', () => {
  let husby: Uint8Array;

  beforeAll(async () => {
    husby = await husbyReport();
  });

  it('shows the report as pages that hold all of its text in order', async () => {
    const page = await openDesk();
    const docx = husby;
    const pages = await show(page, docx);
    expect(pages).toBeGreaterThan(1);
    expect(await page.getByRole('group', { name: /^Sida \d+ av \d+$/ }).count()).toBe(pages);
    expect(await textShown(page)).toBe(textIn(docx));
    expect(await overflowing(page)).toEqual([]);
  });

  it('numbers the pages in their headers, the first with its own', async () => {
    const page = await openDesk();
    const pages = await show(page, husby);
    const headers = await page.locator('#desk header').allTextContents();
    expect(headers.map((header) => /Sida \d+ \(\d+\)/.exec(header)?.[0])).toEqual(
      Array.from({ length: pages }, (_, index) => `Sida ${index + 1} (${pages})`),
    );
    expect(headers[0]).toContain('registrator@example.se');
    expect(headers[1]).not.toContain('registrator@example.se');
  });

  it('has headings, lists and tables that a screen reader announces as such, and nothing for axe to find', async () => {
    const page = await openDesk();
    await show(page, husby);
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
    await show(page, husby);
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
    );
    await show(page, docx);
    expect(await textShown(page)).toBe(textIn(docx));
    expect(await page.locator('#desk img, #desk script, #desk iframe').count()).toBe(0);
    expect(await page.title()).toBe('Dokument');
    const links = page.locator('#desk a[href]');
    expect(await links.evaluateAll((all) => all.map((each) => each.outerHTML.replace(/>.*/, '')))).toEqual([
      '<a href="https://example.se/" target="_blank" rel="noopener noreferrer"',
    ]);
  });

  it('lets no style of the document reach outside it or load anything', async () => {
    const page = await openDesk();
    const rules = "x'} main, p { color: red; background: url(https://example.se/x) } p { font-family: 'y";
    const made = new Document({
      styles: { paragraphStyles: [{ id: 'Egen', name: 'Egen', run: { font: rules } }] },
      sections: [{ children: [new Paragraph({ text: 'Inuti', style: 'Egen' })] }],
    });
    await show(page, await Packer.pack(made, 'uint8array'));
    const looks = (text: string): Promise<readonly string[]> =>
      page.getByText(text).evaluate((element) => {
        const { color, backgroundImage } = getComputedStyle(element);
        return [color, backgroundImage];
      });
    expect(await looks('Inuti')).toEqual(['rgb(255, 0, 0)', 'none']);
    expect(await looks('Utanför')).toEqual(['rgb(0, 0, 0)', 'none']);
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
    await show(page, husby);
    await page.evaluate(() => {
      scrollTo(0, 1500);
    });
    const pages = await show(page, husby);
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
    await show(page, husby);
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
    const pages = await show(page, husby);
    const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(printed.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBe(pages);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Utanför').isVisible()).toBe(false);
    expect(await page.locator('#desk section').first().isVisible()).toBe(true);
  });
});
