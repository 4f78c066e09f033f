/**
 * A process that measures one scenario once: `node measure-once.ts FOLDER NAME`, started by measure.ts. It sends the CPU
 * time in milliseconds, that of every thread, V8's own included.
 */
import { openHost } from '../../host/host';
import { projectOf } from '../../host/runtime/project';
import { scenarios } from './scenarios';

/** Calls the services that every click does, so that the host's own code is loaded before the add-on is measured: of what
 * is measured, some 2 ms are the host's own then. */
const anyScript = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Any').addItem('Thing', 'click').addSeparator().addToUi();
}
function click() {
  const lock = LockService.getDocumentLock();
  lock.tryLock(1);
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets().map((sheet) => sheet.getDataRange().getValues());
  PropertiesService.getDocumentProperties().getProperties();
  CacheService.getDocumentCache().get('any');
  lock.releaseLock();
  return { sheets };
}`;

function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function measureOnce(project: string, name: string): Promise<number> {
  const scenario = scenarios.find((one) => one.name === name);
  if (scenario === undefined) throw new Error(`there is no scenario ${name}`);
  const workbook = await scenario.workbook();
  const other = openHost({ project: projectOf({ timeZone: 'Europe/Stockholm' }, anyScript) });
  other.trigger('onOpen');
  other.call('click');
  globalThis.gc?.();
  return cpuOf(() => {
    scenario.run(openHost({ project, workbook }));
  });
}

void measureOnce(process.argv[2] ?? '', process.argv[3] ?? '').then((cpu) => process.send?.(cpu));
