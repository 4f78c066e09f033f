import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHost } from '../../host/host';
import { readXlsx } from '../../host/sheets/read-xlsx';
import type { ResponseOf } from '../../src/engine/app/commands';

/** The day that the report is made in tests of the preview. */
const now = new Date('2024-11-15T09:00:00Z');

/** What the built add-on answers when the report of an example workbook is to be previewed. */
export async function examplePreview(example: string): Promise<ResponseOf['previewReport']> {
  const workbook = await readXlsx(
    readFileSync(join(__dirname, '../../examples', `${example}.xlsx`)),
    example,
  );
  return openHost({ workbook, now }).call('previewReport') as unknown as ResponseOf['previewReport'];
}
