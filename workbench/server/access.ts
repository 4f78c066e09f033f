import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What a request must know to be let in. */
export interface Gate {
  readonly port: number;
  readonly token: string;
}

/**
 * Why a request is not let in, as a Swedish sentence; undefined when it is. It must name this machine as its host (so
 * that no foreign name that leads to 127.0.0.1 works), come from the workbench's own page or from none at all, and
 * carry the token, in the header `X-Workbench-Token` or the query's `token`.
 */
export function refusalOf(
  { headers, url }: Pick<IncomingMessage, 'headers' | 'url'>,
  gate: Gate,
): string | undefined {
  const host = headers.host ?? '';
  const own = ['127.0.0.1', 'localhost'].map((name) => `${name}:${String(gate.port)}`);
  if (!own.includes(host)) {
    return 'Provbänken nås bara från den här datorn, på adressen som skrevs ut när den startade.';
  }
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  if (
    (origin !== undefined && origin !== `http://${host}`) ||
    (site !== undefined && site !== 'same-origin' && site !== 'none')
  ) {
    return 'Begäran kommer från en annan webbplats och släpps inte in.';
  }
  const header = headers['x-workbench-token'];
  const token = typeof header === 'string' ? header : addressOf({ url }).searchParams.get('token');
  if (token === null || !same(token, gate.token)) {
    return 'Adressen saknar rätt nyckel. Öppna adressen som skrevs ut när provbänken startade.';
  }
  return undefined;
}

/**
 * The path and query that a request asks for, whatever it has in their place ("//", "*", an address of another host): a
 * URL of a host that means nothing.
 */
export function addressOf({ url = '/' }: Pick<IncomingMessage, 'url'>): URL {
  return new URL(`http://local${url.startsWith('/') ? '' : '/'}${url}`);
}

/** Compares in a time that does not show how much of the text is right. */
function same(given: string, wanted: string): boolean {
  const [a, b] = [given, wanted].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
