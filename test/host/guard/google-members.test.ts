import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readDeclaredTypes } from './declared-types';
import { everyStandInType, isEnumValue } from './stand-ins';

const file = path.join(__dirname, '../../../host/runtime/google-members.json');
const declared = readDeclaredTypes();

/** The members of every type that the host stands in for, and of the services that it has no stand-in for. */
async function membersOfGoogle(): Promise<Readonly<Record<string, object>>> {
  const types = (await everyStandInType()).filter((type) => !isEnumValue(type));
  const names = [
    ...types.map(({ service, name }) => `${service} ${name}`),
    ...declared.globals().map((name) => `${name} ${name}`),
  ];
  return Object.fromEntries(
    [...new Set(names)].sort().flatMap((each) => {
      const [service = '', name = ''] = each.split(' ');
      if (declared.values(service, name)) return [];
      const members = [...(declared.members(service, name) ?? [])];
      const named = (isProperty: boolean) =>
        members
          .filter(([, member]) => (member === 'property') === isProperty)
          .map(([member]) => member)
          .sort()
          .join(' ');
      const [methods, properties] = [named(false), named(true)];
      if (members.length === 0) return [];
      return [[each, { ...(methods && { methods }), ...(properties && { properties }) }]];
    }),
  );
}

describe('google-members.json', () => {
  it("is what Google's declarations say (GOLDEN=write writes it again)", async () => {
    const members = await membersOfGoogle();
    if (process.env['GOLDEN'] === 'write') await writeFile(file, `${JSON.stringify(members, null, 2)}\n`);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(members);
  });
});
