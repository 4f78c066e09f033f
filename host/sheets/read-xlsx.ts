import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { SpreadsheetModel } from './spreadsheet-model';
import { WorkbookError } from './workbook-error';
import { PackageFault } from './xlsx/package-fault';
import { readWorkbook } from './xlsx/workbook-part';
import { openArchive } from './xlsx/zip-archive';

/** What may be said of a workbook that its file does not say. */
export interface ReadOptions {
  /** The spreadsheet's own time zone; Europe/Stockholm by default. */
  readonly timeZone?: string;
}

/** How large a file may be, in bytes. */
export const largestFile = 50_000_000;

/**
 * Reads an .xlsx file as Sheets would import it: values, dates without any time zone, results of formulas, notes, links,
 * formats, widths, groups, rules, protections, names, frozen and hidden tabs.
 * @throws {WorkbookError} when there is no such file, or it is no .xlsx that can be read
 */
export async function readXlsxFile(file: string, options: ReadOptions = {}): Promise<SpreadsheetModel> {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new WorkbookError('missing', file);
  if (!found.isFile()) throw new WorkbookError('not-a-file', file);
  if (found.size > largestFile) throw new WorkbookError('too-large', file);
  const name = path.basename(file).replace(/\.xlsx$/i, '');
  return readXlsx(await readFile(file), name, options, file);
}

/**
 * Reads the bytes of an .xlsx; `name` becomes the spreadsheet's name, `file` is named in errors.
 * @throws {WorkbookError} when they are no .xlsx that can be read
 */
export async function readXlsx(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
  file = name,
): Promise<SpreadsheetModel> {
  const { timeZone = 'Europe/Stockholm' } = options;
  try {
    refuseOtherFormats(bytes);
    const book = readWorkbook(openArchive(bytes));
    return await Promise.resolve({ id: 'spreadsheet-1', name, locale: 'sv_SE', timeZone, ...book });
  } catch (error) {
    if (error instanceof PackageFault) throw new WorkbookError(error.code, file, error.cause);
    throw error;
  }
}

function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new PackageFault('empty');
  // A compound file (D0 CF 11 E0) is an old .xls, or an .xlsx in an encrypted envelope ([MS-OFFCRYPTO] 1.3.2).
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    const has = (stream: string): boolean => Buffer.from(bytes).includes(Buffer.from(stream, 'utf16le'));
    if (has('EncryptedPackage')) throw new PackageFault('encrypted');
    throw new PackageFault(has('Workbook') || has('Book') ? 'old-format' : 'not-xlsx');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new PackageFault('not-xlsx');
}
