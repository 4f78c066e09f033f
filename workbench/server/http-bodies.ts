import type { IncomingMessage, ServerResponse } from 'node:http';
import { RequestError } from './request-error';

/** Headers of every answer: nothing is kept, framed or guessed, and no address is passed on. */
export const safeHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': [
    "default-src 'none'",
    // Frames with srcdoc inherit this policy, and the add-on's pages have their scripts inline.
    "script-src 'self' 'unsafe-inline'",
    "script-src-attr 'none'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data: blob:",
    "connect-src 'self'",
    "frame-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
};

/**
 * The bytes of a request.
 * @throws {RequestError} when there are more than `most`
 */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    // What is too much is read to its end and thrown away: an answer to half a request does not reach the page.
    if (size <= most) parts.push(part);
  }
  if (size > most) throw new RequestError(`Det är för stort: högst ${String(most / 1_000_000)} MB tas emot.`);
  return Buffer.concat(parts);
}

/** Answers with JSON. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(value));
}

/** Answers with a file to keep. */
export function sendFile(response: ServerResponse, name: string, type: string, bytes: Uint8Array): void {
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, '_');
  // Half a character, as a text cut off in the middle of an emoji ends with, has no encoding.
  const whole = encodeURIComponent(name.replace(/\p{Surrogate}/gu, '_')).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  response
    .writeHead(200, {
      'content-type': type,
      'content-length': bytes.length,
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${whole}`,
    })
    .end(bytes);
}
