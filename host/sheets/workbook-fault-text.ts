import type { WorkbookError, WorkbookFault } from './workbook-error';

const sentences: Readonly<Record<WorkbookFault, (file: string) => string>> = {
  missing: (file) => `Filen ${file} finns inte.`,
  'not-a-file': (file) => `${file} är en mapp, inte en arbetsbok.`,
  'not-xlsx': (file) =>
    `Filen ${file} är ingen Excelfil (.xlsx). Spara arbetsboken som .xlsx och försök igen.`,
  damaged: (file) =>
    `Filen ${file} är skadad och kan inte läsas. Spara arbetsboken på nytt som .xlsx och försök igen.`,
  locked: (file) =>
    `Filen ${file} är skyddad med lösenord eller sparad i det äldre formatet .xls. Spara den som .xlsx utan lösenord och försök igen.`,
};

/** Why a workbook could not be read, in a sentence for the person who asked. */
export function workbookFaultText(error: WorkbookError): string {
  return sentences[error.code](error.file);
}
