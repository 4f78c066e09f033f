/** Everything that an officer can press, each from a state where it has work to do. */
import type { CommandName } from '../../src/engine/app/commands';
import { aWorkbook } from '../builders/a-workbook';
import { removeFromDocument } from '../builders/document-edits';
import { aScenario, withError, withWarning, type Scenario } from './scenario';

/** A press of a button or of a menu item. */
export interface Operation {
  readonly command: CommandName;
  /** From which state. */
  readonly from: string;
  readonly start: () => Scenario;
  readonly given: (scenario: Scenario) => readonly unknown[];
  /** What the press gives when all is well: a document, a reason that is kept, marks in the workbook, or tabs. */
  readonly work: 'document' | 'reason' | 'marks' | 'tabs' | 'nothing';
}

type Start = Omit<Operation, 'command'>;

const REASON = 'Underlaget finns hos föreningen.';
const nothing = (): readonly unknown[] => [];
/** The officer has answered the question about open warnings already. */
const confirmed = { again: false, confirmed: true };

/** Each command that there is: one that is added has to say here how it is pressed. */
const starts: Readonly<Record<CommandName, readonly Start[]>> = {
  showSidebar: [shows('a workbook with a warning')],
  checkFromMenu: [shows('a workbook with a warning')],
  generateFromMenu: [shows('a workbook with a warning')],
  showPreview: [shows('a workbook with a warning')],
  readProgress: [shows('a workbook with a warning')],
  previewReport: [shows('a workbook with a warning')],
  goToCell: [{ ...shows('a workbook with a warning'), given: () => [{ tab: 'Mål', row: 1, column: 1 }] }],
  setUpFromMenu: [setsUp('no tabs', 0)],
  setUpWorkbook: [setsUp('no tabs', 0), setsUp('half of the tabs', 8)],
  checkWorkbook: [
    {
      from: 'a workbook that was never checked',
      start: () => aScenario(withWarning()),
      given: nothing,
      work: 'marks',
    },
    {
      from: 'a checked workbook with another fault since',
      start: () => after(aScenario(withWarning()), checked, newFault),
      given: nothing,
      work: 'marks',
    },
    {
      from: 'a workbook with a report',
      start: () => after(aScenario(withWarning()), checked, made),
      given: nothing,
      work: 'marks',
    },
    {
      from: 'a record with something left over',
      start: () => after(aScenario(withWarning()), checked, made, withLeftover),
      given: nothing,
      work: 'marks',
    },
  ],
  acceptWarning: [
    {
      from: 'a checked workbook with a warning',
      start: () => after(aScenario(withWarning()), checked),
      given: (scenario) => [keyOf(scenario), REASON],
      work: 'reason',
    },
  ],
  generateReport: [
    { from: 'a workbook with a warning', ...makes(() => aScenario(withWarning())) },
    {
      from: 'a workbook with a warning that nobody has looked at',
      ...makes(() => aScenario(withWarning())),
      given: () => [{ again: false }],
      work: 'nothing',
    },
    { from: 'a workbook with an error', ...makes(() => aScenario(withError())) },
    {
      from: 'a report that broke before it was filled',
      ...makes(() => after(aScenario(withWarning()), broken)),
    },
    {
      from: 'a report that broke, and whose place was removed',
      ...makes(() => after(aScenario(withWarning()), broken, placeRemoved)),
    },
    {
      from: 'a record with something left over',
      ...makes(() => after(aScenario(withWarning()), made, withLeftover)),
    },
    {
      from: 'a draft that broke, and whose error was mended',
      ...makes(() => after(aScenario(withError()), broken, mended)),
    },
    {
      from: 'a finished report',
      ...makes(() => after(aScenario(withWarning()), made)),
      given: () => [{ again: true, confirmed: true }],
    },
  ],
  readVersions: [{ ...shows('a finished report'), start: () => after(aScenario(withWarning()), made) }],
  compareVersions: [
    {
      ...shows('a finished report'),
      start: () => after(aScenario(withWarning()), made),
      given: () => [1, 1],
    },
  ],
};

/** Every operation of the matrix. */
export const operations: readonly Operation[] = Object.entries(starts).flatMap(([command, list]) =>
  list.map((start) => ({ ...start, command: command as CommandName })),
);

function shows(from: string): Start {
  return { from, start: () => aScenario(withWarning()), given: nothing, work: 'nothing' };
}

function setsUp(from: string, tabs: number): Start {
  const sheets = aWorkbook().sheets.slice(0, tabs);
  return { from, start: () => aScenario({ sheets }), given: nothing, work: 'tabs' };
}

function makes(start: () => Scenario): Omit<Start, 'from'> {
  return { start, given: () => [confirmed], work: 'document' };
}

function after(scenario: Scenario, ...steps: readonly ((scenario: Scenario) => void)[]): Scenario {
  for (const step of steps) step(scenario);
  return scenario;
}

function checked({ host }: Scenario): void {
  host.call('checkWorkbook');
}

function made({ host }: Scenario): void {
  host.call('generateReport', confirmed);
}

function broken({ host }: Scenario): void {
  host.fail('Docs.Documents.batchUpdate', { code: 403 }, 1);
  made({ host } as Scenario);
}

function placeRemoved({ host }: Scenario): void {
  for (const { id, document } of host.files()) {
    if (document !== undefined) removeFromDocument(host, id, '{{Rapport}}');
  }
}

/** The store holds a piece of an earlier record, which may hold what has been taken out of the workbook. */
function withLeftover({ host }: Scenario): void {
  const kept = Object.fromEntries(host.properties('document'));
  host.replaceProperties('document', { ...kept, 'slutrapport.record.99': 'x' });
}

function mended({ host }: Scenario): void {
  write(host, 'Ärende', 'Diarienummer', 'FRI-2024-00001');
}

function newFault({ host }: Scenario): void {
  write(host, 'Ärende', 'Diarienummer', '');
}

function write(host: Scenario['host'], tab: string, key: string, value: string): void {
  const cells = host.workbook.sheets.find(({ name }) => name === tab)?.cells ?? [];
  const row = cells.find((one) => one?.[0]?.value === key);
  const cell = row?.[1];
  if (cell === undefined && row !== undefined) row[1] = { ...row[0], value };
  else if (cell !== undefined) cell.value = value;
}

/** The key of the first finding of the tab Kontroll. */
export function keyOf({ host }: Pick<Scenario, 'host'>): unknown {
  const kontroll = host.workbook.sheets.find(({ name }) => name === 'Kontroll');
  return kontroll?.cells[1]?.[5]?.value;
}
