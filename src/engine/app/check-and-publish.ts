import type { SheetState } from '../contract/read-workbook';
import { checkWorkbook } from './check-workbook';
import { controlRows, controlSheet, readReasons, withReason } from './control-sheet';
import { changedNote, changedSheets, marksOf } from './marks';
import { refusalOf, type DocumentRef, type Ports } from './ports';
import { changedSince } from './changed-since';
import { lastWritten } from './record';
import { readRecord } from './record-store';
import type { Busy, Refusal } from './failure';
import { withMessages } from './finding-message';
import { presentOf } from './report-content';
import type { CaseInfo, NotWritten, ReportDefinition } from './report-definition';
import { reviewFindings, type ReviewedFinding } from './reviewed-findings';
import { withDocumentLock } from './with-document-lock';

/** What a check says of the workbook. Plain JSON; what the workbook does not say is null. */
export interface CheckedWorkbook {
  readonly ok: true;
  readonly caseInfo: CaseInfo;
  /** Every sheet of the contract in its order, with its tab and whether anything is filled in there. */
  readonly sheets: readonly SheetState[];
  readonly findings: readonly ReviewedFinding[];
  /** The report that was made of it; null when none was. */
  readonly report: {
    readonly document: DocumentRef;
    readonly draft: boolean;
    /** When it was written, an ISO instant. */
    readonly at: string;
    /** Whether the workbook says something else than when it was written; null when that is not known. */
    readonly changed: boolean | null;
    readonly inBin: boolean;
  } | null;
  /** Whether it could be read which reports there are. */
  readonly record: 'known' | 'damaged' | 'newer';
  /** What could not be written in the workbook, and what to do about it; the findings stand all the same. */
  readonly notices: readonly string[];
}

export type CheckResult = CheckedWorkbook | Busy | Refusal<'no-known-sheet'>;

/** A reason to accept the finding with this key; an empty one takes it back. */
export interface Acceptance {
  readonly key: string;
  readonly reason: string;
}

/**
 * Checks the workbook and publishes the findings where the officer works: the tab Kontroll is written again, with earlier
 * reasons beside their findings and the new one, and the cells are marked. A second check of the same workbook changes
 * nothing.
 */
export function checkAndPublish<Workbook>(
  ports: Ports,
  report: ReportDefinition<Workbook>,
  acceptance: Acceptance | null = null,
): CheckResult {
  return withDocumentLock(ports, () => publish(ports, report, acceptance));
}

function publish<Workbook>(
  ports: Ports,
  report: ReportDefinition<Workbook>,
  acceptance: Acceptance | null,
): CheckResult {
  const check = checkWorkbook(ports.spreadsheet, report);
  if (!check.isRecognised) {
    return { ok: false, reason: 'no-known-sheet', findings: withMessages(check, report.message) };
  }

  // All that is read comes first: a check that cannot read has changed nothing.
  const written = readReasons(ports.control.read(controlSheet.name));
  const kept = ports.store.readAll();
  const reasons = acceptance === null ? written : withReason(written, acceptance.key, acceptance.reason);
  const { message, tabs } = report;
  const reviewed = reviewFindings(check, message, tabs.firstName, (key) => reasons.get(key)?.reason ?? '');
  const plain = (text: string) => ({ text, target: null });
  const notWritten: NotWritten[] = [];
  const writePart = (part: NotWritten['part'], tab: string, write: () => void): void => {
    const refusal = refusalOf(write);
    if (refusal !== null) notWritten.push({ part, tab, kind: refusal.kind });
  };
  const writeControl = (): void => {
    ports.control.write(
      controlSheet.name,
      controlSheet.headings,
      controlRows(reviewed, reasons).map(({ level, code, where, target, message, reason, key }) => [
        plain(level),
        plain(code),
        { text: where, target },
        plain(message),
        plain(reason),
        plain(key),
      ]),
    );
  };
  // A reason that is not written is not kept: then the officer's words must stay where they are.
  if (acceptance === null) writePart('control', controlSheet.name, writeControl);
  else writeControl();

  const marks = marksOf(reviewed, report.name);
  const { changed, remember } = changedSheets(ports.store, kept, marks, report.prefix);
  const change = (note: string, mark: string | null) => changedNote(note, mark, report.name);
  for (const tab of changed) {
    writePart('marks', tab, () => {
      ports.marks.mark(tab, marks.get(tab) ?? [], change);
    });
  }
  const unmarked = notWritten.filter(({ part }) => part === 'marks').map(({ tab }) => tab);
  // What is not remembered is only written once more by the next check.
  refusalOf(() => {
    remember(unmarked);
  });

  const read = readRecord(ports.packing, kept, report.prefix);
  const version = read.kind === 'known' ? lastWritten(read.record) : null;
  return {
    ok: true,
    caseInfo: report.caseInfo(check.workbook),
    sheets: check.sheets,
    findings: reviewed,
    report:
      version === null
        ? null
        : {
            document: version.document,
            draft: version.draft,
            at: version.at,
            changed: changedSince(version, presentOf(report, check)),
            inBin: ports.documents.isInBin(version.document.id) === true,
          },
    record: read.kind,
    notices: report.words.notWritten(notWritten),
  };
}
