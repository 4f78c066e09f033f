import { changedSince } from '../changed-since';
import type { Check } from '../check-workbook';
import type { Refusal } from '../failure';
import type { Person, Ports } from '../ports';
import {
  isOwn,
  pendingUpdate,
  versionsFor,
  withoutUpdates,
  type ReportRecord,
  type Version,
  type Written,
} from '../record';
import { readRecord } from '../record-store';
import { presentOf } from '../report-content';
import type { ReportDefinition } from '../report-definition';
import type { Kept } from '../packed-chunks';

/** The report that a person may finalise, its record, and whether the workbook says something else than it; null when not known. */
export interface FinishedReport {
  readonly version: Version<Written>;
  readonly changed: boolean | null;
  readonly record: ReportRecord;
}

/**
 * The newest report of a person's own, when it is written; what was begun after that and has no document yet is left out.
 * Reads nothing besides what is given.
 */
export function finishedReport<Workbook>(
  { packing }: Pick<Ports, 'packing'>,
  report: ReportDefinition<Workbook>,
  check: Check<Workbook>,
  kept: Kept,
  person: Person | null,
): FinishedReport | Refusal<'record-damaged' | 'record-newer' | 'no-report' | 'colleagues-document'> {
  const read = readRecord(packing, kept, report.prefix);
  if (read.kind !== 'known') return { ok: false, reason: `record-${read.kind}` };
  const { record } = read;
  const version = versionsFor(withoutUpdates(record), person).find(({ state }) => state !== 'creating');
  if (version?.state !== 'written') return { ok: false, reason: 'no-report' };
  if (!isOwn(version, person)) {
    return { ok: false, reason: 'colleagues-document', maker: version.by?.name ?? '' };
  }
  // What a broken update has left in the document is not known.
  const isPending = pendingUpdate(record, version) !== null;
  return { version, record, changed: isPending || changedSince(version, presentOf(report, check)) };
}
