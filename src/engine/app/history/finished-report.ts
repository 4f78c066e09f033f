import { changedSince } from '../changed-since';
import { outdatedCharts, type OutdatedChart } from '../charts/outdated-charts';
import type { Check } from '../check-workbook';
import type { Refusal } from '../failure';
import type { Person, Ports } from '../ports';
import { isOwn, pendingUpdate, versionsFor, withoutUpdates, type Version, type Written } from '../record';
import { readRecord } from '../record-store';
import { presentOf } from '../report-content';
import type { ReportDefinition } from '../report-definition';
import type { Kept } from '../packed-chunks';

/**
 * The report that a person may finalise, whether the workbook says something else than it (null when not known), and the charts
 * that its document was made with and that show something else.
 */
export interface FinishedReport {
  readonly version: Version<Written>;
  readonly changed: boolean | null;
  readonly charts: readonly OutdatedChart[];
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
  const version = versionsFor(withoutUpdates(read.record), person).find(({ state }) => state !== 'creating');
  if (version?.state !== 'written') return { ok: false, reason: 'no-report' };
  if (!isOwn(version, person)) {
    return { ok: false, reason: 'colleagues-document', maker: version.by?.name ?? '' };
  }
  // What a broken update has left in the document is not known.
  if (pendingUpdate(read.record, version) !== null) return { version, changed: true, charts: [] };
  const present = presentOf(report, check);
  const charts = outdatedCharts(read.record, version.document.id, present.report);
  return { version, changed: changedSince(version, present), charts };
}
