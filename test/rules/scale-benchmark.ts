/**
 * Prints how long a check takes against the number of rows, to show that it grows as the rows do. Not a test: a clock
 * proves nothing on a machine that does other things. Run with `npm run benchmark`.
 */
import { checkRules } from '../../src/rules/rules';
import type { RawCell, RawSheet } from '../../src/workbook/cell';
import { readWorkbook } from '../../src/workbook/read-workbook';
import { aWorkbook } from '../builders/a-workbook';

const BUDGET_ROWS = 2000;
const ACTIVITIES = [10, 30, 100, 300, 1000, 3000, 10_000];
const TRIES = 3;

/** The records of a tab again and again until there are `count`, the first column numbered where `letter` says so. */
function repeated(sheets: readonly RawSheet[], tab: string, count: number, letter = ''): RawSheet {
  const [headings = [], ...rows] = sheets.find(({ name }) => name === tab)?.cells ?? [];
  const row = (index: number): readonly RawCell[] => {
    const [first = '', ...rest] = rows[index % rows.length] ?? [];
    return [letter === '' ? first : `${letter}${String(index + 1)}`, ...rest];
  };
  return { name: tab, cells: [headings, ...Array.from({ length: count }, (_, index) => row(index))] };
}

function milliseconds(work: () => unknown): number {
  const times = Array.from({ length: TRIES }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function line(values: readonly unknown[]): string {
  return values.map((value) => String(value).padStart(12)).join('');
}

const { sheets } = aWorkbook();
console.log(line(['activities', 'budget rows', 'read, ms', 'check, ms', 'row, µs', 'findings']));
for (const count of ACTIVITIES) {
  const budgetRows = Math.min(BUDGET_ROWS, count);
  const tabs = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  tabs.set('Aktiviteter', repeated(sheets, 'Aktiviteter', count, 'A'));
  tabs.set('Budget', repeated(sheets, 'Budget', budgetRows));
  const raw = [...tabs.values()];
  const read = readWorkbook(raw);
  const reading = milliseconds(() => readWorkbook(raw));
  const checking = milliseconds(() => checkRules(read));
  const each = ((reading + checking) * 1000) / (count + budgetRows);
  const found = checkRules(read).length;
  console.log(line([count, budgetRows, reading.toFixed(1), checking.toFixed(1), each.toFixed(0), found]));
}
