/** Checks that many columns share. Each is silent about an empty cell unless emptiness is what it checks. */
import type { Columns, Entry, SheetDefinition } from '../contract/column';
import { inColumn } from './column-check';
import type { CellFault, ColumnInTab, WithoutColumn } from './finding';

/** A fault of one kind, without its column. */
type Fault<K extends CellFault['kind']> = WithoutColumn<Extract<CellFault, { readonly kind: K }>>;

/** A check that needs nothing but the cell. */
type CheckOfCell<T, K extends CellFault['kind']> = (entry: Entry<T>) => Fault<K> | null;

/** An empty cell is a fault when `reason` gives the cell that requires it. */
export function requiredWhen<R, Context>(
  reason: (row: R, context: Context) => ColumnInTab | null,
): (entry: { readonly text: string }, row: R, context: Context) => Fault<'required-when'> | null {
  return ({ text }, row, context) => {
    const because = text === '' ? reason(row, context) : null;
    return because === null ? null : { kind: 'required-when', because };
  };
}

/** An empty cell is a fault when another cell of its row holds one of `values`. */
export function requiredForValues<C extends Columns, F extends keyof C & string>(
  sheet: SheetDefinition<C>,
  field: F,
  ...values: readonly string[]
): ReturnType<typeof requiredWhen<Readonly<Record<F, Entry<unknown>>>, unknown>> {
  return requiredWhen((row) =>
    values.some((value) => value === row[field].value) ? inColumn(sheet, field, row[field]) : null,
  );
}

/** A number, or an amount in öre, outside `least`–`most`, both allowed. A limit of an amount can only be zero. */
export function within(least: number, most: number | null = null): CheckOfCell<number, 'out-of-range'> {
  return ({ value, text }) =>
    value === null || (value >= least && value <= (most ?? value))
      ? null
      : { kind: 'out-of-range', text, least, most };
}

/** A text that does not match `pattern`; `example` is one that does. */
export function matchesPattern(pattern: RegExp, example: string): CheckOfCell<string, 'wrong-form'> {
  return ({ value, text }) =>
    value === null || pattern.test(value) ? null : { kind: 'wrong-form', text, example };
}

/** A text that is not `least` to `most` words or characters long. */
export function hasLength(
  unit: 'words' | 'characters',
  least: number,
  most: number,
): CheckOfCell<string, 'wrong-length'> {
  return ({ value }) => {
    if (value === null) return null;
    const { length } = unit === 'words' ? value.split(/\s+/) : Array.from(value);
    return length >= least && length <= most ? null : { kind: 'wrong-length', unit, length, least, most };
  };
}

/** Where a value must be in relation to another: after it, not before it, or not after it. */
export type Order = 'after' | 'from' | 'until';

/** A day or number that is not in order with the one at `field` of its own row. */
export function ordered<C extends Columns, F extends keyof C & string>(
  order: Order,
  sheet: SheetDefinition<C>,
  field: F,
): (
  entry: Entry<string | number>,
  row: Readonly<Record<F, Entry<string | number>>>,
) => Fault<'out-of-order'> | null {
  return ({ value, text }, { [field]: other }) => {
    if (value === null || other.value === null || isInOrder(value, order, other.value)) return null;
    return { kind: 'out-of-order', text, order, limit: inColumn(sheet, field, other) };
  };
}

/** A text that contradicts another cell. */
export function conflict<C extends Columns>(
  text: string,
  sheet: SheetDefinition<C>,
  field: keyof C & string,
  other: { readonly text: string },
): Fault<'conflict'> {
  return { kind: 'conflict', text, other: inColumn(sheet, field, other) };
}

function isInOrder<T extends string | number>(value: T, order: Order, limit: T): boolean {
  if (order === 'after') return value > limit;
  return order === 'from' ? value >= limit : value <= limit;
}
