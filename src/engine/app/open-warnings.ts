import { countOf, type Check } from './check-workbook';
import type { FindingMessage } from './finding-message';
import type { Ports } from './ports';
import type { Gap, ReportDefinition } from './report-definition';
import { controlTab } from './publish-control';
import { reviewReasons } from './review-reasons';

/** Asked before a finished report is made of a workbook with warnings that nobody has accepted. Plain JSON. */
export interface ReportQuestion {
  readonly ok: true;
  readonly question: {
    /** The warnings without a reason, in the order of the tabs. */
    readonly warnings: readonly FindingMessage[];
    /** What whoever gets the report would read as missing. */
    readonly gaps: readonly Gap[];
  };
  readonly findings: readonly FindingMessage[];
}

/**
 * The warnings that no reason in the tab Kontroll is given for, in the order of the tabs. The tab is read only when there
 * are warnings.
 */
export function openWarnings<Workbook>(
  { ownTabs }: Pick<Ports, 'ownTabs'>,
  report: ReportDefinition<Workbook>,
  check: Check<Workbook>,
): readonly FindingMessage[] {
  if (countOf(check.findings, 'VARNING') === 0) return [];
  const { findings } = reviewReasons(report, check, ownTabs.read(controlTab), controlTab.name);
  return findings
    .filter(({ severity, reason }) => severity === 'VARNING' && reason === '')
    .map(({ code, severity, sheet, cell, message: text }) => ({
      code,
      severity,
      sheet,
      cell,
      message: text,
    }));
}
