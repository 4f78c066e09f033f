import type { NamedCase } from '../../host/conformance/read-cases';

/** What the log of a self-test says of the cases. */
interface ValidatedDays {
  /** The file of each case that Google answered as it says, and the day of it. */
  readonly agreed: readonly { readonly file: string; readonly day: string }[];
  /** Names in the log that are no case's. */
  readonly unknown: readonly string[];
}

/** Reads the lines "agreed NAME DAY" of a log, wherever they stand in theirs; of two for a case the last counts. */
export function validatedDays(
  log: string,
  cases: readonly Pick<NamedCase, 'name' | 'file'>[],
): ValidatedDays {
  const days = new Map(
    [...log.matchAll(/\bagreed ([\w/-]+) (\d{4}-\d\d-\d\d)\b/g)].map(([, name = '', day = '']) => [
      name,
      day,
    ]),
  );
  const files = new Map(cases.map(({ name, file }) => [name, file]));
  return {
    agreed: [...days].flatMap(([name, day]) => {
      const file = files.get(name);
      return file === undefined ? [] : [{ file, day }];
    }),
    unknown: [...days.keys()].filter((name) => !files.has(name)),
  };
}
