/** The workbench for those who see poorly, zoom, have a narrow window or want their own colours. */
import type { Page } from 'playwright-core';
import { axe } from './axe';
import { useBrowser } from './browser';
import { useWorkbench } from './use-workbench';
import type { WorkbenchParts } from './workbench-parts';

/** What the page shows, and how one gets there from where it opens. */
const states: Readonly<Record<string, (bench: WorkbenchParts, page: Page) => Promise<unknown>>> = {
  'the workbook': (bench) => bench.goTo('Budget', 'H2'),
  'a marked cell and its finding': async (bench) => {
    await bench.type('Budget', 'H2', 'mycket');
    await bench.sidebar.section('Budget').click();
    await bench.sidebar.finding('Vid Utfall').click();
    await bench.note.filter({ hasText: 'Vid Utfall' }).waitFor();
  },
  'a cell that is edited': async (bench, page) => {
    await bench.goTo('Budget', 'L2');
    await page.keyboard.press('F2');
    await page.getByRole('textbox', { name: 'Cell L2', exact: true }).waitFor();
  },
  'the menu': async (_, page) => {
    await page.getByRole('button', { name: 'Slutrapport', exact: true }).click();
    await page.getByRole('menuitem').first().waitFor();
  },
  'the faults': async (_, page) => {
    await page.getByRole('button', { name: /^Prova fel/ }).click();
    await page.getByRole('checkbox').first().waitFor();
  },
  'the preview': async (bench) => {
    await bench.sidebar.preview.click();
    await bench.dialog.locator('article').waitFor();
  },
  'the document': async (bench, page) => {
    await bench.sidebar.generate.click();
    await bench.sidebar.link('Öppna rapporten').click();
    await page.getByText(/^\d+ sidor$/).waitFor();
  },
  'a box from the script': async (bench, page) => {
    await bench.choose('Skapa arbetsbok');
    await page.getByRole('alertdialog').waitFor();
  },
};

describe.each(Object.entries(states))('the workbench: %s', (_, reach) => {
  const browser = useBrowser();
  const workbench = useWorkbench(browser);

  it.each(['light', 'dark'] as const)('has nothing that axe finds, %s', async (colorScheme) => {
    const { page, bench } = await workbench.open({ colorScheme, reducedMotion: true });
    await reach(bench, page);
    expect(await axe(page)).toEqual([]);
  });

  it('needs no scrolling of the page sideways at 200 % and in a narrow window', async () => {
    const { page, bench } = await workbench.open({ viewport: { width: 1400, height: 1000 }, zoom: 2 });
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await reach(bench, page);
    expect(await overflow()).toBe(0);
    await page.setViewportSize({ width: 400, height: 800 });
    expect(await overflow()).toBe(0);
  });
});
