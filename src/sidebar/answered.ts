/** What the sidebar knows after a call was answered, or got no answer. */
import type { CheckedWorkbook } from '../engine/app/check-and-publish';
import type { GeneratedReport } from '../engine/app/generate-report';
import type { ReportQuestion } from '../engine/app/open-warnings';
import type { Failure } from '../engine/app/failure';
import { checkedText, notSavedText, sidebarText } from './words';
import { draftOf, failed, kept } from './drafts';
import type { Answer } from './event';
import { ids } from './ids';
import { countsOf, isAccepted } from './sections';
import type { FailedCommand, Job, State, CallFailure } from './state';

/** How many times a check that finds the workbook taken is made again before the officer sees that it failed. */
export const MOST_TRIES = 5;

export function answered(state: State, event: Answer): State {
  switch (event.kind) {
    case 'checked':
      return event.answer.ok
        ? checked(state, event.job, event.answer)
        : jobFailed(state, event.job, callFailure(event.answer));
    case 'unreached':
      return jobFailed(state, event.job, event.failure);
    case 'generated':
      if (event.answer.ok && 'question' in event.answer) return asked(state, event.answer);
      return event.answer.ok
        ? generated(state, event.answer)
        : jobFailed(state, state.running ?? { kind: 'generate', again: false }, callFailure(event.answer));
    case 'set-up': {
      if (!event.answer.ok) return jobFailed(state, { kind: 'set-up' }, callFailure(event.answer));
      const check: Job = { kind: 'check', by: 'officer', tries: 0 };
      const others = state.waiting.filter(({ kind }) => kind !== 'check');
      const result = { kind: 'set-up', text: event.answer.text } as const;
      return { ...state, running: null, delayed: false, waiting: [check, ...others], result };
    }
    case 'stepped':
      return state.running?.kind === 'generate'
        ? {
            ...state,
            step: event.step,
            said: state.step === event.step ? state.said : sidebarText.steps[event.step],
          }
        : state;
    case 'delayed':
      return state.running === null || state.delayed === event.delayed
        ? state
        : { ...state, delayed: event.delayed, said: event.delayed ? sidebarText.delayed : '' };
    case 'moved': {
      const move = state.move === event.move ? null : state.move;
      const moveFailed =
        event.failure === null || move !== null ? null : { from: event.move.from, failure: event.failure };
      return { ...state, move, moveFailed };
    }
    case 'previewed':
      return event.failure === null
        ? { ...state, previewing: false }
        : withFailure({ ...state, previewing: false }, { kind: 'preview' }, event.failure);
  }
}

/** The failure that the add-on answered, as the sidebar keeps it. */
export function callFailure({ reason }: Failure): CallFailure {
  return { kind: 'answered', reason };
}

function checked(state: State, job: Job, answer: CheckedWorkbook): State {
  const known = {
    ...state,
    checked: answer,
    running: null,
    delayed: false,
    retry: null,
    result: isMendedBy(state) || isOutOfDate(state, answer) ? null : state.result,
  };
  if (job.kind === 'accept') {
    const there = answer.findings.some(({ key }) => key === job.key);
    const said =
      job.reason === '' ? sidebarText.takenBack : there ? sidebarText.saved : sidebarText.savedElsewhere;
    return { ...known, drafts: kept(state.drafts, job), said };
  }
  if (byOfficer(state, job)) return { ...known, focus: ids.summary };
  const counts = countsOf(answer.findings);
  const same =
    state.checked !== null && checkedText(countsOf(state.checked.findings)) === checkedText(counts);
  return { ...known, said: same ? state.said : checkedText(counts) };
}

/** A check that the sidebar began may have become the officer's while it ran. */
function byOfficer({ running }: State, job: Job): boolean {
  return [running, job].some((one) => one?.kind === 'check' && one.by === 'officer');
}

/** A check that succeeds shows that what stopped the last one is no more: nor tabs missing, nor anyone else at work. */
function isMendedBy({ result }: State): boolean {
  if (result?.kind !== 'failed') return false;
  const { command, failure } = result;
  const code = failure.kind === 'answered' ? failure.reason.code : null;
  return command.kind === 'check' || code === 'no-known-sheet' || code === 'busy';
}

/** A report that was just made is shown as that until a check says something else of it, or of the workbook. */
function isOutOfDate({ result }: State, { report, findings }: CheckedWorkbook): boolean {
  if (result?.kind !== 'made') return false;
  const made = result.report;
  const isSame = report?.document.id === made.document.id && report.changed === made.changed;
  return !isSame || report.inBin || countsOf(findings).errors !== result.errors;
}

function asked(state: State, { question }: ReportQuestion): State {
  const again = state.running?.kind === 'generate' && state.running.again;
  const result = { kind: 'asked', again, question } as const;
  return { ...state, running: null, step: null, result, focus: ids.panel };
}

function generated(state: State, answer: GeneratedReport): State {
  const { findings, ...report } = answer;
  const accepted = new Set((state.checked?.findings ?? []).filter(isAccepted).map(sameFault));
  const { document, draft, at, changed } = report;
  return {
    ...state,
    running: null,
    delayed: false,
    step: null,
    checked:
      state.checked === null
        ? null
        : { ...state.checked, report: { document, draft, at, changed, inBin: false } },
    result: {
      kind: 'made',
      report,
      errors: findings.filter(({ severity }) => severity === 'FEL').length,
      warnings: findings.filter(
        (finding) => finding.severity === 'VARNING' && !accepted.has(sameFault(finding)),
      ).length,
    },
    focus: ids.panel,
  };
}

function sameFault(finding: {
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
}): string {
  return JSON.stringify([finding.sheet, finding.cell, finding.message]);
}

function jobFailed(state: State, job: Job, failure: CallFailure): State {
  const idle = { ...state, running: null, delayed: false };
  switch (job.kind) {
    case 'accept': {
      const drafts = failed(state.drafts, job.key, failure);
      return {
        ...idle,
        drafts,
        said: draftOf(drafts, job.key) === undefined ? state.said : notSavedText(failure),
      };
    }
    case 'check':
      return checkFailed(idle, job, byOfficer(state, job), failure);
    case 'generate':
    case 'set-up':
      return { ...withFailure(idle, job, failure), step: null };
  }
}

function checkFailed(
  state: State,
  job: Extract<Job, { kind: 'check' }>,
  officer: boolean,
  failure: CallFailure,
): State {
  const busy = failure.kind === 'answered' && failure.reason.code === 'busy';
  if (busy && !officer && job.tries < MOST_TRIES) {
    return { ...state, retry: { tries: job.tries, message: failure.reason.message } };
  }
  // The report that the officer requested meanwhile is made all the same, or its own answer says what stops it.
  if (state.waiting.some(({ kind }) => kind === 'generate')) return { ...state, retry: null };
  const after = withFailure({ ...state, retry: null }, job, failure);
  return officer ? after : { ...after, focus: state.focus, said: sidebarText.failedTitle(job, failure) };
}

function withFailure(state: State, command: FailedCommand, failure: CallFailure): State {
  return { ...state, result: { kind: 'failed', command, failure }, focus: ids.panel };
}
