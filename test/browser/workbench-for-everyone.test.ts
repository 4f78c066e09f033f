/** The workbench for those who see poorly, zoom, have a narrow window or want their own colours. */
import type { Page } from 'playwright-core';
import { axe } from './axe';
import { useBrowser, type PageOptions } from './browser';
import { useWorkbench } from './use-workbench';
import type { WorkbenchParts } from './workbench-parts';

/** What the page shows, one thing after another: how one gets there from the one before. */
const views: readonly (readonly [string, (bench: WorkbenchParts, page: Page) => Promise<unknown>])[] = [
  [
    'a marked cell and its finding',
    async (bench) => {
      await bench.type('Budget', 'H2', 'mycket');
      await bench.sidebar.checkNow();
      await bench.sidebar.section('Budget').click();
      await bench.sidebar.finding('Vid Utfall').click();
      await bench.note.filter({ hasText: 'Vid Utfall' }).waitFor();
    },
  ],
  [
    'a cell that is edited',
    async (bench, page) => {
      await bench.goTo('Budget', 'B2');
      await page.keyboard.press('F2');
      await page.getByRole('textbox', { name: 'Cell B2', exact: true }).waitFor();
    },
  ],
  [
    'the menu',
    async (_, page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Slutrapport', exact: true }).click();
      await page.getByRole('menuitem').first().waitFor();
    },
  ],
  [
    'the faults',
    async (_, page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^Prova fel/ }).click();
      await page.getByRole('checkbox').first().waitFor();
    },
  ],
  [
    'the preview',
    async (bench, page) => {
      await page.getByRole('button', { name: /^Prova fel/ }).click();
      await bench.sidebar.preview.click();
      await bench.dialog.locator('article').waitFor();
    },
  ],
  [
    'a box from the script',
    async (bench, page) => {
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      await bench.choose('Skapa arbetsbok');
      await page.getByRole('alertdialog').waitFor();
    },
  ],
  [
    'the document',
    async (bench, page) => {
      await page.getByRole('alertdialog').getByRole('button', { name: 'OK' }).click();
      await bench.sidebar.generateDraft.click();
      await bench.sidebar.link('Öppna utkastet').first().click();
      await page.getByText(/^\d+ sidor$/).waitFor();
    },
  ],
];

describe('the workbench', () => {
  const browser = useBrowser();
  const workbench = useWorkbench(browser);

  /** What a look at each view finds. */
  async function lookAtAll<T>(
    options: PageOptions,
    look: (page: Page) => Promise<T>,
  ): Promise<Readonly<Record<string, T>>> {
    const { page, bench } = await workbench.open(options);
    const seen: Record<string, T> = {};
    for (const [view, reach] of views) {
      await reach(bench, page);
      seen[view] = await look(page);
    }
    return seen;
  }
  const inEach = <T>(value: T) => Object.fromEntries(views.map(([view]) => [view, value]));

  it.each(['light', 'dark'] as const)('has nothing that axe finds, %s', async (colorScheme) => {
    const options = { colorScheme, reducedMotion: true, viewport: { width: 1200, height: 600 } };
    expect(await lookAtAll(options, axe)).toEqual(inEach([]));
  });

  it.each([
    ['at 200 %', { viewport: { width: 1400, height: 1200 }, zoom: 2 }],
    ['in a narrow window', { viewport: { width: 400, height: 800 } }],
  ])('needs no scrolling of the page sideways %s', async (_, options) => {
    const overflow = (page: Page) =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await lookAtAll(options, overflow)).toEqual(inEach(0));
  });
});
