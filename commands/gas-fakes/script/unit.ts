/** What the tests of gas-fakes import: a test unit, its tally and a check of kinds. It runs in the script, beside them. */

/** An assert that failed or that was never reached, with the line of its statement. */
export interface Miss {
  readonly line: number;
  readonly count: number;
  readonly reason: string;
}

const misses: Miss[] = [];
let passed = 0;
let made = 0;
let line = 0;

/** Counts the asserts of a file. The rewritten statements call `begin` and, where one threw, `lose`. */
export const tally = {
  begin(at: number): number {
    line = at;
    return made;
  },
  /** `asserts` of the statement's asserts are written in it; those made before it threw are counted already. */
  lose(error: unknown, before: number, asserts: number): void {
    const count = Math.max(0, asserts - (made - before));
    made += count;
    misses.push({ line, count, reason: `threw ${shown(error)}` });
  },
  report: (): string => JSON.stringify({ passed, total: made, misses }),
};

/** Runs a test and answers what came of it as JSON. */
export function reportOf(test: () => unknown): string {
  try {
    test();
  } catch (error) {
    misses.push({ line, count: 0, reason: `ended with ${shown(error)}` });
  }
  return tally.report();
}

interface Section {
  skipFromHere: boolean;
  is(found: unknown, wanted: unknown): object;
  deepEqual(found: unknown, wanted: unknown): object;
  rxMatch(found: unknown, pattern: RegExp): object;
  true(found: unknown): object;
  false(found: unknown): object;
  truthy(found: unknown): object;
  falsy(found: unknown): object;
  fail(reason: unknown): object;
  threw(run: () => unknown): unknown;
}

function section(): Section {
  const judge = (holds: boolean, actual: unknown, wanted: unknown): object => {
    if (t.skipFromHere) return { actual };
    made += 1;
    if (holds) passed += 1;
    else misses.push({ line, count: 1, reason: `${shown(actual)} instead of ${shown(wanted)}` });
    return { actual, expect: wanted };
  };
  const t: Section = {
    skipFromHere: false,
    is: (found, wanted) => judge(Object.is(found, wanted), found, wanted),
    deepEqual: (found, wanted) => judge(isSame(found, wanted), found, wanted),
    rxMatch: (found, pattern) => judge(typeof found === 'string' && pattern.test(found), found, pattern),
    true: (found) => judge(found === true, found, true),
    false: (found) => judge(found === false, found, false),
    truthy: (found) => judge(Boolean(found), found, 'something'),
    falsy: (found) => judge(!found, found, 'nothing'),
    fail: (reason) => judge(false, reason, 'a pass'),
    threw(run) {
      try {
        run();
        return null;
      } catch (error) {
        return error;
      }
    },
  };
  return t;
}

/** The unit that initTests gives the tests. */
export const unit = {
  section(_name: string, run: (t: Section) => unknown, options?: { readonly skip?: boolean }): void {
    if (options?.skip !== true) run(section());
  },
  report: (): void => undefined,
};

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => key in right && isSame(left[key], right[key]))
  );
}

function shown(value: unknown): string {
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (typeof value === 'string') return JSON.stringify(value).slice(0, 120);
  try {
    return ((JSON.stringify(value) as string | undefined) ?? String(value)).slice(0, 120);
  } catch {
    return String(value);
  }
}

/** The kind of a value, as @sindresorhus/is names it; its members are the checks that the tests use. */
export const is = Object.assign(
  (value: unknown): string => Object.prototype.toString.call(value).slice('[object '.length, -1),
  {
    array: (value: unknown): boolean => Array.isArray(value),
    boolean: (value: unknown): boolean => typeof value === 'boolean',
    date: (value: unknown): boolean => value instanceof Date,
    emptyArray: (value: unknown): boolean => Array.isArray(value) && value.length === 0,
    emptyObject: (value: unknown): boolean => isObject(value) && Object.keys(value).length === 0,
    function: (value: unknown): boolean => typeof value === 'function',
    integer: (value: unknown): boolean => Number.isInteger(value),
    nonEmptyArray: (value: unknown): boolean => Array.isArray(value) && value.length > 0,
    nonEmptyObject: (value: unknown): boolean => isObject(value) && Object.keys(value).length > 0,
    nonEmptyString: (value: unknown): boolean => typeof value === 'string' && value !== '',
    null: (value: unknown): boolean => value === null,
    nullOrUndefined: (value: unknown): boolean => value === null || value === undefined,
    number: (value: unknown): boolean => typeof value === 'number' && !Number.isNaN(value),
    object: (value: unknown): boolean => isObject(value) || typeof value === 'function',
    string: (value: unknown): boolean => typeof value === 'string',
    undefined: (value: unknown): boolean => value === undefined,
  },
);

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** A sheet of the spreadsheet that the script is bound to. */
interface Sheet {
  clear(options: object): unknown;
}

interface Spreadsheet {
  getSheetByName(name: string): Sheet | null;
  insertSheet(name: string): Sheet;
  getSheets(): unknown;
}

declare const SpreadsheetApp: { getActiveSpreadsheet(): Spreadsheet };

/** The sheet of that name in the bound spreadsheet, where the tests would make a spreadsheet of their own; cleared if it was there. */
export function maketss(
  name: string,
  _toTrash: unknown,
  _fixes: unknown,
  { clearContents = true, clearFormats = true } = {},
): object {
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  const known = ss.getSheetByName(name);
  if (known && (clearContents || clearFormats)) {
    known.clear({ contentsOnly: !clearFormats, formatsOnly: !clearContents });
  }
  const sheet = known ?? ss.insertSheet(name);
  return { ss, sheet, sheets: ss.getSheets(), folder: null };
}
