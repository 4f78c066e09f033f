/** What the sidebar knows after a call was answered, or got no answer. */
import { callFailure, type CallFailure } from './call-failure';
import type { CheckedWorkbook } from '../engine/app/check-and-publish';
import type { GeneratedReport } from '../engine/app/generate-report';
import type { ReportQuestion } from '../engine/app/report-question';
import type { ValueWritten } from '../engine/app/write-value';
import { savedText } from './list-words';
import { checkedText, notSavedText, sidebarText, writtenText } from './words';
import { draftOf, failed, kept } from './drafts';
import type { Answer } from './event';
import { ids } from './ids';
import { matterAnswered, matterFailed, matterRefreshed } from './matter/next-matter';
import { countsOf, isAccepted, stoppingOf } from './sections';
import { toolAnswered, toolFailed } from './tools/next-tools';
import type { FailedCommand, Job, State } from './state';
import { updateAnswered, updateFailed, updateRefreshed } from './update/next-update';

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
      if (event.answer.ok && 'question' in event.answer) {
        const again = state.running?.kind === 'generate' && state.running.again;
        return asked(state, event.answer, { kind: 'make-pressed', again, confirmed: true });
      }
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
      return state.running?.kind === 'generate' || state.running?.kind === 'update'
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
    case 'matter-answered':
    case 'copied':
      return matterAnswered(state, event, isRunByOfficer(state));
    case 'tool-answered':
      return toolAnswered(state, event, isRunByOfficer(state));
    case 'update-answered':
      return event.answer.ok && 'question' in event.answer
        ? asked(state, event.answer, { kind: 'update-sent', confirmed: true })
        : updateAnswered(state, { ...event, answer: event.answer });
  }
}

function checked(state: State, job: Job, answer: CheckedWorkbook | ValueWritten): State {
  const refreshed = matterRefreshed({
    ...state,
    checked: answer,
    running: null,
    delayed: false,
    retry: null,
    result: isMendedBy(state) || isOutOfDate(state, answer) ? null : state.result,
  });
  const known = updateRefreshed(state, refreshed);
  if (job.kind === 'accept') return accepted(known, job, answer);
  if ('written' in answer) {
    const { written, notWritten } = answer;
    if (notWritten !== null)
      return { ...known, result: { kind: 'not-written', text: notWritten }, focus: ids.panel };
    return { ...known, said: written === null ? '' : writtenText(written, countsOf(answer)) };
  }
  if (byOfficer(state, job)) return { ...known, focus: ids.summary };
  const counts = countsOf(answer);
  const same = state.checked !== null && checkedText(countsOf(state.checked)) === checkedText(counts);
  return { ...known, said: same ? state.said : checkedText(counts) };
}

function accepted(state: State, job: Extract<Job, { kind: 'accept' }>, answer: CheckedWorkbook): State {
  const after = { ...state, drafts: kept(state.drafts, job) };
  if (job.reason === '') return { ...after, said: sidebarText.takenBack };
  const gone = new Set(answer.notAccepted);
  const there = answer.findings.filter(({ key }) => job.keys.includes(key) && !gone.has(key));
  const said = savedText(job.keys.length, gone.size, there);
  if (gone.size === 0) {
    return { ...after, said, result: state.result?.kind === 'not-accepted' ? null : state.result };
  }
  // The words that the officer is writing just now keep the focus.
  const focus = after.drafts.some(({ open }) => open) ? null : ids.panel;
  return { ...after, said, focus, result: { kind: 'not-accepted', text: said } };
}

/** A check that the sidebar began may have become the officer's while it ran. */
function byOfficer({ running }: State, job: Job): boolean {
  return [running, job].some((one) => one?.kind === 'check' && one.by === 'officer');
}

/**
 * A check that succeeds shows that what stopped the last one is no more: nor tabs missing, nor anyone else at work. What
 * it finds is also newer than why nothing was written.
 */
function isMendedBy({ result }: State): boolean {
  if (result?.kind === 'not-written') return true;
  if (result?.kind !== 'failed') return false;
  const { command, failure } = result;
  const code = failure.kind === 'answered' ? failure.reason.code : null;
  return command.kind === 'check' || code === 'no-known-sheet' || code === 'busy';
}

/** A report that was just made is shown as that until a check says something else of it, or of the workbook. */
function isOutOfDate({ result }: State, { report, counts }: CheckedWorkbook): boolean {
  if (result?.kind !== 'made') return false;
  const made = result.report;
  const isSame = report?.document.id === made.document.id && report.changed === made.changed;
  return !isSame || report.inBin || stoppingOf({ counts }) !== result.errors;
}

type Asked = Extract<State['result'], { kind: 'asked' }>;

function asked(state: State, { question, findings }: ReportQuestion, yes: Asked['yes']): State {
  const warnings = findings.filter((one) => one.severity === 'VARNING' && !isAccepted(one));
  const result = { kind: 'asked', yes, question, warnings } as const;
  return { ...state, running: null, delayed: false, step: null, result, focus: ids.panel };
}

function generated(state: State, answer: GeneratedReport): State {
  const { findings: _findings, groups: _groups, counts, ...report } = answer;
  const { warnings, accepted: reasoned } = countsOf({ counts });
  const { document, draft, at, changed } = report;
  const changes = changed === false ? { count: 0, first: [] } : null;
  return {
    ...state,
    running: null,
    delayed: false,
    step: null,
    checked:
      state.checked === null
        ? null
        : { ...state.checked, report: { document, draft, at, changed, changes, inBin: false } },
    result: {
      kind: 'made',
      report,
      errors: stoppingOf({ counts }),
      warnings: warnings - reasoned,
    },
    focus: ids.panel,
  };
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
    case 'write':
    case 'generate':
    case 'set-up':
      return { ...withFailure(idle, job, failure), step: null };
    case 'matter':
      return matterFailed(idle, job.request, failure, job.by === 'officer');
    case 'tool':
      return toolFailed(idle, job.request, failure, job.by === 'officer');
    case 'update':
      return updateFailed(idle, job.request, failure);
  }
}

function isRunByOfficer({ running }: State): boolean {
  return (running?.kind === 'matter' || running?.kind === 'tool') && running.by === 'officer';
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
