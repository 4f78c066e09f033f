import type { CellFault, ReadAs } from '../checks/finding';

/** What a cell means; `readAs` is set when it was not plainly written. */
export interface Meaning<T> {
  readonly value: T;
  readonly readAs?: ReadAs;
}

type WithoutPlace<F> = F extends CellFault ? Omit<F, 'column' | 'text'> : never;

/** Why a cell could not be read: a fault that lacks only its column and text. */
export type CellProblem = WithoutPlace<
  Extract<
    CellFault,
    {
      kind:
        | 'not-a-date'
        | 'not-an-amount'
        | 'not-a-number'
        | 'not-a-whole-number'
        | 'not-a-list-of-numbers'
        | 'not-a-link'
        | 'not-a-pattern'
        | 'ambiguous'
        | 'not-in-list'
        | 'out-of-range'
        | 'not-a-word';
    }
  >
>;

/** The value of a cell, or why it has none. */
export type Decoded<T> = { readonly value: T } | CellProblem;

/** The problem that what is written may mean any of these. */
export function ambiguous(readings: readonly ReadAs[]): Extract<CellProblem, { kind: 'ambiguous' }> {
  return { kind: 'ambiguous', readings };
}

/** What a text means that can be read as these values: the one value, or several to choose between. */
export function interpretReadings<T>(
  values: readonly T[],
  readAs: (value: T) => ReadAs,
  otherwise: CellProblem,
): Decoded<T> {
  const [value] = values;
  if (value === undefined) return otherwise;
  return values.length > 1 ? ambiguous(values.map(readAs)) : { value };
}

export function asNumber(value: number): ReadAs {
  return { kind: 'number', number: value };
}

export function asAmount(ore: number): ReadAs {
  return { kind: 'amount', ore };
}

export function asText(text: string): ReadAs {
  return { kind: 'text', text };
}
