import type { SheetState } from '../contract/read-workbook';
import { checkWorkbook } from './check-workbook';
import { marksOf } from './marks';
import type { DocumentRef, Ports } from './ports';
import { changedSince } from './changed-since';
import type { Acceptance } from './control-layout';
import { publishControl } from './publish-control';
import { publishMarks } from './publish-marks';
import { lastWritten } from './record';
import { cleanStore, readRecord, recordWriter } from './record-store';
import type { Busy, Refusal } from './failure';
import { withMessages } from './finding-message';
import { presentOf } from './report-content';
import type { CaseInfo, ReportDefinition } from './report-definition';
import { withCleanReasons } from './review-reasons';
import type { ReviewedFinding } from './reviewed-findings';
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
  /** What could not be written in the workbook, and what else the officer should know, in words. */
  readonly notices: readonly string[];
}

export type CheckResult = CheckedWorkbook | Busy | Refusal<'no-known-sheet'>;

/**
 * Checks the workbook and publishes the findings where the officer works: the tab Kontroll says what is
 * found beside the officer's reasons, the new one too, and the cells are marked. A second check of the same workbook changes
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
  const check = checkWorkbook(ports, report);
  if (!check.isRecognised) {
    return { ok: false, reason: 'no-known-sheet', findings: withMessages(check, report.message) };
  }

  // What is kept is read before anything is written: a check that cannot read has changed nothing.
  const kept = ports.store.readAll();
  const control = publishControl(ports.ownTabs, report, check, acceptance);
  const { findings: reviewed, outcome, namesake } = control;
  // Someone else is writing on the tab: the reason is not kept, and the officer may try again.
  if (outcome.kind === 'moved' && acceptance !== null) return { ok: false, reason: 'busy', seconds: null };

  // Tabs that are no input are the officer's own, and are never written.
  const inputs = new Set(check.sheets.map(({ tab }) => tab));
  const unmarked = publishMarks(ports, report, {
    kept,
    marks: marksOf(reviewed.filter(({ place }) => inputs.has(place.tab))),
    tabs: [...inputs],
    control: outcome.kind,
  });

  const read = readRecord(ports.packing, kept, report.prefix);
  cleanStore(read, () => recordWriter(ports, kept, report.prefix));
  const version = read.kind === 'known' ? lastWritten(read.record) : null;
  return {
    ok: true,
    caseInfo: report.caseInfo(check.workbook),
    sheets: check.sheets,
    findings: withCleanReasons(reviewed),
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
    notices: [
      ...(namesake === null ? [] : [report.words.namesake(namesake, outcome.name)]),
      ...(outcome.kind === 'moved' ? [report.words.tabInUse(outcome.name)] : []),
      ...report.words.notWritten([
        ...(control.refusal === null
          ? []
          : [{ part: 'control', tab: outcome.name, kind: control.refusal.kind } as const]),
        ...unmarked,
      ]),
    ],
  };
}
