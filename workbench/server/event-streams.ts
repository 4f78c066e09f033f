import type { ServerResponse } from 'node:http';
import type { WorkbenchEvent } from '../protocol';

/** Tells every page; with the name of a page, only that one as long as it listens. */
export type SendEvent = (event: WorkbenchEvent, page?: string) => void;

/** The pages that listen to events. */
export interface EventStreams {
  /**
   * Lets a page listen until it goes away; it gets at once the alerts that wait for an answer and
   * that no other page has. `page` is the page's own name.
   */
  readonly add: (response: ServerResponse, page: string | undefined) => void;
  readonly send: SendEvent;
  /** Ends all streams. */
  readonly close: () => void;
}

/** How often a silent stream says that it lives, in milliseconds. */
const pulse = 15_000;

/** No page listens yet. */
export function createEventStreams(): EventStreams {
  const streams = new Map<ServerResponse, string | undefined>();
  const alerts = new Map<number, { readonly event: WorkbenchEvent; readonly page: string | undefined }>();
  const line = (event: WorkbenchEvent): string => `data: ${JSON.stringify(event)}\n\n`;
  const listens = (page: string | undefined): boolean =>
    page !== undefined && [...streams.values()].includes(page);
  const send = (text: string, page?: string): void => {
    const isFor = listens(page) ? (name: string | undefined) => name === page : () => true;
    for (const [stream, name] of streams) if (isFor(name)) stream.write(text);
  };
  const timer = setInterval(() => {
    send(':\n\n');
  }, pulse);
  timer.unref();
  return {
    add(response, page) {
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
      response.write(':\n\n');
      for (const alert of alerts.values()) if (!listens(alert.page)) response.write(line(alert.event));
      streams.set(response, page);
      response.on('close', () => streams.delete(response));
    },
    send(event, page) {
      if (event.kind === 'alert') alerts.set(event.id, { event, page });
      if (event.kind === 'alert-answered') alerts.delete(event.id);
      send(line(event), page);
    },
    close() {
      clearInterval(timer);
      for (const stream of streams.keys()) stream.end();
    },
  };
}
