/**
 * A file of kept work: a zip archive with the workbook as `arbetsbok.xlsx`, which any program for spreadsheets opens, and
 * what was made with it (documents, what the script keeps) as `dokument.json`, together with the tabs' own names.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Stores } from '../../host/services/stores';
import { readXlsx } from '../../host/sheets/read-xlsx';
import { withTabNames } from '../../host/sheets/xlsx-tab-names';
import { writeXlsx } from '../../host/sheets/write-xlsx';
import type { Work } from '../engine/engine-messages';
import { RequestError } from './request-error';

const workbookPart = 'arbetsbok.xlsx';
const restPart = 'dokument.json';

/** What the second part holds. */
interface Rest {
  readonly stores: Stores;
  readonly tabNames: readonly string[];
  /** The spreadsheet's id, by which a copy is known. Earlier files have none. */
  readonly id?: string;
}

/** What marks bytes in JSON, which has none of its own. */
const bytesKey = 'base64 bytes';

/** Writes work beside the file and then in its place, so that a half-written one never is all there is. */
export async function writeWork(file: string, { workbook, stores }: Work): Promise<void> {
  const rest: Rest = { id: workbook.id, stores, tabNames: workbook.sheets.map((sheet) => sheet.name) };
  const bytes = zipSync({
    [workbookPart]: [await writeXlsx(workbook), { level: 0 }],
    [restPart]: strToU8(JSON.stringify(rest, plainBytes)),
  });
  const unfinished = `${file}.ny`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, file);
}

/**
 * Reads kept work; `name` becomes the spreadsheet's name.
 * @throws {RequestError} when the file cannot be read as kept work
 */
export async function readWork(file: string, name: string): Promise<Work> {
  const bytes = await readFile(file).catch(() => undefined);
  try {
    if (!bytes) throw new Error('the file cannot be read');
    const { [workbookPart]: workbook, [restPart]: rest } = unzipSync(bytes);
    if (!workbook || !rest) throw new Error('a part is missing');
    const { id, stores, tabNames } = JSON.parse(strFromU8(rest), bytesAgain) as Rest;
    const book = withTabNames(await readXlsx(workbook, name), tabNames);
    return { workbook: { ...book, id: id ?? book.id }, stores };
  } catch {
    throw new RequestError(
      `Det sparade arbetet går inte att läsa. Filen ligger kvar: ${file}. Byt dess ändelse till .zip, så finns arbetsboken i den.`,
    );
  }
}

function plainBytes(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { [bytesKey]: Buffer.from(value).toString('base64') } : value;
}

function bytesAgain(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !(bytesKey in value)) return value;
  return new Uint8Array(Buffer.from(String(value[bytesKey]), 'base64'));
}
