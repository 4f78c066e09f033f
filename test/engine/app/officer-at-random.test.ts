/** Whatever an officer does on the tab Kontroll, in any order: every word typed there is still there. Run on the bundle. */
import type { Host } from '../../../host/host';
import { contentSize, type SheetModel } from '../../../host/sheets/spreadsheet-model';
import { aWorkbook } from '../../builders/a-workbook';
import { hostOf } from '../../builders/on-the-host';
import { checked, type } from './published';
import {
  copyRow,
  insertColumn,
  insertRows,
  moveRow,
  ownTab,
  sortWithHeadings,
  textsOf,
  typeAt,
} from './officer-at-kontroll';

const book = aWorkbook()
  .withKey('Ärende', 'Diarienummer', '')
  .with('Åtaganden', 'Underlag', 2, '')
  .with('Budget', 'Utfall', 2, '')
  .with('Budget', 'Slag', 3, 'kontant.');

/** The columns of the add-on, the one for comments last; those with a new name are found by the key's place. */
const KEY = /^[0-9a-f]{16}(-\d+)?$/;

interface Officer {
  readonly host: Host;
  readonly next: (limit: number) => number;
  /** A word that nothing else holds. */
  readonly word: () => string;
}

function rowsWithKey(sheet: SheetModel): readonly number[] {
  return textsOf(sheet).flatMap((row, index) => (row.some((cell) => KEY.test(cell)) ? [index + 1] : []));
}

/** The column that the mark lies on: reasons stand there, whatever its heading is. */
function reasonColumn(host: Host): number {
  return host.workbook.namedRanges.find(({ name }) => name === 'slutrapport_kontroll')?.area.column ?? 0;
}

type Act = (officer: Officer, sheet: SheetModel) => void;

const acts: Readonly<Record<string, Act>> = {
  'rename a heading': ({ next, word }, sheet) => {
    const head = textsOf(sheet).findIndex((row) => row.includes('Nivå') || row.includes('Nyckel'));
    if (head !== -1) typeAt(sheet, head + 1, 1 + next(6), word());
  },
  'put rows in above': ({ host, next, word }, sheet) => {
    insertRows(host, sheet, 1, 1 + next(2));
    typeAt(sheet, 1, 1 + next(6), word());
  },
  'put a row in between': ({ host, next, word }, sheet) => {
    const row = 2 + next(contentSize(sheet).rows);
    insertRows(host, sheet, row);
    typeAt(sheet, row, reasonColumn(host), word());
  },
  'sort with the headings': ({ next }, sheet) => {
    sortWithHeadings(sheet, 1 + next(contentSize(sheet).columns), next(2) === 0);
  },
  'put a column in': ({ host, next, word }, sheet) => {
    const column = 1 + next(contentSize(sheet).columns + 1);
    insertColumn(host, sheet, column);
    for (const row of rowsWithKey(sheet)) if (next(2) === 0) typeAt(sheet, row, column, word());
  },
  'write beside': ({ next, word }, sheet) => {
    const { rows, columns } = contentSize(sheet);
    typeAt(sheet, 1 + next(rows + 2), columns + 1 + next(2), word());
  },
  'drag a row': ({ next }, sheet) => {
    const { rows } = contentSize(sheet);
    moveRow(sheet, 1 + next(rows), 1 + next(rows));
  },
  'copy a row': ({ host, next, word }, sheet) => {
    const rows = rowsWithKey(sheet);
    const from = rows[next(Math.max(1, rows.length))];
    if (from === undefined) return;
    const to = contentSize(sheet).rows + 1;
    copyRow(sheet, from, to);
    if (next(2) === 0) typeAt(sheet, to, reasonColumn(host), word());
  },
  'give a reason': ({ host, next, word }, sheet) => {
    const rows = rowsWithKey(sheet);
    const row = rows[next(Math.max(1, rows.length))];
    if (row === undefined) return;
    const before = textsOf(sheet)[row - 1]?.[reasonColumn(host) - 1] ?? '';
    typeAt(sheet, row, reasonColumn(host), `${before} ${word()}`.trim());
  },
  'give a reason that becomes a date': ({ host, next }, sheet) => {
    const row = rowsWithKey(sheet).find(
      (one) => (textsOf(sheet)[one - 1]?.[reasonColumn(host) - 1] ?? '') === '',
    );
    if (row !== undefined)
      typeAt(sheet, row, reasonColumn(host), next(2) === 0 ? true : { serial: 45_000 + next(99) });
  },
  'mend or break a cell': ({ host, next }) => {
    type(host, 'Ärende', 'B6', next(2) === 0 ? '' : 'LIN 2025/12');
    type(host, 'Åtaganden', 'B3', next(2) === 0 ? '' : 'Föreningen');
    type(host, 'Budget', 'F3', next(2) === 0 ? 'kontant.' : 'Kontant');
  },
};

/** What stands on the tab that the officer has typed: words, and how many cells hold a date or a truth value. */
function typedOn(sheet: SheetModel): { readonly words: readonly string[]; readonly others: number } {
  const text = textsOf(sheet).flat();
  return {
    words: [...new Set(text.join('\n').match(/ord\d+x/g) ?? [])].sort(),
    others: new Set(text.filter((cell) => /^serial|^true$/.test(cell))).size,
  };
}

/** Each word in a column of the officer's own, with the key on its row. */
function besides(host: Host, sheet: SheetModel): readonly string[] {
  return textsOf(sheet).flatMap((row) => {
    const key = row.find((cell) => KEY.test(cell));
    const own = row.filter((cell, column) => /^ord\d+x$/.test(cell) && column !== reasonColumn(host) - 1);
    return key === undefined ? [] : own.map((word) => `${word} ${key}`);
  });
}

function officerOf(seed: number): Officer {
  let state = seed * 7919 + 1;
  let words = 0;
  return {
    host: hostOf(book.sheets),
    next: (limit) => {
      state = (state * 48_271) % 2_147_483_647;
      return state % limit;
    },
    word: () => `ord${String((words += 1))}x`,
  };
}

describe('a check after anything that an officer does on Kontroll', () => {
  it.each(Array.from({ length: 12 }, (_, seed) => seed + 1))('loses no word, seed %i', (seed) => {
    const officer = officerOf(seed);
    const { host, next } = officer;
    checked(host);
    const sheet = ownTab(host);
    const names = Object.keys(acts);
    const done: string[] = [];
    for (let round = 0; round < 4; round += 1) {
      for (let step = 0; step <= next(3); step += 1) {
        const name = names[next(names.length)] ?? '';
        done.push(name);
        acts[name]?.(officer, sheet);
      }
      const typed = typedOn(sheet);
      const beside = besides(host, sheet);
      checked(host);
      done.push('check');
      expect({ done, ...typedOn(sheet) }).toEqual({ done, ...typed });
      const after = besides(host, sheet);
      // A copy of a row gives its key away, so only the first of them is held to it.
      const lost = beside.filter((pair) => !after.includes(pair) && !isCopied(beside, pair));
      expect({ done, lost }).toEqual({ done, lost: [] });
      const before = structuredClone(sheet.cells);
      checked(host);
      expect({ done, cells: sheet.cells }).toEqual({ done, cells: before });
    }
  });
});

/** Whether another row has the same key, or the same word. */
function isCopied(pairs: readonly string[], pair: string): boolean {
  const [word = '', key = ''] = pair.split(' ');
  return pairs.filter((one) => one.includes(key) || one.startsWith(`${word} `)).length > 1;
}
