import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Page } from 'playwright-core';
import type * as DocumentPages from '../../workbench/page/pages/document-pages';

const root = join(__dirname, '../..');
const folder = join(root, 'workbench/page');
const style = readFileSync(join(folder, 'pages/document-pages.css'), 'utf8');
const [{ text: script } = { text: '' }] = buildSync({
  entryPoints: [join(folder, 'pages/document-pages.ts')],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'documentPages',
}).outputFiles;

/** Makes a page a desk that documents can be shown on, with a heading and a paragraph beside it. */
export async function setDesk(page: Page): Promise<void> {
  await page.setContent(
    `<!doctype html><html lang="sv"><title>Dokument</title><style>body { margin: 0 } ${style}</style>
    <main><h1>Provbänk</h1><p>Utanför</p><div id="desk"></div></main></html>`,
  );
  await page.addScriptTag({ content: script });
}

/** Shows a .docx on a page's desk and answers the number of its pages. */
export async function show(page: Page, docx: Uint8Array): Promise<number> {
  const { pages } = await page.evaluate(async (encoded) => {
    const { documentPages } = window as unknown as { readonly documentPages: typeof DocumentPages };
    const desk = document.querySelector<HTMLElement>('#desk');
    if (!desk) throw new Error('There is no desk.');
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    return documentPages.showDocument(bytes.buffer, desk);
  }, Buffer.from(docx).toString('base64'));
  return pages;
}

/** The text on all pages, heading rows that are repeated left out. */
export function textShown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const articles = [...document.querySelectorAll('#desk article')].map(
      (article) => article.cloneNode(true) as Element,
    );
    for (const article of articles) {
      for (const row of article.querySelectorAll('tr.repeated')) row.remove();
    }
    return articles
      .map(({ textContent }) => textContent)
      .join('')
      .replaceAll('\t', '');
  });
}

/** What stands outside the text area of its page, or outside the page. */
export function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#desk section')].flatMap((sheet) => {
      const article = sheet.querySelector('article')?.getBoundingClientRect();
      const box = sheet.getBoundingClientRect();
      return [...sheet.querySelectorAll('article p, article td, article th')]
        .filter((part) => {
          const { bottom, right, top } = part.getBoundingClientRect();
          return !article || bottom > article.bottom + 0.5 || top < article.top - 0.5 || right > box.right;
        })
        .map((part) => `${sheet.ariaLabel ?? ''}: ${part.textContent}`);
    }),
  );
}
