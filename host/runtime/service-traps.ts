import { types } from 'node:util';
import { declaredMember } from './declared-members';
import { kept, thrown, type Membrane } from './membrane';
import { missingScope } from './missing-scope';
import type { Outcome, Realm, Traps } from './realm';
import { exception, ServiceError, unsupported } from './service-error';
import { mismatch, type MethodMember, type StandIn } from './stand-in';

/** What decides over a service call besides its stand-in. */
export interface CallGate {
  /** The scopes that the manifest asks for and the user has granted; undefined grants all. */
  readonly scopes: readonly string[] | undefined;
  /** Called with the name of each call that counts, before it is made ("Docs.Documents.get"). */
  readonly counted: (name: string) => void;
  /** Called with the name of each getter and builder, which cross to Google too and do not count ("Sheet.getMaxRows"). */
  readonly crossed: (name: string) => void;
  /** The injected faults of a call: `before` it has an effect, or `after`. */
  readonly fault: (name: string, when: 'before' | 'after') => ServiceError | undefined;
}

/** Makes the traps of stand-ins: member look-up, signatures, scopes, counting, faults and errors of the realm. */
export function serviceTraps(
  realm: Realm,
  gate: CallGate,
  membrane: () => Membrane,
): (standIn: StandIn) => Traps {
  const attempt = (run: () => unknown): Outcome => {
    try {
      return kept(membrane().toRealm(run()));
    } catch (error) {
      return thrown(realmError(realm, membrane(), error));
    }
  };

  const invoke = (
    standIn: StandIn,
    name: string,
    member: MethodMember<unknown>,
    args: readonly unknown[],
  ): unknown => {
    const { type, self } = standIn;
    const given = args.map((arg) => membrane().toHost(arg));
    const bound = member.overloads.map((overload) => overload.bind(given)).find((call) => call !== mismatch);
    if (bound === undefined) {
      const path =
        type.service === type.name || type.name.startsWith(type.service)
          ? type.name
          : `${type.service}.${type.name}`;
      throw exception(
        `The parameters (${given.map(javaName).join(',')}) don't match the method signature for ${path}.${name}.`,
      );
    }
    const { scopes } = gate;
    if (member.scopes.length > 0 && scopes && !member.scopes.some((scope) => scopes.includes(scope))) {
      throw missingScope(type, name, member.scopes);
    }
    const call = `${type.name}.${name}`;
    if (member.counted) gate.counted(call);
    else gate.crossed(call);
    throwIf(gate.fault(call, 'before'));
    const result = bound(self);
    throwIf(gate.fault(call, 'after'));
    return result;
  };

  /**
   * A member that the host has not: one that Google has is refused by name, a method when it is called, so that a script can
   * find out what is there; one that nobody has is undefined, as in Apps Script. A library's is refused.
   */
  const missing = (type: string, key: string): Outcome => {
    const refusal = (): Outcome => thrown(realmError(realm, membrane(), unsupported(`${type}.${key}`)));
    const declared = declaredMember(type, key);
    if (declared === 'none') return kept(undefined);
    return declared === 'method' ? kept(realm.method(refusal, key, 0)) : refusal();
  };

  return (standIn) => {
    const { type, self } = standIn;
    const methods = new Map<string, unknown>();
    const method = (key: string, member: MethodMember<unknown>): unknown => {
      const made =
        methods.get(key) ??
        realm.method(
          (args) => attempt(() => invoke(standIn, key, member, args)),
          key,
          Math.max(...member.overloads.map(({ arity }) => arity)),
        );
      methods.set(key, made);
      return made;
    };
    return {
      read(key) {
        const member = type.members.get(key);
        if (member?.kind === 'method') return kept(method(key, member));
        if (member) return attempt(() => member.read(self));
        if (key === 'toString') return kept(realm.method(() => kept(type.text(self)), key, 0));
        const own = type.properties;
        if (own) return attempt(() => own.read(self, key));
        return missing(type.name, key);
      },
      write(key, value) {
        const own = type.properties;
        if (!own) return thrown(realmError(realm, membrane(), unsupported(`setting ${type.name}.${key}`)));
        return attempt(() => {
          own.write(self, key, membrane().toHost(value));
        });
      },
      has: (key) => type.members.has(key) || /^(method|property)$/.test(declaredMember(type.name, key) ?? ''),
      keys: () => [...type.members.keys()],
    };
  };
}

function throwIf(error: ServiceError | undefined): void {
  if (error) throw error;
}

/** The realm's own error for what went wrong in a service; one that is no service's is a fault of the host. */
function realmError(realm: Realm, membrane: Membrane, error: unknown): unknown {
  // What the script's own code threw, in a template or before a number reached us, stays what it is.
  if (!types.isNativeError(error) || isOf(realm, error)) return error;
  const made = new realm.Error(error.message);
  Object.defineProperty(made, 'name', {
    value: error instanceof ServiceError ? error.name : 'LocalHostError',
    writable: true,
    configurable: true,
  });
  if (!(error instanceof ServiceError)) Object.defineProperty(made, 'cause', { value: error.stack });
  if (error instanceof ServiceError && error.details) {
    Object.defineProperty(made, 'details', { value: membrane.toRealm(error.details), enumerable: true });
  }
  return made;
}

/** Whether an error was made in the realm, by the script's own code. */
function isOf(realm: Realm, error: Error): boolean {
  return error instanceof realm.Error;
}

/** How Apps Script names an argument in a signature error. */
function javaName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return value.every((member) => typeof member === 'number') ? 'number[]' : 'Array';
  switch (typeof value) {
    case 'string':
      return 'String';
    case 'number':
      return 'number';
    case 'boolean':
      return 'Boolean';
    default:
      return '(class)';
  }
}
