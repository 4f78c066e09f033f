/** What the officer can do with the selected cells, by key, menu or clipboard. */
import { cellForClipboard, parseTable } from '../grid/clipboard-table';
import type { Axis, GroupInfo } from '../../protocol';
import { activeArea, activePlace, activeSheet, type Place } from './page-state';
import type { Store } from './store';

/** What can be done with the selected cells; each shows by itself what goes wrong. */
export interface CellActions {
  /** Remembers the selected cells and answers the text that other programs get of them. */
  readonly copy: (isCut: boolean) => string;
  /** Pastes a text from the clipboard: the cells themselves where they were copied here. */
  readonly paste: (text: string, how: 'all' | 'values') => void;
  /** Copies, cuts and pastes from a menu, where the browser lets a page reach the clipboard. */
  readonly copyByMenu: (isCut: boolean) => void;
  readonly pasteByMenu: (how: 'all' | 'values') => void;
  readonly clear: () => void;
  readonly fill: (direction: 'down' | 'right') => void;
  /** Puts in as many rows or columns as are selected. */
  readonly insert: (axis: Axis, side: 'before' | 'after') => void;
  readonly remove: (axis: Axis) => void;
  readonly fold: (group: GroupInfo) => void;
  readonly setWidth: (column: number, pixels: number) => void;
  /** Opens the note of the selected cell to be written. */
  readonly writeNote: () => void;
  /** Gives a cell of the tab that is shown a note; no text takes it away. */
  readonly setNote: (place: Place, text: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

const sizeOf = { row: 'rows', column: 'columns' } as const;

/** The actions on a store's cells. */
export function createCellActions(store: Store, focusGrid: () => void): CellActions {
  const selected = () => {
    const state = store.state();
    return { sheet: state.sheet, area: activeArea(state) };
  };
  const textOf = (): string => {
    const { sheet, area } = selected();
    const lineOf = (row: number): string =>
      Array.from({ length: area.columns }, (_, index) =>
        cellForClipboard(store.cell(sheet, { row, column: area.column + index })?.text ?? ''),
      ).join('\t');
    return Array.from({ length: area.rows }, (_, index) => lineOf(area.row + index)).join('\n');
  };
  const select = (row: number, column: number, rows: number, columns: number): void => {
    store.select(store.state().sheet, { row, column });
    store.extend({ row: row + rows - 1, column: column + columns - 1 });
  };
  const pasteCells = (how: 'all' | 'values'): void => {
    const { copied } = store.state();
    const { sheet, area } = selected();
    const size = activeSheet(store.state());
    if (!copied || !size) return;
    const { rows, columns } = copied.area;
    // Whole rows and columns go to the beginning of theirs.
    const target = {
      ...area,
      ...(columns >= size.columns && { column: 1 }),
      ...(rows >= size.rows && { row: 1 }),
    };
    const done = store.changeCells({
      kind: 'paste',
      sheet,
      area: target,
      from: { sheet: copied.sheet, area: copied.area },
      how: copied.isCut ? 'cut' : how,
    });
    void done.then(() => {
      if (!copied.isCut) store.change((now) => ({ ...now, copied }));
    });
    if (area.rows === 1 && area.columns === 1) select(target.row, target.column, rows, columns);
  };
  const paste = (text: string, how: 'all' | 'values'): void => {
    const { copied } = store.state();
    const plain = text.replaceAll('\r\n', '\n');
    if (copied && plain === copied.text) {
      pasteCells(how);
      return;
    }
    const { sheet, area } = selected();
    const table = parseTable(text);
    const [[alone = ''] = []] = table;
    const isOne = table.length === 1 && table[0]?.length === 1;
    const texts = isOne
      ? Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => alone))
      : table;
    store.edits.send({ sheet, row: area.row, column: area.column, texts });
    if (!isOne) select(area.row, area.column, texts.length, texts[0]?.length ?? 1);
  };
  const copy = (isCut: boolean): string => {
    const text = textOf();
    store.change((now) => ({ ...now, copied: { ...selected(), isCut, text } }));
    return text;
  };

  return {
    copy,
    paste,
    copyByMenu(isCut) {
      const text = copy(isCut);
      navigator.clipboard.writeText(text).catch(() => {
        store.notify(
          'Cellerna kan klistras in här. Tryck på Ctrl+C för att andra program ska nå dem.',
          'info',
        );
      });
      focusGrid();
    },
    pasteByMenu(how) {
      navigator.clipboard
        .readText()
        .then((text) => {
          paste(text, how);
        })
        .catch(() => {
          if (store.state().copied) pasteCells(how);
          else
            store.notify('Webbläsaren lämnar inte ut urklipp till menyn. Tryck på Ctrl+V i stället.', 'info');
        });
      focusGrid();
    },
    clear() {
      void store.changeCells({ kind: 'clear', ...selected() });
    },
    fill(direction) {
      void store.changeCells({ kind: 'fill', direction, ...selected() });
    },
    insert(axis, side) {
      const { sheet, area } = selected();
      const count = area[sizeOf[axis]];
      const like = side === 'before' ? area[axis] : area[axis] + count - 1;
      const at = side === 'before' ? area[axis] : area[axis] + count;
      void store.changeCells({ kind: 'insert', sheet, axis, at, count, like });
      if (side === 'after')
        select(axis === 'row' ? at : area.row, axis === 'column' ? at : area.column, area.rows, area.columns);
    },
    remove(axis) {
      const { sheet, area } = selected();
      void store.changeCells({ kind: 'delete', sheet, axis, at: area[axis], count: area[sizeOf[axis]] });
      const { row, column } = activePlace(store.state());
      select(row, column, 1, 1);
    },
    fold({ axis, first, depth, isFolded }) {
      const { sheet } = store.state();
      void store.changeCells({ kind: 'fold', sheet, axis, first, depth, isFolded: !isFolded });
    },
    setWidth(column, pixels) {
      void store.changeCells({ kind: 'width', sheet: store.state().sheet, column, pixels });
    },
    writeNote() {
      store.change((now) => ({ ...now, writesNote: true }));
    },
    setNote(place, text) {
      const { sheet } = store.state();
      store.change((now) => ({ ...now, writesNote: false }));
      if (text !== (store.cell(sheet, place)?.note ?? ''))
        void store.changeCells({ kind: 'note', sheet, ...place, text });
    },
    undo: () => void store.undo(),
    redo: () => void store.redo(),
  };
}
