/** The files that are held against each other, read. What cannot be read is said in words for the person at the keyboard. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { importDocx } from '../host/docs/import/import-docx';
import { readXlsxFile } from '../host/sheets/read-xlsx';
import { workbookFaultText } from '../host/sheets/workbook-fault-text';
import { WorkbookError } from '../host/sheets/workbook-error';
import type { RawSheet } from '../src/engine/contract/cell';
import { documentText, type DocumentText } from '../src/engine/proof/document-text';
import { readReceipt, type ReadReceipt } from '../src/engine/proof/read-receipt';
import { sheetsOfWorkbook } from './sheets-of-workbook';

/** What was read, or why it was not and what to do, in Swedish sentences. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

/** A receipt that could be read. */
export type IntactOrNot = Extract<ReadReceipt, { kind: 'receipt' }>;

/** How large a receipt or a document may be, in bytes. */
const LARGEST = 200_000_000;

/** SHA-256 of a text as UTF-8, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Reads the receipt in a file. */
export async function readReceiptFile(file: string): Promise<Read<IntactOrNot>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const read = readReceipt(bytes.value.toString('utf8'), sha256);
  switch (read.kind) {
    case 'receipt':
      return { ok: true, value: read };
    case 'no-json':
      return {
        ok: false,
        why: `Filen ${file} är inget kvitto, eller så är den skadad: den går inte att läsa som JSON. Hämta kvittot på nytt där det förvaras.`,
      };
    case 'no-receipt':
      return {
        ok: false,
        why: `Filen ${file} är inget kvitto, eller så är den ändrad: uppgiften ${read.member} saknas eller har fel form. Hämta kvittot på nytt där det förvaras.`,
      };
    case 'newer':
      return {
        ok: false,
        why: `Kvittot i filen ${file} säger att det är av en nyare form än den som det här programmet kan läsa. Hämta verify.mjs från den version av tillägget som skrev kvittot. Om du redan har gjort det är kvittot ändrat.`,
      };
  }
}

/** Reads what the Word document in a file says. */
export async function readDocumentFile(file: string): Promise<Read<DocumentText>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  try {
    return { ok: true, value: documentText(importDocx(bytes.value, '')) };
  } catch {
    return {
      ok: false,
      why: `Filen ${file} går inte att läsa som Word-dokument (.docx). Hämta dokumentet på nytt, eller öppna filen i ett ordbehandlingsprogram, spara den som .docx och försök igen.`,
    };
  }
}

/** Reads the tabs of the workbook in a file. */
export async function readWorkbookFile(file: string): Promise<Read<readonly RawSheet[]>> {
  try {
    return { ok: true, value: sheetsOfWorkbook(await readXlsxFile(file)) };
  } catch (error) {
    if (error instanceof WorkbookError) return { ok: false, why: workbookFaultText(error) };
    return {
      ok: false,
      why: `Filen ${file} går inte att läsa som Excelfil (.xlsx). Hämta arbetsboken på nytt som .xlsx och försök igen.`,
    };
  }
}

/** The bytes of a file. */
export async function readBytes(file: string): Promise<Read<Buffer>> {
  const found = await stat(file).catch(() => null);
  if (found === null) {
    return { ok: false, why: `Filen ${file} finns inte. Kontrollera namnet och mappen, och försök igen.` };
  }
  if (!found.isFile()) return { ok: false, why: `${file} är en mapp, inte en fil. Ange en fil i mappen.` };
  if (found.size > LARGEST) return { ok: false, why: `Filen ${file} är för stor för att läsas.` };
  const bytes = await readFile(file).catch(() => null);
  if (bytes !== null) return { ok: true, value: bytes };
  return { ok: false, why: `Filen ${file} får inte läsas. Kontrollera att du har rätt att öppna den.` };
}
