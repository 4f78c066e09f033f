import type { SheetState } from '../contract/read-workbook';
import { readAddress } from '../values/email-address';
import { waitsForStart } from '../checks/not-started';
import type { CheckTally } from '../checks/tally';
import { arrangeFindings, type ArrangedFindings } from './arranged-findings';
import { checkWorkbook, type Change, type Check } from './check-workbook';
import type { Matter } from './history/matter';
import { keptMatter } from './history/read-matter';
import { filesIn } from './attachments/attached-file';
import { marksKey, marksOf, readMarkMemory } from './marks';
import type { DocumentRef, Ports } from './ports';
import { recogniseCopy } from './copied-workbook';
import { changedSince } from './changed-since';
import type { Acceptance } from './control-layout';
import { fillWorkbook } from './fill-workbook';
import { publishControl } from './publish-control';
import { publishMarks } from './publish-marks';
import { lastWritten, type Version, type Written } from './record';
import { cleanStore, readRecord, recordWriter } from './record-store';
import type { Busy, Refusal } from './failure';
import { renewLists } from './row-lists';
import { withMessages } from './finding-message';
import { presentOf } from './report-content';
import type { CaseInfo, NotWritten, ReportDefinition } from './report-definition';
import { rightTexts } from './right-cell';
import { staleEntries } from './update/stale-entries';
import type { StaleEntries } from './update/update-answers';
import { withDocumentLock } from './with-document-lock';

/** What a check says of the workbook. Plain JSON; what the workbook does not say is null. */
export interface CheckedWorkbook extends ArrangedFindings {
  readonly ok: true;
  readonly caseInfo: CaseInfo;
  /** Every sheet of the contract in its order, with its tab and whether anything is filled in there. */
  readonly sheets: readonly SheetState[];
  /** How many checks were made, passed and could not be decided. */
  readonly tally: CheckTally;
  /** The report that was made of it; null when none was. */
  readonly report: {
    readonly document: DocumentRef;
    readonly draft: boolean;
    /** When it was written, an ISO instant. */
    readonly at: string;
    /** Whether the workbook says something else than when it was written; null when that is not known. */
    readonly changed: boolean | null;
    /** What it says otherwise; null when that is not known. */
    readonly changes: StaleEntries | null;
    readonly inBin: boolean;
  } | null;
  /** How the matter stands; null when that cannot be read. */
  readonly matter: Matter | null;
  /** Whom the finished report is for: the addresses that could be read, in small letters. */
  readonly recipients: readonly string[];
  /** Whether it could be read which reports there are. */
  readonly record: 'known' | 'damaged' | 'newer';
  /** Of the findings that were to be accepted, the keys of those that are no warnings now; their reason stands in the tab. */
  readonly notAccepted: readonly string[];
  /** Whether it is a copy of another workbook that nothing has come of yet. */
  readonly isCopy: boolean;
  /** What could not be written in the workbook, and what else the officer should know, in words. */
  readonly notices: readonly string[];
}

export type CheckResult = CheckedWorkbook | Busy | Refusal<'no-known-sheet'>;

/**
 * Checks the workbook and publishes the findings where the officer works: the tab Kontroll says what is
 * found beside the officer's reasons, the new one too, and the cells are marked. `change` is made first. A second check of
 * the same workbook changes nothing.
 */
export function checkAndPublish<Workbook>(
  ports: Ports,
  report: ReportDefinition<Workbook>,
  acceptance: Acceptance | null = null,
  change: Change<Workbook> | null = null,
): CheckResult {
  return withDocumentLock(ports, () => publish(ports, report, acceptance, change));
}

function publish<Workbook>(
  ports: Ports,
  report: ReportDefinition<Workbook>,
  acceptance: Acceptance | null,
  change: Change<Workbook> | null,
): CheckResult {
  // What is kept is read before anything is written: a check that cannot read has changed nothing.
  const kept = ports.store.readAll();
  const notFilled: NotWritten[] = [];
  const fill: Change<Workbook> = ({ workbook }, sheets) => {
    const filled = fillWorkbook(ports.spreadsheet, sheets, report.fills(workbook, sheets));
    notFilled.push(...filled.notWritten);
    return filled.sheets;
  };
  const changes = change === null ? [fill] : [change, fill];
  const check = checkWorkbook(ports, report, filesIn(kept, report.prefix), undefined, changes);
  if (!check.isRecognised) {
    return { ok: false, reason: 'no-known-sheet', findings: withMessages(check, report.message) };
  }

  const lists = renewLists(
    ports.spreadsheet,
    report.rowLists(check.workbook),
    readMarkMemory(kept[marksKey(report.prefix)]).lists,
  );
  const control = publishControl(ports.ownTabs, report, check, acceptance);
  const { findings: reviewed, outcome, namesake } = control;
  // Someone else is writing on the tab: the reason is not kept, and the officer may try again.
  if (outcome.kind === 'moved' && acceptance !== null) return { ok: false, reason: 'busy', seconds: null };

  // Tabs that are no input are the officer's own, and are never written.
  const inputs = new Set(check.sheets.map(({ tab }) => tab));
  // What nobody has started is no fault to mark.
  const waits = waitsForStart(check.sheets, report.lacks);
  const unmarked = publishMarks(ports, report, {
    kept,
    marks: marksOf(reviewed.filter((finding) => inputs.has(finding.place.tab) && !waits(finding))),
    tabs: [...inputs].flatMap((tab) => check.values.find(({ name }) => name === tab) ?? []),
    control: outcome.kind,
    lists: lists.memory,
  });

  const read = readRecord(ports.packing, kept, report.prefix);
  cleanStore(read, () => recordWriter(ports, kept, report.prefix));
  const version = read.kind === 'known' ? lastWritten(read.record) : null;
  const warnings = new Set(reviewed.filter(({ severity }) => severity === 'VARNING').map(({ key }) => key));
  const isCopy = recogniseCopy(ports, kept, report, outcome.kind);
  return {
    ok: true,
    caseInfo: report.caseInfo(check.workbook),
    sheets: check.sheets,
    ...arrangeFindings(reviewed, waits, rightTexts(report, check)),
    tally: report.tally(check.workbook, check.findings),
    report: version === null ? null : madeReport(ports, report, check, version),
    matter: keptMatter(ports.packing, kept, report),
    recipients: recipientsOf(report, check.workbook),
    record: read.kind,
    notAccepted: (acceptance?.keys ?? []).filter((key) => !warnings.has(key)),
    isCopy,
    notices: [
      ...(isCopy ? [report.words.newPeriod.offered] : []),
      ...(namesake === null ? [] : [report.words.namesake(namesake, outcome.name)]),
      ...(outcome.kind === 'moved' ? [report.words.tabInUse(outcome.name)] : []),
      ...report.words.notWritten([
        ...(control.refusal === null
          ? []
          : [{ part: 'control', tab: outcome.name, kind: control.refusal.kind } as const]),
        ...unmarked,
        ...notFilled,
        ...lists.notWritten,
      ]),
    ],
  };
}

function madeReport<Workbook>(
  { documents }: Ports,
  report: ReportDefinition<Workbook>,
  check: Check<Workbook>,
  version: Version<Written>,
): CheckedWorkbook['report'] {
  const { document, draft, at } = version;
  const present = presentOf(report, check);
  return {
    document,
    draft,
    at,
    changed: changedSince(version, present),
    changes: staleEntries(report, check, version, present),
    inBin: documents.isInBin(document.id) === true,
  };
}

function recipientsOf<Workbook>(
  { recipients }: ReportDefinition<Workbook>,
  workbook: Workbook,
): readonly string[] {
  const read = recipients(workbook).map(readAddress);
  return [...new Set(read.flatMap((address) => ('email' in address ? address.email : [])))];
}
