import { DocsError } from './docs-error';
import { isObject } from './json';
import type { Json, JsonObject } from './json';
import { enums } from './message-enums';
import { messages, unsupportedRequests } from './message-shapes';
import { asRecorded } from './recorded-values';

const PACKAGE = 'type.googleapis.com/google.apps.docs.v1';

/** The fields of which a message may have but one. Source: v1.d.ts ("union field"), errors-and-discovery.md for Request. */
const ONEOFS: Readonly<Record<string, string>> = {
  commentId: 'thread_id',
  suggestionId: 'thread_id',
  location: 'insertion_location',
  endOfSegmentLocation: 'insertion_location',
};

/**
 * The requests of a batch, checked against the API's own form before any of them is applied, and with proto names
 * (insert_text) as camelCase. Throws a DocsError 400 with the texts of Google's JSON parser for an unknown name, a wrong
 * type, an unknown enum value or two requests in one, all of them, one a line; and a plain Error for a request that the
 * API knows but this host does not. What the requests set is given as Google gives it back (recorded-values.ts). Source of the texts: test/platform/docs-api-errors.json.
 */
export function readRequests(requests: readonly unknown[]): JsonObject[] {
  const faults: string[] = [];
  const read = requests.map((request, i) =>
    readMessage(request, 'Request', `requests[${String(i)}]`, faults),
  );
  if (faults.length > 0) throw new DocsError(400, faults.join('\n'));
  read.forEach((request, i) => {
    if (Object.keys(request).length === 0) {
      throw new DocsError(400, `Invalid requests[${String(i)}]: No request set.`);
    }
  });
  return read;
}

function readMessage(value: unknown, type: string, path: string, faults: string[]): JsonObject {
  if (!isObject(value)) {
    faults.push(wrongType(path, `${PACKAGE}.${type}`, value));
    return {};
  }
  const fields = messages[type] ?? {};
  const read: Record<string, Json> = {};
  const oneofs = new Set<string>();
  for (const [key, item] of Object.entries(value)) {
    const field = camelCase(key);
    if (item === undefined || item === null) continue;
    if (type === 'Request' && unsupportedRequests.includes(field)) {
      throw new Error(`not supported by the local host: documents.batchUpdate ${field}`);
    }
    const fieldType = fields[field];
    if (fieldType === undefined) {
      faults.push(`Invalid JSON payload received. Unknown name "${key}" at '${path}': Cannot find field.`);
      continue;
    }
    const oneof = type === 'Request' ? 'request' : ONEOFS[field];
    if (oneof !== undefined && oneofs.has(oneof)) {
      faults.push(
        `Invalid value at '${path}' (oneof), oneof field '${oneof}' is already set. Cannot set '${key}'`,
      );
      continue;
    }
    if (oneof !== undefined) oneofs.add(oneof);
    read[field] = readField(item, fieldType, `${path}.${snakeCase(field)}`, faults);
  }
  return asRecorded(read, type);
}

function readField(value: Json, type: string, path: string, faults: string[]): Json {
  if (type.startsWith('[]')) {
    const items: readonly Json[] = Array.isArray(value) ? (value as readonly Json[]) : [value];
    return items.map((item, i) => readField(item, type.slice(2), `${path}[${String(i)}]`, faults));
  }
  if (type.startsWith('map:')) {
    if (!isObject(value)) {
      faults.push(wrongType(path, type, value));
      return {};
    }
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, item]) =>
        item === undefined || item === null
          ? []
          : [[key, readField(item, type.slice('map:'.length), `${path}[${key}]`, faults)]],
      ),
    );
  }
  if (type in messages) return readMessage(value, type, path, faults);
  const values = enums[type];
  if (values !== undefined) {
    if (typeof value === 'string' && values.includes(value)) return value;
    faults.push(wrongType(path, `${PACKAGE}.${type}`, value));
    return '';
  }
  const scalar = readScalar(value, type);
  if (scalar === undefined) faults.push(wrongType(path, `TYPE_${type.toUpperCase()}`, value));
  return scalar ?? '';
}

/** Protobuf's JSON mapping: numbers may come as strings, nothing else is converted. */
function readScalar(value: Json, type: string): Json | undefined {
  switch (type) {
    case 'string':
      return typeof value === 'string' ? value : undefined;
    case 'bool':
      return typeof value === 'boolean' ? value : undefined;
    case 'int32': {
      const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
      return typeof number === 'number' && Number.isInteger(number) && Math.abs(number) < 2 ** 31
        ? number
        : undefined;
    }
    case 'float':
    case 'double': {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
    }
    default:
      throw new Error(`no such type: ${type}`);
  }
}

function wrongType(path: string, type: string, value: unknown): string {
  return `Invalid value at '${path}' (${type}), ${JSON.stringify(value)}`;
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
