/** Ranges selected with the mouse: by dragging, with Shift, and by the headings of rows and columns. */
import type { Axis } from '../../protocol';
import type { Place } from '../store/page-state';

/** What the mouse does to the selection. */
export interface MouseSelection {
  readonly selected: () => Place;
  readonly select: (from: Place, to: Place) => void;
  readonly extend: (end: Place) => void;
  readonly selectLine: (axis: Axis, place: number) => void;
  readonly extendLine: (axis: Axis, place: number) => void;
  readonly isInArea: (place: Place) => boolean;
  readonly menu: (at: { readonly x: number; readonly y: number }) => void;
}

/** What lies under the pointer: a cell, or the heading of a row or column. */
type Target = { readonly place: Place } | { readonly axis: Axis; readonly place: number };

/** Listens in the element of a grid, whose own listeners give the pressed cell the keyboard. */
export function selectWithMouse(element: HTMLElement, selection: MouseSelection): void {
  let drags: 'cell' | Axis | null = null;
  const stop = (event: MouseEvent): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  element.addEventListener(
    'mousedown',
    (event) => {
      const target = targetOf(event.target);
      if (event.button !== 0 || !target) return;
      if ('axis' in target) {
        drags = target.axis;
        if (event.shiftKey) selection.extendLine(target.axis, target.place);
        else selection.selectLine(target.axis, target.place);
        stop(event);
        return;
      }
      drags = 'cell';
      if (event.shiftKey) {
        selection.extend(target.place);
        stop(event);
        return;
      }
      const { row, column } = selection.selected();
      // The grid says nothing of a press in the cell that has the keyboard.
      if (row === target.place.row && column === target.place.column) selection.extend(target.place);
    },
    { capture: true },
  );
  // The grid would take the keyboard, and with it the selection, to what Shift or a heading points at.
  for (const kind of ['pointerdown', 'click'] as const) {
    element.addEventListener(
      kind,
      (event) => {
        const target = targetOf(event.target);
        if (target && (event.shiftKey || 'axis' in target)) event.stopPropagation();
      },
      { capture: true },
    );
  }
  element.addEventListener('mousemove', (event) => {
    if ((event.buttons & 1) === 0) drags = null;
    const target = drags === null ? undefined : targetOf(event.target);
    if (!target) return;
    if ('axis' in target) {
      if (target.axis === drags) selection.extendLine(target.axis, target.place);
    } else if (drags === 'cell') selection.extend(target.place);
  });
  element.addEventListener('contextmenu', (event) => {
    const target = targetOf(event.target);
    if (!target) return;
    event.preventDefault();
    if ('axis' in target) {
      const place =
        target.axis === 'row' ? { row: target.place, column: 1 } : { row: 1, column: target.place };
      if (!selection.isInArea(place)) selection.selectLine(target.axis, target.place);
    } else if (!selection.isInArea(target.place)) selection.select(target.place, target.place);
    selection.menu({ x: event.clientX, y: event.clientY });
  });
}

function targetOf(target: EventTarget | null): Target | undefined {
  if (!(target instanceof Element)) return undefined;
  // The edge of a heading is pulled to widen its column, and its button folds.
  if (target.closest('.ag-header-cell-resize, .fold')) return undefined;
  const head = target.closest('.ag-header-cell')?.getAttribute('col-id') ?? null;
  if (head !== null) return /^\d+$/.test(head) ? { axis: 'column', place: Number(head) } : undefined;
  const id = target.closest('.ag-cell')?.getAttribute('col-id') ?? null;
  const row = Number(target.closest('[row-id]')?.getAttribute('row-id'));
  if (id === null || !Number.isInteger(row)) return undefined;
  return id === 'number' ? { axis: 'row', place: row } : { place: { row, column: Number(id) } };
}
