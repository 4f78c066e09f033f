import type { ServiceError, ServiceKind } from '../engine/app/ports';

/** How long to wait before each new try, in milliseconds. Docs counts its quota by the minute. */
const WAITS = [2_000, 8_000, 20_000];

/** Which refusals a call may be repeated after: `busy` when nothing was done, `any` when doing it twice is harmless. */
export type Repeat = 'busy' | 'any';

/**
 * Runs a call to a service, again when the service is busy, and throws a ServiceError when it refuses. Refusals are
 * known by their HTTP status and reason, never by their text.
 */
export function callService<T>(call: string, repeat: Repeat, run: () => T): T {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return run();
    } catch (cause) {
      const error = serviceError(call, cause);
      const wait = WAITS[attempt];
      const passing = error.kind === 'quota' || (repeat === 'any' && error.kind === 'unavailable');
      if (!passing || wait === undefined) throw error;
      Utilities.sleep(wait);
    }
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

function make(call: string, kind: ServiceKind, code: number, cause: unknown): ServiceError {
  const error = new Error(`${call} was refused: ${kind} ${code}`);
  return Object.assign(error, { name: 'ServiceError' as const, kind, code, call, cause });
}

function kindOf(code: number, reasons: readonly string[]): ServiceKind {
  if (code === 429 || reasons.some((reason) => /rateLimitExceeded$/i.test(reason))) return 'quota';
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
