import { blockTexts } from '../docs/block-texts';
import type { Finding } from '../finding';
import { composeReport } from '../report/compose-report';
import type { Report } from '../report/tree';
import type { Workbook } from '../workbook/workbook';
import { countOf } from './check-workbook';
import { fingerprint } from './fingerprint';

/** The report of a workbook, the text of each block, and a text that differs when what the report says does. */
export interface ReportContent {
  readonly report: Report;
  readonly texts: Readonly<Record<string, string>>;
  readonly fingerprint: string;
}

/** Composes the report; with errors left it is a draft. */
export function reportOf(workbook: Workbook, findings: readonly Finding[]): Report {
  return composeReport(workbook, { errors: countOf(findings, 'FEL') });
}

/** Composes the report with what it takes to compare it with one that was written. */
export function reportContent(workbook: Workbook, findings: readonly Finding[]): ReportContent {
  const report = reportOf(workbook, findings);
  const texts = blockTexts(report);
  return { report, texts, fingerprint: fingerprint(JSON.stringify([report.letterhead, texts])) };
}
