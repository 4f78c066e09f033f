import { defaultUser, type Host } from '../../host/host';
import type { Fault } from '../../host/services/fault';
import type { CallOutcome, FaultInfo } from '../protocol';

/** A fault that can be switched on. */
interface FaultKind {
  readonly id: string;
  readonly text: string;
  /** Puts the host in that state; the answered function ends it. */
  readonly begin?: (host: Host) => () => void;
  /** Which service calls fail and how; `times` is how many of each execution's. */
  readonly service?: { readonly calls: RegExp; readonly times: number; readonly fault: Fault };
  /** What the browser gets of each call, and whether it is carried out all the same. */
  readonly browser?: { readonly outcome: CallOutcome; readonly isCarriedOut: boolean };
}

// Texts of Google's: the Docs API's as observed, Drive's guide "Resolve errors" and, for the browser, what users of
// add-ons have quoted (github.com/enuchi/React-Google-Apps-Script/issues/46 of several accounts).
const quota: Fault = {
  code: 429,
  message:
    "Quota exceeded for quota metric 'Quota group for write operations' and limit 'Quota group for write operations per minute per user' of service 'docs.googleapis.com'.",
};
const noContact: CallOutcome = {
  ok: false,
  name: 'NetworkError',
  message: 'Connection failure due to HTTP 0',
};
const batchUpdate = /^Docs\.Documents\.batchUpdate$/;

const kinds: readonly FaultKind[] = [
  {
    id: 'docs-429',
    text: 'Docs svarar 429 (för många ändringar)',
    service: { calls: batchUpdate, times: 2, fault: quota },
  },
  {
    id: 'docs-429-always',
    text: 'Docs svarar 429 hela tiden (för många ändringar)',
    service: { calls: batchUpdate, times: Infinity, fault: quota },
  },
  {
    id: 'docs-500',
    text: 'Docs svarar 500',
    service: { calls: /^Docs\./, times: Infinity, fault: { code: 500 } },
  },
  {
    id: 'docs-400',
    text: 'Docs svarar 400',
    service: {
      calls: batchUpdate,
      times: Infinity,
      fault: {
        code: 400,
        message:
          'Invalid requests[0].insertText: The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.',
      },
    },
  },
  {
    id: 'drive-403',
    text: 'Drive svarar 403 (behörighet saknas)',
    service: {
      calls: /^Drive\./,
      times: Infinity,
      fault: {
        code: 403,
        message: 'The user does not have sufficient permissions for this file.',
        reason: 'insufficientFilePermissions',
      },
    },
  },
  {
    id: 'unticked-box',
    text: 'En ruta lämnades omarkerad när Google frågade om behörighet',
    begin(host) {
      host.grant([
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
      ]);
      return () => {
        host.grant(null);
      };
    },
  },
  {
    id: 'no-contact',
    text: 'Ingen kontakt med Google',
    browser: { outcome: noContact, isCarriedOut: false },
  },
  {
    id: 'several-accounts',
    text: 'Flera konton i webbläsaren',
    browser: {
      outcome: {
        ok: false,
        name: 'ScriptError',
        message:
          "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      },
      isCarriedOut: false,
    },
  },
  {
    id: 'colleague-busy',
    text: 'En kollega håller på med arbetsboken',
    begin: (host) => host.holdLock('document'),
  },
  {
    id: 'lost-answer',
    text: 'Svaret går förlorat',
    browser: { outcome: noContact, isCarriedOut: true },
  },
  {
    id: 'colleague',
    text: 'Kollega utan tillgång till dokumentet',
    begin(host) {
      host.actAs({ name: 'Kollegan', email: 'kollegan@example.se' });
      return () => {
        host.actAs(defaultUser);
      };
    },
  },
];

/** Service calls of one execution that a fault has failed, by the fault's id. */
export type FailedCalls = Map<string, number>;

/** The faults that can be switched on, and those that are. They last when another workbook is opened. */
export interface Faults {
  list(): readonly FaultInfo[];
  /** Answers false when there is no such fault. */
  set(id: string, on: boolean): boolean;
  /** Lets the faults that are on act on a new host instead of the earlier one. */
  actOn(host: Host): void;
  /** Makes a service call that is about to be made fail, if a fault wants it to. */
  beforeServiceCall(host: Host, name: string, failed: FailedCalls): void;
  /** What the browser gets of a call whatever the script answers; undefined when nothing is in the way. */
  browserOutcome(): FaultKind['browser'];
}

/** Faults that are all off. */
export function createFaults(): Faults {
  const on = new Map<FaultKind, () => void>();
  let host: Host | undefined;
  const begin = (kind: FaultKind): void => {
    on.set(kind, (host && kind.begin?.(host)) ?? (() => undefined));
  };
  const end = (kind: FaultKind): void => {
    on.get(kind)?.();
    on.delete(kind);
  };
  return {
    list: () => kinds.map((kind) => ({ id: kind.id, text: kind.text, on: on.has(kind) })),
    set(id, wanted) {
      const kind = kinds.find((one) => one.id === id);
      if (!kind) return false;
      if (on.has(kind) !== wanted) (wanted ? begin : end)(kind);
      return true;
    },
    actOn(next) {
      host = next;
      for (const kind of on.keys()) begin(kind);
    },
    beforeServiceCall(of, name, failed) {
      for (const { id, service } of on.keys()) {
        const times = failed.get(id) ?? 0;
        if (!service?.calls.test(name) || times >= service.times) continue;
        failed.set(id, times + 1);
        of.fail(name, service.fault);
        return;
      }
    },
    browserOutcome: () => [...on.keys()].find(({ browser }) => browser)?.browser,
  };
}
