/** What the workbench lets nobody do: other sites, other machines, and the add-on's own pages. */
import { get } from 'node:http';
import { createServer } from 'node:http';
import { useBrowser } from './browser';
import { useWorkbench } from './use-workbench';

/** The status of a request with these headers. */
function statusOf(address: string, headers: Readonly<Record<string, string>>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(address, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
}

describe('the workbench keeps out', () => {
  const browser = useBrowser();
  const workbench = useWorkbench(browser);

  it.each([
    ['another site', { origin: 'https://example.org' }],
    ['a name that leads to this machine', { host: 'example.org' }],
    ['a page in a frame of another site', { 'sec-fetch-site': 'cross-site' }],
  ])('%s, even with the token', async (_, headers) => {
    const { address } = workbench.running();
    expect(await statusOf(address, headers)).toBe(403);
    expect(await statusOf(address, {})).toBe(200);
  });

  it('one who does not have the token', async () => {
    const { origin } = workbench.running();
    expect(await statusOf(`${origin}/?token=fel`, {})).toBe(403);
    expect(await statusOf(`${origin}/workbook.xlsx`, {})).toBe(403);
  });

  it('another page in the same browser', async () => {
    const { origin, token } = workbench.running();
    const other = createServer((_, response) => response.end('<!doctype html><title>Annan</title>'));
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    const address = other.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const page = await browser.openPage({ expectedErrors: [/Failed to load resource/, /CORS/, /blocked/] });
    await page.goto(`http://127.0.0.1:${port ?? 0}/`);
    const outcome = await page.evaluate(
      async ({ origin: target, token: key }) => {
        try {
          const answer = await fetch(`${target}/api/state?token=${key}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: '{}',
          });
          return answer.status;
        } catch {
          return 'refused';
        }
      },
      { origin, token },
    );
    expect(outcome).toBe('refused');
    await new Promise((closed) => other.close(closed));
  });

  it('a page of the add-on that wants more than google.script.run', async () => {
    const page = await browser.openPage({
      viewport: { width: 1400, height: 900 },
      expectedErrors: [/Content Security Policy/, /sandbox/i, /Blocked/, /Failed to read/],
    });
    const bench = await workbench.visit(page);
    await bench.sidebar.section('Budget').waitFor();
    const frame = page.frames().find((one) => one.parentFrame() !== null);
    const reached = await frame?.evaluate(async (target) => {
      const tried = async (act: () => unknown) => {
        try {
          await act();
          return 'reached';
        } catch {
          return 'refused';
        }
      };
      return {
        page: await tried(() => window.parent.document.title),
        cookies: await tried(() => document.cookie),
        storage: await tried(() => localStorage.length),
        server: await tried(() => fetch(`${target}/workbook.xlsx`)),
        internet: await tried(() => fetch('https://example.org/')),
        functions: Object.keys(
          (window as unknown as { readonly google: { readonly script: { readonly run: object } } }).google
            .script.run,
        ).includes('checkWorkbook'),
      };
    }, workbench.running().origin);
    expect(reached).toEqual({
      page: 'refused',
      cookies: 'refused',
      storage: 'refused',
      server: 'refused',
      internet: 'refused',
      functions: true,
    });
  });
});
