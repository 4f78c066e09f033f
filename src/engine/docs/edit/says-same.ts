/** Whether two pieces of a document say the same, whatever their places and the ids that Docs gives headings are. */
export function saysSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [ours, theirs] = [said(one), said(other)];
  const names = Object.keys(ours).filter((name) => isSaid(name, ours));
  return (
    names.length === Object.keys(theirs).filter((name) => isSaid(name, theirs)).length &&
    names.every((name) => saysSame(ours[name], theirs[name]))
  );
}

const NOT_SAID = ['startIndex', 'endIndex', 'headingId'];

function isSaid(name: string, value: Readonly<Record<string, unknown>>): boolean {
  return value[name] !== undefined && !NOT_SAID.includes(name);
}

function said(value: object): Readonly<Record<string, unknown>> {
  return value as Readonly<Record<string, unknown>>;
}
