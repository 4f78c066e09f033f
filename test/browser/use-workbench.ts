import type { Page } from 'playwright-core';
import {
  startWorkbench,
  type Workbench,
  type WorkbenchOptions,
} from '../../workbench/server/start-workbench';
import type { Requests, WorkbenchState } from '../../workbench/protocol';
import type { PageOptions, TestBrowser } from './browser';
import { workbenchIn, type WorkbenchParts } from './workbench-parts';

/** A workbench for the tests of a file. */
export interface TestWorkbench {
  /** Opens it in a page of its own, and waits until the sidebar shows the workbook. */
  readonly open: (options?: PageOptions) => Promise<{ readonly page: Page; readonly bench: WorkbenchParts }>;
  /** Opens it in a page without waiting for more than the page. */
  readonly visit: (page: Page) => Promise<WorkbenchParts>;
  /** Asks the workbench's server as its page does. */
  readonly ask: <Name extends keyof Requests>(
    name: Name,
    body: Requests[Name]['body'],
  ) => Promise<Requests[Name]['answer']>;
  readonly state: () => Promise<WorkbenchState>;
  readonly running: () => Workbench;
}

/**
 * Starts a workbench before the tests of the file that calls it, and closes it after them. Every test finds the example
 * husby freshly opened, no faults switched on, and service calls that take no time, unless the options say otherwise.
 */
export function useWorkbench(browser: TestBrowser, options: WorkbenchOptions = {}): TestWorkbench {
  let workbench: Workbench | undefined;
  const latency = options.latency ?? 0;
  const errors: string[] = [];

  const running = (): Workbench => {
    if (workbench === undefined) throw new Error('The workbench runs only inside a test.');
    return workbench;
  };
  const ask: TestWorkbench['ask'] = async (name, body) => {
    const { origin, token } = running();
    const answer = await fetch(`${origin}/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-workbench-token': token },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${name}: ${await answer.text()}`);
    return (await answer.json()) as never;
  };
  const state = () => ask('state', {});
  const visit: TestWorkbench['visit'] = async (page) => {
    await page.goto(running().address);
    return workbenchIn(page);
  };

  beforeAll(async () => {
    workbench = await startWorkbench({
      port: 0,
      ...options,
      latency,
      writeError: (text) => {
        errors.push(text);
      },
    });
  });
  afterAll(async () => {
    await workbench?.close();
  });
  beforeEach(async () => {
    const { faults, others } = await state();
    for (const { id, on } of faults) if (on) await ask('setFault', { id, on: false });
    await ask('setOthers', { approvals: 'absent', unlocksSlowly: false });
    for (const { address } of others.refusals) await ask('setOthers', { refusal: { address, kind: null } });
    await ask('setLatency', { latency });
    if (options.workbook === undefined) await ask('openExample', { name: 'husby.xlsx' });
  });
  afterEach(() => {
    expect(errors.splice(0)).toEqual([]);
  });

  return {
    ask,
    state,
    visit,
    running,
    open: async (pageOptions) => {
      const page = await browser.openPage({ viewport: { width: 1400, height: 900 }, ...pageOptions });
      const bench = await visit(page);
      await bench.sidebar.section('Budget').waitFor();
      return { page, bench };
    },
  };
}
