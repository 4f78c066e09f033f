/** What a key must outlast: other rows, another order, another name, another municipality's way. */
import fc from '../seeded-fast-check';
import { example as komplett } from '../../examples/komplett.workbook';
import { composeReport } from '../../src/iop/compose-report';
import type { RawCell, RawSheet } from '../../src/engine/contract/cell';
import { readWorkbook } from '../../src/iop/read-workbook';
import { sheets as definitions } from '../../src/iop/sheets';
import { aWorkbook, type WorkbookBuilder } from '../builders/a-workbook';
import { day } from '../builders/partnership';
import { rawSheets } from '../examples/cells';
import { keysOf, type PlacedKey } from './report-keys';

const complete = rawSheets(komplett);

function keysIn(sheets: readonly RawSheet[]): readonly PlacedKey[] {
  return keysOf(composeReport(readWorkbook(sheets).workbook, { errors: 0 }));
}

function keysWith(builder: WorkbookBuilder): readonly PlacedKey[] {
  return keysIn(builder.sheets);
}

/** The keys without what stands there, in an order of their own. */
function names(keys: readonly PlacedKey[]): readonly string[] {
  return keys.map(({ key }) => key).sort();
}

/** The keys that came, when those that were there are all left with what stood there. */
function added(before: readonly PlacedKey[], after: readonly PlacedKey[]): readonly string[] {
  const texts = new Map(after.map(({ key, text }) => [key, text]));
  expect(before.filter(({ key, text }) => texts.get(key) !== text)).toEqual([]);
  const known = new Set(before.map(({ key }) => key));
  return after.flatMap(({ key }) => (known.has(key) ? [] : [key]));
}

const written = 'Partnerskapet började 2019.\n\nTre delar ingick:\n- Öppen verkstad\n- Sommarkurs';

describe('a key', () => {
  it('is left by a paragraph put first in Bakgrund', () => {
    const before = aWorkbook().withKey('Texter', 'Bakgrund', written);
    const after = before.withKey('Texter', 'Bakgrund', `Ett nytt stycke.\n\n${written}`);
    expect(added(keysWith(before), keysWith(after))).toEqual([
      expect.stringMatching(/^arendet\.egen\.[0-9a-f]{8}$/),
    ]);
  });

  it('is left by a new activity, goal and budget row', () => {
    const before = aWorkbook();
    const after = before
      .withRow('Aktiviteter', {
        'Aktivitet-ID': 'A7',
        'ÖK-nr': 3,
        Verksamhetsdel: 'Sommarkurs',
        'Planerad start': day('2025-03-15'),
        'Planerat slut': day('2025-03-20'),
        Status: 'Planerad',
        'Planerade tillfällen': 2,
        Räknesätt: 'Unika deltagare',
      })
      .withRow('Mål', {
        'Mål-ID': 'M4',
        'ÖK-nr': '3',
        'Mål enligt överenskommelsen': 'Fler ska delta.',
        Riktning: 'Kvalitativt',
        Bedömning: 'Uppfyllt',
      })
      .withRow('Budget', {
        'ÖK-nr': 3,
        År: 2024,
        Typ: 'Kostnad',
        Post: 'Övrigt',
        Slag: 'Kontant',
        Budget: 1000,
        Utfall: 1000,
      });
    expect(added(keysWith(before), keysWith(after))).toEqual([
      'maluppfyllelse.mal.m4',
      'maluppfyllelse.tabell row m4',
      'tidsplan-och-budget.aktiviteter.a2.unika-deltagare row 2025',
      'tidsplan-och-budget.budget.2024 row kostnad.ovrigt',
    ]);
  });

  it.each([
    ['Lyktverkstan', complete],
    [
      'Sommarkurs',
      aWorkbook()
        .withRow('Verksamhetsdelar', { Verksamhetsdel: 'Filmklubb' })
        .withRow('Verksamhetsdelar', { Verksamhetsdel: 'Körsång' }).sheets,
    ],
  ])('is left by a new name of the programme %s wherever it is referred to', (name, sheets) => {
    const renamed = withCells(sheets, 'Verksamhetsdel', (cell) => (cell === name ? 'Ljusverket' : cell));
    const tables = (of: readonly RawSheet[]) =>
      keysIn(of).flatMap(({ key, text }) => (text.includes(': ') ? [[key, text]] : []));
    expect(names(keysIn(renamed))).toEqual(names(keysIn(sheets)));
    expect(tables(sheets).flat().join()).toContain(name);
    expect(tables(renamed)).toEqual(
      tables(sheets).map(([key, text]) => [key, text?.replaceAll(name, 'Ljusverket')]),
    );
  });

  it('is left by any order of the rows, and stands for the same', () => {
    const before = keysIn(complete);
    const rowsOf = (keys: readonly PlacedKey[]) =>
      new Map(keys.flatMap(({ key, text }) => (key.includes(' row ') ? [[key, text]] : [])));
    const orders = fc.tuple(
      ...complete.map(({ cells }) => {
        const rows = cells.slice(1);
        return fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
      }),
    );
    fc.assert(
      fc.property(orders, (shuffled) => {
        const after = keysIn(
          complete.map((sheet, at) => ({
            ...sheet,
            cells: [...sheet.cells.slice(0, 1), ...(shuffled[at] ?? [])],
          })),
        );
        expect(names(after)).toEqual(names(before));
        expect(rowsOf(after)).toEqual(rowsOf(before));
      }),
      { numRuns: 20 },
    );
  });

  it('is left by another municipality’s order and headings', () => {
    const as = (template: string) =>
      names(keysWith(aWorkbook().withKey('Inställningar', 'Kommunmall', template)));
    expect(as('Göteborg')).toEqual(expect.arrayContaining([...as('Stockholm')]));
    expect(as('Västerås')).toEqual(as('Stockholm'));
  });

  it('is not shared by ids that fold to the same letters', () => {
    const alike = aWorkbook()
      .with('Mål', 'Mål-ID', 2, 'Å1')
      .with('Mål', 'Mål-ID', 3, 'Ä1')
      .with('Mål', 'Mål-ID', 4, 'A1');
    const rows = keysWith(alike).flatMap(({ key, text }) =>
      key.startsWith('maluppfyllelse.tabell row ') ? [[key.split(' ').at(-1), text.slice(0, 9)]] : [],
    );
    expect(rows).toEqual([
      ['a1.82dd9a83', 'Verkstade'],
      ['a1.86dfdf66', 'Minst 40\u00a0'],
      ['a1', 'Deltagarn'],
    ]);
  });
});

/** The tables with the cells of a column changed, wherever it stands. */
function withCells(
  sheets: readonly RawSheet[],
  heading: string,
  change: (cell: RawCell) => RawCell,
): readonly RawSheet[] {
  const tables = new Set(definitions.flatMap(({ name, form }) => (form === 'table' ? [name] : [])));
  return sheets.map((sheet) => {
    const at = tables.has(sheet.name) ? (sheet.cells[0]?.indexOf(heading) ?? -1) : -1;
    if (at === -1) return sheet;
    return {
      ...sheet,
      cells: sheet.cells.map((row) => row.map((cell, column) => (column === at ? change(cell) : cell))),
    };
  });
}
