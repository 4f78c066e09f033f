/** A matter on its way to the committee, on the host. */
import type { Host } from '../../../../host/host';
import type { FinalisedReport } from '../../../../src/engine/app/history/finalise-report';
import type { Matter } from '../../../../src/engine/app/history/matter';
import { cellAt } from '../../../../host/sheets/spreadsheet-model';
import { aWorkbook } from '../../../builders/a-workbook';
import { generated, hostOf } from '../../../builders/on-the-host';
import { ownTab } from '../officer-at-kontroll';

/** What a command answers, or why it does not. */
export type Answered<Answer> =
  | ({ readonly ok: true } & Answer)
  | {
      readonly ok: false;
      readonly reason: { readonly code: string; readonly message: string; readonly left: string | null };
      readonly findings: readonly { readonly code: string }[];
    };

/** A host with a finished report, and the id of its document. */
export function withReport(book = aWorkbook(), options: Parameters<typeof hostOf>[1] = {}) {
  const host = hostOf(book.sheets, options);
  const { document } = generated(host);
  return { host, id: document.id };
}

export function finalise(host: Host): Answered<FinalisedReport> {
  return host.call('finaliseReport') as unknown as Answered<FinalisedReport>;
}

/** The same, for a test of what follows: throws unless the report is finalised. */
export function finalised(host: Host): FinalisedReport {
  const answer = finalise(host);
  if (!answer.ok) throw new Error(`not finalised: ${answer.reason.code}`);
  return answer;
}

export function matterOn(host: Host): Matter {
  return (host.call('readMatter') as unknown as { readonly matter: Matter }).matter;
}

/** The receipts in the Drive: the file's name, and the receipt. */
export function receiptsOf(
  host: Host,
): readonly (readonly [name: string, receipt: Readonly<Record<string, unknown>>])[] {
  return host
    .files()
    .filter(({ mimeType }) => mimeType === 'application/json')
    .map(({ name, bytes }) => [
      name,
      JSON.parse(Buffer.from(bytes ?? []).toString('utf8')) as Readonly<Record<string, unknown>>,
    ]);
}

/** Whether the document is locked. */
export function isLocked(host: Host, id: string): boolean {
  return host.files().some((file) => file.id === id && file.contentRestrictions.length > 0);
}

/** What stands in these columns of the tab Historik, in the rows below the first one; event, version and who at first. */
export function historyRows(host: Host, columns = [2, 3, 4]): readonly (readonly unknown[])[] {
  const sheet = ownTab(host, 'historik');
  return sheet.cells
    .map((_, index) => columns.map((column) => cellAt(sheet, index + 1, column)?.value ?? ''))
    .slice(1)
    .filter((row) => row.some((value) => value !== ''));
}
