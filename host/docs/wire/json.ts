/** A JSON value. Objects are never changed in place: a style that changes is a new object, so that parts can be shared. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** True for a JSON object, not for null or an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A resource or part of one, seen as JSON. Its type in the client has no index signature, hence this one door. */
export function plain(resource: object): JsonObject {
  return resource as JsonObject;
}

/** The object under `key`, or an empty one where there is none. Throws where something else stands there. */
export function objectAt(parent: JsonObject, key: string): JsonObject {
  const value = parent[key];
  if (value === undefined || value === null) return {};
  if (!isObject(value)) throw new Error(`not a Docs resource: ${key} is not an object`);
  return value;
}

/** The objects of the array under `key`, or none where there is no array. Throws where something else stands there. */
export function objectsAt(parent: JsonObject, key: string): readonly JsonObject[] {
  const value = parent[key];
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || !value.every(isObject)) {
    throw new Error(`not a Docs resource: ${key} is not an array of objects`);
  }
  return value;
}

/** The string under `key`, or `''`. */
export function stringAt(parent: JsonObject, key: string): string {
  const value = parent[key];
  return typeof value === 'string' ? value : '';
}

/** The number under `key`, or 0: Google leaves zeros out of its answers. */
export function numberAt(parent: JsonObject, key: string): number {
  const value = parent[key];
  return typeof value === 'number' ? value : 0;
}

/** The object without the named keys. */
export function without(object: JsonObject, ...keys: readonly string[]): JsonObject {
  const left: Record<string, Json | undefined> = {};
  for (const key in object) if (!keys.includes(key)) left[key] = object[key];
  return left;
}

/** True where both are the same JSON, whatever the order of their keys. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, i) => sameJson(item as Json, b[i] as Json));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a).filter((key) => a[key] !== undefined);
  return (
    keys.length === Object.keys(b).filter((key) => b[key] !== undefined).length &&
    keys.every((key) => sameJson(a[key], b[key]))
  );
}
