/** The grid of the tab that is shown, held in step with the store. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SheetInfo } from '../../protocol';
import type { PageProps } from '../store/actions';
import { contains } from '../../../host/sheets/areas';
import { activeArea, activePlace, type Place } from '../store/page-state';
import type { CellsAction } from './grid-keys';
import { createSheetGrid, type SheetGrid } from './sheet-grid';

/** The grid; one is made for each tab that is shown. */
export function Grid({ sheet, state, store, actions }: PageProps & { readonly sheet: SheetInfo }) {
  const element = useRef<HTMLDivElement>(null);
  const handle = useRef<SheetGrid | null>(null);
  const { row, column } = activePlace(state);
  const selected = (): Place => activePlace(store.state());

  const area = activeArea(state);
  const pastesValues = useRef(false);
  const doWith = (action: CellsAction): void => {
    const { cells } = actions;
    switch (action.kind) {
      case 'clear':
        cells.clear();
        break;
      case 'fill-down':
        cells.fill('down');
        break;
      case 'fill-right':
        cells.fill('right');
        break;
      case 'write-note':
        cells.writeNote();
        break;
      case 'forget-copied':
        store.change((now) => ({ ...now, copied: null }));
        break;
      case 'insert':
        cells.insert(action.axis, 'before');
        break;
      case 'remove':
        cells.remove(action.axis);
    }
  };

  useLayoutEffect(() => {
    if (!element.current) return undefined;
    const { id } = sheet;
    const made = createSheetGrid(
      element.current,
      sheet,
      {
        cell: (place) => store.cell(id, place),
        hasRow: (number) => store.hasRow(id, number),
        isSelected: (place) => place.row === selected().row && place.column === selected().column,
        isInArea: ({ row: r, column: c }) => contains(activeArea(store.state()), r, c),
        isCopied: ({ row: r, column: c }) => {
          const { copied } = store.state();
          return copied?.sheet === id && contains(copied.area, r, c);
        },
        area: () => activeArea(store.state()),
        end: () => store.state().ends[id] ?? selected(),
        onEdited: (place, text) => {
          store.edits.send({ sheet: id, ...place, texts: [[text]] });
        },
      },
      selected,
      {
        onSelected: (place) => {
          store.select(id, place);
        },
        onExtended: (end) => {
          store.extend(end);
        },
        onDone: doWith,
        onMenu: (menuAt) => {
          store.change((now) => ({ ...now, menuAt }));
        },
        onFolded: actions.cells.fold,
        onWidened: actions.cells.setWidth,
        onNeeded: (from, to) => void store.need(id, from, to),
        onFollowed: (place) => {
          const link = store.cell(id, place)?.link;
          if (link !== undefined) actions.follow(link);
        },
      },
    );
    handle.current = made;
    const stop = store.subscribeRows((changed, from, to) => {
      if (changed !== id) return;
      // An empty span says that everything is stale: what is in view is fetched again, and drawn when it comes.
      if (to < from) made.refetch();
      else made.redraw(from, to);
    });
    made.show(selected(), false);
    return () => {
      stop();
      handle.current = null;
      made.destroy();
    };
  }, []);
  useLayoutEffect(() => {
    handle.current?.resize(sheet);
  }, [sheet]);
  useLayoutEffect(() => {
    // A script that selects a cell does not take the keyboard from the sidebar that called it.
    const takesFocus = element.current?.contains(document.activeElement) === true;
    handle.current?.show({ row, column }, takesFocus);
  }, [row, column, state.reveals]);
  const drawn = useRef(area);
  useLayoutEffect(() => {
    const { row: from, rows } = drawn.current;
    drawn.current = area;
    handle.current?.redraw(Math.min(from, area.row), Math.max(from + rows, area.row + area.rows) - 1);
  }, [JSON.stringify(area)]);
  useLayoutEffect(() => {
    handle.current?.redraw(1, sheet.rows);
  }, [state.copied]);
  useLayoutEffect(() => {
    handle.current?.placeCard();
    // A row that has just come into view is drawn in a moment.
    requestAnimationFrame(() => handle.current?.placeCard());
  });
  useLayoutEffect(() => {
    if (!state.wantsFocus) return;
    store.change((now) => ({ ...now, wantsFocus: false }));
    handle.current?.show(selected(), true);
  }, [state.wantsFocus]);

  return (
    <div
      ref={element}
      class="grid"
      role="region"
      aria-label="Celler"
      aria-description="Tryck på F6 för att gå vidare till flikarna och sidofältet."
      onCopy={(event) => {
        event.preventDefault();
        event.clipboardData?.setData('text/plain', actions.cells.copy(false));
      }}
      onCut={(event) => {
        event.preventDefault();
        event.clipboardData?.setData('text/plain', actions.cells.copy(true));
      }}
      onKeyDown={({ key, ctrlKey, metaKey, shiftKey }) => {
        if (key.toLowerCase() === 'v') pastesValues.current = shiftKey && (ctrlKey || metaKey);
      }}
      onPaste={(event) => {
        const text = event.clipboardData?.getData('text/plain') ?? '';
        if (text === '') return;
        event.preventDefault();
        actions.cells.paste(text, pastesValues.current ? 'values' : 'all');
        pastesValues.current = false;
      }}
    />
  );
}
