import type { ClockPort, LockPort, Ports, Progress, ProgressPort, StorePort } from '../engine/app/ports';
import { documents } from './documents';
import { control } from './control-sheet';
import { marks } from './marks';
import { packing } from './packing';
import { people } from './people';
import { ask } from './service-error';
import { spreadsheet } from './spreadsheet';

/** How long a step stays to be read, in seconds: a little longer than a run may last, six minutes. */
const STEP_SECONDS = 400;
const STEP_KEY = 'slutrapport.step';

const store: StorePort = {
  readAll: () =>
    ask('Properties.getProperties', 'any', () => PropertiesService.getDocumentProperties().getProperties()),
  write(values, cleared = []) {
    const properties = PropertiesService.getDocumentProperties();
    ask('Properties.setProperties', 'any', () => properties.setProperties({ ...values }));
    for (const key of cleared) {
      ask('Properties.deleteProperty', 'any', () => properties.deleteProperty(key));
    }
  },
};

const lock: LockPort = {
  alone(wait, work) {
    const held = LockService.getDocumentLock();
    if (!ask('Lock.tryLock', 'any', () => held.tryLock(wait))) return null;
    try {
      return work();
    } finally {
      held.releaseLock();
    }
  },
};

const progress: ProgressPort = {
  tell(progress) {
    ask('Cache.put', 'any', () => {
      CacheService.getDocumentCache()?.put(STEP_KEY, JSON.stringify(progress), STEP_SECONDS);
    });
  },
  read() {
    const told = ask('Cache.get', 'any', () => CacheService.getDocumentCache()?.get(STEP_KEY));
    return typeof told === 'string' ? (JSON.parse(told) as Progress) : null;
  },
};

const clock: ClockPort = {
  now: () => Utilities.formatDate(new Date(), Session.getScriptTimeZone(), "yyyy-MM-dd'T'HH:mm:ssXXX"),
  unique: () => Utilities.getUuid(),
};

/** Google's services as the use cases want them. */
export const ports: Ports = {
  spreadsheet,
  documents,
  marks,
  control,
  store,
  packing,
  people,
  lock,
  progress,
  clock,
};
