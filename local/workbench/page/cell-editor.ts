/**
 * The editor that opens over a cell. As in Sheets: Enter keeps and goes down, Tab keeps and goes right, Escape leaves
 * the cell as it was, Alt+Enter or Ctrl+Enter makes a new line. A cell with a drop-down has the list under it.
 */
import type { ICellEditorComp, ICellEditorParams } from 'ag-grid-community';
import { createChoiceList, type ChoiceList } from './choice-list';

/** What the column tells of the cell that is edited. */
export interface CellEditorParams extends ICellEditorParams<unknown, string> {
  /** The cell's name for those who cannot see it: "B4". */
  readonly cellName: string;
  readonly choices: readonly string[] | undefined;
}

/** The editor; the grid makes one for each edit. */
export class CellEditor implements ICellEditorComp<unknown, string> {
  private readonly box = document.createElement('div');
  private field: HTMLInputElement | HTMLTextAreaElement = document.createElement('textarea');
  private list: ChoiceList | undefined;
  private replaces = false;
  private isOver = false;

  init(params: CellEditorParams): void {
    const { eventKey, value, cellName, choices, eGridCell } = params;
    const typed = eventKey !== null && /^.$/u.test(eventKey);
    this.replaces = typed;
    this.box.className = 'cell-editor';
    this.box.style.minWidth = `${eGridCell.offsetWidth}px`;
    if (choices) {
      const input = document.createElement('input');
      this.list = createChoiceList(input, cellName, choices, () => {
        params.stopEditing(true);
      });
      this.field = input;
      this.box.append(input, this.list.element);
    } else {
      this.field.style.minHeight = `${eGridCell.offsetHeight}px`;
      this.box.append(this.field);
    }
    this.field.setAttribute('aria-label', `Cell ${cellName}`);
    this.field.autocomplete = 'off';
    this.field.spellcheck = false;
    this.field.value = typed ? eventKey : (value ?? '');
    this.field.addEventListener('keydown', (event) => {
      if (event instanceof KeyboardEvent) this.keyDown(event);
    });
    this.field.addEventListener('blur', () => {
      if (!this.isOver) params.stopEditing(true);
    });
  }

  getGui(): HTMLElement {
    return this.box;
  }

  afterGuiAttached(): void {
    this.field.closest('[role=dialog]')?.setAttribute('aria-label', this.field.ariaLabel ?? '');
    this.field.focus();
    const end = this.field.value.length;
    this.field.setSelectionRange(end, end);
    if (!this.replaces) this.list?.open();
    else this.list?.narrow();
  }

  isPopup(): boolean {
    return true;
  }

  getPopupPosition(): 'over' {
    return 'over';
  }

  getValue(): string {
    return this.field.value;
  }

  private keyDown(event: KeyboardEvent): void {
    if (this.list?.keyDown(event)) return;
    if (event.key === 'Enter' && (event.altKey || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      if (this.field instanceof HTMLTextAreaElement) {
        this.field.setRangeText('\n', this.field.selectionStart, this.field.selectionEnd, 'end');
      }
      return;
    }
    // The grid ends the edit by itself then; the focus that is lost meanwhile must not keep what Escape gave up.
    this.isOver = ['Enter', 'Tab', 'Escape'].includes(event.key);
    // The grid takes Enter, Tab and Escape; every other key is the text's own.
    if (event.key === 'Enter') event.preventDefault();
    else if (event.key !== 'Tab' && event.key !== 'Escape') event.stopPropagation();
  }
}
