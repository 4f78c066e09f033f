import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { workbookFaultText } from '../../host/sheets/workbook-fault-text';
import { exportDocx } from '../../host/docs/export/export-docx';
import { createSpreadsheet, type SpreadsheetModel } from '../../host/sheets/spreadsheet-model';
import { WorkbookError } from '../../host/sheets/workbook-error';
import { writeXlsx } from '../../host/sheets/write-xlsx';
import { addressOf, refusalOf, type Gate } from './access';
import type { EngineClient } from '../engine/engine-client';
import type { Desk } from './desk';
import type { EventStreams } from './event-streams';
import { readBody, safeHeaders, sendFile, sendJson } from './http-bodies';
import { buildPage, type PageFile } from './page-files';
import { readInThread } from './read-in-thread';
import { readRequest, type ReadRequest } from './request-bodies';
import { RequestError } from './request-error';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const mostJson = 2_000_000;
const mostXlsx = 30_000_000;

const ownFault = 'Något gick fel i provbänken. Händer det igen: starta om den med npm start.';

/** What the server answers with. */
export interface ServerParts {
  /** Known when the server listens. */
  readonly gate: () => Gate;
  readonly engine: EngineClient;
  readonly events: EventStreams;
  readonly desk: Desk;
  /**
   * Reads an example.
   * @throws {RequestError} when there is none of that name
   */
  readonly readExample: (name: string) => Promise<SpreadsheetModel>;
  /** Called with faults of the workbench itself. */
  readonly writeError: (text: string) => void;
}

/** The workbench's server. It serves the page and what the protocol names, and no files of the machine. */
export function createWorkbenchServer(parts: ServerParts): Server {
  let page: Promise<ReadonlyMap<string, PageFile>> | undefined;
  const pageFile = async (address: string): Promise<PageFile | undefined> => {
    page ??= buildPage(parts.gate().token);
    return (await page).get(address);
  };
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(safeHeaders)) response.setHeader(name, value);
    const refusal = refusalOf(request, parts.gate());
    if (refusal !== undefined) {
      request.resume();
      sendJson(response, 403, { message: refusal });
      return;
    }
    answer(parts, pageFile, request, response).catch((error: unknown) => {
      const reason = reasonOf(error);
      if (reason === undefined)
        parts.writeError(error instanceof Error ? String(error.stack) : String(error));
      if (response.headersSent) response.destroy();
      else sendJson(response, reason === undefined ? 500 : 400, { message: reason ?? ownFault });
    });
  });
}

async function answer(
  parts: ServerParts,
  pageFile: (address: string) => Promise<PageFile | undefined>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { engine, events, desk } = parts;
  const { pathname, searchParams } = addressOf(request);
  const route = `${request.method ?? ''} ${pathname}`;
  const [, api] = /^POST \/api\/(\w+)$/.exec(route) ?? [];
  const [, document] = /^GET \/documents\/([\w-]+)\.docx$/.exec(route) ?? [];
  const [, other] = /^GET \/files\/([\w-]+)$/.exec(route) ?? [];
  if (api !== undefined) {
    sendJson(response, 200, await answerJson(parts, api, request));
  } else if (document !== undefined) {
    const found = await engine.ask('document', { id: document });
    sendFile(response, `${found.name}.docx`, docxType, await exportDocx(found.document));
  } else if (other !== undefined) {
    const { name, bytes } = await engine.ask('file', { id: other });
    // What a script says of the type is nothing that a browser should go by.
    sendFile(response, name, 'application/octet-stream', bytes);
  } else if (route === 'GET /workbook.xlsx') {
    const { workbook } = await desk.work();
    sendFile(response, `${workbook.name}.xlsx`, xlsxType, await writeXlsx(workbook));
  } else if (route === 'PUT /workbook') {
    const file = searchParams.get('name') ?? 'Arbetsbok.xlsx';
    const bytes = await readBody(request, mostXlsx);
    await desk.open(await readInThread({ bytes, name: file.replace(/\.xlsx$/i, ''), file }));
    sendJson(response, 200, {});
  } else if (route === 'GET /events') {
    events.add(response, searchParams.get('page') ?? undefined);
  } else {
    const file = request.method === 'GET' ? await pageFile(pathname) : undefined;
    if (!file) sendJson(response, 404, { message: 'Provbänken har inget på den adressen.' });
    else response.writeHead(200, { 'content-type': file.type }).end(file.text);
  }
}

async function answerJson(
  { engine, desk, readExample }: ServerParts,
  name: string,
  request: IncomingMessage,
): Promise<unknown> {
  const isJson = /^application\/json *(;|$)/.test(request.headers['content-type'] ?? '');
  const body = (await readBody(request, mostJson)).toString('utf8');
  const read = isJson ? readRequest(name, body) : undefined;
  if (!read) throw new RequestError('Provbänken förstår inte begäran. Ladda om sidan och försök igen.');
  if (read.name === 'openExample') return desk.open(await readExample(read.body.name));
  if (read.name === 'openEmpty') return desk.open(createSpreadsheet('Ny arbetsbok'));
  if (read.name === 'openCopy') return desk.openCopy();
  if (read.name === 'resume') return desk.resume();
  if (isWork(read)) desk.touch();
  const page = request.headers['x-workbench-page'];
  return engine.ask(read.name, read.body, typeof page === 'string' ? page : undefined);
}

/** Whether a request may change what a person would miss. */
function isWork(read: ReadRequest): boolean {
  switch (read.name) {
    case 'edit':
    case 'change':
    case 'undo':
    case 'redo':
    case 'renameSheet':
    case 'setInBin':
    case 'editDocument':
    case 'answerApproval':
      return true;
    case 'run':
    case 'call':
      return read.body.isByHand !== false;
    default:
      return false;
  }
}

/** Why a request cannot be met; undefined when the fault is the workbench's own. */
function reasonOf(error: unknown): string | undefined {
  if (error instanceof WorkbookError) return workbookFaultText(error);
  return error instanceof RequestError ? error.message : undefined;
}
