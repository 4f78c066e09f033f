/**
 * The page's state and what can be done to it. Components read `state()` when `subscribe` calls them, and call the
 * rest; every failure of the server ends as a notice or as the banner of lost contact.
 */
import type { Area } from '../../../host/sheets/a1';
import type { CallOutcome, CellChange, ShownCell, WorkbenchEvent } from '../../protocol';
import { NoContactError, type Api } from './api';
import { debounce, latestOnly } from './debounce';
import { createEditQueue, type EditQueue } from './edit-queue';
import {
  activeArea,
  activePlace,
  afterEvent,
  afterSelected,
  emptyPage,
  withEnd,
  withFrameSize,
  withOpened,
  withoutAlert,
  withoutFrame,
  withSelection,
  withWorkbook,
  type Notice,
  type PageState,
  type Place,
} from './page-state';
import { pendingText } from './pending-edits';
import { createRowBlocks, type RowBlocks } from '../grid/row-blocks';

/** A cell as the page shows it: what was typed goes before what the server last sent. */
export interface SeenCell extends ShownCell {
  readonly pending: 'no' | 'saving' | 'failed';
}

/** The store; see the file's first lines. */
export interface Store {
  readonly api: Api;
  readonly edits: EditQueue;
  state(): PageState;
  subscribe(listener: () => void): () => void;
  /** Tells when rows of a tab have come or look otherwise. */
  subscribeRows(listener: (sheet: number, from: number, to: number) => void): () => void;
  change(change: (state: PageState) => PageState): void;
  /** Connects and goes on listening until the returned function is called. */
  start(): () => void;
  /** A cell; undefined when its row has not come yet or it is plain and empty. */
  cell(sheet: number, place: Place): SeenCell | undefined;
  /** Whether a row has come. */
  hasRow(sheet: number, row: number): boolean;
  /** Fetches rows that are missing or stale. */
  need(sheet: number, from: number, to: number): Promise<void>;
  /** Selects a cell in the tab that is shown, or shows another tab. */
  select(sheet: number, place?: Place): void;
  /** Selects the cells from the selected one to another. */
  extend(end: Place): void;
  /** Changes cells; shows why where a rule refuses it. */
  changeCells(change: CellChange): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Runs a menu item's function. */
  run(functionName: string): Promise<void>;
  /** google.script.run for a frame. */
  call(functionName: string, args: readonly unknown[]): Promise<CallOutcome>;
  /** A person does something with the workbook. */
  readonly touch: () => void;
  answer(alert: number, button: string, text: string): void;
  closeFrame(id: number): void;
  resizeFrame(id: number, size: { readonly width?: number; readonly height?: number }): void;
  notify(text: string, tone?: Notice['tone'], passing?: boolean): void;
  /** Does something with the server; shows why when it fails. Answers whether it was done. */
  attempt(act: () => Promise<unknown>): Promise<boolean>;
}

/** Rows of a selected range that are fetched at once. */
const mostFetched = 2000;

const stepWords = {
  undo: ['ångra', 'Det finns inget att ångra.'],
  redo: ['göra om', 'Det finns inget att göra om.'],
} as const;

/** A store with nothing in it yet. */
export function createStore(api: Api): Store {
  let state = emptyPage;
  let lastNotice = 0;
  let opening = 0;
  let isByHand = false;
  const listeners = new Set<() => void>();
  const rowListeners = new Set<(sheet: number, from: number, to: number) => void>();
  const blocks = new Map<number, RowBlocks>();
  const selecting = latestOnly(
    async (selection: Parameters<typeof withSelection>[1] & { readonly area?: Area }) => {
      await attempt(() => api.ask('select', selection));
    },
  );

  const change = (next: (state: PageState) => PageState): void => {
    state = next(state);
    for (const listener of listeners) listener();
  };
  const rowsChanged = (sheet: number, from: number, to: number): void => {
    for (const listener of rowListeners) listener(sheet, from, to);
    change((now) => ({ ...now }));
  };
  const notify: Store['notify'] = (text, tone = 'error', passing = false) => {
    const notice: Notice = { id: ++lastNotice, tone, text, passing };
    change((now) => ({
      ...now,
      notices: [...now.notices.filter((other) => other.text !== text), notice],
    }));
  };
  const attempt: Store['attempt'] = async (act) => {
    try {
      await act();
      return true;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      if (error instanceof NoContactError) change((now) => ({ ...now, noContact: error.message }));
      else notify(error.message);
      return false;
    }
  };

  const blocksOf = (sheet: number): RowBlocks => {
    const there = blocks.get(sheet);
    if (there) return there;
    const made = createRowBlocks(
      () => state.workbook?.sheets.find(({ id }) => id === sheet)?.rows ?? 0,
      async (from, to) => (await api.ask('rows', { sheet, from, to })).rows,
      (from, to) => {
        if (blocks.get(sheet) === made) rowsChanged(sheet, from, to);
      },
    );
    blocks.set(sheet, made);
    return made;
  };
  const expire = (sheets: readonly number[] | null): void => {
    for (const [sheet, rows] of blocks) if (sheets?.includes(sheet) ?? true) rows.expire();
    for (const sheet of sheets ?? blocks.keys()) rowsChanged(sheet, 1, 0);
  };
  const offerEarlierWork = (name: string, time: string): void => {
    const when = new Date(time).toLocaleString('sv-SE', { dateStyle: 'long', timeStyle: 'short' });
    const question = {
      title: 'Fortsätta där du slutade?',
      text: `Arbetet med ${name} finns kvar som det var den ${when}. Börjar du om från filen läggs det undan men försvinner inte.`,
      yes: 'Fortsätt',
      no: 'Börja om från filen',
      act: () => void attempt(() => api.ask('resume', {})),
    };
    change((now) => ({ ...now, question }));
  };
  const open = async (): Promise<void> => {
    const mine = ++opening;
    const workbook = await api.ask('state', {});
    if (mine !== opening) return;
    blocks.clear();
    isByHand = false;
    store.edits.forget();
    change((now) => withOpened(now, workbook));
    for (const remark of workbook.remarks) notify(remark, 'info');
    if (workbook.earlierWork !== null) offerEarlierWork(workbook.name, workbook.earlierWork);
    const sidebar = workbook.menus
      .flatMap(({ items }) => items)
      .find((item) => item?.functionName === 'showSidebar');
    if (sidebar && !state.sidebar) await store.run(sidebar.functionName);
  };
  const contact = async (there: boolean): Promise<void> => {
    if (!there) {
      // The server may be there and refuse this page: then it says so itself.
      const why = await api
        .ask('state', {})
        .then(() => null)
        .catch((error: unknown) => error);
      if (why instanceof Error) change((now) => ({ ...now, noContact: why.message }));
      return;
    }
    change((now) => ({ ...now, noContact: null }));
    if (state.workbook === null) {
      await open();
      return;
    }
    const workbook = await api.ask('state', {});
    change((now) => withWorkbook(now, workbook));
    expire(null);
  };
  const selected = debounce<Extract<WorkbenchEvent, { kind: 'selected' }>>((events) => {
    change((now) => afterSelected(now, events));
  });
  const onEvent = (event: WorkbenchEvent): void => {
    if (event.kind === 'selected') {
      selected(event);
      return;
    }
    change((now) => afterEvent(now, event));
    if (event.kind === 'workbook-opened') void attempt(open);
    if (event.kind === 'changed') expire(event.sheets);
    if (event.kind === 'not-kept') notify(event.text);
    if (event.kind === 'toast') notify(event.text, 'info', true);
  };

  const goTo = (selection: Parameters<typeof withSelection>[1]): void => {
    change((now) => ({ ...withSelection(now, selection), view: 'workbook', wantsFocus: true }));
    selecting(selection);
  };
  /** As Sheets: a box, and back to the cell, which is as it was. */
  const tellRefusal = (refused: string | null, cell: Parameters<typeof withSelection>[1]): void => {
    if (refused === null) return;
    const act = (): void => {
      goTo({ sheet: cell.sheet, row: cell.row, column: cell.column });
    };
    change((now) => ({
      ...now,
      question: { title: 'Det uppstod ett problem', text: refused, yes: 'OK', no: null, act },
    }));
  };
  const step = async (name: 'undo' | 'redo'): Promise<void> => {
    await store.edits.settled();
    await attempt(async () => {
      const outcome = await api.ask(name, {});
      const [did, nothing] = stepWords[name];
      if (outcome.kind === 'nothing') notify(nothing, 'info', true);
      else if (outcome.kind === 'blocked')
        notify(`Det går inte att ${did} ändringen, eftersom någon annan har ändrat i fliken sedan dess.`);
      else {
        change((now) => ({ ...now, unsaved: true, copied: null }));
        if (outcome.place) goTo(outcome.place);
        if (outcome.left > 0)
          notify('Det som någon annan har ändrat sedan dess är kvar som det är.', 'info', true);
      }
    });
  };

  const store: Store = {
    api,
    edits: createEditQueue({
      save: async (edit) => {
        const { refused } = await api.ask('edit', edit);
        tellRefusal(refused, edit);
      },
      saved: async ({ sheet, row, texts }) => {
        blocksOf(sheet).expire();
        change((now) => ({ ...now, unsaved: true }));
        await attempt(() => blocksOf(sheet).need(row, row + texts.length - 1));
      },
      changed: (pending, { sheet, row, texts }) => {
        change((now) => ({ ...now, pending, copied: null }));
        rowsChanged(sheet, row, row + texts.length - 1);
      },
    }),
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    subscribeRows(listener) {
      rowListeners.add(listener);
      return () => rowListeners.delete(listener);
    },
    change,
    start: () => api.listen(onEvent, (there) => void attempt(() => contact(there))),
    cell(sheet, { row, column }) {
      const sent = blocks.get(sheet)?.row(row)?.[column];
      const typed = pendingText(state.pending, sheet, row, column);
      if (!typed) return sent && { ...sent, pending: 'no' };
      const { text, failed } = typed;
      return { align: 'start', ...sent, text, entered: text, pending: failed ? 'failed' : 'saving' };
    },
    hasRow: (sheet, row) => blocks.get(sheet)?.row(row) !== undefined,
    async need(sheet, from, to) {
      await attempt(() => blocksOf(sheet).need(from, to));
    },
    select(sheet, place = state.places[sheet] ?? { row: 1, column: 1 }) {
      const now = activePlace(state);
      if (sheet === state.sheet && place.row === now.row && place.column === now.column) return;
      change((before) => ({ ...withSelection(before, { sheet, ...place }), view: 'workbook' }));
      selecting({ sheet, ...place });
    },
    extend(end) {
      const before = state.ends[state.sheet] ?? activePlace(state);
      if (end.row === before.row && end.column === before.column) return;
      change((now) => withEnd(now, end));
      const area = activeArea(state);
      selecting({ sheet: state.sheet, ...activePlace(state), area });
      // What is copied as text has to be here.
      void store.need(state.sheet, area.row, Math.min(area.row + area.rows - 1, area.row + mostFetched));
    },
    async changeCells(changing) {
      await store.edits.settled();
      await attempt(async () => {
        const { refused } = await api.ask('change', changing);
        change((now) => ({ ...now, unsaved: true, copied: null }));
        tellRefusal(refused, { sheet: changing.sheet, ...activePlace(state) });
      });
    },
    undo: () => step('undo'),
    redo: () => step('redo'),
    async run(functionName) {
      change((now) => ({ ...now, running: now.running + 1 }));
      await attempt(async () => {
        const outcome = await api.ask('run', { functionName, isByHand });
        if (!outcome.ok) notify(`Skriptet stannade: ${outcome.message}`);
      });
      change((now) => ({ ...now, running: now.running - 1 }));
    },
    async call(functionName, args) {
      try {
        return await api.ask('call', { functionName, args, isByHand });
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        if (!(error instanceof NoContactError))
          return { ok: false, name: 'ScriptError', message: error.message };
        // As Google's client words it when the request does not get through.
        return { ok: false, name: 'NetworkError', message: 'NetworkError: Connection failure due to HTTP 0' };
      }
    },
    touch() {
      isByHand = true;
    },
    answer(id, button, text) {
      change((now) => withoutAlert(now, id));
      void attempt(() => api.ask('answer', { id, button, text }));
    },
    closeFrame(id) {
      change((now) => withoutFrame(now, id));
    },
    resizeFrame(id, size) {
      change((now) => withFrameSize(now, id, size));
    },
    notify,
    attempt,
  };
  return store;
}
