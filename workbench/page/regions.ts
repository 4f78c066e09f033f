/**
 * F6 takes the keyboard from part to part of the page, Shift+F6 back: Tab inside the grid goes from cell to cell, as in
 * Sheets, and would not come out of a large tab.
 */

/** The parts in their order, and what in each takes the keyboard; the grid knows its selected cell itself. */
const regions: readonly { readonly part: string; readonly first: string | null }[] = [
  { part: '.top-bar', first: 'button' },
  { part: '.menu-bar', first: 'button' },
  { part: '.grid', first: null },
  { part: '.documents', first: 'a, button' },
  { part: '.sheet-tabs', first: '[aria-selected=true]' },
  { part: '.sidebar', first: 'iframe' },
];

/** Takes the keyboard to the next part that is shown, or the one before. Does nothing while a modal dialog is open. */
export function goToNextRegion(isBackwards: boolean, focusGrid: () => void): void {
  if (document.querySelector('dialog:modal')) return;
  const shown = regions.flatMap(({ part, first }) => {
    const element = document.querySelector<HTMLElement>(part);
    return element && element.offsetParent !== null ? [{ element, first }] : [];
  });
  const at = shown.findIndex(({ element }) => element.contains(document.activeElement));
  const step = isBackwards ? Math.max(at, 0) - 1 : at + 1;
  const next = shown[(step + shown.length) % shown.length];
  if (!next) return;
  if (next.first === null) focusGrid();
  else next.element.querySelector<HTMLElement>(next.first)?.focus();
}
