import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from './launch-chromium';
import { watchPages } from './watch-pages';

/** How a page is looked at; what is left out is 1280 × 800 pixels, light, moving and at 100 %. */
export interface PageOptions {
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
  readonly forcedColors?: boolean;
  /** In CSS pixels, before any zoom. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** As the browser's own zoom: 2 shows everything twice as large, in half as many CSS pixels. */
  readonly zoom?: number;
  /** Errors in the console that belong to the test, such as a refused request. */
  readonly expectedErrors?: readonly RegExp[];
}

/**
 * How long a test of a page may take, and how long it waits for the page to be as it should, in milliseconds. They end
 * what hangs and measure nothing: a computer that is busy with something else is no fault of the page.
 */
const testLimit = 180_000;
const waitLimit = 40_000;

jest.setTimeout(testLimit);

/** A browser for the tests of a file. */
export interface TestBrowser {
  /**
   * Opens an empty page in a profile of its own, closed after the test. The test fails when any of its pages has an
   * error in its console, throws, or asks for anything that is not on this machine; such a request is not let out.
   */
  readonly openPage: (options?: PageOptions) => Promise<Page>;
}

/** Starts a browser before the tests of the file (or `describe`) that calls it, and closes it after them. */
export function useBrowser(): TestBrowser {
  let browser: Browser | undefined;
  let opened: { readonly context: BrowserContext; readonly faults: readonly string[] }[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(async () => {
    const closing = opened;
    opened = [];
    await Promise.all(closing.map(({ context }) => context.close()));
    expect(closing.flatMap(({ faults }) => faults)).toEqual([]);
  });

  return {
    openPage: async (options = {}) => {
      if (browser === undefined) throw new Error('A page can be opened only inside a test.');
      const context = await browser.newContext(contextOptions(options));
      opened.push({ context, faults: await watchPages(context, options.expectedErrors) });
      context.setDefaultTimeout(waitLimit);
      return context.newPage();
    },
  };
}

function contextOptions(options: PageOptions) {
  const { width, height } = options.viewport ?? { width: 1280, height: 800 };
  const zoom = options.zoom ?? 1;
  return {
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    acceptDownloads: true,
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
    forcedColors: options.forcedColors === true ? 'active' : 'none',
    viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
    deviceScaleFactor: zoom,
  } as const;
}
