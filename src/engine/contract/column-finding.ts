import type { Fault, Finding } from '../checks/finding';
import type { Place } from '../values/place';
import type { Column } from './column';

type WithoutName<F> = F extends { readonly column: string } ? Omit<F, 'column'> : never;

/** What is wrong with a column, a key or one of their cells: a fault that lacks only the column's name. */
export type FaultWithoutColumn = WithoutName<Fault>;

/**
 * A finding about a column or a key; its code is the contract's names of sheet and column. At the column's level unless
 * another is given.
 */
export function columnFinding(
  sheet: string,
  place: Place,
  { name, level }: Column<unknown>,
  fault: FaultWithoutColumn,
  severity = level,
): Finding {
  return { code: `${sheet}.${name}`, severity, place, facts: { ...fault, column: name } };
}
