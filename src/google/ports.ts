import type { ClockPort, LockPort, Ports, Progress, ProgressPort, StorePort } from '../engine/app/ports';
import type { ReportNames } from '../engine/app/report-definition';
import { documentsPort } from './documents';
import { ownTabsPort } from './own-tabs';
import { marksPort } from './marks';
import { packing } from './packing';
import { people } from './people';
import { callService } from './service-error';
import { spreadsheet } from './spreadsheet';

/** How long a step stays to be read, in seconds: a little longer than a run may last, six minutes. */
const STEP_SECONDS = 400;

const store: StorePort = {
  readAll: () =>
    callService('Properties.getProperties', 'any', () =>
      PropertiesService.getDocumentProperties().getProperties(),
    ),
  write(values, cleared = []) {
    const properties = PropertiesService.getDocumentProperties();
    callService('Properties.setProperties', 'any', () => properties.setProperties({ ...values }));
    for (const key of cleared) {
      callService('Properties.deleteProperty', 'any', () => properties.deleteProperty(key));
    }
  },
};

const lock: LockPort = {
  tryRun(wait, work) {
    const held = LockService.getDocumentLock();
    if (!callService('Lock.tryLock', 'any', () => held.tryLock(wait))) return null;
    try {
      return work();
    } finally {
      held.releaseLock();
    }
  },
};

/** The step that a run has reached, in the cache under a key with `prefix`. */
function progressPort(prefix: string): ProgressPort {
  const key = `${prefix}.step`;
  return {
    write(progress) {
      callService('Cache.put', 'any', () => {
        CacheService.getDocumentCache()?.put(key, JSON.stringify(progress), STEP_SECONDS);
      });
    },
    read() {
      const written = callService('Cache.get', 'any', () => CacheService.getDocumentCache()?.get(key));
      return typeof written === 'string' ? (JSON.parse(written) as Progress) : null;
    },
  };
}

const clock: ClockPort = {
  now: () => Utilities.formatDate(new Date(), Session.getScriptTimeZone(), "yyyy-MM-dd'T'HH:mm:ssXXX"),
  unique: () => Utilities.getUuid(),
};

/** Google's services as the use cases want them, for a report of these names. */
export function portsFor(names: ReportNames): Ports {
  return {
    spreadsheet,
    documents: documentsPort(names),
    marks: marksPort(names.name),
    ownTabs: ownTabsPort(names.prefix),
    store,
    packing,
    people,
    lock,
    progress: progressPort(names.prefix),
    clock,
  };
}
