/** Every member of every stand-in is one that Google has: @types/google-apps-script is the witness. */
import { createMembrane, type Membrane } from '../../../host/runtime/membrane';
import { projectOf } from '../../../host/runtime/project';
import { createRealm } from '../../../host/runtime/realm';
import { serviceTraps } from '../../../host/runtime/service-traps';
import type { MethodMember, StandInType } from '../../../host/runtime/stand-in';
import { globalsOf } from '../../../host/services/globals';
import type { World } from '../../../host/services/world';
import { answerOf, manifest } from '../run-script';
import { readDeclaredTypes, type DeclaredMember } from './declared-types';
import { everyStandInType, isEnumValue } from './stand-ins';

const declared = readDeclaredTypes();
let types: readonly StandInType<unknown>[];
beforeAll(async () => {
  types = await everyStandInType();
});

/** Where a stand-in's ways to call a method and the declared ones differ, in words; nothing where they agree. */
function arityFaults(method: MethodMember<unknown>, ways: ReadonlySet<number>): readonly string[] {
  const takes = (count: number) =>
    method.overloads.some(({ arity, variadic }) => arity === count || (variadic && arity <= count));
  const most = Math.max(...[...ways].filter(Number.isFinite));
  const known = (count: number) => ways.has(count) || (ways.has(Infinity) && count > most);
  return [
    ...[...ways].filter((count) => !takes(count)).map((count) => `lacks ${String(count)}`),
    ...method.overloads.filter(({ arity }) => !known(arity)).map(({ arity }) => `has ${String(arity)}`),
  ];
}

function memberFaults(
  name: string,
  member: StandInType<unknown>['members'] extends ReadonlyMap<string, infer M> ? M : never,
  ways: DeclaredMember | undefined,
): readonly string[] {
  if (ways === undefined) return [`${name} is not declared`];
  if (ways === 'property' || member.kind === 'property') {
    return ways === member.kind ? [] : [`${name} is a ${member.kind}`];
  }
  return arityFaults(member, ways).map((fault) => `${name} ${fault}`);
}

describe('stand-ins', () => {
  it('are found, those of every service', () => {
    const names = types.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['Range', 'Sheet', 'Docs.Documents', 'Drive.Files', 'Ui', 'Blob', 'AuthMode']),
    );
    expect(types.length).toBeGreaterThan(40);
  });

  it('have the members of the declared type, each with the declared numbers of arguments', () => {
    const faults = types
      .filter((type) => !isEnumValue(type) && !declared.values(type.service, type.name))
      .flatMap(({ service, name, members }) => {
        const all = declared.members(service, name);
        if (!all) return [`${service}.${name} is not declared`];
        return [...members].flatMap(([key, member]) => memberFaults(`${name}.${key}`, member, all.get(key)));
      });
    // In Google's reference of ScriptApp and AuthorizationInfo since granular consent; not yet in the declarations.
    const newer = [
      'AuthorizationInfo.getAuthorizedScopes is not declared',
      // Called in Apps Script by gas-fakes' author (testdocsadv.js, testdrive.js).
      'Docs.getVersion is not declared',
      // In googleapis 188.0.0; a host has them only where they are switched on.
      'Drive.Approvals is not declared',
      'Drive.Drive.Approvals is not declared',
      'Drive.getVersion is not declared',
      'Drive.getVersion is not declared',
      'ScriptApp.getAuthorizationInfo has 2',
    ];
    expect([...faults].sort()).toEqual(newer);
  });

  it('have the values of the declared enumerations, in their order', () => {
    const enumerations = types.filter(
      (type) => !isEnumValue(type) && declared.values(type.service, type.name),
    );
    expect(enumerations.length).toBeGreaterThan(7);
    for (const { service, name, members } of enumerations) {
      expect([name, ...members.keys()]).toEqual([name, ...(declared.values(service, name) ?? [])]);
    }
  });

  it('give the values of enumerations the members that the Apps Script reference lists, and compareTo', () => {
    for (const type of types.filter(isEnumValue)) {
      expect([type.name, ...type.members.keys()]).toEqual([
        type.name,
        'compareTo',
        'name',
        'ordinal',
        'toString',
      ]);
    }
  });

  it('refuse by name each declared member that the host does not have, a method when it is called', () => {
    const realm = createRealm(() => 0);
    const gate = {
      scopes: undefined,
      counted: () => undefined,
      crossed: () => undefined,
      fault: () => undefined,
    };
    const traps = serviceTraps(realm, gate, () => membrane);
    const membrane: Membrane = createMembrane(realm, traps);
    let refused = 0;
    for (const type of types.filter(({ properties }) => properties === undefined)) {
      for (const [key, ways] of declared.members(type.service, type.name) ?? []) {
        if (type.members.has(key) || key === 'toString') continue;
        const read = traps(type.of({})).read(key);
        const error: unknown = read.failed ? read.error : thrownBy(read.value as () => unknown);
        expect([type.name, key, read.failed]).toEqual([type.name, key, ways === 'property']);
        expect(error).toMatchObject({
          name: 'LocalHostError',
          message: `not supported by the local host: ${type.name}.${key}`,
        });
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(400);
  });

  it('have nothing under a name that nobody declares, so that a script can find out what is there', () => {
    const body = `const sheet = SpreadsheetApp.getActive().getSheets()[0];
      return [typeof Utilities.fetch, typeof sheet.getRichText, typeof Docs.Comments, 'getFoo' in sheet, 'getCharts' in sheet];`;
    expect(answerOf(body)).toEqual(['undefined', 'undefined', 'undefined', false, true]);
  });
});

function thrownBy(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

describe('globalsOf', () => {
  // Declared for TypeScript's sake or long shut down: no script at Google has them.
  const notGlobal = [
    'Date2',
    'ScriptProperties',
    'UserProperties',
    'Charset',
    'DigestAlgorithm',
    'MacAlgorithm',
  ];
  const names = [
    ...declared.globals().filter((name) => ![...notGlobal, 'RsaAlgorithm'].includes(name)),
  ].sort();

  it('gives a script every declared service, as a stand-in or to refuse by name', () => {
    const body = `return ${JSON.stringify(names)}.filter((name) => typeof globalThis[name] !== 'object');`;
    expect(names.length).toBeGreaterThan(25);
    expect(answerOf(body)).toEqual([]);
  });

  it('gives no service that is not declared but the advanced ones of the manifest', () => {
    const world = { project: projectOf(manifest, ''), account: { approvals: 'absent' } } as World;
    const given = globalsOf({ id: 1, world, evaluate: () => undefined });
    expect([...given.keys()].sort()).toEqual([...names, 'Docs', 'Drive'].sort());
  });
});
