import { types } from 'node:util';
import { mismatch, StandIn, type StandInType } from './stand-in';

/** Reads an argument as the type that a Google method declares, or answers `mismatch` where it does not fit. */
export type Param<T> = (argument: unknown) => T | typeof mismatch;

/** A String. */
export const text: Param<string> = (value) => (typeof value === 'string' ? value : mismatch);

/** A String or null. */
export const textOrNull: Param<string | null> = (value) =>
  typeof value === 'string' || value === null ? value : mismatch;

/** Anything, made a string as measured: null is "null", an object "[object Object]". */
export const coercedText: Param<string> = (value) =>
  typeof value === 'object' && value !== null
    ? Object.prototype.toString.call(value)
    : `${value as string | null}`;

/** An Integer: a fraction is cut off. */
export const integer: Param<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? Math.trunc(value) : mismatch;

/** A Number. */
export const decimal: Param<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : mismatch;

/** A Boolean. */
export const flag: Param<boolean> = (value) => (typeof value === 'boolean' ? value : mismatch);

/** Any value at all. */
export const anything: Param<unknown> = (value) => value;

/** A Date. */
export const date: Param<Date> = (value) => (types.isDate(value) ? new Date(value.getTime()) : mismatch);

/** An object of names and values; null and undefined are an empty one, as in the advanced services. */
export const options: Param<Readonly<Record<string, unknown>>> = (value) => {
  if (value === undefined || value === null) return {};
  return isRecord(value) ? value : mismatch;
};

/** An Array whose members fit `item`. */
export function listOf<T>(item: Param<T>): Param<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) return mismatch;
    const items: T[] = [];
    for (const member of value as readonly unknown[]) {
      const read = item(member);
      if (read === mismatch) return mismatch;
      items.push(read);
    }
    return items;
  };
}

/** A Byte[]: numbers from -128 to 255, given back as bytes. */
export const bytes: Param<Uint8Array> = (value) => {
  if (types.isUint8Array(value)) return value;
  return Array.isArray(value) && value.every((byte) => typeof byte === 'number')
    ? Uint8Array.from(value)
    : mismatch;
};

/** An object of another Google type; gives what that object holds. */
export function standIn<S>(type: () => StandInType<S>): Param<S> {
  return (value) => {
    const wanted: unknown = type();
    return value instanceof StandIn && value.type === wanted ? (value.self as S) : mismatch;
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof StandIn);
}
