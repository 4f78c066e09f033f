/**
 * The caret between the page and the document. The page marks each segment with data-tab and data-segment, each paragraph
 * with data-start and data-end, and each run in it with data-start and data-length.
 */
import type { Caret } from './shown-places';

/** What is selected in the document's text on the page; null where the selection is elsewhere. */
export function caretOnPage(): Caret | null {
  const selection = window.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return null;
  const range = selection.getRangeAt(0);
  return caretOfRange(range);
}

/** The place of a range of the page in the document; null where it is not in one segment of it. */
export function caretOfRange(range: StaticRange | Range): Caret | null {
  const segment = segmentOf(range.startContainer);
  if (!segment || segmentOf(range.endContainer) !== segment) return null;
  const from = indexAt(segment, range.startContainer, range.startOffset);
  const to = indexAt(segment, range.endContainer, range.endOffset);
  if (from === null || to === null) return null;
  const { tab = '', segment: id = '' } = segment.dataset;
  return { tab, segment: id, from, to: Math.max(from, to) };
}

/** Selects a place of the document on the page, and gives it the keyboard. Answers false where it is not on the page. */
export function selectOnPage(root: HTMLElement, caret: Caret): boolean {
  const segment = [...root.querySelectorAll<HTMLElement>('[data-segment]')].find(
    ({ dataset }) => dataset.tab === caret.tab && dataset.segment === caret.segment,
  );
  const from = segment && pointOf(segment, caret.from);
  const to = segment && pointOf(segment, caret.to);
  if (!segment || !from || !to) return false;
  segment.focus({ preventScroll: true });
  window.getSelection()?.setBaseAndExtent(...from, ...to);
  const line = to[0] instanceof Element ? to[0] : to[0].parentElement;
  line?.scrollIntoView({ block: 'nearest' });
  return true;
}

function segmentOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-segment]') ?? null;
}

function numberOf(element: HTMLElement, name: 'start' | 'end' | 'length'): number {
  return Number(element.dataset[name]);
}

function indexAt(segment: HTMLElement, node: Node, offset: number): number | null {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  const run = element?.closest<HTMLElement>('[data-length]');
  if (run) {
    const start = numberOf(run, 'start');
    if (run.dataset.kind === 'text')
      return start + (node === run && offset > 0 ? numberOf(run, 'length') : node === run ? 0 : offset);
    return offset > 0 ? start + numberOf(run, 'length') : start;
  }
  const paragraph = element?.closest<HTMLElement>('[data-end]');
  if (paragraph) {
    const next = node === paragraph ? [...paragraph.childNodes].slice(offset).find(isRun) : undefined;
    return next ? numberOf(next, 'start') : numberOf(paragraph, 'end') - 1;
  }
  // Between paragraphs: the first one behind the place, or the end of the last before it.
  const before = document.createRange();
  before.setStart(segment, 0);
  before.setEnd(node, offset);
  const paragraphs = [...segment.querySelectorAll<HTMLElement>('[data-end]')];
  const behind = paragraphs.find((each) => before.comparePoint(each, 0) > 0);
  if (behind) return numberOf(behind, 'start');
  const last = paragraphs.at(-1);
  return last ? numberOf(last, 'end') - 1 : null;
}

function isRun(node: Node): node is HTMLElement {
  return node instanceof HTMLElement && node.dataset.length !== undefined;
}

function pointOf(segment: HTMLElement, index: number): [Node, number] | null {
  const paragraph = [...segment.querySelectorAll<HTMLElement>('[data-end]')].find(
    (each) => numberOf(each, 'start') <= index && index < numberOf(each, 'end'),
  );
  if (!paragraph) return null;
  const runs = [...paragraph.querySelectorAll<HTMLElement>('[data-length]')];
  // A place between two runs belongs to the first: what is typed there looks as what stands before it.
  const run =
    runs.find(
      (each) =>
        numberOf(each, 'start') < index && index <= numberOf(each, 'start') + numberOf(each, 'length'),
    ) ?? runs.find((each) => numberOf(each, 'start') === index);
  if (!run) return [paragraph, 0];
  const offset = index - numberOf(run, 'start');
  const text = run.firstChild;
  if (run.dataset.kind === 'text' && text) return [text, offset];
  const child = [...paragraph.childNodes].findIndex((node) => node === run || node.contains(run));
  return [paragraph, child + (offset > 0 ? 1 : 0)];
}
