/** Parts of the workbook that nobody has started. What they lack is no fault yet: it is found, but marked nowhere. */
import type { SheetState } from '../contract/read-workbook';
import type { Finding } from './finding';

/** Kinds of faults that only say that something is not filled in. */
const LACKS: readonly string[] = ['required', 'required-when', 'no-rows', 'none-of'];

/**
 * Whether a finding only says that its part is not started: its tab must be there, nothing is filled in, and that is what
 * is found. While no such tab is started, the other empty ones wait too. `lacks` are the report's own kinds of such faults.
 */
export function waitsForStart(
  sheets: readonly SheetState[],
  lacks: readonly string[],
): (finding: Pick<Finding, 'place' | 'facts'>) => boolean {
  const isAnyStarted = sheets.some(({ required, empty }) => required && !empty);
  const notStarted = new Set(
    sheets.filter(({ required, empty }) => empty && (required || !isAnyStarted)).map(({ tab }) => tab),
  );
  const kinds = new Set([...LACKS, ...lacks]);
  return ({ place, facts }) => notStarted.has(place.tab) && kinds.has(facts.kind);
}
