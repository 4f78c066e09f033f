import { FormulaError } from './formula-tokens';
import { first, nothing, type Lazy, type Scalar, type Values } from './formula-values';
import { serialOfUtc, utcOfSerial } from './serial-date';

/** The value as a number: an empty cell is 0. @throws {FormulaError} #VALUE! for a text that is no number */
export function numberOf(value: Scalar): number {
  if (typeof value === 'string' && (value.trim() === '' || Number.isNaN(Number(value)))) {
    throw new FormulaError('#VALUE!');
  }
  return Number(value);
}

/** The value as text: an empty cell is "". */
export function textOf(value: Scalar): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '' : String(value);
}

/** The values of all arguments that are there, in order. */
const all = (args: readonly Lazy[]): readonly Scalar[] =>
  args.length === 1 ? (args[0]?.().values ?? []) : args.flatMap((arg) => arg().values);
const numbers = (args: readonly Lazy[]): readonly number[] =>
  all(args).filter((value) => typeof value === 'number');
const size = (args: readonly Lazy[]): number => sum(args.map((arg) => arg().size));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const at = (args: readonly Lazy[], index: number): Scalar => first(args[index]?.() ?? nothing);
const truth = (value: Scalar): boolean =>
  typeof value === 'string' ? value.toUpperCase() === 'TRUE' : Boolean(value);

function average(values: readonly number[]): number {
  if (values.length === 0) throw new FormulaError('#DIV/0!');
  return sum(values) / values.length;
}

function extreme(values: readonly number[], choose: (a: number, b: number) => number): number {
  return values.length === 0 ? 0 : values.reduce((best, value) => choose(best, value));
}

/** Rounds half away from zero on the decimal digits, as spreadsheets do. */
function round(value: number, digits: number): number {
  const shifted = Number(`${String(Math.abs(value))}e${String(digits)}`);
  const rounded = Number.isNaN(shifted)
    ? Math.abs(value)
    : Number(`${String(Math.round(shifted))}e${String(-digits)}`);
  return Math.sign(value) * rounded;
}

function datePart(value: Scalar, part: (date: Date) => number): number {
  return part(new Date(utcOfSerial(numberOf(value))));
}

function criterion(wanted: Scalar): (value: Scalar) => boolean {
  const match = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(textOf(wanted));
  const [, operator = '=', operand = ''] = match ?? [];
  const number = operand.trim() === '' ? NaN : Number(operand);
  return (value) => {
    const isNumber = typeof value === 'number' && !Number.isNaN(number);
    if (operator === '=' || operator === '<>') {
      const equal = isNumber ? value === number : textOf(value).toLowerCase() === operand.toLowerCase();
      return equal === (operator === '=');
    }
    if (!isNumber) return false;
    if (operator === '<') return value < number;
    if (operator === '>') return value > number;
    return operator === '<=' ? value <= number : value >= number;
  };
}

/** The sum of the numbers whose places pass every test: pairs of a range and what is wanted in it. */
function sumIfs(summed: Values, tests: readonly Lazy[]): number {
  const pairs = Array.from({ length: Math.floor(tests.length / 2) }, (_, pair) => ({
    values: byPlace(tests[2 * pair]?.() ?? nothing),
    test: criterion(at(tests, 2 * pair + 1)),
  }));
  return sum(
    summed.values.flatMap((value, index) => {
      if (typeof value !== 'number') return [];
      const place = summed.places[index] ?? -1;
      return pairs.every(({ values, test }) => test(values.get(place) ?? null)) ? [value] : [];
    }),
  );
}

const places = new WeakMap<Values, ReadonlyMap<number, Scalar>>();

/** The values of a range by their places; found once for a range that many formulas name. */
function byPlace(values: Values): ReadonlyMap<number, Scalar> {
  const found =
    places.get(values) ?? new Map(values.values.map((value, index) => [values.places[index] ?? -1, value]));
  places.set(values, found);
  return found;
}

function countIf(values: Values, wanted: Scalar): number {
  const test = criterion(wanted);
  const empty = values.size - values.values.length;
  return values.values.filter(test).length + (test(null) ? empty : 0);
}

function choose(args: readonly Lazy[]): Scalar {
  if (truth(at(args, 0))) return at(args, 1);
  return args.length > 2 ? at(args, 2) : false;
}

function ifError(args: readonly Lazy[]): Scalar {
  try {
    return at(args, 0);
  } catch (error) {
    if (error instanceof FormulaError) return at(args, 1);
    throw error;
  }
}

/** The functions that the host works out, by their English names, which files and scripts use in every language. */
export const formulaFunctions: ReadonlyMap<string, (args: readonly Lazy[]) => Scalar> = new Map<
  string,
  (args: readonly Lazy[]) => Scalar
>([
  ['SUM', (args) => sum(numbers(args))],
  ['AVERAGE', (args) => average(numbers(args))],
  ['MIN', (args) => extreme(numbers(args), Math.min)],
  ['MAX', (args) => extreme(numbers(args), Math.max)],
  ['COUNT', (args) => numbers(args).length],
  ['COUNTA', (args) => all(args).filter((value) => value !== null).length],
  ['COUNTBLANK', (args) => size(args) - all(args).filter((value) => value !== null && value !== '').length],
  [
    'SUMIF',
    ([range, wanted, summed = range]) =>
      sumIfs(summed?.() ?? nothing, [range ?? (() => nothing), wanted ?? (() => nothing)]),
  ],
  ['SUMIFS', ([summed, ...tests]) => sumIfs(summed?.() ?? nothing, tests)],
  ['COUNTIF', (args) => countIf(args[0]?.() ?? nothing, at(args, 1))],
  ['IF', choose],
  ['IFERROR', ifError],
  ['AND', (args) => all(args).every(truth)],
  ['OR', (args) => all(args).some(truth)],
  ['NOT', (args) => !truth(at(args, 0))],
  ['ISBLANK', (args) => at(args, 0) === null],
  ['ISNUMBER', (args) => typeof at(args, 0) === 'number'],
  ['ABS', (args) => Math.abs(numberOf(at(args, 0)))],
  ['INT', (args) => Math.floor(numberOf(at(args, 0)))],
  ['ROUND', (args) => round(numberOf(at(args, 0)), numberOf(at(args, 1)))],
  [
    'DATE',
    (args) => serialOfUtc(Date.UTC(numberOf(at(args, 0)), numberOf(at(args, 1)) - 1, numberOf(at(args, 2)))),
  ],
  ['YEAR', (args) => datePart(at(args, 0), (date) => date.getUTCFullYear())],
  ['MONTH', (args) => datePart(at(args, 0), (date) => date.getUTCMonth() + 1)],
  ['DAY', (args) => datePart(at(args, 0), (date) => date.getUTCDate())],
  ['LEN', (args) => textOf(at(args, 0)).length],
  ['TRIM', (args) => textOf(at(args, 0)).trim().replace(/ +/g, ' ')],
  ['UPPER', (args) => textOf(at(args, 0)).toUpperCase()],
  ['LOWER', (args) => textOf(at(args, 0)).toLowerCase()],
  ['CONCATENATE', (args) => all(args).map(textOf).join('')],
  // Shows its label, or the address where it has none.
  ['HYPERLINK', (args) => at(args, args.length > 1 ? 1 : 0)],
  ['CONCAT', (args) => all(args).map(textOf).join('')],
]);
