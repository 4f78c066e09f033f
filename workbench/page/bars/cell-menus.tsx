/** The menus of the workbook's own: what can be done with the selected cells, and what is hidden. */
import { useRef } from 'preact/hooks';
import { columnLetters } from '../../../host/sheets/a1';
import type { PageProps } from '../store/actions';
import { foldCaption } from '../grid/fold-button';
import { activeArea, activePlace, activeSheet } from '../store/page-state';
import { MenuList, type MenuItem } from './menu';

/** What stands in the menu Redigera. */
export function editItems({ state, actions: { cells } }: PageProps): readonly MenuItem[] {
  const { row, column, rows, columns } = activeArea(state);
  const span = (first: string, last: string): string => (first === last ? first : `${first}–${last}`);
  const rowNames = span(String(row), String(row + rows - 1));
  const columnNames = span(columnLetters(column), columnLetters(column + columns - 1));
  return [
    { caption: 'Ångra', keys: 'Ctrl+Z', act: cells.undo },
    { caption: 'Gör om', keys: 'Ctrl+Y', act: cells.redo },
    null,
    ...clipboardItems(cells),
    null,
    {
      caption: 'Rensa innehållet',
      keys: 'Delete',
      act: cells.clear,
    },
    {
      caption: 'Fyll nedåt',
      keys: 'Ctrl+D',
      act: () => {
        cells.fill('down');
      },
    },
    null,
    {
      caption: `Ta bort ${rows === 1 ? 'rad' : 'raderna'} ${rowNames}`,
      keys: 'Ctrl+Alt+-',
      act: () => {
        cells.remove('row');
      },
    },
    {
      caption: `Ta bort ${columns === 1 ? 'kolumn' : 'kolumnerna'} ${columnNames}`,
      act: () => {
        cells.remove('column');
      },
    },
  ];
}

function clipboardItems(cells: PageProps['actions']['cells']): readonly MenuItem[] {
  return [
    {
      caption: 'Klipp ut',
      keys: 'Ctrl+X',
      act: () => {
        cells.copyByMenu(true);
      },
    },
    {
      caption: 'Kopiera',
      keys: 'Ctrl+C',
      act: () => {
        cells.copyByMenu(false);
      },
    },
    {
      caption: 'Klistra in',
      keys: 'Ctrl+V',
      act: () => {
        cells.pasteByMenu('all');
      },
    },
    {
      caption: 'Klistra in endast värden',
      keys: 'Ctrl+Skift+V',
      act: () => {
        cells.pasteByMenu('values');
      },
    },
  ];
}

/** What stands in the menu Infoga. */
export function insertItems({ state, store, actions: { cells } }: PageProps): readonly MenuItem[] {
  const { rows, columns } = activeArea(state);
  const rowWords = rows === 1 ? '1 rad' : `${rows} rader`;
  const columnWords = columns === 1 ? '1 kolumn' : `${columns} kolumner`;
  const note = store.cell(state.sheet, activePlace(state))?.note;
  return [
    {
      caption: `${rowWords} ovanför`,
      keys: 'Ctrl+Alt+=',
      act: () => {
        cells.insert('row', 'before');
      },
    },
    {
      caption: `${rowWords} nedanför`,
      act: () => {
        cells.insert('row', 'after');
      },
    },
    {
      caption: `${columnWords} till vänster`,
      act: () => {
        cells.insert('column', 'before');
      },
    },
    {
      caption: `${columnWords} till höger`,
      act: () => {
        cells.insert('column', 'after');
      },
    },
    null,
    {
      caption: note === undefined ? 'Anteckning' : 'Redigera anteckningen',
      keys: 'Skift+F2',
      act: cells.writeNote,
    },
    ...(note === undefined
      ? []
      : [
          {
            caption: 'Ta bort anteckningen',
            act: () => {
              cells.setNote(activePlace(state), '');
            },
          },
        ]),
  ];
}

/** What stands in the menu Visa: hidden tabs, and groups of the tab that is shown. Empty where there are none. */
export function showItems({ state, store, actions: { cells, focusGrid } }: PageProps): readonly MenuItem[] {
  const hidden = (state.workbook?.sheets ?? []).filter((sheet) => sheet.hidden && sheet.id !== state.sheet);
  const groups = activeSheet(state)?.groups ?? [];
  return [
    ...hidden.map((sheet) => ({
      caption: `Visa dolda fliken ${sheet.name}`,
      act: () => {
        store.select(sheet.id);
        focusGrid();
      },
    })),
    ...groups.map((group) => ({
      caption: foldCaption(group),
      act: () => {
        cells.fold(group);
      },
    })),
  ];
}

/** The menu of the selected cells, where the pointer or the cell is. */
export function CellMenu({
  at,
  ...props
}: PageProps & { readonly at: { readonly x: number; readonly y: number } }) {
  const box = useRef<HTMLDivElement>(null);
  const lowest = Math.max(0, Math.min(at.y, window.innerHeight - 470));
  return (
    <div
      class="menu cell-menu"
      ref={box}
      style={{ left: `${Math.min(at.x, window.innerWidth - 290)}px`, top: `${lowest}px` }}
    >
      <MenuList
        caption="Markerade celler"
        first="first"
        around={box}
        items={[
          ...clipboardItems(props.actions.cells),
          null,
          ...insertItems(props),
          null,
          ...editItems(props).slice(-2),
        ]}
        onClose={(goesBack) => {
          props.store.change((now) => ({ ...now, menuAt: null }));
          if (goesBack) props.actions.focusGrid();
        }}
      />
    </div>
  );
}
