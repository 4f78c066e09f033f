/**
 * A value of plain JSON in the one text that all who make it agree on: without spaces, the names of each object in the order of
 * their UTF-16 units, names and texts in NFC.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = inOrder(value).map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

/** The same value to be read by people: a line for each member. */
export function readableJson(value: unknown): string {
  return `${JSON.stringify(ordered(value), null, 1)}\n`;
}

function ordered(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(inOrder(value).map(([name, member]) => [name, ordered(member)]));
}

function inOrder(value: object): readonly (readonly [name: string, member: unknown])[] {
  return Object.entries(value)
    .map(([name, member]) => [name.normalize('NFC'), member as unknown] as const)
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
}
