import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startWorkbench, type Workbench } from '../../workbench/server/start-workbench';
import type { TestBrowser } from './browser';
import { workbenchIn, type WorkbenchParts } from './workbench-parts';

/** A workbench that keeps its work in a folder of its own, and can be started again. */
export interface KeptWorkbench {
  readonly folder: () => string;
  /** Starts it, again where it runs, and opens it in a page of this size. */
  readonly start: (viewport: {
    readonly width: number;
    readonly height: number;
  }) => Promise<{ readonly page: Page; readonly bench: WorkbenchParts }>;
  readonly close: () => Promise<void>;
}

/** For each test a folder with the workbook "min bok.xlsx", the example husby, and a workbench to start there. */
export function useKeptWorkbench(browser: TestBrowser): KeptWorkbench {
  let folder = '';
  let workbench: Workbench | undefined;
  const close = async (): Promise<void> => {
    await workbench?.close();
    workbench = undefined;
  };
  const file = () => join(folder, 'min bok.xlsx');

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'workbench-'));
    await copyFile(join(__dirname, '../../examples/husby.xlsx'), file());
  });
  afterEach(async () => {
    await close();
    await rm(folder, { recursive: true });
  });

  return {
    folder: () => folder,
    async start(viewport) {
      await close();
      workbench = await startWorkbench({ port: 0, latency: 0, workbook: file(), keepIn: folder });
      const page = await browser.openPage({ viewport });
      await page.goto(workbench.address);
      const bench = workbenchIn(page);
      await bench.sidebar.section('Budget').waitFor();
      return { page, bench };
    },
    close,
  };
}
