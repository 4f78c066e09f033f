import type { ClockPort, LockPort, Ports, ProgressPort, StorePort } from '../app/ports';
import { documents } from './documents';
import { control } from './control-sheet';
import { marks } from './marks';
import { ask } from './service-error';
import { spreadsheet } from './spreadsheet';

/** How long a second run waits for the first one before it says that the report is being made, in milliseconds. */
const LOCK_WAIT = 500;
/** How long a step stays to be read, in seconds: longer than a run may last. */
const STEP_SECONDS = 600;
const STEP_KEY = 'slutrapport.step';

const store: StorePort = {
  readAll: () =>
    ask('Properties.getProperties', 'any', () => PropertiesService.getDocumentProperties().getProperties()),
  write(values) {
    ask('Properties.setProperties', 'any', () =>
      PropertiesService.getDocumentProperties().setProperties({ ...values }),
    );
  },
};

const lock: LockPort = {
  alone(work) {
    const held = LockService.getDocumentLock();
    if (!ask('Lock.tryLock', 'any', () => held.tryLock(LOCK_WAIT))) return null;
    try {
      return work();
    } finally {
      held.releaseLock();
    }
  },
};

const progress: ProgressPort = {
  step(step) {
    const value = JSON.stringify({ step, at: clock.now() });
    ask('Cache.put', 'any', () => {
      CacheService.getDocumentCache()?.put(STEP_KEY, value, STEP_SECONDS);
    });
  },
};

const clock: ClockPort = {
  now: () => Utilities.formatDate(new Date(), Session.getScriptTimeZone(), "yyyy-MM-dd'T'HH:mm:ssXXX"),
  unique: () => Utilities.getUuid(),
};

/** Google's services as the use cases want them. */
export const ports: Ports = { spreadsheet, documents, marks, control, store, lock, progress, clock };
