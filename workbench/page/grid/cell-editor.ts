/**
 * The editor that opens over a cell. As in Sheets: Enter keeps and goes down, Tab keeps and goes right, Escape leaves
 * the cell as it was, Alt+Enter or Ctrl+Enter makes a new line, and going elsewhere keeps. A cell with a drop-down has
 * its list under it. The grid's own editors are not used: it closes them when it draws its columns again.
 */
import { createChoiceList, type ChoiceList } from '../bars/choice-list';
import type { Step } from './grid-steps';

/** What is edited, and what becomes of it. */
export interface CellEditing {
  /** The cell's element, which the editor covers. */
  readonly cell: HTMLElement;
  /** Where the editor is put; it is positioned. */
  readonly parent: HTMLElement;
  /** The cell's name: "B4". */
  readonly name: string;
  readonly text: string;
  /** Whether the text was typed over what stands in the cell: then a list shows what holds it. */
  readonly isTyped: boolean;
  readonly choices: readonly string[] | undefined;
  /** Called once, with null when the cell is to be left as it was; the step is null when the keyboard is elsewhere. */
  readonly onEnd: (text: string | null, step: Step | null) => void;
}

/** An editor that is open. */
export interface CellEditor {
  /** Lies over its cell again, as after scrolling. */
  place(): void;
  /** Keeps what is typed and closes. */
  keep(): void;
}

/** Opens an editor and gives it the keyboard. */
export function openCellEditor(editing: CellEditing): CellEditor {
  const { cell, parent, name, text, isTyped, choices, onEnd } = editing;
  const box = document.createElement('div');
  box.className = 'cell-editor';
  const field = document.createElement(choices ? 'input' : 'textarea');
  field.setAttribute('aria-label', `Cell ${name}`);
  field.autocomplete = 'off';
  field.spellcheck = false;
  field.value = text;
  box.append(field);
  let isOver = false;
  const end = (kept: string | null, step: Step | null): void => {
    if (isOver) return;
    isOver = true;
    box.remove();
    onEnd(kept, step);
  };
  const keep = (step: Step | null): void => {
    end(field.value, step);
  };
  let list: ChoiceList | undefined;
  if (choices && field instanceof HTMLInputElement) {
    list = createChoiceList(field, name, choices, () => {
      keep({ rows: 0, columns: 0 });
    });
    box.append(list.element);
  }
  field.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.isComposing || list?.keyDown(event)) return;
    const { key, shiftKey } = event;
    const isNewLine = key === 'Enter' && (event.altKey || event.ctrlKey || event.metaKey);
    if (isNewLine && field instanceof HTMLTextAreaElement) {
      field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
    } else if (key === 'Enter') keep({ rows: shiftKey ? -1 : 1, columns: 0 });
    else if (key === 'Tab') keep({ rows: 0, columns: shiftKey ? -1 : 1 });
    else if (key === 'Escape') end(null, { rows: 0, columns: 0 });
    else return;
    event.preventDefault();
  });
  field.addEventListener('blur', () => {
    keep(null);
  });
  const place = (): void => {
    if (!cell.isConnected) return;
    const over = cell.getBoundingClientRect();
    const within = parent.getBoundingClientRect();
    box.style.left = `${over.left - within.left}px`;
    box.style.top = `${over.top - within.top}px`;
    box.style.minWidth = `${over.width}px`;
    field.style.minHeight = `${over.height}px`;
  };
  place();
  parent.append(box);
  // A list at the bottom of the page opens upwards.
  const room = parent.getBoundingClientRect().bottom - cell.getBoundingClientRect().bottom;
  box.classList.toggle('upwards', choices !== undefined && room < box.offsetHeight);
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
  if (isTyped) list?.narrow();
  else list?.open();
  return {
    place,
    keep: () => {
      keep(null);
    },
  };
}
