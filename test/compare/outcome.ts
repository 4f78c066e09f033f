import { documentText } from '../../host/docs/document/document-text';
import { openHost } from '../../host/host';
import type { SpreadsheetModel } from '../../host/sheets/spreadsheet-model';

/** What a bundle makes of a workbook: each part as text, by its name, so that two can be compared part by part. */
export type Outcome = Readonly<Record<'findings' | 'report' | 'requests' | 'calls' | 'marks', string>>;

const NOW = new Date('2024-11-15T09:00:00Z');

/**
 * Checks the workbook with the bundle in the folder and then writes its report. Both bundles run on the same host and at
 * the same time of day, so whatever differs is the bundle's. The workbook is changed by the check, so it is made for each.
 */
export function outcomeOf(project: string, workbook: SpreadsheetModel): Outcome {
  const batches: (readonly unknown[])[] = [];
  const host = openHost({
    project,
    workbook,
    now: NOW,
    onDocumentRequests: (requests) => batches.push(requests),
  });
  const checked = host.call('checkWorkbook');
  const marks = workbook.sheets.map(({ name, cells }) => [
    name,
    cells.map((row) => Array.from(row ?? [], (cell) => cell?.note ?? '')),
  ]);
  const afterCheck = host.calls();
  host.call('generateReport');
  const documents = host.files().flatMap(({ id }) => host.document(id) ?? []);
  return {
    findings: text(findingsOf(checked)),
    marks: text(marks),
    report: documents.map(documentText).join('\n'),
    requests: text(batches),
    calls: text({ check: afterCheck, both: host.calls() }),
  };
}

/** The findings as the officer meets them, without what one version of the add-on may answer beside them. */
function findingsOf(answer: unknown): unknown {
  const { findings = [] } = answer as { readonly findings?: readonly Readonly<Record<string, unknown>>[] };
  return findings.map(({ code, severity, sheet, cell, message, reason, key }) => ({
    code,
    severity,
    sheet,
    cell,
    message,
    reason,
    key,
  }));
}

function text(value: unknown): string {
  return JSON.stringify(value, null, 1);
}
