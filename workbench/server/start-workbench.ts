import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import type { Server } from 'node:http';
import path from 'node:path';
import { loadProject } from '../../host/runtime/project';
import { checkCellLimit } from '../../host/sheets/cell-limit';
import { readXlsxFile } from '../../host/sheets/read-xlsx';
import type { SpreadsheetModel } from '../../host/sheets/spreadsheet-model';
import { startEngine } from '../engine/engine-client';
import { createDesk, type Desk } from './desk';
import { createEventStreams } from './event-streams';
import { createKeptWork } from './kept-work';
import { RequestError } from './request-error';
import { createWorkbenchServer } from './server';

const root = path.join(__dirname, '..', '..');
const examplesFolder = path.join(root, 'examples');
const usualPort = 8788;

/** How a workbench is started; everything has a default. */
export interface WorkbenchOptions {
  /** The port to listen on; 0 is any free one. By default 8788, or any free one when that is taken. */
  readonly port?: number;
  /** The workbook to begin with: a file, or one that is in memory. The example husby.xlsx by default. */
  readonly workbook?: string | SpreadsheetModel;
  /** Milliseconds that each call to a service takes; 40 by default. */
  readonly latency?: number;
  /** The folder of the built add-on; `dist` of this repository by default. */
  readonly project?: string;
  /** The folder where what is done is kept, to be gone on with another time; it is not kept by default. */
  readonly keepIn?: string;
  /** Called with faults of the workbench itself; they go to stderr by default. */
  readonly writeError?: (text: string) => void;
}

/** A workbench that runs. */
export interface Workbench {
  /** Where its page is, token included: "http://127.0.0.1:8788/?token=…". */
  readonly address: string;
  /** "http://127.0.0.1:8788". */
  readonly origin: string;
  readonly token: string;
  /** Stops it, whatever it is doing. */
  close(): Promise<void>;
}

/**
 * Starts a workbench on 127.0.0.1.
 * @throws {WorkbookError} when the workbook cannot be read
 * @throws {ProjectError} when the add-on is not built
 * @throws an error with the code EADDRINUSE when the requested port is taken
 */
export async function startWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const {
    workbook = path.join(examplesFolder, 'husby.xlsx'),
    latency = 40,
    project = path.join(root, 'dist'),
    keepIn,
    writeError = (text) => void process.stderr.write(`${text}\n`),
  } = options;
  const first = typeof workbook === 'string' ? await readXlsxFile(workbook) : workbook;
  checkCellLimit(first, first.name);
  const examples = (await readdir(examplesFolder)).filter((file) => file.endsWith('.xlsx')).sort();
  loadProject(project);
  const token = randomBytes(24).toString('hex');
  const events = createEventStreams();
  const engine = startEngine({ latency, examples, project }, (event, page) => {
    desk.hear(event);
    events.send(event, page);
  });
  const desk: Desk = createDesk(
    engine,
    keepIn === undefined
      ? undefined
      : (take) =>
          createKeptWork({
            folder: keepIn,
            take,
            onFailure: (text) => {
              events.send({ kind: 'not-kept', text });
            },
          }),
  );
  let port = 0;
  const server = createWorkbenchServer({
    gate: () => ({ port, token }),
    engine,
    events,
    desk,
    readExample: async (name) => {
      if (!examples.includes(name)) throw new RequestError(`Det finns inget exempel som heter ${name}.`);
      return readXlsxFile(path.join(examplesFolder, name));
    },
    writeError,
  });
  const close = async (): Promise<void> => {
    await desk.clear();
    events.close();
    server.closeAllConnections();
    await Promise.all([new Promise((closed) => server.close(closed)), engine.stop()]);
  };
  try {
    await desk.open(first);
    port = await listen(server, options.port);
  } catch (error) {
    await close();
    throw error;
  }
  const origin = `http://127.0.0.1:${String(port)}`;
  return { address: `${origin}/?token=${token}`, origin, token, close };
}

/** Listens on the requested port, or else on the usual one if it is free; answers the port. */
async function listen(server: Server, wanted: number | undefined): Promise<number> {
  try {
    return await listenOn(server, wanted ?? usualPort);
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (wanted !== undefined || !isTaken) throw error;
    return listenOn(server, 0);
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      if (typeof address === 'object' && address) resolve(address.port);
    });
  });
}
