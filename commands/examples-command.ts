/**
 * `npm run examples`: writes the .xlsx of every examples/*.workbook.ts. The tabs and headings are made by the built
 * add-on's own setUpWorkbook on the local host; the values are filled in by heading. The same source gives the same bytes.
 */
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Example } from '../examples/example';
import { fillExample } from './examples/fill-example';
import { emptyWorkbook } from './workbook-command';
import { contentSize, type SpreadsheetModel } from '../host/sheets/spreadsheet-model';
import { writeXlsx } from '../host/sheets/write-xlsx';

const folder = path.join(__dirname, '..', 'examples');

/**
 * The workbook of an example: the tabs that the add-on in `project` sets up, filled with the example's values. The look of
 * the empty rows below them is left out: it would be most of the file.
 */
export function exampleWorkbook(example: Example, project?: string): SpreadsheetModel {
  const workbook = emptyWorkbook(example.name, project);
  fillExample(workbook, example);
  for (const sheet of workbook.sheets)
    sheet.cells.length = Math.min(sheet.cells.length, contentSize(sheet).rows);
  return workbook;
}

async function main(): Promise<void> {
  const sources = (await readdir(folder)).filter((name) => name.endsWith('.workbook.ts')).sort();
  for (const source of sources) {
    const { example } = (await import(path.join(folder, source))) as { readonly example: Example };
    const file = path.join(folder, example.file.replace(/(\.xlsx)?$/, '.xlsx'));
    await writeFile(file, await writeXlsx(exampleWorkbook(example)));
    process.stdout.write(`${path.relative(process.cwd(), file)}\n`);
  }
}

if (require.main === module) void main();
