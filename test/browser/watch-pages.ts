import type { BrowserContext, ConsoleMessage } from 'playwright-core';

/**
 * Gathers what goes wrong in a context's pages from now on: errors in their consoles but the expected ones, what they
 * throw, and requests for anything that is not on this machine, which are not let out. The answer grows.
 */
export async function watchPages(
  context: BrowserContext,
  expected: readonly RegExp[] = [],
): Promise<readonly string[]> {
  const faults: string[] = [];
  const report = (text: string) => {
    if (!expected.some((pattern) => pattern.test(text))) faults.push(text);
  };
  context.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') report(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => {
    report(`page: ${error.error().message}`);
  });
  await context.route(
    (url) => !isOnThisMachine(url),
    async (route) => {
      faults.push(`request: ${route.request().url()}`);
      await route.abort();
    },
  );
  return faults;
}

function isOnThisMachine(url: URL): boolean {
  if (['data:', 'blob:', 'about:'].includes(url.protocol)) return true;
  return ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
}
