/** A thread that reads one workbook and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkCellLimit } from '../../host/sheets/cell-limit';
import { readXlsx } from '../../host/sheets/read-xlsx';
import { WorkbookError } from '../../host/sheets/workbook-error';
import type { FileToRead, ReadFile } from './read-in-thread';

const { bytes, name, file } = workerData as FileToRead;

readXlsx(bytes, name, {}, file)
  .then((workbook) => {
    checkCellLimit(workbook, file);
    return workbook;
  })
  .then(
    (workbook): ReadFile => ({ workbook }),
    (error: unknown): ReadFile => {
      if (error instanceof WorkbookError) return { fault: error.code };
      throw error;
    },
  )
  .then((read) => {
    parentPort?.postMessage(read);
  })
  .catch((error: unknown) => {
    // Outside the promise, so that it ends the thread as any error does.
    setImmediate(() => {
      throw error;
    });
  });
