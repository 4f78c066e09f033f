import type { CellFault, Facts, Finding, WithoutColumn } from '../checks/finding';
import type { Place } from '../values/place';
import type { Column } from './column';

/** What is wrong with a column, a key or one of their cells: a fault that lacks only the column's name. */
export type FaultWithoutColumn = WithoutColumn<CellFault>;

/**
 * A finding about a column or a key; its code is the contract's names of sheet and column. At the column's level unless
 * another is given.
 */
export function columnFinding<F extends Facts>(
  sheet: string,
  place: Place,
  { name, level }: Column<unknown>,
  facts: F,
  severity = level,
): Finding<F & { readonly column: string }> {
  return { code: `${sheet}.${name}`, severity, place, facts: { ...facts, column: name } };
}
