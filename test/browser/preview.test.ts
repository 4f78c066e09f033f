/** The report before it is written: the same words in a dialog, with charts beside the figures. */
import type { Page } from 'playwright-core';
import type { Report } from '../../src/engine/report/tree';
import { axe } from './axe';
import { useBrowser, type PageOptions } from './browser';
import { aFailure } from './checked-workbook';
import { examplePreview } from './example-report';
import { later, openScripted, rejected, type Answers } from './scripted-add-on';

type Answer = Awaited<ReturnType<typeof examplePreview>>;

describe('the preview', () => {
  const { openPage } = useBrowser();

  async function openPreview(answers: Answers, options: PageOptions = {}): Promise<Page> {
    const page = await openPage({ viewport: { width: 900, height: 720 }, ...options });
    await openScripted(page, 'preview', answers);
    return page;
  }

  async function openExample(example: string, options: PageOptions = {}): Promise<Page> {
    const answer = await examplePreview(example);
    const page = await openPreview({ previewReport: () => answer }, options);
    await page.locator('article').waitFor();
    return page;
  }

  it('says that the report is on its way before the add-on has answered', async () => {
    const answer = later<Answer>();
    const page = await openPreview({ previewReport: () => answer.promise });
    await page.getByText('Rapporten förbereds').waitFor();
    answer.give(await examplePreview('husby'));
    await page.locator('article').waitFor();
    expect(await page.getByText('Rapporten förbereds').count()).toBe(0);
  });

  it('has one title, ordered headings, and tables with headings of their own', async () => {
    const page = await openExample('komplett');
    expect(await page.locator('h1').count()).toBe(1);
    const levels = await page
      .locator('article :is(h1, h2, h3)')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    const tables = page.locator('article table');
    expect(await tables.count()).toBeGreaterThan(1);
    expect(
      await page.locator('article table:not(:has(th[scope=col])), table:not(:has(caption))').count(),
    ).toBe(0);
  });

  it('draws the budget and the participants, and says in words what the charts show', async () => {
    const page = await openExample('komplett');
    const charts = page.getByRole('img');
    const shown = await charts.evaluateAll((all) =>
      all.map((chart) => ({
        title: chart.querySelector('title')?.textContent ?? '',
        text: chart.querySelector('desc')?.textContent ?? '',
        bars: chart.querySelectorAll('rect').length,
      })),
    );
    expect(shown.some(({ title }) => /budget/i.test(title))).toBe(true);
    expect(shown.some(({ title }) => /deltagare/i.test(title))).toBe(true);
    for (const { text, bars } of shown) {
      expect(text).toMatch(/\d/);
      expect(bars).toBeGreaterThan(1);
    }
  });

  it('shows what stands in the workbook as text, whatever it looks like', async () => {
    const hostile = '<img src=x onerror=alert(1)>{{rubrik}}<script>alert(2)</script>😀';
    const answer = await examplePreview('husby');
    if (!answer.ok) throw new Error(answer.reason.code);
    const report: Report = {
      ...answer.report,
      title: hostile,
      blocks: answer.report.blocks.map((block) =>
        block.kind === 'title' || block.kind === 'heading' ? { ...block, text: hostile } : block,
      ),
    };
    const page = await openPreview({ previewReport: () => ({ ok: true, report }) });
    await page.getByRole('heading', { level: 1, name: hostile }).waitFor();
    expect(await page.locator('img, #preview script').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds, %s', async (colorScheme) => {
    const page = await openExample('komplett', { colorScheme, reducedMotion: true });
    expect(await axe(page)).toEqual([]);
  });

  it('needs no scrolling sideways at 200 % nor on a narrow screen', async () => {
    const page = await openExample('komplett', { viewport: { width: 900, height: 720 }, zoom: 2 });
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await page.setViewportSize({ width: 320, height: 500 });
    expect(await overflow()).toBe(0);
  });

  it('closes with Escape and with its button', async () => {
    const page = await openExample('husby');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Stäng' }).click();
    expect(await page.evaluate(() => (window as unknown as { hostCalls: unknown }).hostCalls)).toEqual([
      'close',
      'close',
    ]);
  });

  it('says why there is no report, and tries again', async () => {
    let answer: Answer = aFailure('no-known-sheet');
    const page = await openPreview({ previewReport: () => answer });
    await page.getByText('Kalkylarket har ingen av de flikar').waitFor();
    expect(await axe(page)).toEqual([]);
    answer = await examplePreview('husby');
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await page.locator('article').waitFor();
  });

  it('leads to where a permission is given', async () => {
    const page = await openPreview({
      previewReport: () => aFailure('consent', 'https://accounts.google.com/x'),
    });
    const link = page.getByRole('link', { name: 'Ge behörighet' });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('https://accounts.google.com/x');
  });

  it('says in words that the add-on could not be reached', async () => {
    const page = await openPreview({
      previewReport: () => {
        throw rejected('NetworkError', 'Connection failure due to HTTP 0');
      },
    });
    await page.getByRole('button', { name: 'Försök igen' }).waitFor();
    expect(await page.innerText('body')).not.toMatch(/HTTP|Error|undefined/);
  });
});
