import { readFileSync } from 'node:fs';
import type * as Axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe-core finds against the rules of WCAG A and AA and its own best practices, in every frame of the page, a line
 * for each element: rule, what to do, where. Empty when nothing is found.
 */
export async function axe(page: Page): Promise<readonly string[]> {
  const lines = [];
  for (const frame of page.frames()) lines.push(...(await axeInFrame(frame)));
  return lines;
}

async function axeInFrame(frame: Frame): Promise<readonly string[]> {
  // Evaluated, not added as an element: a frame's content security policy does not stop it.
  await frame.evaluate(source);
  const violations = await frame.evaluate(async () => {
    const { axe: loaded } = window as unknown as { readonly axe: typeof Axe };
    const results = await loaded.run(document, { iframes: false, resultTypes: ['violations'] });
    return results.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ target, failureSummary }) => ({
        target: target.map(String).join(' '),
        summary: failureSummary ?? '',
      })),
    }));
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, summary }) => `${id}: ${help} at ${target} (${summary.replace(/\s+/g, ' ')})`),
  );
}
