import type { Ports, Progress } from './ports';
import type { Busy } from './failure';

/** How long a run waits before it looks at what the other one does, in milliseconds. */
const SHORT_WAIT = 500;
/** How long it waits for a check, which is soon over. */
const LONG_WAIT = 20_000;

/**
 * Runs `work` while no other run of the add-on writes in this workbook. It waits for a check to end. It does not wait
 * for a report: that takes longer than anyone looks at a button, so the answer is Busy at once.
 */
export function withDocumentLock<T>(ports: Ports, work: () => T): T | Busy {
  const done = ports.lock.tryRun(SHORT_WAIT, () => ({ value: work() }));
  if (done !== null) return done.value;
  const seconds = secondsOfReport(ports);
  const later = seconds === null ? ports.lock.tryRun(LONG_WAIT, () => ({ value: work() })) : null;
  return later === null
    ? { ok: false, reason: 'busy', seconds: seconds ?? secondsOfReport(ports) }
    : later.value;
}

/** What a page shows while it waits for a run. */
export interface RunState {
  /** How far the report that is being made has come, and since how many seconds; null when none is. */
  readonly progress: (Pick<Progress, 'step'> & { readonly seconds: number }) | null;
  /** Whether a run waits for a service that is busy. */
  readonly waits: boolean;
}

/** What the run that is going on has come to, as far as that can be read. */
export function runState(ports: Ports): RunState {
  const { progress, waits } = ports.progress.read();
  if (progress === null || progress.step === 'klar') return { progress: null, waits };
  const passed = Date.parse(ports.clock.now()) - Date.parse(progress.began);
  return { progress: { ...progress, seconds: Math.max(0, Math.round(passed / 1000)) }, waits };
}

function secondsOfReport(ports: Ports): number | null {
  return runState(ports).progress?.seconds ?? null;
}
