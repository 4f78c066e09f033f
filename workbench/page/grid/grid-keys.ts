/** What the keys do in a cell of the grid, as in Sheets. */
import type { Axis } from '../../protocol';
import type { Step } from './grid-steps';

/** What a key does with the selected cells. */
export type CellsAction =
  | { readonly kind: 'clear' | 'fill-down' | 'fill-right' | 'write-note' | 'forget-copied' }
  /** Rows, or columns where whole ones are selected. */
  | { readonly kind: 'insert' | 'remove'; readonly axis: Axis };

/** What a key does in a cell. */
export type KeyAction =
  | CellsAction
  /** `typed` is what goes in place of the cell's own text, null when the editor begins with that. */
  | { readonly kind: 'edit'; readonly typed: string | null; readonly isComposed: boolean }
  | { readonly kind: 'extend'; readonly step: Step }
  | { readonly kind: 'select'; readonly what: 'row' | 'column' | 'all' }
  | { readonly kind: 'menu' };

const edit = (typed: string | null, isComposed = false): KeyAction => ({ kind: 'edit', typed, isComposed });

const arrows: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

const withControl: Readonly<Record<string, KeyAction>> = {
  a: { kind: 'select', what: 'all' },
  d: { kind: 'fill-down' },
  r: { kind: 'fill-right' },
  ' ': { kind: 'select', what: 'column' },
};

/**
 * What a key does in a cell; null for those that the grid, the page or the browser takes (arrows, Tab, Ctrl+C, Ctrl+Z).
 * `wholeColumns` says whether whole columns are selected.
 */
export function keyAction(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
  wholeColumns: boolean,
): KeyAction | null {
  const { key, altKey, shiftKey } = event;
  const control = event.ctrlKey || event.metaKey;
  const axis = wholeColumns ? 'column' : 'row';
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return { kind: 'menu' };
  if (key === 'F2' && shiftKey) return { kind: 'write-note' };
  if (key === 'ArrowDown' && altKey) return edit(null);
  if (control && altKey && (key === '=' || key === '+')) return { kind: 'insert', axis };
  if (control && altKey && key === '-') return { kind: 'remove', axis };
  if (control && !altKey) return shiftKey ? null : (withControl[key.toLowerCase()] ?? null);
  // Control and Alt together are AltGr, which types.
  if (altKey !== event.ctrlKey || event.metaKey) return null;
  const step = arrows[key];
  if (step) return shiftKey ? { kind: 'extend', step } : null;
  if (key === ' ' && shiftKey) return { kind: 'select', what: 'row' };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' };
  if (key === 'Escape') return { kind: 'forget-copied' };
  if (key === 'F2' || key === 'Enter') return edit(null);
  if (key === 'Dead' || key === 'Process') return edit('', true);
  return /^.$/u.test(key) ? edit(key) : null;
}
