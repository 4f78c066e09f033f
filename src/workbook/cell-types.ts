import type { RawCell } from './cell';
import type { CivilDate } from './civil-date';
import type { Money } from './money';

/** A kind of cell: how a raw cell is read to a value. */
export interface CellType<T> {
  readonly kind: string;
  readonly read: (cell: RawCell) => T | null;
}

function todo<T>(kind: string): CellType<T> {
  return { kind, read: () => null };
}

export const text = todo<string>('text');
export const texts = todo<readonly string[]>('texts');
export const wholeNumber = todo<number>('whole-number');
export const number = todo<number>('number');
export const amount = todo<Money>('amount');
export const civilDate = todo<CivilDate>('date');
export const url = todo<string>('url');
export const pattern = todo<string>('pattern');
export const computed = todo<never>('computed');
export const agreementRef = todo<number>('agreement');
export const agreementRefs = todo<readonly number[]>('agreements');
export const partyRef = todo<string>('party');
export const partyRefs = todo<readonly string[]>('parties');
export const programmeRef = todo<string>('programme');

export function oneOf<const V extends readonly string[]>(values: V): CellType<V[number]> {
  return { kind: 'list', read: () => null, ...{ values } };
}
