/** A thread that reads the workbooks that it is sent, one after another, and answers what came of each. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort } from 'node:worker_threads';
import { readXlsx } from '../../host/sheets/read-xlsx';
import type { SpreadsheetModel } from '../../host/sheets/spreadsheet-model';
import { WorkbookError } from '../../host/sheets/workbook-error';
import { wrongValues } from './compare-values';
import type { FileOutcome, FileTask } from './read-files';

async function outcomeOf({ file, expected }: FileTask): Promise<FileOutcome> {
  const bytes = readFileSync(file);
  const start = process.cpuUsage();
  let workbook: SpreadsheetModel | undefined;
  let refused: string | undefined;
  try {
    workbook = await readXlsx(bytes, path.basename(file));
  } catch (error) {
    if (!(error instanceof WorkbookError)) return { kind: 'crashed', reason: String(error) };
    refused = error.code;
  }
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  if (refused !== undefined) return { kind: 'refused', reason: refused, seconds };
  return { kind: 'read', seconds, ...(workbook && expected && { values: wrongValues(workbook, expected) }) };
}

parentPort?.on('message', (task: FileTask) => {
  void outcomeOf(task).then((outcome) => {
    parentPort?.postMessage(outcome);
  });
});
