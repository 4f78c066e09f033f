import vm from 'node:vm';

/** What a crossing call gives back to the script: a value of its own realm, or an error of its own realm to throw. */
export type Outcome =
  { readonly failed: false; readonly value: unknown } | { readonly failed: true; readonly error: unknown };

/** How an object of a stand-in answers the script. */
export interface Traps {
  read(key: string): Outcome;
  write(key: string, value: unknown): Outcome;
  has(key: string): boolean;
  keys(): readonly string[];
}

/** A bare V8 realm with Apps Script's globals and no others; constructors are the realm's own. */
export interface Realm {
  readonly context: vm.Context;
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  /** A method of the realm that answers with what `call` gives for its arguments. */
  method(call: (args: readonly unknown[]) => Outcome, name: string, length: number): unknown;
  /** An object of the realm whose named members are `traps`. */
  object(traps: Traps): object;
  /** Follows a promise of the realm: the box is filled when it settles. */
  settle(promise: unknown): { readonly state?: 'kept' | 'broken'; readonly value?: unknown };
  /** Runs `task` as script of the realm, microtasks included. */
  run(task: () => unknown): unknown;
}

// Written as script text, since everything that it makes must belong to the realm that it runs in.
const bootstrap = new vm.Script(
  `(function (now) {
  'use strict';
  delete WebAssembly.compileStreaming;
  delete WebAssembly.instantiateStreaming;
  const NativeDate = Date;
  NativeDate.now = () => now();
  globalThis.Date = new Proxy(NativeDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new NativeDate(now()).toString(),
  });
  Object.defineProperty(NativeDate.prototype, 'constructor', { value: globalThis.Date, writable: true, configurable: true });
  const answer = (outcome) => {
    if (outcome.failed) throw outcome.error;
    return outcome.value;
  };
  const method = (call, name, length) => {
    const made = { [name](...args) { return answer(call(args)); } }[name];
    Object.defineProperty(made, 'length', { value: length });
    return made;
  };
  return {
    Array, Object, Error, Date: NativeDate, method,
    object: (traps) => new Proxy({}, {
      get: (target, key) => {
        if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return undefined;
        if (key === 'constructor' || key === 'valueOf' || key === 'hasOwnProperty') return Reflect.get(target, key);
        return answer(traps.read(key));
      },
      set: (_target, key, value) => { answer(traps.write(String(key), value)); return true; },
      has: (_target, key) => typeof key === 'string' && traps.has(key),
      ownKeys: () => Array.from(traps.keys()),
      getOwnPropertyDescriptor: (_target, key) =>
        typeof key === 'string' && traps.has(key)
          ? { value: answer(traps.read(key)), enumerable: true, configurable: true, writable: false }
          : undefined,
      deleteProperty: () => false,
      defineProperty: () => false,
    }),
    settle: (promise) => {
      const box = {};
      promise.then((value) => { box.state = 'kept'; box.value = value; }, (value) => { box.state = 'broken'; box.value = value; });
      return box;
    },
  };
})`,
  { filename: 'realm' },
);

const entry = '__localHostTask';
const runEntry = new vm.Script(`{ const task = globalThis.${entry}; delete globalThis.${entry}; task(); }`, {
  filename: 'execution',
});

/**
 * A new realm. Text cannot be made code in it (eval, Function) unless `codeFromText`, and its clock is `now` (milliseconds since 1970).
 * Globals are those that Apps Script has: a bare V8 realm without WebAssembly's streaming functions
 * (jpoehnelt's table of 2024, see host/DIFFERENCES.md); services are added by the execution.
 */
export function createRealm(now: () => number, codeFromText = false): Realm {
  const context = vm.createContext(
    {},
    { codeGeneration: { strings: codeFromText, wasm: true }, microtaskMode: 'afterEvaluate' },
  );
  const make = bootstrap.runInContext(context) as (now: () => number) => Omit<Realm, 'context' | 'run'>;
  return {
    context,
    ...make(now),
    run(task) {
      context[entry] = task;
      return runEntry.runInContext(context, { displayErrors: false }) as unknown;
    },
  };
}
