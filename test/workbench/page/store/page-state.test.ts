import {
  activePlace,
  afterEvent,
  afterSelected,
  emptyPage,
  shownSheets,
  withFrameSize,
  withOpened,
  withoutFrame,
  withSelection,
  withWorkbook,
  type PageState,
} from '../../../../workbench/page/store/page-state';
import type { SheetInfo, WorkbenchEvent, WorkbenchState } from '../../../../workbench/protocol';

const sheet = (id: number, name: string, hidden = false): SheetInfo => ({
  id,
  name,
  hidden,
  rows: 100,
  columns: 10,
  frozenRows: 1,
  frozenColumns: 0,
  hiddenRows: [],
  groups: [],
  columnWidths: [],
  hiddenColumns: [],
});
const workbook: WorkbenchState = {
  name: 'husby',
  sheets: [sheet(0, 'Ärende'), sheet(1, 'Mål'), sheet(2, 'Inställningar', true)],
  selection: { sheet: 1, row: 3, column: 2 },
  menus: [],
  documents: [],
  faults: [],
  others: { approvals: 'absent', unlocksSlowly: false, refusals: [], mails: [], files: [] },
  latency: 0,
  examples: [],
  functions: [],
  calls: {},
  remarks: [],
  changedTabNames: [],
  isKept: false,
  earlierWork: null,
};
const opened: PageState = withOpened(emptyPage, workbook);
const names = (state: PageState): readonly string[] => shownSheets(state).map(({ name }) => name);
const shownPage = (id: number, shown: 'sidebar' | 'modal dialog'): WorkbenchEvent => ({
  kind: 'page',
  id,
  shown,
  title: `Sida ${id}`,
  html: '',
  width: null,
  height: null,
});

describe('withOpened', () => {
  it('begins at the cell that is selected in the workbook', () => {
    expect([opened.sheet, activePlace(opened)]).toEqual([1, { row: 3, column: 2 }]);
  });

  it('keeps nothing of the workbook before', () => {
    const before = afterEvent({ ...opened, unsaved: true, document: 'd' }, shownPage(4, 'sidebar'));
    expect(withOpened(before, workbook)).toEqual({ ...opened, opened: 2 });
  });
});

describe('shownSheets', () => {
  it('leaves hidden tabs out', () => {
    expect(names(opened)).toEqual(['Ärende', 'Mål']);
  });

  it('shows a hidden tab while it is the active one', () => {
    expect(names(withSelection(opened, { sheet: 2, row: 1, column: 1 }))).toEqual([
      'Ärende',
      'Mål',
      'Inställningar',
    ]);
  });
});

describe('withSelection', () => {
  it('remembers the selected cell of each tab', () => {
    const away = withSelection(opened, { sheet: 0, row: 9, column: 9 });
    expect(away.places).toEqual({ 0: { row: 9, column: 9 }, 1: { row: 3, column: 2 } });
  });
});

describe('withWorkbook', () => {
  it('shows the first visible tab when the one that was shown is gone', () => {
    const sheets = [sheet(2, 'Inställningar', true), sheet(0, 'Ärende')];
    expect(withWorkbook(opened, { ...workbook, sheets }).sheet).toBe(0);
  });

  it('lets go of a document that is gone', () => {
    expect(withWorkbook({ ...opened, document: 'gone' }, workbook).document).toBeNull();
  });

  it('has something unsaved as soon as there is a document', () => {
    const documents = [{ id: 'd', name: 'Slutrapport', inBin: false, revision: '1' }];
    expect(withWorkbook(opened, { ...workbook, documents }).unsaved).toBe(true);
  });
});

describe('afterEvent', () => {
  it('goes to the cell that the script selected, out of the documents', () => {
    const event: WorkbenchEvent = { kind: 'selected', selection: { sheet: 0, row: 4, column: 2 } };
    const after = afterEvent({ ...opened, view: 'documents' }, event);
    expect([after.view, after.sheet, activePlace(after)]).toEqual(['workbook', 0, { row: 4, column: 2 }]);
  });

  it('has one sidebar, and puts dialogs upon each other', () => {
    const events = [
      shownPage(1, 'sidebar'),
      shownPage(2, 'modal dialog'),
      shownPage(3, 'sidebar'),
      shownPage(4, 'modal dialog'),
    ];
    const after = events.reduce(afterEvent, opened);
    expect([after.sidebar?.id, after.dialogs.map(({ id }) => id)]).toEqual([3, [2, 4]]);
  });

  it('shows an alert once though it comes twice, until it is answered', () => {
    const alert: WorkbenchEvent = {
      kind: 'alert',
      id: 5,
      title: 'T',
      prompt: 'P',
      buttons: 'OK',
      input: false,
    };
    const twice = [alert, alert].reduce<PageState>(afterEvent, opened);
    expect(twice.alerts).toEqual([alert]);
    expect(afterEvent(twice, { kind: 'alert-answered', id: 5 }).alerts).toEqual([]);
  });

  it('keeps the last 200 lines of the log', () => {
    const lines = Array.from({ length: 201 }, (_, line): WorkbenchEvent => ({
      kind: 'log',
      level: 'INFO',
      message: String(line),
    }));
    const { log } = lines.reduce(afterEvent, opened);
    expect([log.length, log[0], log.at(-1)]).toEqual([200, 'INFO: 1', 'INFO: 200']);
  });
});

describe('afterSelected', () => {
  const selected = (sheetId: number, row: number) =>
    ({ kind: 'selected', selection: { sheet: sheetId, row, column: 2 } }) as const;
  const reading: PageState = { ...opened, view: 'documents' };

  it('goes to the last of several cells', () => {
    const after = afterSelected(reading, [selected(2, 1), selected(0, 4)]);
    expect([after.view, after.sheet, activePlace(after)]).toEqual(['workbook', 0, { row: 4, column: 2 }]);
    expect(after.places[2]).toBeUndefined();
  });

  it('moves nothing when the script went away and came back', () => {
    expect(afterSelected(reading, [selected(2, 1), selected(1, 3)])).toBe(reading);
  });

  it('shows the workbook when the script selects the cell that is selected', () => {
    expect(afterSelected(reading, [selected(1, 3)])).toEqual({ ...opened, reveals: 1 });
  });
});

describe('withoutFrame', () => {
  it('closes the sidebar or the dialog with the id', () => {
    const state = [shownPage(1, 'sidebar'), shownPage(2, 'modal dialog')].reduce(afterEvent, opened);
    expect(withoutFrame(state, 2)).toEqual({ ...state, dialogs: [] });
    expect(withoutFrame(state, 1)).toEqual({ ...state, sidebar: null });
  });
});

describe('withFrameSize', () => {
  it('gives a dialog another height and keeps its width', () => {
    const state = withFrameSize(afterEvent(opened, shownPage(2, 'modal dialog')), 2, { width: 500 });
    expect(withFrameSize(state, 2, { height: 300 }).dialogs[0]).toMatchObject({ width: 500, height: 300 });
  });
});
