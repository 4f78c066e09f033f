/** What a check costs besides its service calls: getters and builders cross to Google too. Run on the bundle. */
import { join } from 'node:path';
import { growActivities, spoilActivities } from '../../../commands/bench/grow-workbook';
import { openHost, type Host } from '../../../host/host';
import { readXlsxFile } from '../../../host/sheets/read-xlsx';
import { aWorkbook } from '../../builders/a-workbook';
import { generated, hostOf, spreadsheetOf } from '../../builders/on-the-host';
import { check, rowsOf, sheetOf } from './published';

async function example(name: string): Promise<Host> {
  return openHost({ workbook: await readXlsxFile(join(__dirname, `../../../examples/${name}.xlsx`)) });
}

/** How many getters and builders something calls. */
function crossingsOf(host: Host, run: () => unknown): number {
  const total = () => Object.values(host.crossings()).reduce((sum, count) => sum + count, 0);
  const before = total();
  run();
  return total() - before;
}

describe('getters and builders', () => {
  it('are at most 201 in the first check of husby, 70 in one of nothing new, and 82 in a report', async () => {
    const host = await example('husby');
    expect(crossingsOf(host, () => check(host))).toBeLessThanOrEqual(201);
    expect(crossingsOf(host, () => check(host))).toBeLessThanOrEqual(70);
    const other = await example('husby');
    expect(crossingsOf(other, () => generated(other))).toBeLessThanOrEqual(82);
  });

  it('do not grow with the dates of a workbook', () => {
    const host = hostOf(aWorkbook().sheets);
    check(host);
    expect(host.crossings()['Utilities.formatDate']).toBeLessThanOrEqual(2);
  });
});

describe('Kontroll with some 2 000 findings', () => {
  const opened = example('komplett').then(({ workbook }) =>
    openHost({ workbook: spoilActivities(growActivities(workbook, 100)) }),
  );

  it('takes at most 200 getters and builders', async () => {
    const host = await opened;
    expect(crossingsOf(host, () => check(host))).toBeLessThanOrEqual(200);
    expect(rowsOf(host).length).toBeGreaterThan(2000);
  });

  it('links each row to its cell by a formula that shows the place', async () => {
    const host = await opened;
    const { cells } = sheetOf(host, 'Kontroll');
    const id = sheetOf(host, 'Aktiviteter').id;
    const at = cells.slice(1).flatMap((row) => row?.[2] ?? []);
    expect(at.length).toBeGreaterThan(2000);
    expect(at.every(({ formula = '' }) => formula.startsWith(`HYPERLINK("#gid=`))).toBe(true);
    expect(at.map(({ formula }) => formula)).toContain(
      `HYPERLINK("#gid=${String(id)}&range=B2";"Aktiviteter, B2")`,
    );
  });

  it('is the same for the next check, its keys too', async () => {
    const host = await opened;
    const rows = rowsOf(host);
    expect(rows.slice(1).filter((row) => !/^[0-9a-f]{16}(?:-\d+)?$/.test(String(row[5])))).toEqual([]);
    const writes = () => host.calls()['Range.setValues'];
    const before = writes();
    check(host);
    expect(writes()).toBe(before);
    expect(rowsOf(host)).toEqual(rows);
  });
});

describe('Kontroll with many findings, formatted as plain text by the officer', () => {
  it('keeps its keys, links and places, and the next check writes nothing', async () => {
    const { workbook } = await example('komplett');
    const host = openHost({ workbook: spoilActivities(growActivities(workbook, 12)) });
    check(host);
    const sheet = sheetOf(host, 'Kontroll');
    const before = rowsOf(host);
    // The place is the only cell that a formula shows.
    const withoutPlace = (row: readonly unknown[]) => row.filter((_, column) => column !== 2);
    expect(before.length * 6).toBeGreaterThan(600);
    for (const cell of sheet.cells.slice(1).flatMap((row) => row ?? [])) {
      if (cell === undefined) continue;
      delete cell.value;
      delete cell.formula;
      cell.style = { ...cell.style, numberFormat: '@' };
    }
    check(host);
    expect(rowsOf(host).map(withoutPlace)).toEqual(before.map(withoutPlace));
    expect(sheet.cells[1]?.[2]).toMatchObject({
      value: 'Aktiviteter, B2',
      link: expect.stringMatching(/^#gid=\d+&range=B2$/) as unknown,
    });
    const writes = () => [host.calls()['Range.setValues'], host.calls()['Range.setRichTextValues']];
    const written = writes();
    check(host);
    expect(writes()).toEqual(written);
  });
});

describe('the lock of the workbook', () => {
  it('is free while a box waits for the officer', () => {
    let findings: unknown = null;
    const host: Host = openHost({
      workbook: spreadsheetOf(aWorkbook().sheets),
      onAlert: () => {
        findings = check(host);
        return 'OK';
      },
    });
    host.run('setUpFromMenu');
    expect(findings).not.toBeNull();
  });
});
