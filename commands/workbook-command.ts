/**
 * `npm run workbook -- [FILE.xlsx]`: writes an empty arbetsbok, with the tabs, help and drop-downs that the built add-on's own
 * setUpWorkbook makes on the local host. The same add-on gives the same bytes.
 */
import { writeFile } from 'node:fs/promises';
import { ArgumentsError, readArguments } from './arguments';
import { openHost } from '../host/host';
import { createSpreadsheet, type SpreadsheetModel } from '../host/sheets/spreadsheet-model';
import { writeXlsx } from '../host/sheets/write-xlsx';

const usage = `Så här används kommandot:
  npm run workbook                    en tom arbetsbok i arbetsbok.xlsx
  npm run workbook -- ARBETSBOK.xlsx`;

/** Where the command writes to. */
interface Terminal {
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
}

/** An empty workbook as the add-on in `project` sets it up, without the empty tab that a new spreadsheet has. */
export function emptyWorkbook(name: string, project?: string): SpreadsheetModel {
  const workbook = createSpreadsheet(name);
  const [blank] = workbook.sheets;
  openHost({ workbook, ...(project !== undefined && { project }) }).call('setUpWorkbook');
  workbook.sheets.splice(
    workbook.sheets.findIndex((sheet) => sheet === blank),
    1,
  );
  workbook.active = 0;
  return workbook;
}

/** Runs the command; answers the exit code. A file that is there is not written over. */
export async function workbookCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const { words, options } = readArguments(argv, [], 1);
    if (options.has('help')) {
      terminal.write(usage);
      return 0;
    }
    const file = words[0] ?? 'arbetsbok.xlsx';
    await writeFile(file, await writeXlsx(emptyWorkbook('Arbetsbok')), { flag: 'wx' });
    terminal.write(`Arbetsboken finns i ${file}`);
    return 0;
  } catch (error) {
    if (error instanceof ArgumentsError) {
      terminal.writeError(error.message);
      terminal.writeError(usage);
      return 1;
    }
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    terminal.writeError('Filen finns redan. Ange ett annat namn, eller ta bort den först.');
    return 1;
  }
}

if (require.main === module) {
  void workbookCommand(process.argv.slice(2), {
    write: (text) => process.stdout.write(`${text}\n`),
    writeError: (text) => process.stderr.write(`${text}\n`),
  }).then((code) => {
    process.exitCode = code;
  });
}
