import type { ServerResponse } from 'node:http';
import type { WorkbenchEvent } from './protocol';

/** The pages that listen to events. */
export interface EventStreams {
  /** Lets a page listen until it goes away; it is told at once of the alerts that wait for an answer. */
  readonly add: (response: ServerResponse) => void;
  /** Tells every page. */
  readonly tell: (event: WorkbenchEvent) => void;
  /** Ends all streams. */
  readonly close: () => void;
}

/** How often a silent stream says that it lives, in milliseconds. */
const pulse = 15_000;

/** No page listens yet. */
export function createEventStreams(): EventStreams {
  const streams = new Set<ServerResponse>();
  const alerts = new Map<number, WorkbenchEvent>();
  const line = (event: WorkbenchEvent): string => `data: ${JSON.stringify(event)}\n\n`;
  const send = (text: string): void => {
    for (const stream of streams) stream.write(text);
  };
  const timer = setInterval(() => {
    send(':\n\n');
  }, pulse);
  timer.unref();
  return {
    add(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
      response.write(':\n\n');
      for (const alert of alerts.values()) response.write(line(alert));
      streams.add(response);
      response.on('close', () => streams.delete(response));
    },
    tell(event) {
      if (event.kind === 'alert') alerts.set(event.id, event);
      if (event.kind === 'alert-answered') alerts.delete(event.id);
      send(line(event));
    },
    close() {
      clearInterval(timer);
      for (const stream of streams) stream.end();
    },
  };
}
