/** The grid of the tab that is shown, held in step with the store. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SheetInfo } from '../../protocol';
import type { PageProps } from '../store/actions';
import { cellForClipboard, parseTable } from './clipboard-table';
import { activePlace, type Place } from '../store/page-state';
import { createSheetGrid, type SheetGrid } from './sheet-grid';

/** The grid; one is made for each tab that is shown. */
export function Grid({ sheet, state, store, actions }: PageProps & { readonly sheet: SheetInfo }) {
  const element = useRef<HTMLDivElement>(null);
  const handle = useRef<SheetGrid | null>(null);
  const { row, column } = activePlace(state);
  const send = (place: Place, texts: readonly (readonly string[])[]): void => {
    store.edits.send({ sheet: sheet.id, ...place, texts });
  };
  const selected = (): Place => activePlace(store.state());

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
        onEdited: (place, text) => {
          send(place, [[text]]);
        },
        onCleared: (place) => {
          if ((store.cell(id, place)?.entered ?? '') !== '') send(place, [['']]);
        },
      },
      selected,
      {
        onSelected: (place) => {
          store.select(id, place);
        },
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
        const text = store.cell(sheet.id, selected())?.text ?? '';
        event.clipboardData?.setData('text/plain', cellForClipboard(text));
      }}
      onPaste={(event) => {
        const text = event.clipboardData?.getData('text/plain') ?? '';
        if (text === '') return;
        event.preventDefault();
        send(selected(), parseTable(text));
      }}
    />
  );
}
