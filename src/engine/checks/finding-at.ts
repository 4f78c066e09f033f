import type { Fault, Finding, Severity } from './finding';
import type { Place } from '../values/place';
import type { Columns, SheetDefinition, Table } from '../contract/column';

/** A finding of a rule at the place of an entry. */
export function findingAt(
  code: string,
  severity: Severity,
  { place }: { readonly place: Place },
  facts: Fault,
): Finding {
  return { code, severity, place, facts };
}

/** Findings of columns as findings of a rule: with its code and level. */
export function ofRule(code: string, severity: Severity, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => ({ ...finding, code, severity }));
}

/**
 * The findings at the cells of one column. Where the tab lacks the column they all have one cause, and are one finding.
 */
export function oneIfMissing<C extends Columns>(
  table: Table<SheetDefinition<C>>,
  { columns }: SheetDefinition<C>,
  field: keyof C & string,
  findings: readonly Finding[],
): readonly Finding[] {
  const [first] = findings;
  const column = columns[field]?.name;
  if (first === undefined || column === undefined || table.columnIndices[field] !== undefined)
    return findings;
  return [{ ...first, facts: { fault: 'column-missing', column } }];
}
