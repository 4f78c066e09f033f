import { parseAsync, renderDocument } from 'docx-preview';
import { pageStarts } from './document-pages-breaks';
import { cleanElement, cleanStyles } from './document-pages-clean';
import { cutBefore, moveAfter } from './document-pages-cut';
import { gatherLists, giveMeaning } from './document-pages-meaning';
import { measurePieces } from './document-pages-measure';
import { keepLaterPages, prepareDocument, type ReadDocument } from './document-pages-tree';

const options = {
  breakPages: false,
  ignoreLastRenderedPageBreak: true,
  renderAltChunks: false,
  useBase64URL: true,
};

interface Rendered {
  readonly styles: string;
  readonly sections: readonly HTMLElement[];
}

async function render(read: ReadDocument): Promise<Rendered> {
  const nodes = await renderDocument(read, options);
  const styles = nodes.filter((node) => node instanceof HTMLStyleElement);
  const wrapper = nodes.find((node) => node instanceof HTMLDivElement);
  const sections = [...(wrapper?.children ?? [])].filter((child) => child instanceof HTMLElement);
  for (const section of sections) {
    cleanElement(section);
    giveMeaning(section);
  }
  return { styles: styles.map(({ textContent }) => textContent).join('\n'), sections };
}

function articleOf(section: HTMLElement): HTMLElement {
  const article = section.querySelector('article');
  if (!article) throw new Error('A section of the document has no article.');
  return article;
}

/** A page without text, with the header and footer of a section. */
function emptySheet(section: HTMLElement): HTMLElement {
  const sheet = section.cloneNode(true) as HTMLElement;
  sheet.style.height = sheet.style.minHeight;
  articleOf(sheet).replaceChildren();
  return sheet;
}

/** Parts a section that is laid out on the page into sheets; `later` has the header of all but the first. */
function sheetsOf(section: HTMLElement, later: HTMLElement): readonly HTMLElement[] {
  const templates = [emptySheet(section), emptySheet(later)];
  section.after(...templates);
  section.querySelectorAll(':scope > header, :scope > footer').forEach((part) => {
    part.remove();
  });
  section.style.minHeight = '0';
  // A pixel less, as the sums of measures are not exact.
  const rooms = templates.map((sheet) => articleOf(sheet).clientHeight - 1);
  const article = articleOf(section);
  const pieces = measurePieces(article, Math.min(...rooms));
  const starts = pageStarts(pieces, (page) => rooms[Math.min(page, 1)] ?? 0);
  const cuts = starts.flatMap((start) => {
    const piece = pieces[start];
    return piece ? [cutBefore(piece, article)] : [];
  });
  const pages = cuts.map((cut, page) => {
    const sheet = (templates[Math.min(page, 1)] ?? section).cloneNode(true) as HTMLElement;
    return { cut, sheet };
  });
  for (const { cut, sheet } of [...pages].reverse()) moveAfter(cut, articleOf(sheet));
  return pages.length > 0 ? pages.map(({ sheet }) => sheet) : templates.slice(0, 1);
}

function numberSheets(sheets: readonly HTMLElement[]): void {
  const count = String(sheets.length);
  sheets.forEach((sheet, index) => {
    const number = String(index + 1);
    for (const field of sheet.querySelectorAll('.page-number')) field.textContent = number;
    for (const field of sheet.querySelectorAll('.page-count')) field.textContent = count;
    sheet.role = 'group';
    sheet.ariaLabel = `Sida ${number} av ${count}`;
    articleOf(sheet).role = 'presentation';
  });
}

function pagesOf(sections: readonly HTMLElement[]): HTMLElement {
  const wrapper = document.createElement('div');
  wrapper.className = 'docx-wrapper';
  wrapper.append(...sections);
  const root = document.createElement('div');
  root.className = 'document-pages';
  root.lang = 'sv';
  root.append(wrapper);
  return root;
}

function scroller(element: HTMLElement): Element | null {
  for (let parent: Element | null = element; parent; parent = parent.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(parent).overflowY)) return parent;
  }
  return document.scrollingElement;
}

/** The latest document requested in each container: an earlier one that is slower does not take its place. */
const latest = new WeakMap<HTMLElement, ArrayBuffer>();

/**
 * Shows a .docx as pages in a container, instead of what was there, and keeps the scroll position. Answers the number
 * of pages. Nothing in the file is run and nothing is loaded. `document-pages.css` must be on the page. Rejects, and
 * leaves the container as it was, when the file is no .docx.
 */
export async function showDocument(
  docx: ArrayBuffer,
  container: HTMLElement,
): Promise<{ readonly pages: number }> {
  latest.set(container, docx);
  const read = (await parseAsync(docx)) as ReadDocument;
  prepareDocument(read);
  const whole = await render(read);
  keepLaterPages(read);
  const later = await render(read);

  const style = document.createElement('style');
  style.textContent = cleanStyles(whole.styles, '.document-pages');
  const measured = pagesOf(whole.sections);
  measured.classList.add('measured');
  document.body.append(style, measured);
  const sheets = whole.sections.flatMap((section, index) =>
    sheetsOf(section, later.sections[index] ?? section),
  );
  measured.remove();
  style.remove();
  numberSheets(sheets);
  for (const sheet of sheets) gatherLists(articleOf(sheet));

  if (latest.get(container) === docx) {
    const scrolled = scroller(container);
    const { scrollTop, scrollLeft } = scrolled ?? { scrollTop: 0, scrollLeft: 0 };
    const root = pagesOf(sheets);
    root.role = 'region';
    root.ariaLabel = 'Dokumentets sidor';
    // Wide pages scroll sideways in a narrow window, by keyboard too.
    root.tabIndex = 0;
    container.replaceChildren(style, root);
    scrolled?.scrollTo({ top: scrollTop, left: scrollLeft, behavior: 'instant' });
  }
  return { pages: sheets.length };
}
