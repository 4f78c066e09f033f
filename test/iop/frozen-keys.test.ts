/**
 * The keys of whole reports, frozen: what a document has been written with must be found again by the next version.
 * `FROZEN_KEYS=write npx jest test/report/frozen-keys` writes the lists again. A key that is new may be added so; one
 * that has changed or is gone takes the block out of the documents that have it; what a person has typed in it stays there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { example as original } from '../../examples/husby-original.workbook';
import { example as husby } from '../../examples/husby.workbook';
import { example as komplett } from '../../examples/komplett.workbook';
import { composeReport } from '../../src/iop/compose-report';
import type { RawSheet } from '../../src/engine/contract/cell';
import { readWorkbook } from '../../src/iop/read-workbook';
import { composeYear } from '../../src/iop/year/compose-year';
import { rawSheets } from '../examples/cells';
import { elderly } from '../golden/elderly-case';
import { keyList } from './report-keys';

const withoutTexts = rawSheets(komplett).filter(({ name }) => name !== 'Texter');

const cases: Readonly<Record<string, readonly RawSheet[]>> = {
  husby: rawSheets(husby),
  'husby-original': rawSheets(original),
  komplett: rawSheets(komplett),
  'komplett-without-texts': withoutTexts,
  'auditor-questions': elderly().sheets,
  'empty-workbook': [],
};

function frozen(name: string, found: string): string {
  const path = join(__dirname, 'frozen-keys', `${name}.txt`);
  if (process.env['FROZEN_KEYS'] === 'write') writeFileSync(path, found);
  return readFileSync(path, 'utf8');
}

describe('the keys of a report', () => {
  it.each(Object.entries(cases))('are those that documents have: %s', (name, sheets) => {
    const found = keyList(composeReport(readWorkbook(sheets).workbook, { errors: 1 }));
    expect(found).toBe(frozen(name, found));
  });

  it('are those that documents on one year have', () => {
    const { workbook } = readWorkbook(rawSheets(husby));
    const found = keyList(composeYear(workbook, 2023, { errors: 1 }));
    expect(found).toBe(frozen('husby-2023', found));
  });
});
