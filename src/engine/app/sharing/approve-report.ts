/** Approvals of a finished report by Drive, where Drive has them. */
import { filesIn } from '../attachments/attached-file';
import { changedSince } from '../changed-since';
import { outdatedCharts } from '../charts/outdated-charts';
import { checkWorkbook } from '../check-workbook';
import type { Busy, Refusal } from '../failure';
import type { ApprovalStarted } from '../history/history-event';
import { lockedVersion } from '../history/read-matter';
import { unreachable, withHistory, type HistoryRun, type MatterAnswer } from '../history/with-history';
import { isServiceError, type Ports } from '../ports';
import type { Version, Written } from '../record';
import { presentOf } from '../report-content';
import type { ReportDefinition } from '../report-definition';
import { newestReport } from './newest-report';
import { giveAndNote, shareResult, type SharedReport } from './share-report';
import type { Approval } from './sharing-ports';

/** Who is to approve, until when, and what they are told. */
export interface ApprovalRequest {
  readonly emails: readonly string[];
  /** The last day to answer, `YYYY-MM-DD`; null for none. */
  readonly due: string | null;
  /** May be empty. */
  readonly message: string;
}

/** Whether an approval runs now, and what came of giving each reviewer access. Plain JSON. */
export interface StartedApproval extends SharedReport {
  /** False when a reviewer could not be given access: then nobody was asked. */
  readonly started: boolean;
}

/** How the matter stands, and what each reviewer has answered up to now. Plain JSON. */
export interface ReadApproval extends MatterAnswer {
  /** Empty when no approval was started, or Drive no longer has it. */
  readonly answers: Approval['answers'];
}

type HistoryCode = 'history-damaged' | 'history-newer' | 'history-too-large';
type DocumentCode = 'in-bin' | 'report-not-found' | 'colleagues-document';

/**
 * Sends the person's report to reviewers: they are given access first, and the approval is started when all of them have
 * it. Only a finished report of the workbook as it is goes to approval, so that it can be finalised without an edit. An
 * approval that runs already, also one whose start was never answered, is not started twice.
 */
export function startApproval<Workbook>(
  ports: Ports,
  report: ReportDefinition<Workbook>,
  request: ApprovalRequest,
):
  | StartedApproval
  | Busy
  | Refusal<
      | HistoryCode
      | DocumentCode
      | 'record-damaged'
      | 'record-newer'
      | 'no-report'
      | 'not-finished'
      | 'no-known-sheet'
      | 'report-outdated'
      | 'charts-outdated'
      | 'due-passed'
      | 'no-reviewers'
      | 'approvals-unavailable'
      | 'approvals-refused'
      | 'approval-running'
    > {
  return withHistory(ports, report, (run) => {
    const { emails, due, message } = request;
    if (emails.length === 0) return { ok: false, reason: 'no-reviewers' } as const;
    if (due !== null && due < ports.clock.now().slice(0, 10))
      return { ok: false, reason: 'due-passed' } as const;
    const standing = newestReport(ports, report, run);
    if ('reason' in standing) return standing;
    const { record, written: newest } = standing;
    if (newest.draft) return { ok: false, reason: 'not-finished' } as const;
    const away = unreachable(ports, newest, run.person());
    if (away !== null) return away;
    const check = checkWorkbook(ports, report, filesIn(run.kept, report.prefix));
    if (!check.isRecognised) return { ok: false, reason: 'no-known-sheet' } as const;
    const present = presentOf(report, check);
    if (changedSince(newest, present) !== false) return { ok: false, reason: 'report-outdated' } as const;
    const { document } = newest;
    if (outdatedCharts(record, document.id, present.report, ports.documents.read).length > 0) {
      return { ok: false, reason: 'charts-outdated' } as const;
    }
    const runs = running(ports, document.id);
    // Drive says that a document whose approval is running may not start another.
    if (runs === undefined && !ports.approvals.canStart(document.id)) {
      return { ok: false, reason: 'approvals-unavailable' } as const;
    }

    const offer = { document, version: lockedVersion(run.matter, document.id), to: 'colleagues' } as const;
    const terms = { role: 'commenter', mail: null } as const;
    const { results, isNoted } = giveAndNote(ports, run, offer, emails, terms);
    const told = results.map((result) => shareResult(report, result));
    const { sharing: words } = report.words;
    if (!isNoted) return { ok: false, reason: 'history-too-large' } as const;
    if (told.some(({ given }) => !given)) {
      return { ...run.answer(words.notStarted), results: told, started: false };
    }
    const reviewers = told.map(({ email }) => email);
    const approval = runs ?? begin(ports, document.id, { reviewers, due, message });
    if (approval === null) return { ok: false, reason: 'approvals-refused' } as const;
    if (!hasAll(approval, reviewers)) return { ok: false, reason: 'approval-running' } as const;
    if (!note(run, newest, approval, due)) return { ok: false, reason: 'history-too-large' } as const;
    return {
      ...run.answer(...(runs === undefined ? [] : [words.runsAlready])),
      results: told,
      started: true,
    };
  });
}

/** Reads what has come of the newest approval; an outcome is noted. */
export function readApproval<Workbook>(
  ports: Ports,
  report: ReportDefinition<Workbook>,
): ReadApproval | Busy | Refusal<HistoryCode | DocumentCode | 'no-approval'> {
  return withHistory(ports, report, (run) => {
    const newest = newestApproval(ports, run);
    if ('reason' in newest) return newest;
    return outcomeOf(run, newest.started, newest.now);
  });
}

/** Ends the newest approval before all have answered. One that has ended already is noted as it ended. */
export function cancelApproval<Workbook>(
  ports: Ports,
  report: ReportDefinition<Workbook>,
): ReadApproval | Busy | Refusal<HistoryCode | DocumentCode | 'no-approval'> {
  return withHistory(ports, report, (run) => {
    const newest = newestApproval(ports, run);
    if ('reason' in newest) return newest;
    const { started, now } = newest;
    if (now?.state !== 'running') return outcomeOf(run, started, now);
    const { document, approval } = started;
    try {
      ports.approvals.cancel(document.id, approval);
    } catch (error) {
      if (!isServiceError(error)) throw error;
      const after = approvalOf(ports, started);
      if (after?.state === 'running') throw error;
      return outcomeOf(run, started, after);
    }
    return outcomeOf(run, started, { ...now, state: 'cancelled' });
  });
}

function running({ approvals }: Pick<Ports, 'approvals'>, id: string): Approval | undefined {
  return approvals.list(id).find(({ state }) => state === 'running');
}

/** Starts the approval, unless Drive says no; one that was started although the answer was lost is found. */
function begin(
  ports: Pick<Ports, 'approvals'>,
  id: string,
  request: Parameters<Ports['approvals']['start']>[1],
): Approval | null {
  try {
    return ports.approvals.start(id, request);
  } catch (error) {
    if (!isServiceError(error)) throw error;
    const found = running(ports, id);
    if (found !== undefined) return found;
    if (error.kind === 'permission' || error.kind === 'policy' || error.kind === 'refused') return null;
    throw error;
  }
}

function hasAll({ answers }: Approval, reviewers: readonly string[]): boolean {
  const asked = new Set(answers.map(({ email }) => email.toLowerCase()));
  return reviewers.every((email) => asked.has(email));
}

/** Notes that the approval was started, when that is not noted yet. */
function note(
  run: HistoryRun,
  { document }: Version<Written>,
  approval: Approval,
  due: string | null,
): boolean {
  if (run.matter.approval?.started.approval === approval.id) return true;
  return run.add({
    kind: 'approval-started',
    ...run.happened(document),
    approval: approval.id,
    reviewers: approval.answers.map(({ email }) => email),
    due,
  });
}

function newestApproval(
  ports: Ports,
  run: HistoryRun,
):
  | { readonly started: ApprovalStarted; readonly now: Approval | null }
  | Refusal<DocumentCode | 'no-approval'> {
  const { approval } = run.matter;
  if (approval === null) return { ok: false, reason: 'no-approval' };
  const { started } = approval;
  const away = unreachable(ports, started, run.person());
  return away ?? { started, now: approvalOf(ports, started) };
}

function approvalOf({ approvals }: Pick<Ports, 'approvals'>, started: ApprovalStarted): Approval | null {
  return approvals.list(started.document.id).find(({ id }) => id === started.approval) ?? null;
}

/** Notes how the approval ended, when it has and that is not noted yet; answers how the matter stands. */
function outcomeOf(
  run: HistoryRun,
  { approval, document }: ApprovalStarted,
  now: Approval | null,
): ReadApproval | Refusal<'history-too-large'> {
  const answers = now?.answers ?? [];
  const isNoted = now === null || now.state === 'running' || run.matter.approval?.ended != null;
  if (!isNoted) {
    const event = {
      kind: 'approval-ended',
      ...run.happened(document),
      approval,
      outcome: now.state,
      answers,
    } as const;
    if (!run.add(event)) return { ok: false, reason: 'history-too-large' };
  }
  return { ...run.answer(), answers };
}
