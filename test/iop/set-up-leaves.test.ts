/** Set-up over whatever an officer has in a workbook, on the bundle. */
import fc from '../seeded-fast-check';
import { createSheet, ensureCell, type SpreadsheetModel } from '../../host/sheets/spreadsheet-model';
import type { RawCell } from '../../src/engine/contract/cell';
import { sheets } from '../../src/iop/sheets';
import { hostOf, spreadsheetOf } from '../builders/on-the-host';

const heading = fc.oneof(
  fc.constantFrom(...sheets.flatMap(({ columns }) => Object.values(columns).map(({ name }) => name))),
  fc.string({ maxLength: 12 }),
);
const content = fc.oneof(
  fc.constant(''),
  fc.integer({ min: -99, max: 99_999 }),
  fc.boolean(),
  fc.constantFrom('=inte en formel', 'Kostnad', 'Ja', 'M1', '<b>', 'Rad\nrad'),
);
const cell = fc.record({
  row: fc.integer({ min: 1, max: 6 }),
  column: fc.integer({ min: 1, max: 8 }),
});
const tab = fc.record({
  name: fc.oneof(
    fc.constantFrom(...sheets.map(({ name }) => name)),
    fc.string({ minLength: 1, maxLength: 9 }),
  ),
  headings: fc.array(heading, { maxLength: 5 }),
  rows: fc.array(fc.array(content, { maxLength: 6 }), { maxLength: 4 }),
  notes: fc.array(cell, { maxLength: 3 }),
  formulas: fc.array(cell, { maxLength: 2 }),
  rules: fc.array(cell, { maxLength: 3 }),
  width: fc.integer({ min: 20, max: 400 }),
});

const rule = {
  criteria: 'VALUE_IN_LIST',
  values: [['Mitt', 'Ditt']],
  showDropdown: true,
  allowInvalid: false,
  helpText: 'Mitt eget',
} as const;

function workbookOf(
  tabs: readonly (typeof tab extends fc.Arbitrary<infer T> ? T : never)[],
): SpreadsheetModel {
  const book = spreadsheetOf(
    tabs.map(({ name, headings, rows }) => ({ name, cells: [headings, ...rows] as RawCell[][] })),
  );
  tabs.forEach(({ notes, formulas, rules, width }, index) => {
    const sheet = book.sheets[index] ?? createSheet(99, '');
    for (const { row, column } of notes) ensureCell(sheet, row, column).note = 'Min anteckning';
    for (const { row, column } of formulas)
      Object.assign(ensureCell(sheet, row + 1, column), { formula: 'TRIM("x")', value: 'x' });
    const areas = rules.map(({ row, column }) => ({ row: row + 1, column, rows: 1, columns: 1 }));
    if (areas.length > 0) sheet.validations = [{ areas, rule }];
    sheet.columnWidths.set(1, width);
  });
  return book;
}

/** All that stands in a spreadsheet: values, formulas, notes and rules, by the cell. */
function standing({ sheets: tabs }: SpreadsheetModel): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, cells, validations, columnWidths } of tabs) {
    cells.forEach((row, r) => {
      row?.forEach((one, c) => {
        const { value = '', formula = '', note } = one ?? {};
        if (value !== '' || formula !== '') found.set(`${name} ${r} ${c}`, JSON.stringify([value, formula]));
        if (note !== undefined) found.set(`${name} ${r} ${c} note`, note);
      });
    });
    for (const { areas, rule: one } of validations)
      for (const { row, column, rows, columns } of areas)
        if (one.helpText === rule.helpText)
          found.set(`${name} ${row} ${column} rule`, JSON.stringify([one, rows, columns]));
    found.set(`${name} width`, String(columnWidths.get(1)));
  }
  return found;
}

/** A tab with nothing in it but a width that somebody has set. */
const wideAndEmpty = {
  name: 'Ärende',
  headings: [],
  rows: [],
  notes: [],
  formulas: [],
  rules: [],
  width: 310,
};

const different = (names: readonly { readonly name: string }[]) =>
  new Set(names.map(({ name }) => name.trim().toLowerCase())).size === names.length;

describe('setUpWorkbook over random content of an officer', () => {
  it('leaves every value, formula, note, rule and width that was there, and is done once when it is done twice', () => {
    fc.assert(
      fc.property(fc.array(tab, { minLength: 1, maxLength: 4 }).filter(different), (tabs) => {
        const workbook = workbookOf(tabs);
        const before = standing(workbook);
        const host = hostOf([], { workbook });
        expect(host.call('setUpWorkbook')).toMatchObject({ ok: true });
        const after = standing(workbook);
        for (const [place, what] of before) {
          const now = after.get(place);
          // Help may follow a note that was there.
          if (place.endsWith(' note')) expect([place, now?.startsWith(what)]).toEqual([place, true]);
          else expect([place, now]).toEqual([place, what]);
        }
        const once = structuredClone(workbook);
        host.call('setUpWorkbook');
        expect(workbook).toEqual(once);
      }),
      { numRuns: 6, examples: [[[wideAndEmpty]]] },
    );
  }, 180_000);
});
