/**
 * The återrapport of husby 2023, for a Swede to read: `husby-2023/`. `GOLDEN=write npx jest test/golden/year` writes it
 * again; read the difference before you commit it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentText } from '../../host/docs/document/document-text';
import { openHost } from '../../host/host';
import { readXlsxFile } from '../../host/sheets/read-xlsx';
import type { Answer } from '../builders/on-the-host';

const folder = join(__dirname, 'husby-2023');

function golden(text: string): string {
  const path = join(folder, 'report.txt');
  if (process.env['GOLDEN'] === 'write') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, text);
  }
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

describe('the återrapport of examples/husby.xlsx for 2023', () => {
  it('is that of the golden file, and nothing is found about the year', async () => {
    const host = openHost({ workbook: await readXlsxFile(join(__dirname, '../../examples/husby.xlsx')) });
    const choice = { kind: 'aterrapport', year: 2023 };
    const answer = host.call('generateReport', { again: false }, choice) as unknown as Answer;
    if (!answer.ok) throw new Error(`no report: ${answer.reason.code}`);
    const document = host.document(answer.document.id);
    if (document === undefined) throw new Error('the document is not there');
    const report = `${documentText(document).trimEnd()}\n`;
    expect(report).toBe(golden(report));
    expect(answer.findings).toEqual([]);
    expect(host.totalCalls()).toBeLessThanOrEqual(40);
  });
});
