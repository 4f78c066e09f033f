import { strToU8, zipSync, type Zippable } from 'fflate';
import type { SpreadsheetModel } from './spreadsheet-model';
import { withXlsxTabNames } from './xlsx-tab-names';
import { workbookParts } from './xlsx/workbook-out';

/**
 * Writes a spreadsheet as an .xlsx that Excel, LibreOffice and Sheets open; the same spreadsheet gives the same
 * bytes. Tabs whose names an .xlsx cannot hold are called otherwise there (`changedTabNames`).
 */
export async function writeXlsx(book: SpreadsheetModel): Promise<Uint8Array> {
  // An archive holds the parts of a local time; made here, since the process's zone may change before a write.
  const mtime = new Date(2000, 0, 1);
  const parts: Zippable = {};
  for (const [name, content] of workbookParts(withXlsxTabNames(book)))
    parts[name] = [strToU8(content), { mtime, level: 9 }];
  return Promise.resolve(zipSync(parts));
}
