import type { Finding } from '../checks/finding';
import { composeReport } from '../../iop/compose-report';
import type { Report } from '../report/tree';
import { workbookEntries } from '../contract/entries';
import { tabs } from '../../iop/sheets';
import type { Workbook } from '../../iop/workbook';
import type { Present } from './changed-since';
import { countOf } from './check-workbook';

/** Composes the report; with errors left it is a draft. */
export function reportOf(workbook: Workbook, findings: readonly Finding[]): Report {
  return composeReport(workbook, { errors: countOf(findings, 'FEL') });
}

/** What it takes to compare the workbook with the reports that were made of it. */
export function presentOf(workbook: Workbook, findings: readonly Finding[]): Present {
  return {
    draft: countOf(findings, 'FEL') > 0,
    inputs: new Map([...workbookEntries(tabs, workbook)].map(([key, { text }]) => [key, text])),
    report: () => reportOf(workbook, findings),
  };
}
