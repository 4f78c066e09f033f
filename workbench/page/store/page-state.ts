/** What the page shows, and how events and the officer's own doings change it. Pure: the store acts. */
import type { Area } from '../../../host/sheets/a1';
import type { Selection, SheetInfo, WorkbenchEvent, WorkbenchState } from '../../protocol';
import type { PendingEdit } from './pending-edits';

/** A place in a tab. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A page that the script has shown. */
export type ShownPage = Extract<WorkbenchEvent, { kind: 'page' }>;

/** An alert or prompt that the script waits for. */
export type Alert = Extract<WorkbenchEvent, { kind: 'alert' }>;

/** A message to the officer, shown until it is closed; `passing` ones close by themselves. */
export interface Notice {
  readonly id: number;
  readonly tone: 'info' | 'error';
  readonly text: string;
  readonly passing: boolean;
}

/** A question of the page's own, put before something that cannot be undone. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  /** The button that leaves all as it is; null where there is nothing to choose. */
  readonly no: string | null;
  readonly act: () => void;
}

/** Cells that were copied, and the text that other programs get of them. */
export interface CopiedCells {
  readonly sheet: number;
  readonly area: Area;
  readonly isCut: boolean;
  readonly text: string;
}

/** Everything that the page shows but the rows of the tabs. */
export interface PageState {
  /** Why there is no contact with the server; null while there is. */
  readonly noContact: string | null;
  readonly workbook: WorkbenchState | null;
  /** Counts the workbooks that have been opened: tabs of different ones are never the same. */
  readonly opened: number;
  /** Whether something was done to the workbook that is neither saved as a file nor kept to be gone on with. */
  readonly unsaved: boolean;
  /** Whether what is done can no longer be kept on disk, though it should. */
  readonly keepingFailed: boolean;
  /** The id of the tab that is shown. */
  readonly sheet: number;
  /** The selected cell of each tab that has been shown, by the tab's id. */
  readonly places: Readonly<Record<number, Place>>;
  /** Where the selected range of a tab ends, opposite its selected cell, by the tab's id; none where only that cell is. */
  readonly ends: Readonly<Record<number, Place>>;
  /** What was last copied or cut here, until something else is done with the cells. */
  readonly copied: CopiedCells | null;
  /** Where the menu of the selected cells is open, in pixels of the page. */
  readonly menuAt: { readonly x: number; readonly y: number } | null;
  /** Whether the note of the selected cell is being written. */
  readonly writesNote: boolean;
  readonly pending: readonly PendingEdit[];
  readonly sidebar: ShownPage | null;
  /** Open dialogs, the last on top. */
  readonly dialogs: readonly ShownPage[];
  readonly alerts: readonly Alert[];
  readonly question: Question | null;
  readonly notices: readonly Notice[];
  readonly view: 'workbook' | 'documents';
  /** The id of the document that is shown. */
  readonly document: string | null;
  /** The id of a document that is to be printed as soon as it is shown. */
  readonly printing: string | null;
  /** Menu functions that run. */
  readonly running: number;
  /** Counts the times that the script took the officer to a cell, which may have been scrolled out of view. */
  readonly reveals: number;
  /** Whether the keyboard is to go to the selected cell as soon as it is shown. */
  readonly wantsFocus: boolean;
  readonly log: readonly string[];
}

/** Lines of the script's log that are kept. */
const logLines = 200;
const firstPlace: Place = { row: 1, column: 1 };

/** The page before the first answer. */
export const emptyPage: PageState = {
  noContact: null,
  workbook: null,
  opened: 0,
  unsaved: false,
  keepingFailed: false,
  sheet: 0,
  places: {},
  ends: {},
  copied: null,
  menuAt: null,
  writesNote: false,
  pending: [],
  sidebar: null,
  dialogs: [],
  alerts: [],
  question: null,
  notices: [],
  view: 'workbook',
  document: null,
  printing: null,
  running: 0,
  reveals: 0,
  wantsFocus: false,
  log: [],
};

/** The tabs that are shown: hidden ones only while they are the active one. */
export function shownSheets(state: PageState): readonly SheetInfo[] {
  return state.workbook?.sheets.filter(({ hidden, id }) => !hidden || id === state.sheet) ?? [];
}

/** The tab that is shown; undefined before the first answer. */
export function activeSheet(state: PageState): SheetInfo | undefined {
  return state.workbook?.sheets.find(({ id }) => id === state.sheet);
}

/** The selected cell of the tab that is shown. */
export function activePlace(state: PageState): Place {
  return state.places[state.sheet] ?? firstPlace;
}

/** The selected range of the tab that is shown. */
export function activeArea(state: PageState): Area {
  const { row, column } = activePlace(state);
  const end = state.ends[state.sheet] ?? { row, column };
  return {
    row: Math.min(row, end.row),
    column: Math.min(column, end.column),
    rows: Math.abs(row - end.row) + 1,
    columns: Math.abs(column - end.column) + 1,
  };
}

/** The page with another cell selected; its tab is shown. */
export function withSelection(state: PageState, { sheet, row, column }: Selection): PageState {
  const { [sheet]: _, ...ends } = state.ends;
  return {
    ...state,
    sheet,
    ends,
    writesNote: false,
    places: { ...state.places, [sheet]: { row, column } },
  };
}

/** The page with a range selected in the tab that is shown, from its selected cell to another. */
export function withEnd(state: PageState, end: Place): PageState {
  return { ...state, ends: { ...state.ends, [state.sheet]: end } };
}

/** The page with the server's state of the workbook; where the open tab is gone, the first visible one is open. */
export function withWorkbook(state: PageState, workbook: WorkbenchState): PageState {
  const known = workbook.sheets.some(({ id }) => id === state.sheet);
  const first = workbook.sheets.find(({ hidden }) => !hidden) ?? workbook.sheets[0];
  return {
    ...state,
    workbook,
    sheet: known ? state.sheet : (first?.id ?? 0),
    unsaved: state.unsaved || workbook.documents.length > 0,
    document: workbook.documents.some(({ id }) => id === state.document) ? state.document : null,
  };
}

/** The page as it begins with a workbook that has just been opened, at the cell that is selected in it. */
export function withOpened(state: PageState, workbook: WorkbenchState): PageState {
  const { noContact, opened } = state;
  const emptied = withSelection({ ...emptyPage, noContact, opened: opened + 1 }, workbook.selection);
  return withWorkbook(emptied, workbook);
}

/** The page after an event. What needs an answer from the server (rows, a newly opened workbook) is the store's. */
export function afterEvent(state: PageState, event: WorkbenchEvent): PageState {
  switch (event.kind) {
    case 'state':
      return withWorkbook(state, event.state);
    case 'page':
      return event.shown === 'sidebar'
        ? { ...state, sidebar: event }
        : { ...state, dialogs: [...state.dialogs, event] };
    case 'alert':
      return { ...withoutAlert(state, event.id), alerts: [...withoutAlert(state, event.id).alerts, event] };
    case 'alert-answered':
      return withoutAlert(state, event.id);
    case 'log':
      return { ...state, log: [...state.log, `${event.level}: ${event.message}`].slice(-logLines) };
    case 'selected':
      return afterSelected(state, [event]);
    case 'not-kept':
      return { ...state, keepingFailed: true };
    case 'toast':
    case 'changed':
    case 'workbook-opened':
      return state;
  }
}

/**
 * The page when the script has selected cells, one right after the other: it goes to the last, out of the documents. A
 * script that comes back to the cell that the officer is in (as when it has made another tab) moves nothing.
 */
export function afterSelected(
  state: PageState,
  events: readonly Extract<WorkbenchEvent, { kind: 'selected' }>[],
): PageState {
  const last = events.at(-1)?.selection;
  if (!last) return state;
  const { row, column } = activePlace(state);
  const isBack = last.sheet === state.sheet && last.row === row && last.column === column;
  if (isBack && events.length > 1) return state;
  return { ...withSelection(state, last), view: 'workbook', reveals: state.reveals + 1 };
}

/** The page when an alert has been answered. */
export function withoutAlert(state: PageState, id: number): PageState {
  return { ...state, alerts: state.alerts.filter((alert) => alert.id !== id) };
}

/** The page without a sidebar or dialog. */
export function withoutFrame(state: PageState, id: number): PageState {
  return {
    ...state,
    sidebar: state.sidebar?.id === id ? null : state.sidebar,
    dialogs: state.dialogs.filter((dialog) => dialog.id !== id),
  };
}

/** The page with a sidebar or dialog of another size, in pixels. */
export function withFrameSize(
  state: PageState,
  id: number,
  size: { readonly width?: number; readonly height?: number },
): PageState {
  return {
    ...state,
    dialogs: state.dialogs.map((dialog) => (dialog.id === id ? { ...dialog, ...size } : dialog)),
  };
}
