import { Worker } from 'node:worker_threads';
import type { SpreadsheetModel } from '../../host/sheets/spreadsheet-model';
import { WorkbookError, type WorkbookFault } from '../../host/sheets/workbook-error';
import { threadCode } from '../thread-code';
import { RequestError } from './request-error';

/** The bytes of an .xlsx, the name that the spreadsheet gets and the file's own, for errors. */
export interface FileToRead {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly file: string;
}

/** What the thread that reads says when it is done. */
export type ReadFile = { readonly workbook: SpreadsheetModel } | { readonly fault: WorkbookFault };

/** How long the reading of a file may take, in milliseconds. */
const usualTime = 30_000;
/** How much memory it may take, in megabytes. */
const mostMemory = 2_000;

/**
 * Reads an .xlsx in a thread of its own, so that a small file that unfolds to millions of cells takes neither the
 * server's time nor its memory. `time` is how long it may take, in milliseconds.
 * @throws {WorkbookError} when the bytes are no .xlsx that can be read
 * @throws {RequestError} when reading them takes too much time or memory
 */
export function readInThread(toRead: FileToRead, time = usualTime): Promise<SpreadsheetModel> {
  const worker = new Worker(threadCode(require.resolve('./read-worker.ts')), {
    eval: true,
    workerData: toRead,
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  });
  return new Promise<SpreadsheetModel>((resolve, reject) => {
    const tooMuch = (): void => {
      reject(
        new RequestError(
          `Filen ${toRead.file} är för stor för provbänken. Ta bort tomma rader och kolumner i slutet av flikarna och försök igen.`,
        ),
      );
    };
    const timer = setTimeout(tooMuch, time);
    worker.on('exit', () => {
      clearTimeout(timer);
      reject(new Error('the thread that reads has stopped'));
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') tooMuch();
      else reject(error);
    });
    worker.on('message', (read: ReadFile) => {
      if ('workbook' in read) resolve(read.workbook);
      else reject(new WorkbookError(read.fault, toRead.file));
    });
  }).finally(() => void worker.terminate());
}
