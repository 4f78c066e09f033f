/** What the officer can do that touches several parts of the page. */
import { destinationOf } from './addresses';
import { createCellActions, type CellActions } from './cell-actions';
import type { PageState } from './page-state';
import type { Store } from './store';

/** What a part of the page is drawn from: the state, and what can be done to it. */
export interface PageProps {
  readonly state: PageState;
  readonly store: Store;
  readonly actions: Actions;
}

/** What the officer can do; each action shows by itself what goes wrong. */
export interface Actions {
  readonly openFile: (file: File) => void;
  openExample(name: string): void;
  openEmpty(): void;
  readonly openCopy: () => void;
  readonly cells: CellActions;
  /** Follows a link in a cell, a sidebar or a dialog. */
  follow(address: string): void;
  showDocument(id: string): void;
  /** Lets the keyboard go to the selected cell. */
  readonly focusGrid: () => void;
}

/** The actions of a page. */
export function createActions(store: Store): Actions {
  const unsavedFirst = (act: () => void): void => {
    const { unsaved, pending, workbook, keepingFailed } = store.state();
    const isKept = workbook?.isKept === true && !keepingFailed;
    if ((!unsaved || isKept) && pending.length === 0) {
      act();
      return;
    }
    const question = {
      title: 'Öppna en annan arbetsbok?',
      text: 'Ändringarna i arbetsboken och dokumenten som har skapats försvinner. Spara först det som du vill ha kvar.',
      yes: 'Öppna ändå',
      no: 'Avbryt',
      act,
    };
    store.change((now) => ({ ...now, question }));
  };
  const showDocument = (id: string): void => {
    store.change((now) => ({ ...now, view: 'documents', document: id }));
  };
  const focusGrid = (): void => {
    store.change((now) => ({ ...now, wantsFocus: true }));
  };

  return {
    openFile(file) {
      unsavedFirst(() => void store.attempt(() => store.api.openFile(file)));
    },
    openExample(name) {
      unsavedFirst(() => void store.attempt(() => store.api.ask('openExample', { name })));
    },
    openEmpty() {
      unsavedFirst(() => void store.attempt(() => store.api.ask('openEmpty', {})));
    },
    openCopy() {
      unsavedFirst(() => void store.attempt(() => store.api.ask('openCopy', {})));
    },
    cells: createCellActions(store, focusGrid),
    follow(address) {
      const { sheets = [], documents = [], others } = store.state().workbook ?? {};
      const destination = destinationOf(address, { sheets, documents, files: others?.files ?? [] });
      switch (destination?.kind) {
        case undefined:
          store.notify('Länken leder inte till något som kan öppnas.');
          break;
        case 'unknown-document':
          store.notify('Dokumentet finns inte i provbänken. Den visar dokument som har skapats här.');
          break;
        case 'file':
          download(store.api.fileAddress(destination.id));
          break;
        case 'web':
          window.open(destination.address, '_blank', 'noopener');
          break;
        case 'cell':
          store.select(destination.selection.sheet, destination.selection);
          focusGrid();
          break;
        case 'document':
          if (destination.as === 'docx') download(store.api.documentAddress(destination.id));
          else {
            if (destination.as === 'pdf') {
              store.change((now) => ({ ...now, printing: destination.id }));
              store.notify(
                'Hos Google hämtas en PDF-fil. Här öppnas dokumentet och datorns utskrift: välj Spara som PDF.',
                'info',
              );
            }
            showDocument(destination.id);
          }
      }
    },
    showDocument,
    focusGrid,
  };
}

function download(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  link.click();
}
