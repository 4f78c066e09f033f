import path from 'node:path';
import type { Host } from '../../host/host';
import type { Plain } from '../../host/runtime/script-run-values';
import { readXlsxFile } from '../../host/sheets/read-xlsx';
import { createSpreadsheet, type SpreadsheetModel } from '../../host/sheets/spreadsheet-model';
import { growActivities, spoilActivities } from './grow-workbook';

/** What is measured of a scenario. */
export type Unit = 'ms' | 'bytes' | 'MB';

/** Something an officer does, measured from the reading of the bundle's file until the answer. */
export interface Scenario {
  readonly name: string;
  /**
   * CPU time by default; bytes are those of the heap that each row of Aktiviteter keeps when every check has been made, and MB the most
   * memory that the process has had.
   */
  readonly unit?: Unit;
  /** How many times it is done in the process before it is measured, each with another cell changed; none by default. */
  readonly warmUps?: number;
  /** Whether it takes minutes, and is measured only when that is requested. */
  readonly isLarge?: true;
  /** How many rows it checks, where the same is done with other numbers of rows. */
  readonly rows?: number;
  /** How many times the CPU time of the baseline it may take; null where the time is only shown. */
  readonly atMost: number | null;
  /** The most times to measure it, where each takes long. */
  readonly mostRounds?: number;
  /** The workbook that it is done in, made before the clock starts. */
  readonly workbook: () => Promise<SpreadsheetModel>;
  /** Does it once. Throws when the add-on answers something else than it should. */
  readonly run: (host: Host) => void;
}

/** So many rows that what is kept once for all of them is nothing beside them. */
const HEAP_ROWS = 10_000;

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
  ...[10, 100, 1000, 10_000].map((rows) => firstCheck(rows, rows < 1000 ? 5 : 3)),
  { ...firstCheck(100_000, 1), isLarge: true },
  {
    name: 'the third preview of 10 000 activities in one process: read, check and compose',
    atMost: null,
    mostRounds: 3,
    warmUps: 2,
    workbook: () => activities(10_000),
    run: preview,
  },
  {
    name: 'heap that each of 10 000 activities keeps',
    unit: 'bytes',
    atMost: null,
    mostRounds: 1,
    rows: HEAP_ROWS,
    workbook: () => activities(HEAP_ROWS),
    run: check,
  },
  {
    name: 'the first check of 1 000 activities with a fault in every cell',
    atMost: null,
    mostRounds: 2,
    workbook: async () => spoilActivities(await activities(1000)),
    run: check,
  },
  {
    name: 'the first check of 10 000 activities with a fault in every cell',
    atMost: null,
    mostRounds: 1,
    isLarge: true,
    workbook: async () => spoilActivities(await activities(10_000)),
    run: check,
  },
  ...(['ms', 'MB'] as const).map((unit): Scenario => ({
    name: `a check and a report of 100 000 activities${unit === 'MB' ? ', memory' : ''}`,
    unit,
    atMost: null,
    mostRounds: 1,
    isLarge: true,
    workbook: () => activities(100_000),
    run: (host) => {
      check(host);
      generate(host, true);
    },
  })),
];

function emptySpreadsheet(): Promise<SpreadsheetModel> {
  return Promise.resolve(createSpreadsheet('Arbetsbok'));
}

async function activities(rows: number): Promise<SpreadsheetModel> {
  return growActivities(await example('komplett'), rows);
}

function firstCheck(rows: number, mostRounds: number): Scenario & { readonly rows: number } {
  const name = `the first check of ${String(rows).replace(/(?=(?:\d{3})+$)(?<=\d)/g, ' ')} activities`;
  return { name, atMost: null, mostRounds, rows, workbook: () => activities(rows), run: check };
}

function example(name: string): Promise<SpreadsheetModel> {
  return readXlsxFile(path.join(__dirname, '..', '..', 'examples', `${name}.xlsx`));
}

function check(host: Host): void {
  const answer = host.call('checkWorkbook');
  expectThat(isDone(answer), 'findings', answer);
}

function preview(host: Host): void {
  const answer = host.call('previewReport');
  expectThat(isDone(answer), 'a preview', answer);
}

/**
 * Makes the report; where the add-on asks first, the answer is yes. `mayBeTooLarge` where what there is to keep of the workbook may
 * not fit in the property store: then the report is composed and refused.
 */
export function generate(host: Host, mayBeTooLarge = false): void {
  const first = host.call('generateReport', { again: false });
  const isQuestion = typeof first === 'object' && first !== null && 'question' in first;
  const answer = isQuestion ? host.call('generateReport', { again: false, confirmed: true }) : first;
  const isTooLarge = mayBeTooLarge && codeOf(answer) === 'record-too-large';
  expectThat(isDone(answer) || isTooLarge, 'a report', answer);
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
