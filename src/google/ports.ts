import type { ClockPort, LockPort, Ports, Progress, ProgressPort, StorePort } from '../engine/app/ports';
import type { ReportNames } from '../engine/app/report-definition';
import { once } from '../engine/values/once';
import { digest } from './digest';
import { approvals } from './approvals';
import { attachmentsPort } from './attachments';
import { documentsPort } from './documents';
import { ownTabsPort } from './own-tabs';
import { marksPort } from './marks';
import { packing } from './packing';
import { people } from './people';
import { receiptsPort } from './receipts';
import { callOnce, callService, reportWaits } from './service-error';
import { sharing } from './sharing';
import { suggestionsPort } from './suggestions';
import { templatesPort } from './templates';
import { spreadsheet } from './spreadsheet';

/** How long a step stays to be read, in seconds: a little longer than a run may last, six minutes. */
const STEP_SECONDS = 400;

const documentProperties = once(() => PropertiesService.getDocumentProperties());

const store: StorePort = {
  readAll: () => callService('Properties.getProperties', 'any', () => documentProperties().getProperties()),
  write(values, cleared = []) {
    const properties = documentProperties();
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
    // Google frees the lock as the run ends, when all is written; no run does more than this work.
    return work();
  },
};

/**
 * The step that a run has reached, and whether it waits for Google, in the cache under keys with `prefix`. No run
 * depends on it.
 */
function progressPort(prefix: string): ProgressPort {
  const key = `${prefix}.step`;
  const waitKey = `${prefix}.waits`;
  const put = (name: string, value: string, seconds: number) => {
    callOnce('Cache.put', () => CacheService.getDocumentCache()?.put(name, value, seconds));
  };
  reportWaits((milliseconds) => {
    put(waitKey, 'yes', Math.ceil(milliseconds / 1000));
  });
  return {
    write(progress) {
      put(key, JSON.stringify(progress), STEP_SECONDS);
    },
    read() {
      const kept = callOnce('Cache.getAll', () => CacheService.getDocumentCache()?.getAll([key, waitKey]));
      const { [key]: written, [waitKey]: waits } = (kept ?? {}) as Readonly<Record<string, unknown>>;
      return {
        progress: typeof written === 'string' ? (JSON.parse(written) as Progress) : null,
        waits: typeof waits === 'string',
      };
    },
  };
}

const clock: ClockPort = {
  now: () => Utilities.formatDate(new Date(), Session.getScriptTimeZone(), "yyyy-MM-dd'T'HH:mm:ssXXX"),
  unique: () => Utilities.getUuid(),
};

/**
 * Google's services as the use cases want them, for a report of these names. What is of the workbook and not of one report
 * has the names of its main report: its own tabs, marks, and the step that a run has reached.
 */
export function portsFor(names: ReportNames, main: ReportNames): Ports {
  const files = { ...names, prefix: names.ofFiles ?? names.prefix };
  return {
    spreadsheet,
    documents: documentsPort(files),
    suggestions: suggestionsPort(files),
    receipts: receiptsPort(files),
    templates: templatesPort(files),
    attachments: attachmentsPort(main),
    sharing,
    approvals,
    digest,
    marks: marksPort(main.name),
    ownTabs: ownTabsPort(main.prefix),
    store,
    packing,
    people,
    lock,
    progress: progressPort(main.prefix),
    clock,
  };
}
