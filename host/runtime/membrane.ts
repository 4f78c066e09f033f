import { types } from 'node:util';
import { StandIn } from './stand-in';
import type { Outcome, Realm, Traps } from './realm';

/** Carries values between the host and one realm. */
export interface Membrane {
  /** The value as the realm's own: its arrays, dates and objects; a stand-in becomes the object that the script uses. */
  readonly toRealm: (value: unknown) => unknown;
  /** The value as the host's own. A realm function or promise is handed over as it is. */
  readonly toHost: (value: unknown) => unknown;
}

/** Makes the membrane of a realm. `traps` says how the object of a stand-in answers. */
export function createMembrane(realm: Realm, traps: (standIn: StandIn) => Traps): Membrane {
  const objects = new WeakMap<StandIn, object>();
  const standIns = new WeakMap<object, StandIn>();

  function objectOf(standIn: StandIn): object {
    const known = objects.get(standIn);
    if (known) return known;
    const made = realm.object(traps(standIn));
    objects.set(standIn, made);
    standIns.set(made, standIn);
    return made;
  }

  function toRealm(value: unknown): unknown {
    if (value instanceof StandIn) return objectOf(value);
    if (typeof value !== 'object' || value === null) return value;
    if (types.isDate(value)) return new realm.Date(Number(value));
    if (ArrayBuffer.isView(value)) {
      throw new TypeError('a byte array crosses as numbers: use javaBytes');
    }
    if (Array.isArray(value)) {
      const made = new realm.Array<unknown>();
      for (const member of value as readonly unknown[]) made.push(toRealm(member));
      return made;
    }
    if (!isPlain(value)) return value;
    const made = new realm.Object() as unknown as Record<string, unknown>;
    for (const [key, member] of Object.entries(value)) made[key] = toRealm(member);
    return made;
  }

  function toHost(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const standIn = standIns.get(value);
    if (standIn) return standIn;
    if (types.isDate(value)) return new Date(Number(value));
    if (types.isTypedArray(value)) return Uint8Array.from(value as Uint8Array);
    if (Array.isArray(value)) return Array.from(value as readonly unknown[], toHost);
    if (!isPlain(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toHost(member)]));
  }

  return { toRealm, toHost };
}

/** Whether an object is a record of names and values, whichever realm made it. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** A Byte[] as Java has it: numbers from -128 to 127. */
export function javaBytes(bytes: Uint8Array): number[] {
  return Array.from(Int8Array.from(bytes));
}

/** A call that went well. */
export function kept(value: unknown): Outcome {
  return { failed: false, value };
}

/** A call that the script sees as a thrown error. */
export function thrown(error: unknown): Outcome {
  return { failed: true, error };
}
