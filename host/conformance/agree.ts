/** A value that JSON can carry. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * Whether an answer is the expected one. Members of an object may come in any order, and a member that is undefined is as
 * one that is not there; `{ "matches": "^kix" }` expects a text of that pattern, `{ "contains": "…" }` one with that part.
 */
export function agrees(found: unknown, expected: unknown): boolean {
  if (isRecord(expected)) {
    const [only, ...others] = Object.keys(expected);
    if (others.length === 0 && only === 'matches') {
      return typeof found === 'string' && new RegExp(String(expected[only])).test(found);
    }
    if (others.length === 0 && only === 'contains') {
      return typeof found === 'string' && found.includes(String(expected[only]));
    }
    if (!isRecord(found)) return false;
    const names = new Set([...keysOf(found), ...keysOf(expected)]);
    return [...names].every((name) => agrees(found[name], expected[name]));
  }
  if (Array.isArray(expected)) {
    return (
      Array.isArray(found) &&
      found.length === expected.length &&
      expected.every((member, index) => agrees(found[index], member))
    );
  }
  return Object.is(found, expected) || (found === 0 && expected === 0);
}

/** What a call gave, as a value that JSON can carry: undefined, dates and numbers without a value are named. */
export function plain(value: unknown): Json {
  if (value === undefined) return 'undefined';
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return `Date ${(value as Date).toISOString()}`;
  }
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    return value.toString();
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
}

const keysOf = (value: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(value).filter((key) => value[key] !== undefined);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
