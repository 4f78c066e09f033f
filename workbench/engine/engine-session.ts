import { FunctionNotFoundError } from '../../host/runtime/execution';
import { openHost, ScriptError, type Host } from '../../host/host';
import type { Project } from '../../host/runtime/project';
import type { ShownAlert } from '../../host/services/ui/ui-record';
import type { FailedCalls, Faults } from './engine-faults';
import { createChangeHistory, type ChangeHistory } from './cells/change-history';
import type { Others } from './others';
import { createHandEdits, type HandEdits } from './documents/hand-edits';
import type { EngineRequests } from './engine-messages';
import type { SendEvent } from '../server/event-streams';
import type { CallOutcome, WorkbenchEvent } from '../protocol';

type ButtonSet = Extract<WorkbenchEvent, { readonly kind: 'alert' }>['buttons'];

/** What a session needs of the engine around it. */
export interface SessionSurroundings {
  readonly project: Project;
  readonly faults: Faults;
  readonly others: Others;
  /** Milliseconds that each call to a service takes. */
  readonly latency: () => number;
  readonly send: SendEvent;
  /** Sends the page the state, where it is new. */
  readonly sendState: () => void;
  /** Serves the requests that come meanwhile, for so many milliseconds or until `isOver` answers true after a request. */
  readonly meanwhile: (milliseconds: number, isOver?: () => boolean) => void;
  /** A number for a page or an alert, never the same. */
  readonly nextNumber: () => number;
}

/** What the officer did with an alert or prompt. */
export interface AlertAnswer {
  readonly button: string;
  readonly text: string;
}

type OpenedWork = EngineRequests['open']['body'];

/** One workbook with its host, from when it is opened until another is. */
export interface Session extends Omit<OpenedWork, 'workbook' | 'stores'> {
  readonly host: Host;
  readonly handEdits: HandEdits;
  readonly history: ChangeHistory;
  /** Runs a function of the script as google.script.run does, for a page. */
  call(functionName: string, args: readonly unknown[], page: string | undefined): CallOutcome;
  /** Runs a function of the script as a menu does, for a page. */
  run(functionName: string, page: string | undefined): CallOutcome;
  /** Answers an alert; false when none with that id waits. */
  answer(id: number, answer: AlertAnswer): boolean;
  /** Sends no more events of the session, and ends its alerts as if their boxes were closed. */
  end(): void;
}

// Methods of a spreadsheet that change what its cells show; a change of its tabs is seen in the state.
const changing = /^(?:Range|RangeList|Sheet|Spreadsheet)\.(?!get|is|can)/;

/** Opens a workbook as Sheets does: with the add-on's menu in place. */
export function openSession(
  { workbook, stores, ...rest }: OpenedWork,
  { project, faults, others, latency, send, sendState, meanwhile, nextNumber }: SessionSurroundings,
): Session {
  // The executions that have not ended, the innermost last: only that one goes on, the others wait for it.
  const executions: { readonly failed: FailedCalls; readonly page: string | undefined }[] = [];
  const alerts = new Map<number, AlertAnswer | null>();
  const history = createChangeHistory(workbook);
  let isOpen = true;
  let isTouched = false;
  let linesSent = 0;

  const say = (event: WorkbenchEvent, page?: string): void => {
    if (isOpen) send(event, page);
  };
  const show = (event: WorkbenchEvent): void => {
    say(event, executions.at(-1)?.page);
  };
  const sendChanges = (): void => {
    for (const { level, message } of host.log.slice(linesSent)) say({ kind: 'log', level, message });
    linesSent = host.log.length;
    if (isTouched) say({ kind: 'changed', sheets: null });
    isTouched = false;
    if (isOpen) sendState();
  };
  const ask = ({ title, prompt, buttons, input }: ShownAlert): AlertAnswer => {
    const id = nextNumber();
    sendChanges();
    alerts.set(id, null);
    show({ kind: 'alert', id, title, prompt, buttons: buttons as ButtonSet, input: input === true });
    meanwhile(Infinity, () => !isOpen || alerts.get(id) !== null);
    const answer = alerts.get(id);
    alerts.delete(id);
    say({ kind: 'alert-answered', id });
    return answer ?? { button: 'CLOSE', text: '' };
  };
  const host = openHost({
    project,
    workbook,
    stores,
    onServiceCall(name) {
      const execution = executions.at(-1);
      // The trigger that makes the menu runs before the session is known to the engine, and waits for nothing.
      if (!execution) return;
      // The first who requests a lock gets it: no other request is served before the answer.
      if (!name.startsWith('Lock.')) meanwhile(latency());
      if (changing.test(name)) {
        isTouched = true;
        history.scriptWrites(execution, execution.page);
      }
      faults.beforeServiceCall(host, name, execution.failed);
    },
    onAlert: ask,
    onPage({ kind, title, html, width = null, height = null }) {
      sendChanges();
      show({ kind: 'page', id: nextNumber(), shown: kind, title, html, width, height });
    },
    onToast(text) {
      show({ kind: 'toast', text });
    },
    onActivate(selection) {
      sendChanges();
      show({ kind: 'selected', selection });
    },
  });

  const execute = (page: string | undefined, work: () => unknown): CallOutcome => {
    const instead = faults.browserOutcome();
    if (instead && !instead.isCarriedOut) return instead.outcome;
    const execution = { failed: new Map(), page };
    executions.push(execution);
    const outcome = outcomeOf(work, (fault) => {
      say({ kind: 'log', level: 'error', message: fault });
    });
    executions.pop();
    history.scriptEnds(execution);
    sendChanges();
    return instead?.outcome ?? outcome;
  };
  faults.actOn(host);
  others.actOn(host);
  host.trigger('onOpen');
  linesSent = host.log.length;
  return {
    host,
    handEdits: createHandEdits(host),
    history,
    ...rest,
    call: (functionName, args, page) => execute(page, () => host.call(functionName, ...args)),
    run: (functionName, page) =>
      execute(page, () => {
        host.run(functionName);
        return null;
      }),
    answer(id, answer) {
      if (alerts.get(id) !== null) return false;
      alerts.set(id, answer);
      return true;
    },
    end() {
      for (const id of alerts.keys()) say({ kind: 'alert-answered', id });
      isOpen = false;
    },
  };
}

/** What the browser gets of a call. The messages are the script's, or those that Google's server and client have. */
function outcomeOf(work: () => unknown, logError: (fault: string) => void): CallOutcome {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (error instanceof ScriptError || error instanceof FunctionNotFoundError) {
      return { ok: false, name: 'ScriptError', message: error.message };
    }
    logError(error instanceof Error ? String(error.stack) : String(error));
    return {
      ok: false,
      name: 'ScriptError',
      message: "We're sorry, a server error occurred. Please wait a bit and try again.",
    };
  }
}
