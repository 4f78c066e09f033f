import type { Refusal } from '../failure';
import type { HistoryRun } from '../history/with-history';
import type { Ports } from '../ports';
import { isWritten, versionsFor, type Version, type Written } from '../record';
import { readRecord } from '../record-store';
import type { ReportNames } from '../report-definition';

/** The newest report that is written: the person's own, or anyone's when they have none. */
export function newestReport(
  { packing }: Pick<Ports, 'packing'>,
  { prefix }: Pick<ReportNames, 'prefix'>,
  { kept, person }: Pick<HistoryRun, 'kept' | 'person'>,
): Version<Written> | Refusal<'record-damaged' | 'record-newer' | 'no-report'> {
  const read = readRecord(packing, kept, prefix);
  if (read.kind !== 'known') return { ok: false, reason: `record-${read.kind}` };
  const version = versionsFor(read.record, person()).find(isWritten);
  return version ?? { ok: false, reason: 'no-report' };
}
