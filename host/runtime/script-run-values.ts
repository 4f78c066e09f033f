/**
 * What google.script.run carries in each direction, as measured by Tanaike (report of 2023-08-28, "values to transfer
 * between JavaScript and Google Apps Script with google.script.run").
 */
import { types } from 'node:util';

/** A value that reached the browser. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** The browser refuses to send an argument. */
export class IllegalValueError extends Error {
  override readonly name = 'TypeError';
}

const nothing = Symbol('the whole answer is lost');

/**
 * An argument on its way from the browser to the script: undefined becomes null. `property` is its place among the
 * arguments; a member that cannot be sent is named by its own index or key.
 * @throws {IllegalValueError} for what the browser refuses (a Date, Map, function, boxed value, bytes …)
 */
export function sendArgument(argument: unknown, property: string): Plain {
  if (argument === undefined || argument === null) return null;
  if (typeof argument === 'string' || typeof argument === 'number' || typeof argument === 'boolean')
    return argument;
  if (Array.isArray(argument)) {
    return (argument as readonly unknown[]).map((member, index) => sendArgument(member, String(index)));
  }
  if (typeof argument === 'object' && isPlain(argument)) {
    return Object.fromEntries(
      Object.entries(argument).map(([key, member]) => [key, sendArgument(member, key)]),
    );
  }
  throw new IllegalValueError(`Failed due to illegal value in property: ${property}`);
}

/**
 * A result on its way from the script to the browser. A Date or an object of a Google service anywhere makes the
 * whole answer null; undefined becomes null, a function its source text, a Map, Set or RegExp an empty object.
 * @throws {Error} for a Uint8Array, which is a server error at Google
 */
export function sendResult(result: unknown, isServiceObject: (value: object) => boolean): Plain {
  const sent = send(result, isServiceObject);
  return sent === nothing ? null : sent;
}

function send(value: unknown, isServiceObject: (value: object) => boolean): Plain | typeof nothing {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'function') return Function.prototype.toString.call(value);
  if (typeof value !== 'object') return null;
  if (types.isDate(value) || isServiceObject(value)) return nothing;
  if (types.isInt8Array(value)) return Array.from(value);
  if (types.isUint8Array(value)) {
    throw new Error("We're sorry, a server error occurred. Please wait a bit and try again.");
  }
  if (Array.isArray(value)) {
    const members = (value as readonly unknown[]).map((member) => send(member, isServiceObject));
    return members.includes(nothing) ? nothing : (members as Plain[]);
  }
  const members = Object.entries(value).map(([key, member]) => [key, send(member, isServiceObject)] as const);
  return members.some(([, member]) => member === nothing)
    ? nothing
    : (Object.fromEntries(members) as Record<string, Plain>);
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return (prototype === null || Object.getPrototypeOf(prototype) === null) && !types.isProxy(value);
}
