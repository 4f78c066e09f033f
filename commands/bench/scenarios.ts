import path from 'node:path';
import type { Host } from '../../host/host';
import type { Plain } from '../../host/runtime/script-run-values';
import { readXlsxFile } from '../../host/sheets/read-xlsx';
import { createSpreadsheet, type SpreadsheetModel } from '../../host/sheets/spreadsheet-model';
import { growActivities, spoilActivities } from './grow-workbook';

/** Something an officer does, measured from the reading of the bundle's file until the answer. */
export interface Scenario {
  readonly name: string;
  /** How many times the CPU time of the baseline it may take; null where the time is only shown. */
  readonly atMost: number | null;
  /** The most times to measure it, where each takes long. */
  readonly mostRounds?: number;
  /** The workbook that it is done in, made before the clock starts. */
  readonly workbook: () => Promise<SpreadsheetModel>;
  /** Does it once. Throws when the add-on answers something else than it should. */
  readonly run: (host: Host) => void;
}

/** Every click at Google is a fresh process, so each of these is the first thing that its process does. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'the spreadsheet is opened',
    atMost: 2,
    workbook: emptySpreadsheet,
    run: (host) => {
      host.trigger('onOpen');
      expectThat(host.ui.menus.length === 1, 'one menu', host.ui.menus.length);
    },
  },
  {
    name: 'a check of an empty spreadsheet',
    atMost: 1,
    workbook: emptySpreadsheet,
    run: (host) => {
      const answer = host.call('checkWorkbook');
      expectThat(codeOf(answer) === 'no-known-sheet', 'no known sheet', answer);
    },
  },
  {
    name: 'a question how far a report has come',
    atMost: 1,
    workbook: emptySpreadsheet,
    run: (host) => {
      const answer = host.call('readProgress');
      expectThat(isDone(answer), 'an answer', answer);
    },
  },
  {
    name: 'the first check of husby.xlsx',
    atMost: null,
    workbook: () => example('husby'),
    run: check,
  },
  {
    name: 'the first check of 1 000 activities',
    atMost: null,
    mostRounds: 5,
    workbook: async () => growActivities(await example('komplett'), 1000),
    run: check,
  },
  {
    name: 'the first check of 10 000 activities',
    atMost: null,
    mostRounds: 3,
    workbook: async () => growActivities(await example('komplett'), 10_000),
    run: check,
  },
  {
    name: 'the first check of 1 000 activities with a fault in every cell',
    atMost: null,
    mostRounds: 2,
    workbook: async () => spoilActivities(growActivities(await example('komplett'), 1000)),
    run: check,
  },
];

function emptySpreadsheet(): Promise<SpreadsheetModel> {
  return Promise.resolve(createSpreadsheet('Arbetsbok'));
}

function example(name: string): Promise<SpreadsheetModel> {
  return readXlsxFile(path.join(__dirname, '..', '..', 'examples', `${name}.xlsx`));
}

function check(host: Host): void {
  const answer = host.call('checkWorkbook');
  expectThat(isDone(answer), 'findings', answer);
}

function isDone(answer: Plain): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
}

function codeOf(answer: Plain): unknown {
  return (answer as { readonly reason?: { readonly code?: unknown } } | null)?.reason?.code;
}

function expectThat(holds: boolean, wanted: string, got: unknown): void {
  if (!holds) throw new Error(`expected ${wanted}, got ${JSON.stringify(got)}`);
}
