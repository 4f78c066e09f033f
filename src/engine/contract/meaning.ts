import type { CellFault, ReadAs } from '../checks/finding';
import type { Money } from '../values/money';

/** What a cell means; `as` is set when it was not plainly written. */
export interface Meaning<T> {
  readonly value: T;
  readonly as?: ReadAs;
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
        | 'not-a-link'
        | 'not-a-pattern'
        | 'ambiguous'
        | 'not-in-list';
    }
  >
>;

/** The problem that what is written may mean any of these. */
export function asked(readings: readonly ReadAs[]): CellProblem {
  return { kind: 'ambiguous', readings };
}

/** What a text means that can be read as these values: one is understood and told, several are asked about. */
export function understood<T>(
  values: readonly T[],
  as: (value: T) => ReadAs,
  otherwise: CellProblem,
): Meaning<T> | CellProblem {
  const [value] = values;
  if (value === undefined) return otherwise;
  return values.length > 1 ? asked(values.map(as)) : { value, as: as(value) };
}

export function asNumber(value: number): ReadAs {
  return { kind: 'number', number: value };
}

export function asAmount(ore: Money): ReadAs {
  return { kind: 'amount', ore };
}

export function asText(text: string): ReadAs {
  return { kind: 'text', text };
}
