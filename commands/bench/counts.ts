/** How often a bundle crosses to Google: service calls, and the getters and builders that are not among them. */
import path from 'node:path';
import { openHost, type Host } from '../../host/host';
import { readXlsxFile } from '../../host/sheets/read-xlsx';
import type { SpreadsheetModel } from '../../host/sheets/spreadsheet-model';
import { changeOneCell, growActivities, spoilActivities } from './grow-workbook';
import { generate } from './scenarios';

type ByName = Readonly<Record<string, number>>;

/** What one thing that an officer does costs in crossings. */
export interface Crossings {
  readonly name: string;
  readonly calls: ByName;
  readonly crossings: ByName;
}

/** So many activities with a fault in every cell have some 54 000 findings. */
const MANY_ROWS = 2572;

/** The crossings of checks and of a report of examples/husby.xlsx with the bundle in `project`; with `large` also of 54 000 findings. */
export async function countCrossings(project: string, large: boolean): Promise<readonly Crossings[]> {
  const workbook = await example('husby');
  const host = openHost({ project, workbook });
  const check = (): void => void host.call('checkWorkbook');
  const other = openHost({ project, workbook: await example('husby') });
  return [
    counted(host, 'the first check of husby.xlsx', check),
    counted(host, 'a check with nothing changed', check),
    counted(host, 'a check with one name changed', () => {
      changeOneCell(workbook, 1);
      check();
    }),
    counted(host, 'a check with one cell emptied, which is a fault', () => {
      emptyOneCell(workbook);
      check();
    }),
    counted(other, 'a report of husby.xlsx', () => {
      generate(other);
    }),
    ...(large ? [await manyFindings(project)] : []),
  ];
}

async function manyFindings(project: string): Promise<Crossings> {
  const host = openHost({
    project,
    workbook: spoilActivities(growActivities(await example('komplett'), MANY_ROWS)),
  });
  return counted(host, 'the first check with 54 000 findings', () => host.call('checkWorkbook'));
}

/** The total of counts by name. */
export function totalOf(counts: ByName): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** Counts by name as one line, the most first. */
export function namesText(counts: ByName): string {
  return Object.entries(counts)
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([name, count]) => `${name} ${String(count)}`)
    .join(', ');
}

function counted(host: Host, name: string, run: () => unknown): Crossings {
  const [calls, crossings] = [host.calls(), host.crossings()];
  run();
  return { name, calls: since(calls, host.calls()), crossings: since(crossings, host.crossings()) };
}

function since(before: ByName, now: ByName): ByName {
  const grown = Object.entries(now).map(([name, count]) => [name, count - (before[name] ?? 0)] as const);
  return Object.fromEntries(grown.filter(([, count]) => count > 0));
}

function emptyOneCell(book: SpreadsheetModel): void {
  const cells = book.sheets.find(({ name }) => name === 'Åtaganden')?.cells ?? [];
  const cell = cells[1]?.[1];
  if (cell !== undefined) cell.value = '';
}

function example(name: string): Promise<SpreadsheetModel> {
  return readXlsxFile(path.join(__dirname, '..', '..', 'examples', `${name}.xlsx`));
}
