import type { ServiceError, ServiceKind } from '../engine/app/ports';

/** How long to wait before each new try, in milliseconds. Docs counts its quota by the minute. */
const WAITS = [2_000, 8_000, 20_000];
/** All that a run may wait, in milliseconds: Google ends it after six minutes, and its work takes one or two of them. */
const MOST_WAITING = 120_000;

/** Which refusals a call may be repeated after: `busy` when nothing was done, `any` when doing it twice is harmless. */
export type Repeat = 'busy' | 'any';

/** Why a call without a status was refused, and the tab that it was about. */
export interface Reason {
  readonly kind: ServiceKind;
  readonly tab: string;
}

/** Finds out why a call without a status was refused; null when that is not known. `last` when it is not tried again. */
export type FindReason = (last: boolean) => Reason | null;

/** What this run has waited so far. Google loads the script again for each run. */
const patience = {
  waited: 0,
  /** Calls that were refused to the last try: another one of the same name is not waited for. */
  givenUp: new Set<string>(),
  /** Called before each wait, with its length in milliseconds. */
  onWait: (_milliseconds: number): void => undefined,
};

/** Lets `onWait` know of each wait, before it begins, with its length in milliseconds. */
export function reportWaits(onWait: (milliseconds: number) => void): void {
  patience.onWait = onWait;
}

/**
 * Runs a call to a service, again when the service is busy, and throws a ServiceError when it refuses. Refusals are
 * known by their HTTP status and reason, never by their text. A built-in service gives no status: `findReason` asks
 * the workbook what stands in the way.
 */
export function callService<T>(
  call: string,
  repeat: Repeat,
  run: () => T,
  findReason: FindReason = () => null,
): T {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return run();
    } catch (cause) {
      const error = serviceError(call, cause);
      const wait = WAITS[attempt];
      const passing = error.kind === 'quota' || (repeat === 'any' && error.kind === 'unavailable');
      const mayWait = wait !== undefined && patience.waited + wait <= MOST_WAITING;
      const last = !passing || !mayWait || patience.givenUp.has(call);
      const reason = error.code === 0 ? findReason(last) : null;
      if (reason !== null) throw make(call, reason.kind, 0, cause, reason.tab);
      if (last) {
        if (passing) patience.givenUp.add(call);
        throw error;
      }
      patience.waited += wait;
      patience.onWait(wait);
      Utilities.sleep(wait);
    }
  }
}

/**
 * Runs a call that the outcome does not depend on: once, without waiting. Null when it is refused; the log has that.
 */
export function callOnce<T>(call: string, run: () => T): T | null {
  try {
    return run();
  } catch (cause) {
    console.error(serviceError(call, cause).message);
    return null;
  }
}

/** The same refusal with another kind, when more is known than the status says. */
export function withKind(kind: ServiceKind, error: ServiceError): ServiceError {
  return make(error.call, kind, error.code, error);
}

function serviceError(call: string, cause: unknown): ServiceError {
  const code = statusOf(cause);
  return make(call, kindOf(code, reasonsOf(cause)), code, cause);
}

function make(
  call: string,
  kind: ServiceKind,
  code: number,
  cause: unknown,
  tab: string | null = null,
): ServiceError {
  const error = new Error(`${call} was refused: ${kind} ${code}`);
  return Object.assign(error, { name: 'ServiceError' as const, kind, code, call, tab, cause });
}

/**
 * The reasons of https://developers.google.com/workspace/drive/api/guides/handle-errors that have a kind of their own; those
 * about sharing are not listed there, and have been seen by others.
 */
const KINDS: Readonly<Record<string, ServiceKind>> = {
  storageQuotaExceeded: 'drive-full',
  quotaExceeded: 'drive-full',
  activeItemCreationLimitExceeded: 'drive-full',
  teamDriveFileLimitExceeded: 'drive-full',
  numChildrenInNonRootLimitExceeded: 'drive-full',
  domainPolicy: 'policy',
  shareOutNotPermitted: 'policy',
  shareOutNotPermittedToUser: 'policy',
  shareOutNotPermittedForContent: 'policy',
  shareInNotPermitted: 'policy',
  publishOutNotPermitted: 'policy',
  accessNotConfigured: 'policy',
  dailyLimitExceeded: 'quota-day',
  dailyLimitExceededUnreg: 'quota-day',
  rateLimitExceeded: 'quota',
  userRateLimitExceeded: 'quota',
  sharingRateLimitExceeded: 'quota',
};

function kindOf(code: number, reasons: readonly string[]): ServiceKind {
  const [named] = reasons.flatMap((reason) => KINDS[reason] ?? []);
  if (named !== undefined) return named;
  if (code === 429) return 'quota';
  if (code === 401 || code === 403) return 'permission';
  if (code === 404) return 'not-found';
  if (code === 409) return 'conflict';
  return code === 0 || code >= 500 ? 'unavailable' : 'refused';
}

function statusOf(cause: unknown): number {
  const code = detailsOf(cause)?.['code'];
  return typeof code === 'number' ? code : 0;
}

function reasonsOf(cause: unknown): readonly string[] {
  const errors = detailsOf(cause)?.['errors'];
  if (!Array.isArray(errors)) return [];
  return errors.map((error: unknown) => String(isRecord(error) ? error['reason'] : ''));
}

function detailsOf(cause: unknown): Readonly<Record<string, unknown>> | null {
  return isRecord(cause) && isRecord(cause['details']) ? cause['details'] : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
