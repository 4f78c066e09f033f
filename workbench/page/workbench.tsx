/** The whole page: bars, the workbook or the documents, the sidebar, and what lies over them. */
import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { createActions } from './store/actions';
import { AlertDialog, QuestionDialog } from './alert-dialog';
import { Documents } from './pages/documents';
import { CellMenu } from './bars/cell-menus';
import { DropZone } from './drop-zone';
import { FormulaBar } from './bars/formula-bar';
import { FrameDialog, Sidebar } from './frames/frames';
import { Grid } from './grid/grid';
import { MenuBar } from './bars/menu-bar';
import { Help, NoContact, Notices } from './bars/notices';
import { activeSheet } from './store/page-state';
import { goToNextRegion } from './regions';
import { SheetTabs } from './bars/sheet-tabs';
import type { Store } from './store/store';
import { TopBar } from './bars/top-bar';

/** The page; it begins to listen to the server when it is shown and stops when it is taken away. */
export function Workbench({ store }: { readonly store: Store }) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [help, setHelp] = useState(true);
  const actions = useMemo(() => createActions(store), [store]);
  useEffect(() => {
    const stop = [
      store.subscribe(() => {
        redraw(undefined);
      }),
      store.start(),
    ];
    return () => {
      for (const end of stop) end();
    };
  }, [store]);

  useEffect(() => {
    const keyDown = (event: KeyboardEvent): void => {
      const step = store.state().view === 'workbook' ? stepOf(event) : null;
      if (step !== null) actions.cells[step]();
      else if (event.key === 'F6') goToNextRegion(event.shiftKey, actions.focusGrid);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', keyDown);
    window.addEventListener('keydown', store.touch, { capture: true });
    window.addEventListener('pointerdown', store.touch, { capture: true });
    return () => {
      window.removeEventListener('keydown', keyDown);
      window.removeEventListener('keydown', store.touch, { capture: true });
      window.removeEventListener('pointerdown', store.touch, { capture: true });
    };
  }, [actions, store]);

  const state = store.state();
  const sheet = activeSheet(state);
  const [alert] = state.alerts;
  return (
    <>
      <DropZone onFile={actions.openFile} />
      <TopBar state={state} store={store} actions={actions} />
      <MenuBar state={state} store={store} actions={actions} />
      <NoContact text={state.noContact} />
      <div class="desk">
        <main class="work" aria-label={state.view === 'workbook' ? 'Arbetsbok' : 'Dokument'}>
          {state.view === 'documents' && <Documents state={state} store={store} actions={actions} />}
          {sheet && (
            <div class="book" hidden={state.view !== 'workbook'}>
              <FormulaBar key={`${state.opened}`} state={state} store={store} actions={actions} />
              <Grid
                key={`${state.opened} ${sheet.id}`}
                sheet={sheet}
                state={state}
                store={store}
                actions={actions}
              />
              <SheetTabs state={state} store={store} />
              {state.menuAt && <CellMenu at={state.menuAt} state={state} store={store} actions={actions} />}
            </div>
          )}
          {!sheet && state.noContact === null && <p class="waiting">Läser arbetsboken …</p>}
        </main>
        {state.sidebar && (
          <Sidebar key={state.sidebar.id} page={state.sidebar} store={store} actions={actions} />
        )}
      </div>
      <div class="foot">
        <Notices state={state} store={store} />
        {help && (
          <Help
            onClose={() => {
              setHelp(false);
            }}
          />
        )}
      </div>
      {state.dialogs.map((page) => (
        <FrameDialog key={page.id} page={page} store={store} actions={actions} />
      ))}
      {alert && (
        <AlertDialog
          key={alert.id}
          alert={alert}
          onAnswer={(button, text) => {
            store.answer(alert.id, button, text);
          }}
        />
      )}
      {state.question && (
        <QuestionDialog
          question={state.question}
          onClose={() => {
            store.change((now) => ({ ...now, question: null }));
          }}
        />
      )}
    </>
  );
}

/** Whether a key undoes or does again what was done with the cells; in a field it is the field's. */
function stepOf({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): 'undo' | 'redo' | null {
  if (ctrlKey === metaKey || altKey) return null;
  if (target instanceof Element && target.closest('input, textarea, select, dialog')) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !shiftKey ? 'redo' : null;
}
