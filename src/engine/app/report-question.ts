import type { Report } from '../report/tree';
import type { ArrangedFindings } from './arranged-findings';
import type { Gap, ReportDefinition } from './report-definition';
import type { KnownFinding } from './reviewed-findings';

/** Asked before a finished report is written of a workbook with warnings that nobody has accepted. Plain JSON. */
export interface ReportQuestion extends ArrangedFindings {
  readonly ok: true;
  readonly question: {
    /** How many warnings have no reason. */
    readonly open: number;
    /** What whoever gets the report would read as missing. */
    readonly gaps: readonly Gap[];
  };
}

/** The question about a report that is to be finished; null when there is nothing to ask. */
export function reportQuestion<Workbook>(
  { gaps }: Pick<ReportDefinition<Workbook>, 'gaps'>,
  report: Report,
  known: readonly KnownFinding[],
  arranged: ArrangedFindings,
): ReportQuestion | null {
  const open = known.filter(({ severity, reason }) => severity === 'VARNING' && reason === '').length;
  return open === 0 || report.draft
    ? null
    : { ok: true, question: { open, gaps: gaps(report) }, ...arranged };
}
