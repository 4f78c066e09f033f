/** What the page asks of the workbench's server, and what it hears from it. */
import type { Requests, WorkbenchEvent } from '../../protocol';

/** The server did not do what was requested; the message says why, in Swedish. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

/** The server does not answer. */
export class NoContactError extends Error {
  override readonly name = 'NoContactError';

  constructor() {
    super('Provbänken svarar inte. Starta den igen med npm start.');
  }
}

/** Asks the server. Rejects with a RefusedError or a NoContactError. */
export type Ask = <Name extends keyof Requests>(
  name: Name,
  body: Requests[Name]['body'],
) => Promise<Requests[Name]['answer']>;

/** The connection to the server. */
export interface Api {
  readonly ask: Ask;
  /** Opens an .xlsx file in place of the workbook that is open. */
  openFile(file: File): Promise<void>;
  documentFile(id: string): Promise<ArrayBuffer>;
  /** The script that every frame begins with. */
  frameScript(): Promise<string>;
  readonly workbookAddress: string;
  documentAddress(id: string): string;
  /** Where a file that is no document is downloaded from. */
  fileAddress(id: string): string;
  /** Tells events as they come and whether there is contact; goes on until the returned function is called. */
  listen(onEvent: (event: WorkbenchEvent) => void, onContact: (contact: boolean) => void): () => void;
}

/** Runs of the script that are out at once: a browser has six connections, and an alert's answer needs one. */
const runsAtOnce = 3;
const reconnectAfter = 2000;

/** A connection with the token that the page's address carries. */
export function openApi(token: string): Api {
  const page = crypto.randomUUID();
  const withToken = (path: string): string => `${path}?token=${encodeURIComponent(token)}`;
  const request = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('X-Workbench-Token', token);
    headers.set('X-Workbench-Page', page);
    const response = await fetch(path, { ...init, headers }).catch(() => {
      throw new NoContactError();
    });
    if (!response.ok) throw new RefusedError(await refusal(response));
    return response;
  };
  const post = async (name: string, body: unknown): Promise<unknown> => {
    const headers = { 'Content-Type': 'application/json' };
    return (await request(`api/${name}`, { method: 'POST', headers, body: JSON.stringify(body) })).json();
  };
  const inTurn = gate(runsAtOnce);

  return {
    ask: ((name, body) =>
      name === 'call' || name === 'run' ? inTurn(() => post(name, body)) : post(name, body)) as Ask,
    async openFile(file) {
      const path = `workbook?name=${encodeURIComponent(file.name)}`;
      await request(path, { method: 'PUT', body: file });
    },
    documentFile: async (id) => (await request(`documents/${encodeURIComponent(id)}.docx`)).arrayBuffer(),
    frameScript: async () => (await request('script-run.js')).text(),
    workbookAddress: withToken('workbook.xlsx'),
    documentAddress: (id) => withToken(`documents/${encodeURIComponent(id)}.docx`),
    fileAddress: (id) => withToken(`files/${encodeURIComponent(id)}`),
    listen(onEvent, onContact) {
      let source: EventSource | undefined;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const connect = (): void => {
        source = new EventSource(`${withToken('events')}&page=${page}`);
        source.onopen = () => {
          onContact(true);
        };
        source.onmessage = ({ data }: MessageEvent<string>) => {
          onEvent(JSON.parse(data) as WorkbenchEvent);
        };
        source.onerror = () => {
          onContact(false);
          source?.close();
          timer = setTimeout(connect, reconnectAfter);
        };
      };
      connect();
      return () => {
        clearTimeout(timer);
        source?.close();
      };
    },
  };
}

/** The server's own sentence, or one that names the status when the answer is none of the server's. */
async function refusal(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => null);
  if (typeof body === 'object' && body !== null && 'message' in body && typeof body.message === 'string')
    return body.message;
  return `Provbänken svarade med status ${response.status}.`;
}

/** Lets so many be under way at once and the rest wait in the order that they came. */
function gate(most: number): <T>(begin: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let under = 0;
  return async (begin) => {
    if (under >= most) await new Promise<void>((go) => waiting.push(go));
    else under++;
    try {
      return await begin();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else under--;
    }
  };
}
