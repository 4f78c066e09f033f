import { request, type IncomingHttpHeaders } from 'node:http';
import type { Requests, WorkbenchEvent } from '../../workbench/protocol';
import type { Workbench } from '../../workbench/server/start-workbench';

/** An answer as it came. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Sends a request with these headers and no others but the host, as any program on the machine can. */
export function send(
  { origin }: Workbench,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body: string | Uint8Array = '',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(`${origin}${path}`, { method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const { statusCode: status = 0, headers: sent } = response;
        resolve({ status, headers: sent, body: Buffer.concat(parts) });
      });
    })
      .on('error', reject)
      .end(body);
  });
}

/** Asks as a page does, and gives the answer; an answer that is not 200 is an error with its message. */
export async function ask<Name extends keyof Requests>(
  workbench: Workbench,
  name: Name,
  body: Requests[Name]['body'],
  page = 'page',
): Promise<Requests[Name]['answer']> {
  const headers = {
    'content-type': 'application/json',
    'x-workbench-token': workbench.token,
    'x-workbench-page': page,
  };
  const answer = await send(workbench, 'POST', `/api/${name}`, headers, JSON.stringify(body));
  const value: unknown = JSON.parse(answer.body.toString());
  if (answer.status !== 200) throw new Error((value as { readonly message: string }).message);
  return value as Requests[Name]['answer'];
}

/** Listens to events as a page does. */
export interface Listener {
  readonly heard: readonly WorkbenchEvent[];
  /** The first event of a kind, heard already or to come. */
  readonly first: <Kind extends WorkbenchEvent['kind']>(
    kind: Kind,
  ) => Promise<Extract<WorkbenchEvent, { readonly kind: Kind }>>;
  readonly stop: () => void;
}

/** Opens the stream of events of a page, and resolves when it listens. */
export function listen({ origin, token }: Workbench, page = 'page'): Promise<Listener> {
  return new Promise((resolve, reject) => {
    const heard: WorkbenchEvent[] = [];
    const waiting = new Set<() => void>();
    const stream = request(`${origin}/events?token=${token}&page=${page}`, { agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        const lines = (text + part).split('\n\n');
        text = lines.pop() ?? '';
        for (const line of lines) {
          if (line.startsWith('data: ')) heard.push(JSON.parse(line.slice(6)) as WorkbenchEvent);
        }
        for (const look of waiting) look();
      });
      response.on('error', () => undefined);
      resolve({
        heard,
        first: (kind) =>
          new Promise((found) => {
            const look = (): void => {
              const event = heard.find((one) => one.kind === kind);
              if (!event) return;
              waiting.delete(look);
              found(event as Extract<WorkbenchEvent, { readonly kind: typeof kind }>);
            };
            waiting.add(look);
            look();
          }),
        stop: () => stream.destroy(),
      });
    });
    stream.on('error', reject).end();
  });
}
