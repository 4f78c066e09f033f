/** Checks that many columns share. Each is silent about an empty cell unless emptiness is its matter. */
import { hasEnded, type Span } from '../../figures/agreement-periods';
import type { ColumnInTab } from '../../../engine/checks/finding';
import type { CivilDate } from '../../../engine/values/civil-date';
import type { FaultWithoutColumn } from '../../../engine/contract/column-finding';
import type { Columns, Entry, SheetDefinition } from '../../../engine/contract/column';
import { agreementsSheet, caseSheet } from '../../sheets';
import type { Agreement } from '../../workbook';
import { inColumn, type Book, type Check } from '../../../engine/checks/column-check';

/** An e-mail address, and the part after its @. */
export const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;
export const DOMAIN = /^@?[^\s@/]+\.[^\s@/.]+$/;

/** An empty cell is a fault when `reason` names the cell that makes it needed. */
export function neededWhen<R>(
  reason: (row: R, book: Book) => ColumnInTab | null,
): (entry: { readonly text: string }, row: R, book: Book) => FaultWithoutColumn | null {
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
export function within(least: number, most: number | null = null): Check<unknown, number> {
  return ({ value, text }) =>
    value === null || (value >= least && value <= (most ?? value))
      ? null
      : { fault: 'out-of-range', text, least, most };
}

/** A text that is not written as `form` wants; `example` is one that is. */
export function written(form: RegExp, example: string): Check<unknown, string> {
  return ({ value, text }) =>
    value === null || form.test(value) ? null : { fault: 'wrong-form', text, example };
}

/** A text that is not `least` to `most` words or characters long. */
export function hasLength(unit: 'words' | 'characters', least: number, most: number): Check<unknown, string> {
  return ({ value }) => {
    if (value === null) return null;
    const { length } = unit === 'words' ? value.split(/\s+/) : Array.from(value);
    return length >= least && length <= most ? null : { fault: 'wrong-length', unit, length, least, most };
  };
}

/** A text without the `form` that the fault asks for. */
export function worded(
  fault: 'not-a-clause' | 'not-a-sentence' | 'not-a-continuation',
  form: RegExp,
): Check<unknown, string> {
  return ({ value, text }) => (value === null || form.test(value) ? null : { fault, text });
}

/** How a value must stand to another: after it, not before it, or not after it. */
export type Order = 'after' | 'from' | 'until';

/** A day or number that does not stand as it must to the one at `field` of its own row. */
export function ordered<C extends Columns, F extends keyof C & string>(
  order: Order,
  sheet: SheetDefinition<C>,
  field: F,
): Check<Readonly<Record<F, Entry<string | number>>>, string | number> {
  return ({ value, text }, { [field]: other }) => {
    if (value === null || other.value === null || stands(value, order, other.value)) return null;
    return { fault: 'out-of-order', text, order, limit: inColumn(sheet, field, other) };
  };
}

/** A day that is later than one of the matter's own. */
export function notAfterCase(field: 'date' | 'dataUntil'): Check<unknown, CivilDate> {
  const check = ordered('until', caseSheet, field);
  return (entry, _row, book) => check(entry, book.workbook.case, book);
}

function stands<T extends string | number>(value: T, order: Order, limit: T): boolean {
  if (order === 'after') return value > limit;
  return order === 'from' ? value >= limit : value <= limit;
}

/** The agreement's last day as the reason for what is needed once it has passed, else null. */
export function pastEnd(agreement: Agreement | null, { cutOff }: Book): ColumnInTab | null {
  const hasPassed = agreement !== null && cutOff !== null && hasEnded(agreement, cutOff);
  return hasPassed ? inColumn(agreementsSheet, 'end', agreement.end) : null;
}

/** A day or year that `isInside` does not find in the period of the row's agreement. */
export function outsideAgreement(
  row: { readonly agreement: Entry<number> },
  { text }: { readonly text: string },
  { agreement }: Book,
  isInside: (period: Span) => boolean,
): FaultWithoutColumn | null {
  const number = row.agreement.value;
  const found = agreement(number);
  const start = found?.start.value ?? null;
  const end = found?.end.value ?? null;
  if (number === null || start === null || end === null || start > end || isInside({ start, end }))
    return null;
  return { fault: 'outside-period', text, agreement: number, start, end };
}

/** A text that does not go together with another cell. */
export function conflict<C extends Columns>(
  text: string,
  sheet: SheetDefinition<C>,
  field: keyof C & string,
  other: { readonly text: string },
): FaultWithoutColumn {
  return { fault: 'conflict', text, other: inColumn(sheet, field, other) };
}
