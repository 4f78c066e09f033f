/** Takes the pictures of the handbook and the README again, into docs/: `npm run pictures`. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startWorkbench, type Workbench } from '../../workbench/server/start-workbench';
import { launchChromium } from './launch-chromium';
import { watchPages } from './watch-pages';
import { workbenchIn, type WorkbenchParts } from './workbench-parts';

const docs = join(__dirname, '../../docs');
const root = join(__dirname, '../..');

interface Scene {
  readonly page: Page;
  readonly bench: WorkbenchParts;
}

/** Opens the workbench, lets something be arranged and photographed, and fails if anything went wrong in the page. */
async function photograph(
  browser: Browser,
  workbench: Workbench,
  options: { readonly colorScheme: 'light' | 'dark'; readonly deviceScaleFactor: number },
  take: (scene: Scene) => Promise<void>,
): Promise<void> {
  const viewport = { width: 1280, height: 800 };
  const context = await browser.newContext({
    locale: 'sv-SE',
    reducedMotion: 'reduce',
    viewport,
    ...options,
  });
  const faults = await watchPages(context);
  const page = await context.newPage();
  await page.goto(workbench.address);
  const bench = workbenchIn(page);
  await bench.sidebar.section('Budget').waitFor();
  await page.getByRole('button', { name: 'Stäng hjälpen' }).click();
  await take({ page, bench });
  await context.close();
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** The officer has gone from a finding to its cell. */
async function showFinding({ page, bench }: Scene): Promise<void> {
  await bench.goTo('Parter', 'A1');
  await bench.sidebar.section('Överenskommelser').click();
  await bench.sidebar.finding('Cellen för ”Avtalat bidrag, hela perioden”').first().click();
  await bench.note.filter({ hasText: 'Avtalat bidrag' }).waitFor();
  await bench.sidebar.title.scrollIntoViewIfNeeded();
  await page.mouse.move(0, 0);
}

/** The workbook of a report with faults, beside its sidebar. */
async function takeSidebars(browser: Browser, workbench: Workbench): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await photograph(browser, workbench, { colorScheme, deviceScaleFactor: 1 }, async (scene) => {
      await showFinding(scene);
      await scene.page.screenshot({ path: join(docs, `workbench-${colorScheme}.png`) });
    });
    await photograph(browser, workbench, { colorScheme, deviceScaleFactor: 1.5 }, async (scene) => {
      await showFinding(scene);
      await scene.page.locator('aside').screenshot({ path: join(docs, `sidebar-${colorScheme}.png`) });
    });
  }
}

/** A chart beside the figures of a report that is ready. */
async function takePreview(browser: Browser, workbench: Workbench): Promise<void> {
  const options = { colorScheme: 'light', deviceScaleFactor: 1 } as const;
  await photograph(browser, workbench, options, async ({ page, bench }) => {
    await bench.sidebar.preview.click();
    const chart = bench.dialog.getByRole('img', { name: /budget/i }).first();
    await chart.waitFor();
    await chart.evaluate((element) => {
      element.closest('figure')?.scrollIntoView({ block: 'center' });
    });
    await page.locator('dialog[open]').screenshot({ path: join(docs, 'preview.png') });
  });
}

async function withWorkbench(example: string, take: (workbench: Workbench) => Promise<void>): Promise<void> {
  const workbook = join(root, 'examples', `${example}.xlsx`);
  const workbench = await startWorkbench({ port: 0, latency: 0, workbook });
  try {
    await take(workbench);
  } finally {
    await workbench.close();
  }
}

async function main(): Promise<void> {
  const browser = await launchChromium();
  try {
    await withWorkbench('husby-original', (workbench) => takeSidebars(browser, workbench));
    await withWorkbench('komplett', (workbench) => takePreview(browser, workbench));
  } finally {
    await browser.close();
  }
}

void main();
