/** The host's table of Docs messages against Google's own client, @googleapis/docs. */
import { join } from 'node:path';
import ts from 'typescript';
import { enums } from '../../../host/docs/wire/message-enums';
import { messages, unsupportedRequests } from '../../../host/docs/wire/message-shapes';
import recorded from '../../platform/docs-messages-googleapis-188.json';

const file = join(__dirname, '../../../node_modules/@googleapis/docs/build/v1.d.ts');

/** The fields of each message as v1.d.ts has them, with their types. */
function readSchemas(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const text = ts.sys.readFile(file) ?? '';
  const schemas = new Map<string, ReadonlyMap<string, string>>();
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) && node.name.text.startsWith('Schema$')) {
      const fields = node.members.filter(ts.isPropertySignature);
      schemas.set(
        node.name.text.slice('Schema$'.length),
        new Map(fields.map((field) => [field.name.getText(), typeName(field.type?.getText() ?? '')])),
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return schemas;
}

/** `Schema$Location[] | null` as the table's `[]Location`. */
function typeName(declared: string): string {
  const bare = declared.replace(/\s*\|\s*null/, '').replaceAll('Schema$', '');
  return bare.endsWith('[]') ? `[]${bare.slice(0, -2)}` : bare;
}

/** What the client's types say of a type of the table: they have one number type, and enums as strings. */
function asDeclared(type: string): string {
  if (type.startsWith('[]')) return `[]${asDeclared(type.slice(2))}`;
  if (type.startsWith('map:')) return `map:${asDeclared(type.slice(4))}`;
  if (type in enums) return 'string';
  return { int32: 'number', float: 'number', double: 'number', bool: 'boolean' }[type] ?? type;
}

/** The messages that only googleapis 188.0.0 has, which is no dependency, as the table has types: test/platform/SOURCES.md. */
const newer = new Map(
  Object.entries(recorded).map(([name, fields]) => [name, new Map<string, string>(Object.entries(fields))]),
);
const client = readSchemas();
const schemas = new Map([
  ...newer,
  ...client,
  ['Request', new Map([...(client.get('Request') ?? []), ...(newer.get('Request') ?? [])])] as const,
]);

describe('messages', () => {
  it('has for Request each request of the client, or refuses it by name', () => {
    const declared = [...(schemas.get('Request')?.keys() ?? [])];
    expect([client.get('Request')?.size, declared.length]).toEqual([40, 53]);
    const known = [...Object.keys(messages['Request'] ?? {}), ...unsupportedRequests];
    expect(known).toEqual(expect.arrayContaining(declared));
  });

  it.each(Object.keys(messages).filter((name) => name !== 'Request'))(
    'has the fields of %s and their types, all of them and no others',
    (name) => {
      const fields = Object.entries(messages[name] ?? {}).map(([key, type]) => [key, asDeclared(type)]);
      expect(Object.fromEntries(fields)).toEqual(Object.fromEntries(schemas.get(name) ?? []));
    },
  );

  it('names only messages, enums and scalars that it has', () => {
    const types = Object.values(messages).flatMap((fields) => Object.values(fields));
    const scalars = ['string', 'bool', 'int32', 'float', 'double'];
    const known = new Set([...Object.keys(messages), ...Object.keys(enums), ...scalars]);
    expect(types.map((type) => type.replace(/^(\[\]|map:)/, '')).filter((type) => !known.has(type))).toEqual(
      [],
    );
  });
});
