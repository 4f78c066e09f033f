/** The workbook's own menus and the add-on's, with undo and redo beside them. */
import type { PageProps } from '../store/actions';
import { editItems, insertItems, showItems } from './cell-menus';
import { Menu } from './menu';

/** The menus in a row, and whether a function of theirs runs. */
export function MenuBar(props: PageProps) {
  const { state, store, actions } = props;
  const shown = showItems(props);
  const isBook = state.view === 'workbook';
  return (
    <nav class="menu-bar" aria-label="Menyer">
      {isBook && (
        <>
          <button
            type="button"
            class="step"
            title="Ångra (Ctrl+Z)"
            aria-label="Ångra"
            onClick={actions.cells.undo}
          >
            <BentArrow />
          </button>
          <button
            type="button"
            class="step"
            title="Gör om (Ctrl+Y)"
            aria-label="Gör om"
            onClick={actions.cells.redo}
          >
            <BentArrow isForward />
          </button>
          <Menu caption="Arkiv" items={[{ caption: 'Skapa en kopia', act: actions.openCopy }]} />
          <Menu caption="Redigera" items={editItems(props)} />
          <Menu caption="Infoga" items={insertItems(props)} />
          {shown.length > 0 && <Menu caption="Visa" items={shown} />}
        </>
      )}
      {(state.workbook?.menus ?? []).map(({ caption, items }) => (
        <Menu
          key={caption}
          caption={caption}
          items={items.map(
            (item) => item && { caption: item.caption, act: () => void store.run(item.functionName) },
          )}
        />
      ))}
      <span class="running" role="status">
        {state.running > 0 ? 'Skriptet körs …' : ''}
      </span>
    </nav>
  );
}

function BentArrow({ isForward = false }: { readonly isForward?: boolean }) {
  return (
    <svg viewBox="0 0 18 18" aria-hidden="true" transform={isForward ? 'scale(-1 1)' : undefined}>
      <path d="M7 2 3 6l4 4M3 6h7a4.5 4.5 0 0 1 0 9H6" />
    </svg>
  );
}
