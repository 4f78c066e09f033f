import { fingerprint } from '../values/fingerprint';
import { largest } from '../values/extremes';
import { refusalOf, type RowLists, type SpreadsheetPort } from './ports';
import type { NotWritten } from './report-definition';

/** What is remembered of the lists that rows have: a sum of them, and how far down they reach. */
export interface ListMemory {
  readonly sum: string;
  readonly reach: number;
}

/** What came of renewing lists: what to remember, and what could not be written. */
export interface RenewedLists {
  readonly memory: ListMemory | undefined;
  readonly notWritten: readonly NotWritten[];
}

/** Gives each row its list where the rows say something else than when that was done last; makes no call where they do not. */
export function renewLists(
  { offerLists }: Pick<SpreadsheetPort, 'offerLists'>,
  lists: RowLists | null,
  memory: ListMemory | undefined,
): RenewedLists {
  const isPlain = lists === null || [...lists.rows.values()].every((choice) => choice === 0);
  if (lists === null || (isPlain && memory === undefined)) return { memory, notWritten: [] };
  const { tab, column, choices, rows } = lists;
  const sum = fingerprint(JSON.stringify([tab, column, choices, [...rows]]));
  if (memory?.sum === sum) return { memory, notWritten: [] };
  const reach = largest(
    [...rows.keys()].map((row) => row + 1),
    0,
  );
  const all = Array.from({ length: Math.max(reach, memory?.reach ?? 0) }, (_row, row) => rows.get(row) ?? 0);
  const refusal = refusalOf(() => {
    offerLists({ tab, column, choices, rows: all });
  });
  return refusal === null
    ? { memory: { sum, reach }, notWritten: [] }
    : { memory, notWritten: [{ part: 'lists', tab, kind: refusal.kind }] };
}
