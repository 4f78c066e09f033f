/** Checks that many columns share. Each is silent about an empty cell unless emptiness is its matter. */
import type { ColumnInTab } from '../../finding';
import type { UnnamedFault } from '../../workbook/column-finding';
import type { Columns, Entry, SheetDefinition } from '../../workbook/column';
import { inColumn, type Book, type Check } from './column-check';

/** An e-mail address, and the part after its @. */
export const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;
export const DOMAIN = /^@?[^\s@/]+\.[^\s@/.]+$/;

/** An empty cell is a fault when `reason` names the cell that makes it needed. */
export function neededWhen<R>(
  reason: (row: R, book: Book) => ColumnInTab | null,
): (entry: { readonly text: string }, row: R, book: Book) => UnnamedFault | null {
  return ({ text }, row, book) => {
    const because = text === '' ? reason(row, book) : null;
    return because === null ? null : { fault: 'required-when', because };
  };
}

/** An empty cell is a fault when another cell of its row holds one of `choices`. */
export function neededFor<C extends Columns, F extends keyof C & string>(
  sheet: SheetDefinition<C>,
  field: F,
  ...choices: readonly string[]
): ReturnType<typeof neededWhen<Readonly<Record<F, Entry<unknown>>>>> {
  return neededWhen((row) =>
    choices.some((choice) => choice === row[field].value) ? inColumn(sheet, field, row[field]) : null,
  );
}

/** A number, or an amount in öre, outside `least`–`most`, both allowed. A limit of an amount can only be zero. */
export function within(least: number | null, most: number | null = null): Check<unknown, number> {
  return ({ value, text }) => {
    if (value === null || (value >= (least ?? value) && value <= (most ?? value))) return null;
    return { fault: 'out-of-range', text, least, most };
  };
}

/** A text that is not written as `form` wants; `example` is one that is. */
export function written(form: RegExp, example: string): Check<unknown, string> {
  return ({ value, text }) =>
    value === null || form.test(value) ? null : { fault: 'wrong-form', text, example };
}

/** A text of more than `most` characters. */
export function atMostCharacters(most: number): Check<unknown, string> {
  return ({ value }) => {
    const length = Array.from(value ?? '').length;
    return length > most ? { fault: 'too-long', length, most } : null;
  };
}

/** How a value must stand to another: after it, not before it, or not after it. */
export type Order = 'after' | 'from' | 'until';

/** A day or number that does not stand as it must to the one that `other` gives. */
export function ordered<R, T extends string | number>(
  order: Order,
  other: (row: R, book: Book) => { readonly value: T | null; readonly told: ColumnInTab },
): Check<R, T> {
  return ({ value, text }, row, book) => {
    if (value === null) return null;
    const limit = other(row, book);
    if (limit.value === null || stands(value, order, limit.value)) return null;
    return { fault: 'out-of-order', text, order, limit: limit.told };
  };
}

function stands<T extends string | number>(value: T, order: Order, limit: T): boolean {
  if (order === 'after') return value > limit;
  return order === 'from' ? value >= limit : value <= limit;
}

/** A text that does not go together with another cell. */
export function conflict<C extends Columns>(
  text: string,
  sheet: SheetDefinition<C>,
  field: keyof C & string,
  other: { readonly text: string },
): UnnamedFault {
  return { fault: 'conflict', text, other: inColumn(sheet, field, other) };
}
