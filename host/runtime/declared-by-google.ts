import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The members of one of Google's types by kind, names with a space between. */
interface Declared {
  readonly methods?: string;
  readonly properties?: string;
}

let read: ReadonlyMap<string, ReadonlyMap<string, 'method' | 'property'>> | undefined;

/**
 * Whether Google's type has a member of that name, and of which kind: what is not there is undefined in a script, as at Google,
 * and what is there without a stand-in is refused by name. Kept in google-members.json, which a test holds against
 * @types/google-apps-script.
 */
export function declaredByGoogle(
  service: string,
  type: string,
  member: string,
): 'method' | 'property' | undefined {
  read ??= readMembers();
  return read.get(`${service} ${type}`)?.get(member);
}

function readMembers(): ReadonlyMap<string, ReadonlyMap<string, 'method' | 'property'>> {
  const file = path.join(__dirname, 'google-members.json');
  const types = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Declared>>;
  const named = (names: string | undefined, kind: 'method' | 'property') =>
    (names?.split(' ') ?? []).map((name) => [name, kind] as const);
  return new Map(
    Object.entries(types).map(([type, { methods, properties }]) => [
      type,
      new Map([...named(methods, 'method'), ...named(properties, 'property')]),
    ]),
  );
}
