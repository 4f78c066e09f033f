import { mostCells } from './cell-limit';
import type { WorkbookError, WorkbookFault } from './workbook-error';
import { mostCopiedCharacters } from './xlsx/shared-formulas';
import { deepestElement } from './xlsx/xml-reader';
import { mostUnpackedBytes } from './xlsx/zip-archive';
import { largestFile } from './read-xlsx';

const megabytes = (bytes: number): string => `${String(bytes / 1_000_000)}\u00a0MB`;

const sentences: Readonly<Record<WorkbookFault, (file: string, detail?: string) => string>> = {
  missing: (file) => `Filen ${file} finns inte.`,
  'not-a-file': (file) => `${file} är en mapp, inte en arbetsbok.`,
  empty: (file) => `Filen ${file} är tom: den innehåller ingenting alls.`,
  'not-xlsx': (file) =>
    `Filen ${file} är ingen Excelfil (.xlsx). Spara arbetsboken som .xlsx och försök igen.`,
  'old-format': (file) =>
    `Filen ${file} är sparad i det äldre formatet .xls. Öppna den i ett kalkylprogram, spara den som .xlsx och försök igen.`,
  'other-format': (file) =>
    `Filen ${file} är sparad i ett annat format än .xlsx (.xlsb eller .ods). Öppna den i ett kalkylprogram, spara den som .xlsx och försök igen.`,
  encrypted: (file) =>
    `Filen ${file} är skyddad med lösenord. Spara den som .xlsx utan lösenord och försök igen.`,
  damaged: (file) =>
    `Filen ${file} är skadad och kan inte läsas. Spara arbetsboken på nytt som .xlsx och försök igen.`,
  doctype: (file) =>
    `Filen ${file} innehåller en dokumenttyp (DOCTYPE), som inte får finnas i en Excelfil, och läses därför inte. Öppna den i ett kalkylprogram, spara den på nytt som .xlsx och försök igen.`,
  'too-deep': (file) =>
    `Filen ${file} läses inte: dess delar ligger i varandra i fler än ${String(deepestElement)} nivåer, vilket inget kalkylprogram skriver.`,
  'too-large': (file) =>
    `Filen ${file} är för stor. En arbetsbok får vara högst ${megabytes(largestFile)}, och högst ${megabytes(mostUnpackedBytes)} uppackad.`,
  'too-long-formulas': (file) =>
    `Filen ${file} läses inte: formler som många celler delar blir tillsammans längre än ${String(mostCopiedCharacters / 1_000_000)}\u00a0miljoner tecken.`,
  'too-many-cells': (file, detail = 'flikarna är för stora') =>
    `Arbetsboken ${file} är för stor: ${detail}. Google Kalkylark tar emot högst ${String(mostCells / 1_000_000)}\u00a0miljoner celler, och alla från A1 till den sista ifyllda räknas. Töm det som ligger långt utanför uppgifterna och försök igen.`,
};

/** Why a workbook could not be read, in a sentence for the person who opened it. */
export function workbookFaultText(error: WorkbookError): string {
  return sentences[error.code](error.file, error.detail);
}
