import { types } from 'node:util';
import vm from 'node:vm';
import { globalsOf } from '../services/globals';
import { releaseLocks } from '../services/script/lock-service';
import type { Execution, World } from '../services/world';
import { createMembrane, type Membrane } from './membrane';
import { createRealm, type Realm } from './realm';
import { serviceTraps, type CallGate } from './service-traps';
import { StandIn } from './stand-in';
import { useTimeZone } from './time-zone';

/** What a function of the script gave, still in the script's realm. */
export interface Completion {
  readonly value: unknown;
  /** Whether an object of the realm is a Google service's. */
  readonly isServiceObject: (value: object) => boolean;
}

/** The project has no function of that name that can be called from outside. */
export class FunctionNotFoundError extends Error {
  override readonly name = 'FunctionNotFoundError';
}

/**
 * One execution, as Apps Script makes one for every call: a fresh realm, the project's files run in order, then the
 * function, with its promises awaited. Locks that it holds are freed when it ends.
 * @throws {FunctionNotFoundError} for a missing function, and from a page for one whose name ends in "_"
 * @throws what the script throws, an error of its own realm
 */
export function execute(
  world: World,
  gate: CallGate,
  functionName: string,
  from: 'page' | 'menu',
  argumentsOf: (execution: Execution) => readonly unknown[],
): Completion {
  const { realm, membrane, execution } = begin(world, gate);
  try {
    runScripts(world, realm);
    const called = lookUp(realm, functionName, from);
    const args = argumentsOf(execution).map((argument) => membrane.toRealm(argument));
    const value = awaited(
      realm,
      realm.run(() => called(...args)),
    );
    return { value, isServiceObject: (object) => membrane.toHost(object) instanceof StandIn };
  } finally {
    releaseLocks(world, execution.id);
  }
}

/**
 * The names that google.script.run offers: functions declared at the top level, or held by a "var" there, but those that
 * end in "_"; a menu and a trigger may call those too. One in a top-level "const" or "let", which Google offers too, can be called but is not listed here.
 * @throws what the project's files throw when they are run
 */
export function functionNames(world: World, gate: CallGate, from: 'page' | 'menu'): readonly string[] {
  const { realm, execution } = begin(world, gate);
  const globals = (): string[] => Object.getOwnPropertyNames(realm.context);
  const before = new Set(globals());
  try {
    runScripts(world, realm);
    return globals().filter(
      (name) =>
        !before.has(name) &&
        (from === 'menu' || !name.endsWith('_')) &&
        typeof realm.context[name] === 'function',
    );
  } finally {
    releaseLocks(world, execution.id);
  }
}

function begin(
  world: World,
  gate: CallGate,
): { readonly realm: Realm; readonly membrane: Membrane; readonly execution: Execution } {
  useTimeZone(world.project.manifest.timeZone);
  const realm = createRealm(() => world.now(), world.codeFromText);
  const membrane: Membrane = createMembrane(
    realm,
    serviceTraps(realm, gate, () => membrane),
  );
  const execution: Execution = {
    id: world.nextNumber(),
    world,
    evaluate: (code, scope) => evaluate(realm, membrane, code, scope),
  };
  for (const [name, value] of globalsOf(execution)) {
    Object.defineProperty(realm.context, name, {
      value: membrane.toRealm(value),
      writable: true,
      configurable: true,
      enumerable: false,
    });
  }
  return { realm, membrane, execution };
}

function runScripts({ project }: World, realm: Realm): void {
  for (const script of project.scripts) {
    // An error's stack is to be the script's own, without the source line that Node would put on top.
    script.runInContext(realm.context, { displayErrors: false });
  }
}

/** A function whose name ends in "_" is private to the script: a page cannot call it, a menu, a trigger or the editor can. */
function lookUp(realm: Realm, name: string, from: 'page' | 'menu'): (...args: readonly unknown[]) => unknown {
  if (!/^[A-Za-z_$][\w$]*$/.test(name) || (from === 'page' && name.endsWith('_'))) {
    throw new FunctionNotFoundError(`Script function not found: ${name}`);
  }
  const found: unknown = vm.runInContext(
    `typeof ${name} === 'function' ? ${name} : undefined`,
    realm.context,
  );
  if (typeof found !== 'function') throw new FunctionNotFoundError(`Script function not found: ${name}`);
  return found as (...args: readonly unknown[]) => unknown;
}

function awaited(realm: Realm, value: unknown): unknown {
  if (!types.isPromise(value)) return value;
  const box: { settled?: ReturnType<Realm['settle']> } = {};
  realm.run(() => {
    box.settled = realm.settle(value);
  });
  if (box.settled?.state === 'broken') throw box.settled.value;
  return box.settled?.value;
}

function evaluate(
  realm: Realm,
  membrane: Membrane,
  code: string,
  scope: ReadonlyMap<string, unknown>,
): unknown {
  const names = [...scope.keys()].filter((name) => /^[A-Za-z_$][\w$]*$/.test(name));
  const script = new vm.Script(`(function (${names.join(', ')}) { return ${code}; })`, {
    filename: 'template',
  });
  const run = script.runInContext(realm.context) as (...values: readonly unknown[]) => unknown;
  return membrane.toHost(run(...names.map((name) => membrane.toRealm(scope.get(name)))));
}
