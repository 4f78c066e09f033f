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
