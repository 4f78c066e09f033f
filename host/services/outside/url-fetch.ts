import { javaBytes } from '../../runtime/membrane';
import { membersOf, standInType } from '../../runtime/define-stand-in';
import { listOf, options, text, type Param } from '../../runtime/params';
import { exception, unsupported } from '../../runtime/service-error';
import { mismatch, StandIn, type StandInType } from '../../runtime/stand-in';
import { blobType, decodeText } from '../script/blob';
import type { Execution, World } from '../world';
import type { FetchRequest } from './outside-record';

type Options = Readonly<Record<string, unknown>>;

interface ResponseState {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

const response = membersOf<ResponseState>();

const contentTypeOf = ({ headers }: ResponseState): string | null =>
  Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? null;

const responseType: StandInType<ResponseState> = standInType('HTTPResponse', 'UrlFetchApp', {
  getAllHeaders: response.call([], ({ headers }) => headers),
  getAs: response.refused(1, 'HTTPResponse.getAs'),
  getBlob: response.call([], (state) =>
    blobType.of({ bytes: state.bytes, contentType: contentTypeOf(state), name: null }),
  ),
  getContent: response.call([], ({ bytes }) => javaBytes(bytes)),
  getContentText: response.either(
    response.call([], ({ bytes }) => decodeText(bytes)),
    response.call([text], ({ bytes }, charset) => decodeText(bytes, charset)),
  ),
  getHeaders: response.call([], ({ headers }) => headers),
  getResponseCode: response.call([], ({ status }) => status),
});

function requestOf(url: string, { method, headers, payload }: Options): FetchRequest {
  return {
    url,
    method: typeof method === 'string' ? method.toUpperCase() : 'GET',
    headers: (headers ?? {}) as Options,
    payload: payload instanceof StandIn ? '(a blob)' : (payload ?? null),
  };
}

/**
 * The answer that the test has for the address. There is no network: an address without an answer is refused by name, but for
 * its query, which may hold a key.
 */
function fetch(world: World, url: string, params: Options): StandIn {
  const request = requestOf(url, params);
  world.outside.requests.push(request);
  const { fetch: answers } = world.answers;
  const answer = typeof answers === 'function' ? answers(request) : answers?.[url];
  if (!answer)
    throw unsupported(`UrlFetchApp.fetch without an answer given to the host: ${url.replace(/[?#].*/, '')}`);
  const { status = 200, headers = {}, body = '' } = answer;
  const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : body;
  if (status >= 400 && params['muteHttpExceptions'] !== true) {
    const host = /^[a-z]+:\/\/[^/?#]+/i.exec(url)?.[0] ?? url;
    throw exception(
      `Request failed for ${host} returned code ${String(status)}. Truncated server response: ${decodeText(bytes).slice(0, 100)} (use muteHttpExceptions option to examine full response)`,
    );
  }
  return responseType.of({ status, headers, bytes });
}

const textOrOptions: Param<string | Options> = (value) => {
  const url = text(value);
  return url === mismatch ? options(value) : url;
};

const { call, counted, either, scoped } = membersOf<Execution>();
const outward = ['https://www.googleapis.com/auth/script.external_request'];

/** Apps Script's UrlFetchApp: answers come from the host's options, requests are recorded, and nothing goes out. */
export const urlFetchAppType: StandInType<Execution> = standInType('UrlFetchApp', 'UrlFetchApp', {
  fetch: scoped(
    outward,
    either(
      counted([text], ({ world }, url) => fetch(world, url, {})),
      counted([text, options], ({ world }, url, params) => fetch(world, url, params)),
    ),
  ),
  fetchAll: scoped(
    outward,
    counted([listOf(textOrOptions)], ({ world }, requests) =>
      requests.map((request) =>
        typeof request === 'string'
          ? fetch(world, request, {})
          : fetch(world, typeof request['url'] === 'string' ? request['url'] : '', request),
      ),
    ),
  ),
  getRequest: either(
    call([text], (_execution, url) => requestOf(url, {})),
    call([text, options], (_execution, url, params) => requestOf(url, params)),
  ),
});
