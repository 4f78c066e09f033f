/**
 * A process that measures one scenario once: `node measure-once.ts FOLDER NAME SEED`, started by measure.ts. It sends the CPU
 * time in milliseconds, that of every thread, V8's own included, or what else the scenario is about.
 */
import { openHost } from '../../host/host';
import { projectOf } from '../../host/runtime/project';
import { changeOneCell } from './grow-workbook';
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

/** The first call after every check of a workbook without the tab Kontroll: what has been read is still to be used. */
const afterChecks = 'Spreadsheet.insertSheet';

async function measureOnce(project: string, name: string, seed: number): Promise<number> {
  const scenario = scenarios.find((one) => one.name === name);
  if (scenario === undefined) throw new Error(`there is no scenario ${name}`);
  const { unit = 'ms', warmUps = 0, rows = 1 } = scenario;
  const workbook = changeOneCell(await scenario.workbook(), seed);
  const other = openHost({ project: projectOf({ timeZone: 'Europe/Stockholm' }, anyScript) });
  other.trigger('onOpen');
  other.call('click');
  if (unit === 'bytes') {
    const before = heapUsed();
    let after = 0;
    const onServiceCall = (call: string): void => {
      if (call === afterChecks) after = heapUsed();
    };
    scenario.run(openHost({ project, workbook, onServiceCall }));
    if (after === 0) throw new Error(`the add-on made no ${afterChecks}`);
    return (after - before) / rows;
  }
  if (warmUps > 0) {
    const host = openHost({ project, workbook });
    for (let time = 1; time <= warmUps; time++) {
      scenario.run(host);
      changeOneCell(workbook, seed + 1000 * time);
    }
    globalThis.gc?.();
    return cpuOf(() => {
      scenario.run(host);
    });
  }
  globalThis.gc?.();
  const cpu = cpuOf(() => {
    scenario.run(openHost({ project, workbook }));
  });
  // The most that the process has had at any time, in kilobytes.
  return unit === 'MB' ? process.resourceUsage().maxRSS / 1000 : cpu;
}

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

void measureOnce(process.argv[2] ?? '', process.argv[3] ?? '', Number(process.argv[4])).then((measured) =>
  process.send?.(measured),
);
