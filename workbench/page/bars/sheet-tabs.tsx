/** The tabs under the grid (the tabs pattern of the ARIA Authoring Practices); F2 or a double click renames. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SheetInfo } from '../../protocol';
import type { PageProps } from '../store/actions';
import { shownSheets } from '../store/page-state';

/** The tabs that are shown, the active one marked. */
export function SheetTabs({ state, store }: Omit<PageProps, 'actions'>) {
  const sheets = shownSheets(state);
  const [renaming, setRenaming] = useState<number | null>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current
      ?.querySelector('[aria-selected=true]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [state.sheet]);
  const focusTab = (id: number): void => {
    list.current?.querySelector<HTMLElement>(`#tab-${id}`)?.focus();
  };
  const step = (index: number): void => {
    const sheet = sheets[(index + sheets.length) % sheets.length];
    if (!sheet) return;
    store.select(sheet.id);
    focusTab(sheet.id);
  };
  const renamed = (sheet: SheetInfo, name: string): void => {
    setRenaming(null);
    if (name === sheet.name || name.trim() === '') return;
    store.change((now) => ({ ...now, unsaved: true }));
    void store.attempt(() => store.api.ask('renameSheet', { sheet: sheet.id, name }));
  };
  return (
    <>
      {renaming !== null && (
        <Rename
          sheet={sheets.find(({ id }) => id === renaming)}
          onDone={renamed}
          onCancel={() => {
            setRenaming(null);
          }}
        />
      )}
      <div class="sheet-tabs" role="tablist" aria-label="Flikar" ref={list}>
        {sheets.map((sheet, index) => (
          <button
            key={sheet.id}
            id={`tab-${sheet.id}`}
            type="button"
            role="tab"
            aria-selected={sheet.id === state.sheet}
            tabIndex={sheet.id === state.sheet ? 0 : -1}
            title="Dubbelklicka eller tryck på F2 för att byta namn"
            onClick={() => {
              store.select(sheet.id);
            }}
            onDblClick={() => {
              setRenaming(sheet.id);
            }}
            onKeyDown={({ key }) => {
              if (key === 'ArrowRight') step(index + 1);
              else if (key === 'ArrowLeft') step(index - 1);
              else if (key === 'Home') step(0);
              else if (key === 'End') step(-1);
              else if (key === 'F2') setRenaming(sheet.id);
            }}
          >
            {sheet.name}
          </button>
        ))}
      </div>
    </>
  );
}

function Rename({
  sheet,
  onDone,
  onCancel,
}: {
  readonly sheet: SheetInfo | undefined;
  readonly onDone: (sheet: SheetInfo, name: string) => void;
  readonly onCancel: () => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.select();
  }, []);
  if (!sheet) return null;
  const done = (): void => {
    onDone(sheet, field.current?.value ?? '');
  };
  return (
    <form
      class="rename"
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label>
        Nytt namn på fliken {sheet.name} <input ref={field} defaultValue={sheet.name} autocomplete="off" />
      </label>
      <button type="submit">Byt namn</button>
      <button type="button" onClick={onCancel}>
        Avbryt
      </button>
    </form>
  );
}
