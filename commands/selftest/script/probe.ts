/** One question put to the services; what it answers must be the same each time. */
export interface Probe {
  readonly name: string;
  readonly ask: () => unknown;
}

/** What the probes answered, by name; a thrown error is `{ error: [name, message] }`. Dates and undefined are named. */
export type Answers = Readonly<Record<string, unknown>>;

/** What `run` answers, or the error that it throws, with nothing in it that JSON would lose. */
export function answerOf(run: () => unknown): unknown {
  try {
    return plain(run());
  } catch (error) {
    const { name, message } = error as Error;
    return { error: [name, message] };
  }
}

/** Asks every probe. */
export function ask(probes: readonly Probe[]): Answers {
  const answers: Record<string, unknown> = {};
  for (const probe of probes) answers[probe.name] = answerOf(probe.ask);
  return answers;
}

/** One line for each probe whose answer is not the expected one; none when all agree. */
export function differences(expected: Answers, found: Answers): readonly string[] {
  return Object.keys(found)
    .filter((name) => stable(found[name]) !== stable(expected[name]))
    .map((name) => `${name}\n  host:   ${stable(expected[name])}\n  Google: ${stable(found[name])}`);
}

function plain(value: unknown): unknown {
  if (value === undefined) return 'undefined';
  if (Object.prototype.toString.call(value) === '[object Date]')
    return `Date ${(value as Date).toISOString()}`;
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
}

/** JSON with its keys in order: the services do not keep one. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
