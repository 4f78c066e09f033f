import { documentText } from '../../proof/document-text';
import { handChanges } from '../../proof/hand-changes';
import { makeReceipt } from '../../proof/make-receipt';
import { receiptText } from '../../proof/receipt-text';
import type { HandChange, Receipt } from '../../proof/receipt';
import { arrangeFindings } from '../arranged-findings';
import { outdatedCharts } from '../charts/outdated-charts';
import { checkWorkbook } from '../check-workbook';
import { withLeft, type Busy, type Left, type Refusal } from '../failure';
import { withMessages } from '../finding-message';
import { knownFindings } from '../known-findings';
import type { DocumentRef, Ports } from '../ports';
import type { Version, Written } from '../record';
import { presentOf } from '../report-content';
import type { ReportDefinition } from '../report-definition';
import { withCleanReasons } from '../review-reasons';
import type { KnownFinding, ReviewedFinding } from '../reviewed-findings';
import { filesNow } from '../attachments/files-now';
import { sentFiles, type SentFile } from '../attachments/sent-files';
import { finishedReport } from './finished-report';
import type { Finalised, FinalisedAttachment, Finalising } from './history-event';
import { sectionSums } from './section-sums';
import { unreachable, withHistory, type HistoryRun, type MatterAnswer } from './with-history';

/** A version that is finalised. Plain JSON. */
export interface FinalisedReport extends MatterAnswer {
  readonly version: number;
  /** False when it was finalised already, and nothing has changed since. */
  readonly created: boolean;
  /** What a person has changed in the document since the add-on wrote it: that is not the workbook's. */
  readonly changedByHand: readonly HandChange[];
}

/** What can keep a report from being finalised. */
export type FinaliseCode =
  | 'history-damaged'
  | 'history-newer'
  | 'history-too-large'
  | 'no-known-sheet'
  | 'record-damaged'
  | 'record-newer'
  | 'no-report'
  | 'colleagues-document'
  | 'in-bin'
  | 'report-not-found'
  | 'has-errors'
  | 'open-warnings'
  | 'report-outdated'
  | 'charts-outdated'
  | 'already-finalised'
  | 'already-decided';

/**
 * Makes the person's report a version that can be proven: the document is locked, what it says after that and what the
 * workbook says are digested, and a receipt is made of it. Requires a workbook without errors, whose every warning is
 * accepted with a reason, and a finished report of it as it is. A run that broke is finished by the next one, in the same
 * version and with the same receipt. Throws ServiceError when a service refuses.
 */
export function finaliseReport<Workbook>(
  ports: Ports,
  report: ReportDefinition<Workbook>,
): FinalisedReport | Busy | Refusal<FinaliseCode> {
  return withHistory(ports, report, (run) => {
    let left: Left = run.matter.finalising === null ? 'nothing' : 'locked';
    try {
      const outcome = finalise(ports, report, run, () => {
        left = 'locked';
      });
      return outcome.ok || left === 'nothing' ? outcome : { ...outcome, left };
    } catch (error) {
      throw withLeft(error, left);
    }
  });
}

function finalise<Workbook>(
  ports: Ports,
  report: ReportDefinition<Workbook>,
  run: HistoryRun,
  onLocking: () => void,
): FinalisedReport | Refusal<FinaliseCode> {
  const check = checkWorkbook(ports, report, filesNow(ports, run.kept, report.prefix, run.person));
  if (!check.isRecognised) {
    return { ok: false, reason: 'no-known-sheet', findings: withMessages(check, report.message) };
  }
  const { matter } = run;
  const newest = matter.versions.at(-1);
  if (newest?.decision != null && newest.decision.outcome !== 'returned') {
    return { ok: false, reason: 'already-decided' };
  }
  const person = run.person();
  const finished = finishedReport(ports, report, check, run.kept, person);
  const isFinalised = (id: string) => newest?.document.id === id && newest.unlocked === null;
  if (newest !== undefined && 'version' in finished && isFinalised(finished.version.document.id)) {
    if (finished.changed !== false) return { ok: false, reason: 'already-finalised' };
    return { ...run.answer(), version: newest.version, created: false, changedByHand: [] };
  }

  const reviewed = withCleanReasons(knownFindings(ports, report, check));
  const refused = (reason: 'has-errors' | 'open-warnings', findings: readonly KnownFinding[]) =>
    ({ ok: false, reason, findings: arrangeFindings(findings, () => false).findings }) as const;
  const errors = reviewed.filter(({ severity }) => severity === 'FEL');
  if (errors.length > 0) return refused('has-errors', errors);
  const warnings = reviewed.filter(({ severity }) => severity === 'VARNING');
  const open = warnings.filter(({ reason }) => reason.trim() === '');
  if (open.length > 0) return refused('open-warnings', open);
  if ('reason' in finished) return finished;
  const { version, record, changed } = finished;
  const away = unreachable(ports, version, person);
  if (away !== null) return away;
  if (changed !== false) return { ok: false, reason: 'report-outdated' };
  const { report: composed } = presentOf(report, check);
  if (outdatedCharts(record, version.document.id, composed, ports.documents.read).length > 0) {
    return { ok: false, reason: 'charts-outdated' };
  }

  const broken = matter.finalising;
  const isSame = broken?.document.id === version.document.id && broken.record === version.n;
  const started: Finalising = isSame
    ? broken
    : {
        kind: 'finalising',
        ...run.happened(version.document),
        version: 1 + (newest?.version ?? 0),
        record: version.n,
        mark: ports.clock.unique(),
      };
  // What is started is kept before the document is locked, so that a lock has its explanation.
  if (!isSame && !run.add(started)) return { ok: false, reason: 'history-too-large' };
  onLocking();
  ports.documents.lock(version.document.id, report.words.matter.lockReason(started.version, report.ruleSet));
  const text = documentText(ports.documents.read(version.document.id), report.prefix);
  const changedByHand = version.blocks === null ? [] : handChanges(version.blocks, text);
  const happened = run.happened(version.document);
  const sent = sentFiles(report, check);
  const receipt = makeReceipt(
    {
      report: report.name,
      version: started.version,
      ...happened,
      ruleSet: report.ruleSet,
      accepted: warnings.map(acceptedOf),
      approvals: approvalsOf(run.history, version),
      changedByHand,
      attachments: sent.map(receiptAttachment),
      text,
      sheets: check.values,
      entries: report.entries.texts(check.workbook).values(),
    },
    ports.digest,
  );
  const content = receiptText(receipt);
  const name = report.words.matter.receiptName(version.document.name, started.version);
  const file = keepReceipt(ports, started, isSame, name, content);
  const event: Finalised = {
    kind: 'finalised',
    ...happened,
    version: started.version,
    record: version.n,
    textDigest: receipt.text.digest,
    valuesDigest: receipt.values.digest,
    ruleSet: receipt.ruleSet,
    changedByHand: changedByHand.length,
    sections: sectionSums(text),
    receipt: { file, digest: receipt.digest, checksum: ports.digest(content) },
    ...(sent.length > 0 && { attachments: sent.map(({ file }) => finalisedAttachment(file)) }),
  };
  if (!addFinalised(run, event, receipt.accepted)) return { ok: false, reason: 'history-too-large' };
  const unseen = sent.flatMap(({ file: one }) => (one.now === 'unseen' ? [one.name] : []));
  const notices = [
    ...(text.hasSuggestions ? [report.words.matter.suggestions] : []),
    ...(unseen.length > 0 ? [report.words.matter.unseenFiles(unseen)] : []),
  ];
  return { ...run.answer(...notices), version: started.version, created: true, changedByHand };
}

/** How much of what was accepted is kept in the history, in characters: several hundred warnings. The receipt has it all. */
const MOST_ACCEPTED = 150_000;

/** Keeps that the version is finalised, with what was accepted when there is room for that. */
function addFinalised(run: HistoryRun, event: Finalised, accepted: Receipt['accepted']): boolean {
  const isSmall = JSON.stringify(accepted).length <= MOST_ACCEPTED;
  return (isSmall && run.add({ ...event, accepted })) || run.add(event);
}

function acceptedOf({ code, sheet, cell, message, reason }: ReviewedFinding): Receipt['accepted'][number] {
  return { code, tab: sheet, cell, message, reason };
}

function receiptAttachment({ number, title, file }: SentFile): NonNullable<Receipt['attachments']>[number] {
  const { name, size, digest, now } = file;
  return { number, title, name, size, digest, checked: now === 'same' };
}

function finalisedAttachment({ id, name, url, digest, by }: SentFile['file']): FinalisedAttachment {
  return { id, name, url, digest, by };
}

/** The approvals of the document that have an outcome. */
function approvalsOf(history: HistoryRun['history'], { document }: Version<Written>): Receipt['approvals'] {
  return history.flatMap((event) => {
    if (event.kind !== 'approval-ended' || event.document.id !== document.id) return [];
    const { approval, outcome, at, answers } = event;
    return [{ approval, outcome, at, answers }];
  });
}

/** The receipt in a file of its own: the one that a broken run made gets the text of this one. */
function keepReceipt(
  { receipts }: Pick<Ports, 'receipts'>,
  { mark }: Finalising,
  wasBegun: boolean,
  name: string,
  content: string,
): DocumentRef {
  const made = wasBegun ? receipts.findByMark(mark) : null;
  if (made === null) return receipts.create(name, content, mark);
  receipts.replace(made.id, content);
  return made;
}
