import type { Project } from '../../host/runtime/project';
import { renameTab } from '../../host/sheets/rename-tab';
import { selectAreas } from '../../host/sheets/selection';
import type { SheetModel } from '../../host/sheets/spreadsheet-model';
import type { Shift } from './cells/change-history';
import { changeCells, shiftOf } from './cells/change-cells';
import { refusalIn } from './cells/rule-faults';
import { createFaults } from './engine-faults';
import { createOthers } from './others';
import type { EngineRequests, EngineSettings } from './engine-messages';
import { openSession, type Session } from './engine-session';
import type { UndoOutcome, WorkbenchState } from '../protocol';
import type { SendEvent } from '../server/event-streams';
import { RequestError } from '../server/request-error';
import { shownRows } from './shown-rows';
import { typeTexts } from './type-texts';
import { stateOf } from './workbench-state';

/** How the engine reaches the page, and how it waits. */
export interface EngineOptions extends Pick<EngineSettings, 'latency' | 'examples'> {
  /** The built add-on, as it was when the engine started: building it again meanwhile changes nothing. */
  readonly project: Project;
  readonly send: SendEvent;
  /**
   * Serves the requests that come meanwhile, for so many milliseconds or until `isOver` answers true after a request. Called
   * from inside executions of the script, and so calls the engine from inside itself.
   */
  readonly meanwhile: (milliseconds: number, isOver?: () => boolean) => void;
}

/**
 * Answers a request, of a page where one is named.
 * @throws {RequestError} when it cannot be met
 */
export type Engine = <Name extends keyof EngineRequests>(
  name: Name,
  body: EngineRequests[Name]['body'],
  page?: string,
) => EngineRequests[Name]['answer'];

type Handlers = {
  readonly [Name in keyof EngineRequests]: (
    body: EngineRequests[Name]['body'],
    page: string | undefined,
  ) => EngineRequests[Name]['answer'];
};

/** An engine with no workbook yet: the first request opens one. */
export function createEngine({ examples, project, send, meanwhile, ...options }: EngineOptions): Engine {
  const faults = createFaults();
  const others = createOthers();
  let latency = options.latency;
  let session: Session | undefined;
  let number = 0;
  let stateSent = '';

  const current = (): Session => {
    if (!session) throw new Error('no workbook is open yet');
    return session;
  };
  const sheetOf = (id: number): SheetModel => {
    const sheet = current().host.workbook.sheets.find((one) => one.id === id);
    if (!sheet) throw new RequestError('Fliken finns inte längre.');
    return sheet;
  };
  const state = (): WorkbenchState => {
    const { host, remarks, isKept, earlierWork } = current();
    return stateOf(host, {
      faults: faults.list(),
      others: others.info(host),
      latency,
      examples,
      remarks,
      isKept,
      earlierWork,
    });
  };
  const sendState = (): void => {
    const now = state();
    const text = JSON.stringify(now);
    if (text !== stateSent) send({ kind: 'state', state: now });
    stateSent = text;
  };
  const fileOf = (id: string) => {
    const file = current()
      .host.files()
      .find((one) => one.id === id);
    if (!file?.document) throw new RequestError('Dokumentet finns inte i provbänken.');
    return { file, document: file.document };
  };

  const tellChanged = (): void => {
    send({ kind: 'changed', sheets: null });
    sendState();
  };
  const changed = (
    page: string | undefined,
    act: () => string | null,
    what?: { readonly shift?: Shift | undefined; readonly alone?: SheetModel },
  ): EngineRequests['change']['answer'] => {
    const refused = current().history.record(page, act, what);
    tellChanged();
    return { refused };
  };
  const stepped = (outcome: UndoOutcome): UndoOutcome => {
    tellChanged();
    return outcome;
  };

  const handlers: Handlers = {
    state,
    rows: ({ sheet, from, to }) => ({
      rows: shownRows(current().host.workbook, sheetOf(sheet), from, to),
    }),
    edit({ sheet, row, column, texts }, page) {
      const { workbook } = current().host;
      const typed = sheetOf(sheet);
      const columns = texts.reduce((most, line) => Math.max(most, line.length), 0);
      return changed(
        page,
        () => {
          typeTexts(workbook, typed, { row, column }, texts);
          return refusalIn(workbook, typed, { row, column, rows: texts.length, columns });
        },
        { alone: typed },
      );
    },
    change: (change, page) =>
      changed(page, () => changeCells(current().host.workbook, sheetOf, change), { shift: shiftOf(change) }),
    undo: (_, page) => stepped(current().history.undo(page)),
    redo: (_, page) => stepped(current().history.redo(page)),
    renameSheet({ sheet, name }, page) {
      const { workbook } = current().host;
      const renamed = sheetOf(sheet);
      const newName = name.trim();
      const isTaken = (one: SheetModel): boolean =>
        one !== renamed && one.name.toLowerCase() === newName.toLowerCase();
      if (newName === '') throw new RequestError('En flik måste ha ett namn.');
      if (workbook.sheets.some(isTaken))
        throw new RequestError(`Det finns redan en flik som heter ${newName}.`);
      changed(page, () => {
        renameTab(workbook, renamed, newName);
        return null;
      });
      return {};
    },
    select({ sheet, row, column, area = { row, column, rows: 1, columns: 1 } }) {
      const opened = sheetOf(sheet);
      const isShown = opened.hidden;
      opened.hidden = false;
      selectAreas(current().host.workbook, opened, [area]);
      opened.selection = { areas: [area], cell: { row, column } };
      if (isShown) sendState();
      return {};
    },
    run: ({ functionName }, page) => current().run(functionName, page),
    call: ({ functionName, args }, page) => current().call(functionName, args, page),
    answer({ id, button, text }) {
      if (!current().answer(id, { button, text })) throw new RequestError('Rutan är redan besvarad.');
      return {};
    },
    setFault({ id, on }) {
      if (!faults.set(id, on)) throw new RequestError('Det felet finns inte att prova.');
      sendState();
      return {};
    },
    setOthers(change) {
      others.set(change);
      sendState();
      return {};
    },
    answerApproval(answer) {
      others.answer(current().host, answer);
      sendState();
      return {};
    },
    setLatency(body) {
      latency = body.latency;
      sendState();
      return {};
    },
    setInBin({ id, inBin }) {
      fileOf(id).file.trashed = inBin;
      sendState();
      return {};
    },
    shownDocument: ({ id }, page) => current().handEdits.show(id, page),
    editDocument(edit, page) {
      const edited = current().handEdits.edit(edit, page);
      sendState();
      return edited;
    },
    open(work) {
      session?.end();
      session = openSession(work, {
        project,
        faults,
        others,
        latency: () => latency,
        send,
        sendState,
        meanwhile,
        nextNumber: () => ++number,
      });
      stateSent = '';
      send({ kind: 'workbook-opened' });
      sendState();
      return {};
    },
    work() {
      const { host } = current();
      return { workbook: host.workbook, stores: host.stores() };
    },
    file({ id }) {
      const file = current()
        .host.files()
        .find((one) => one.id === id);
      if (!file?.bytes) throw new RequestError('Filen finns inte i provbänken.');
      return { name: file.name, bytes: file.bytes };
    },
    document({ id }) {
      const { file, document } = fileOf(id);
      return { name: file.name, document };
    },
  };
  return (name, body, page) => handlers[name](body, page);
}
