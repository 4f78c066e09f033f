/** The keys of findings, which workbooks hold beside the reasons that officers have written. Run on the bundle. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHost } from '../../../host/host';
import { readXlsxFile } from '../../../host/sheets/read-xlsx';
import type { Finding } from '../../../src/engine/checks/finding';
import { withKeys } from '../../../src/engine/app/finding-keys';
import { aWorkbook } from '../../builders/a-workbook';
import { hostOf } from '../../builders/on-the-host';
import { placeAt } from '../../builders/places';
import { check } from './published';

const keyLine = ({ key, code, sheet, cell }: ReturnType<typeof check>[number]) =>
  `${key} ${code} ${sheet}!${cell}`;

describe('the keys of the published report', () => {
  it('are those that the first version gave, so that no reason that was written then is lost', async () => {
    const host = openHost({
      workbook: await readXlsxFile(join(__dirname, '../../../examples/husby-original.xlsx')),
    });
    const kept = readFileSync(join(__dirname, 'kept-keys.txt'), 'utf8');
    expect(check(host).map(keyLine).join('\n')).toBe(kept.trimEnd());
  });

  it('are so too where a finding names another cell', () => {
    const cellsOf = (name: string) => aWorkbook().sheets.find((sheet) => sheet.name === name)?.cells ?? [];
    const book = aWorkbook()
      .withCells('Ärende', [...cellsOf('Ärende'), ['Kommun', 'Malmö', '']])
      .withCells(
        'Mål',
        cellsOf('Mål').map((row, index) => [...row, index === 0 ? 'utfall' : '']),
      )
      .with('Aktiviteter', 'Aktivitet-ID', 4, 'A1')
      .with('Aktiviteter', 'Aktivitet-ID', 5, 'A1');
    expect(check(hostOf(book.sheets)).map(keyLine)).toEqual([
      '7a9a3bc12f605c71 Ärende.Kommun Ärende!A21',
      'd22c91fe793fd37a Mål.Utfall Mål!R1',
      'd010f6896b3d5e4d Aktiviteter.Aktivitet-ID Aktiviteter!A4',
      'd010f6896b3d5e4d-2 Aktiviteter.Aktivitet-ID Aktiviteter!A5',
    ]);
  });
});

describe('withKeys', () => {
  const finding: Finding = {
    code: 'K07',
    severity: 'FEL',
    place: placeAt('Budget!L2'),
    facts: { kind: 'required', column: 'Förklaring' },
  };
  const keyOf = (change: Partial<Finding>, sheet = 'Budget') =>
    withKeys(
      [{ ...finding, ...change }],
      () => sheet,
      (_sheet, column) => column,
    )[0]?.key;

  it('gives the same key whatever the sentence says besides', () => {
    expect(keyOf({ facts: { ...finding.facts, more: { goal: 'M4' } } })).toBe(keyOf({}));
  });

  it('gives the same key on another row and in a tab spelled otherwise', () => {
    expect(keyOf({ place: placeAt('Budget!L90') })).toBe(keyOf({}));
    expect(keyOf({ place: placeAt(' budget!L2') })).toBe(keyOf({}));
  });

  it('gives another key for another rule, sheet, column or value', () => {
    const keys = [
      keyOf({}),
      keyOf({ code: 'K08' }),
      keyOf({}, 'Mål'),
      keyOf({ place: placeAt('Budget!M2') }),
      keyOf({ facts: { kind: 'required', column: 'Utfall' } }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('gives the key that the column had under its first name', () => {
    const at = (column: string, other: string): Finding => ({
      code: `Budget.${column}`,
      severity: 'VARNING',
      place: placeAt('Budget!L2'),
      facts: { kind: 'conflict', column, text: 'nej', other: { sheet: 'Mål', column: other, text: 'ja' } },
    });
    const called = (finding: Finding, names: Readonly<Record<string, string>>) =>
      withKeys(
        [finding],
        () => 'Budget',
        (sheet, column) => names[`${sheet}.${column}`] ?? column,
      )[0]?.key;
    expect(called(at('Skäl', 'Källa'), { 'Budget.Skäl': 'Förklaring', 'Mål.Källa': 'Underlag' })).toBe(
      called(at('Förklaring', 'Underlag'), {}),
    );
    expect(called(at('Skäl', 'Källa'), {})).not.toBe(called(at('Förklaring', 'Underlag'), {}));
  });

  it('numbers findings that are alike', () => {
    const [first, second] = withKeys(
      [finding, finding],
      () => 'Budget',
      (_sheet, column) => column,
    );
    expect(second?.key).toBe(`${first?.key ?? ''}-2`);
  });
});
