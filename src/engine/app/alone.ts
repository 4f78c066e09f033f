import type { Ports, Progress } from './ports';

/** How long a run waits before it asks what the other one is doing, in milliseconds. */
const SHORT_WAIT = 500;
/** How long it waits for a check, which is soon over. */
const LONG_WAIT = 20_000;

/** Another run holds the workbook. `seconds` tells how long a report has been in the making; null for a check. */
export interface Busy {
  readonly ok: false;
  readonly reason: 'busy';
  readonly seconds: number | null;
}

/**
 * Runs `work` while no other run of the add-on writes. A check that is on is waited for; a report that is being made
 * is told of at once, since it takes longer than anyone would look at a button.
 */
export function alone<T>(ports: Ports, work: () => T): T | Busy {
  const done = ports.lock.alone(SHORT_WAIT, () => ({ value: work() }));
  if (done !== null) return done.value;
  const seconds = secondsOfReport(ports);
  const later = seconds === null ? ports.lock.alone(LONG_WAIT, () => ({ value: work() })) : null;
  return later === null
    ? { ok: false, reason: 'busy', seconds: seconds ?? secondsOfReport(ports) }
    : later.value;
}

/** How far the report that is being made has come, and since how many seconds; null when none is. */
export function reportProgress(ports: Ports): (Progress & { readonly seconds: number }) | null {
  const progress = ports.progress.read();
  if (progress === null || progress.step === 'klar') return null;
  const passed = Date.parse(ports.clock.now()) - Date.parse(progress.began);
  return { ...progress, seconds: Math.max(0, Math.round(passed / 1000)) };
}

function secondsOfReport(ports: Ports): number | null {
  return reportProgress(ports)?.seconds ?? null;
}
