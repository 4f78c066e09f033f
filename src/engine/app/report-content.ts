import type { Report } from '../report/tree';
import type { Present } from './changed-since';
import { countOf, type Check } from './check-workbook';
import type { ReportDefinition } from './report-definition';

/** Composes the report of a checked workbook; with errors left it is a draft. */
export function reportOf<Workbook>(
  { compose }: ReportDefinition<Workbook>,
  { workbook, findings }: Check<Workbook>,
): Report {
  return compose(workbook, { errors: countOf(findings, 'FEL') });
}

/** What is needed to compare the workbook with the reports that were made of it. */
export function presentOf<Workbook>(report: ReportDefinition<Workbook>, check: Check<Workbook>): Present {
  const { workbook, findings } = check;
  return {
    draft: countOf(findings, 'FEL') > 0,
    inputs: new Map([...report.entries.texts(workbook)].map(([key, { text }]) => [key, text])),
    phrasing: report.phrasing,
    report: () => reportOf(report, check),
  };
}
