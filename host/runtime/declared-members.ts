/** What Google declares of its types: the files of @types/google-apps-script, read at the first member that is missing. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The members of a declared type, and the types that it extends. */
interface DeclaredType {
  readonly members: Map<string, 'method' | 'property'>;
  readonly parents: string[];
}

/** Whether Google's type has a member that the host has not; undefined when nothing is declared under the type's name. */
export type Declared = 'method' | 'property' | 'none' | undefined;

let types: ReadonlyMap<string, DeclaredType> | undefined;

/**
 * How Google declares a member of a type, by the names that stand-ins have: "Range", or "Docs.Documents" for a collection
 * of an advanced service.
 */
export function declaredMember(type: string, member: string): Declared {
  types ??= readTypes();
  const [first = '', part] = type.split('.');
  return memberOf(types, part === undefined ? first : `${part}Collection`, member);
}

function memberOf(all: ReadonlyMap<string, DeclaredType>, type: string, member: string): Declared {
  const found = all.get(type);
  if (!found) return undefined;
  const own = found.members.get(member);
  if (own) return own;
  const inherited = found.parents.map((parent) => memberOf(all, parent, member));
  return inherited.find((each) => each === 'method' || each === 'property') ?? 'none';
}

function readTypes(): ReadonlyMap<string, DeclaredType> {
  const all = new Map<string, DeclaredType>();
  for (const file of files()) {
    let open: DeclaredType | undefined;
    let indent = '';
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const [, before = '', name, parents = ''] =
        /^(\s*)(?:interface|enum) (\w+)(?:<[^>]*>)?(?: extends ([^{]+))? \{/.exec(line) ?? [];
      if (name !== undefined) {
        indent = before;
        open = all.get(name) ?? { members: new Map(), parents: [] };
        open.parents.push(...parents.split(',').map((each) => each.trim().replace(/^.*\./, '')));
        all.set(name, open);
      } else if (line.startsWith(`${indent}}`)) open = undefined;
      // What stands further in is a parameter that has a line of its own.
      else if (/^\S/.test(line.slice(indent.length + 4))) addMember(open, line);
    }
  }
  return all;
}

function addMember(type: DeclaredType | undefined, line: string): void {
  const declaration = line.replace(/\/\*.*?\*\//g, '');
  const [, name, sign] = /^\s+(?:readonly )?(\w+)\??\s*([(:,=]|$)/.exec(declaration) ?? [];
  if (type && name !== undefined) type.members.set(name, sign === '(' ? 'method' : 'property');
}

/** The declarations of the built-in services, and of the advanced ones that the host has; none where they are not installed. */
function files(): readonly string[] {
  try {
    const folder = path.dirname(require.resolve('@types/google-apps-script/package.json'));
    return [
      ...readdirSync(folder).filter((file) => file.endsWith('.d.ts')),
      'apis/docs_v1.d.ts',
      'apis/drive_v3.d.ts',
    ].map((file) => path.join(folder, file));
  } catch {
    return [];
  }
}
