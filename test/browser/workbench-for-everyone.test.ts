/** The workbench for those who see poorly, zoom, have a narrow window or want their own colours. */
import type { Page } from 'playwright-core';
import { axe } from './axe';
import { useBrowser } from './browser';
import { useWorkbench } from './use-workbench';
import type { WorkbenchParts } from './workbench-parts';

/** What the page shows, and how an officer gets there from a workbook that has just been opened. */
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
      await page.getByRole('button', { name: 'Slutrapport', exact: true }).click();
      await page.getByRole('menuitem').first().waitFor();
    },
  ],
  [
    'the faults',
    async (_, page) => {
      await page.getByRole('button', { name: /^Prova fel/ }).click();
      await page.getByRole('checkbox').first().waitFor();
    },
  ],
  [
    'the preview',
    async (bench) => {
      await bench.sidebar.preview.click();
      await bench.dialog.locator('article').waitFor();
    },
  ],
  [
    'a box from the script',
    async (bench, page) => {
      await bench.choose('Skapa arbetsbok');
      await page.getByRole('alertdialog').waitFor();
    },
  ],
  [
    'the document',
    async (bench, page) => {
      await bench.type('Budget', 'H2', 'mycket');
      await bench.sidebar.checkNow();
      await bench.sidebar.generateDraft.click();
      await bench.sidebar.link('Öppna utkastet').first().click();
      await page.getByText(/^\d+ sidor$/).waitFor();
    },
  ],
  [
    'the document to be edited',
    async (bench, page) => {
      await bench.type('Budget', 'H2', 'mycket');
      await bench.sidebar.checkNow();
      await bench.sidebar.generateDraft.click();
      await bench.sidebar.link('Öppna utkastet').first().click();
      await page.getByRole('button', { name: 'Redigera', exact: true }).click();
      await page.getByRole('textbox', { name: /^Texten i / }).waitFor();
    },
  ],
];

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the workbench', () => {
  const browser = useBrowser();
  const workbench = useWorkbench(browser);

  describe.each(views)('showing %s', (_, reach) => {
    it('has nothing that axe finds, in light and in dark colours', async () => {
      const { page, bench } = await workbench.open({
        reducedMotion: true,
        viewport: { width: 1200, height: 600 },
      });
      await reach(bench, page);
      expect(await axe(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axe(page)).toEqual([]);
    });

    it('needs no scrolling of the page sideways at 200 %, nor in a narrow window', async () => {
      const { page, bench } = await workbench.open({ viewport: { width: 1400, height: 1200 }, zoom: 2 });
      await reach(bench, page);
      expect(await overflow(page)).toBe(0);
      await page.setViewportSize({ width: 400, height: 800 });
      expect(await overflow(page)).toBe(0);
    });
  });
});
