import { documentText } from '../../proof/document-text';
import { workbookValuesText } from '../../proof/workbook-values';
import { comparedWithDrive } from '../attachments/files-now';
import { differencesNow } from '../compare-versions';
import type { Busy, Refusal } from '../failure';
import type { Kept } from '../packed-chunks';
import type { Ports } from '../ports';
import { readRecord } from '../record-store';
import type { ReportDefinition } from '../report-definition';
import type { Finalised } from './history-event';
import type { VersionDifference } from './matter-words';
import { sectionDifferences, sectionSums } from './section-sums';
import { unreachable, withHistory, type HistoryRun } from './with-history';

/** What a finalised version is compared with: what is there now. Plain JSON. */
export interface VerifiedReport {
  readonly ok: true;
  readonly verified: {
    readonly text: 'same' | 'differs';
    readonly values: 'same' | 'differs';
    /** `missing` when its file is not to be found, or lies in the bin. */
    readonly receipt: 'same' | 'differs' | 'missing';
    /** The files that went with it: `unseen` when one is a colleague's, `none` when there were none. */
    readonly attachments: 'same' | 'differs' | 'unseen' | 'none';
    /** Whether the document is locked against changes. */
    readonly locked: boolean;
    /** Where they differ, in sentences. */
    readonly differences: readonly string[];
    /** The digest of the receipt, which the diarium is to hold. */
    readonly digest: string;
  };
}

/** What can keep a version from being verified. */
export type VerifyCode =
  | 'history-damaged'
  | 'history-newer'
  | 'not-finalised'
  | 'in-bin'
  | 'report-not-found'
  | 'colleagues-document';

/**
 * Holds the document, the workbook and the receipt's file, as they are now, against what was kept of a version when it was
 * finalised. Writes nothing.
 */
export function verifyReport<Workbook>(
  ports: Ports,
  report: ReportDefinition<Workbook>,
  version: number,
): VerifiedReport | Busy | Refusal<VerifyCode> {
  return withHistory(ports, report, ({ matter, kept, person }): VerifiedReport | Refusal<VerifyCode> => {
    const finalised = matter.versions.find((one) => one.version === version);
    if (finalised === undefined) return { ok: false, reason: 'not-finalised' };
    const away = unreachable(ports, finalised, person());
    if (away !== null) return away;
    const { id } = finalised.document;
    const text = documentText(ports.documents.read(id), report.prefix);
    const sheets = ports.spreadsheet.read(report.tabs.isInput);
    const isSameText = ports.digest(text.text) === finalised.textDigest;
    const isSameValues = ports.digest(workbookValuesText(sheets)) === finalised.valuesDigest;
    const receipt = receiptState(ports, finalised);
    const files = fileDifferences(ports, finalised, person);
    const locked = ports.documents.isLocked(id);
    const found: readonly VersionDifference[] = [
      ...(isSameText ? [] : textDifferences(finalised, sectionSums(text))),
      ...(isSameValues ? [] : valueDifferences(ports, report, finalised, kept, report.read(sheets))),
      ...(receipt === 'differs' ? [{ kind: 'receipt' } as const] : []),
      ...(receipt === 'missing' ? [{ kind: 'receipt-missing' } as const] : []),
      ...(files ?? []),
      ...(locked || finalised.unlocked !== null ? [] : [{ kind: 'not-locked' } as const]),
    ];
    return {
      ok: true,
      verified: {
        text: isSameText ? 'same' : 'differs',
        values: isSameValues ? 'same' : 'differs',
        receipt,
        attachments: files === null ? 'none' : filesState(files),
        locked,
        differences: found.map((difference) => report.words.matter.difference(difference, version)),
        digest: finalised.receipt.digest,
      },
    };
  });
}

function receiptState(
  { receipts }: Pick<Ports, 'receipts'>,
  { receipt: { file, checksum } }: Finalised,
): 'same' | 'differs' | 'missing' {
  const now = receipts.digest(file.id);
  if (now === null) return 'missing';
  return now === checksum ? 'same' : 'differs';
}

type FileDifference = Extract<VersionDifference, { readonly name: string }>;

function filesState(files: readonly FileDifference[]): 'same' | 'differs' | 'unseen' {
  if (files.length === 0) return 'same';
  return files.every(({ kind }) => kind === 'attachment-unseen') ? 'unseen' : 'differs';
}

/** The files that went with the version and are not as they were; null, and no call, where none did. */
function fileDifferences(
  ports: Pick<Ports, 'attachments'>,
  { attachments = [] }: Finalised,
  person: HistoryRun['person'],
): readonly FileDifference[] | null {
  if (attachments.length === 0) return null;
  return comparedWithDrive(ports, attachments, person).flatMap(({ name, now }) =>
    now === null || now === 'same' ? [] : [{ kind: `attachment-${now}` as const, name }],
  );
}

/** The sections that differ; the order of paragraphs without a section of their own is not told apart. */
function textDifferences({ sections }: Finalised, now: Finalised['sections']): readonly VersionDifference[] {
  const found = sectionDifferences(sections, now);
  return found.length > 0 ? found : [{ kind: 'section', part: 'body', heading: null }];
}

/** The entries that differ, when it is kept what they said; a cell that is no entry may be all that differs. */
function valueDifferences<Workbook>(
  { packing }: Pick<Ports, 'packing'>,
  report: ReportDefinition<Workbook>,
  { record }: Finalised,
  kept: Kept,
  reading: ReturnType<ReportDefinition<Workbook>['read']>,
): readonly VersionDifference[] {
  const read = readRecord(packing, kept, report.prefix);
  const versions = read.kind === 'known' ? read.record.versions : [];
  const inputs = versions.find(({ n }) => n === record)?.inputs ?? null;
  const differing = inputs === null ? [] : differencesNow(report, inputs, reading);
  if (differing.length === 0) return [{ kind: 'values' }];
  return differing.map((difference): VersionDifference => {
    if ('entries' in difference) {
      const { kind, sheet, row } = difference;
      return { kind, sheet, row };
    }
    const { sheet, row, column, cell } = difference;
    return { kind: 'entry', sheet, row, column, cell };
  });
}
