import type { Browser } from 'playwright-core';
import { launchChromium } from './launch-chromium';
import { watchPages } from './watch-pages';

describe('watchPages', () => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
  });

  async function faultsOf(html: string, expected: readonly RegExp[] = []): Promise<readonly string[]> {
    if (browser === undefined) throw new Error('The browser has not started.');
    const context = await browser.newContext();
    const faults = await watchPages(context, expected);
    const page = await context.newPage();
    await page.setContent(html);
    await page.waitForLoadState('networkidle');
    await context.close();
    return faults;
  }

  it('reports errors in the console and of what a script throws', async () => {
    const faults = await faultsOf('<script>console.error("Fel A"); throw new Error("Fel B")</script>');
    expect(faults).toEqual([expect.stringContaining('console: Fel A'), 'page: Fel B']);
  });

  it('passes over errors that belong to the test', async () => {
    expect(await faultsOf('<script>console.error("Fel A")</script>', [/Fel A/])).toEqual([]);
  });

  it('lets no request out of the machine, and reports it', async () => {
    const faults = await faultsOf('<img alt="" src="https://example.org/a.png">');
    expect(faults).toContain('request: https://example.org/a.png');
  });
});
