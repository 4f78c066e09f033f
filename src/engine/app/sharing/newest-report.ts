import type { HistoryRun } from '../history/with-history';
import type { Ports } from '../ports';
import type { ReportNames } from '../report-definition';
import { standingReport } from '../update/open-update';

/** The report that stands, with the record that it is of: the person's own, or anyone's when they have none. */
export function newestReport(
  { packing }: Pick<Ports, 'packing'>,
  { prefix }: Pick<ReportNames, 'prefix'>,
  { kept, person }: Pick<HistoryRun, 'kept' | 'person'>,
): ReturnType<typeof standingReport> {
  return standingReport({ packing, people: { whoRuns: person } }, prefix, kept);
}
