/** The sidebar's one rule book: what it knows, and what happens, give what it knows next. */
import type { CallFailure } from './call-failure';
import { answered } from './answered';
import { cancelled, closed, opened, saved, takenBack, typed } from './drafts';
import type { Event, Press, Signal } from './event';
import { ids, reasonId } from './ids';
import { matterPressed } from './matter/next-matter';
import { stoppingOf } from './sections';
import { isLocked, type Job, type State } from './state';
import { toolPressed } from './tools/next-tools';
import { updateIds } from './update/update-ids';
import { reportToUpdate, updatePressed } from './update/next-update';
import { firstUpdateState } from './update/update-state';
import { walkText } from './list-words';
import { steppedTo, walkOf } from './walk';

export function nextState(state: State, event: Event): State {
  switch (event.kind) {
    case 'checked':
    case 'generated':
    case 'set-up':
    case 'unreached':
    case 'stepped':
    case 'delayed':
    case 'moved':
    case 'previewed':
    case 'matter-answered':
    case 'tool-answered':
    case 'update-answered':
    case 'copied':
      return answered(state, event);
    case 'left':
    case 'returned':
    case 'retry-due':
    case 'began':
    case 'focus-given':
    case 'failure-seen':
      return signalled(state, event);
    default:
      return pressed(state, event);
  }
}

function signalled(state: State, event: Signal): State {
  switch (event.kind) {
    case 'left':
      return { ...state, away: true };
    case 'returned':
      return state.away && !isCheckWaiting(state)
        ? enqueued({ ...state, retry: null }, checkByItself(0))
        : state;
    case 'retry-due':
      return state.retry === null
        ? state
        : enqueued({ ...state, retry: null }, checkByItself(state.retry.tries + 1));
    case 'began': {
      const [job = null, ...waiting] = state.waiting;
      const checks = job?.kind === 'check' || job?.kind === 'accept' || job?.kind === 'write';
      const away = checks ? !event.focused : state.away;
      return { ...state, running: job, waiting, away, step: null };
    }
    case 'focus-given':
      return { ...state, focus: null };
    case 'failure-seen':
      return { ...state, tools: { ...state.tools, lastFailure: event.failure } };
  }
}

function pressed(state: State, event: Press): State {
  switch (event.kind) {
    case 'check-pressed':
      return isLocked(state) ? state : checkByOfficer(withoutNotice(state));
    case 'make-pressed':
      return isLocked(state) ? state : made(state, event.again, event.confirmed);
    case 'question-closed':
      return state.result?.kind === 'asked'
        ? {
            ...state,
            result: null,
            focus: state.result.yes.kind === 'update-sent' ? updateIds.panel : ids.main,
          }
        : state;
    case 'set-up-pressed':
      return isLocked(state)
        ? state
        : enqueued({ ...state, result: null, focus: ids.main }, { kind: 'set-up' });
    case 'charts-ticked':
      return { ...state, charts: event.charts };
    case 'preview-pressed':
      return isLocked(state) ? state : { ...withoutNotice(state), previewing: true };
    case 'retry-pressed':
      return isLocked(state) ? state : retried(state);
    case 'cell-pressed':
      return { ...state, move: event.move, moveFailed: null };
    case 'walk-pressed':
      return walked(state, event.by);
    case 'section-pressed':
      return { ...state, open: toggled(state.open, event.name) };
    case 'more-pressed':
      return {
        ...state,
        pages: new Map(state.pages).set(event.name, (state.pages.get(event.name) ?? 1) + 1),
      };
    case 'level-pressed':
      return { ...state, levels: toggled(state.levels, event.level) };
    case 'all-levels-pressed':
      return { ...state, levels: [], focus: ids.summary };
    case 'write-pressed':
      return isLocked(state) ? state : writing(state, event.key);
    case 'accept-pressed':
      return {
        ...state,
        drafts: opened(state.drafts, event.key, event.findings),
        focus: reasonId(event.key),
      };
    case 'reason-typed':
      return { ...state, drafts: typed(state.drafts, event.key, event.text) };
    case 'form-closed':
      return { ...state, drafts: closed(state.drafts, event.key) };
    case 'form-cancelled':
      return { ...state, drafts: cancelled(state.drafts, event.key) };
    case 'save-pressed': {
      const { drafts, job } = saved(state.drafts, event.key);
      return job === null
        ? { ...state, drafts, focus: reasonId(event.key) }
        : enqueued({ ...state, drafts, said: '' }, job);
    }
    case 'take-back-pressed': {
      const { drafts, job } = takenBack(state.drafts, event.finding);
      return job === null ? state : enqueued({ ...state, drafts, said: '' }, job);
    }
    case 'update-pressed':
    case 'conflict-decided':
    case 'conflict-sought':
    case 'update-sent':
    case 'update-retried':
    case 'undo-pressed':
    case 'update-closed':
    case 'unlock-sought':
      return updatePressed(state, event);
    case 'tools-pressed':
    case 'tool-pressed':
    case 'period-closed':
    case 'template-chosen':
    case 'paste-typed':
    case 'paste-decided':
    case 'tool-requested':
      return toolPressed(state, event);
    default:
      return matterPressed(state, event);
  }
}

function walked(state: State, by: 1 | -1): State {
  const rows = walkOf(state);
  const index = steppedTo(rows, state.at, by);
  const row = index === null ? undefined : rows[index];
  if (index === null || row === undefined) return state;
  const [{ key, place }] = row.findings;
  return {
    ...state,
    at: { key, index },
    move: { from: by === 1 ? ids.next : ids.previous, place },
    moveFailed: null,
    said: `${walkText(index, rows.length)}. ${row.message}`,
  };
}

function checkByItself(tries: number): Job {
  return { kind: 'check', by: 'itself', tries };
}

function isCheckWaiting({ waiting }: State): boolean {
  return waiting.some(({ kind }) => kind === 'check');
}

function enqueued(state: State, job: Job): State {
  return { ...state, waiting: [...state.waiting, job] };
}

/** A check that the sidebar started by itself becomes the officer's, unless cells may have changed since. */
function checkByOfficer(state: State): State {
  const check: Job = { kind: 'check', by: 'officer', tries: 0 };
  if (state.running?.kind === 'check' && !state.away) return { ...state, running: check };
  const others = state.waiting.filter(({ kind }) => kind !== 'check');
  return { ...state, waiting: [...others, check], retry: null };
}

function writing(state: State, key: string): State {
  return enqueued({ ...withoutNotice(state), said: '' }, { kind: 'write', key });
}

function made(state: State, again: boolean, confirmed?: true): State {
  const { checked, charts } = state;
  const job: Job = {
    kind: 'generate',
    again,
    ...(confirmed === true && { confirmed }),
    ...(charts && { charts }),
  };
  const isDraft = checked !== null && stoppingOf(checked) > 0 && reportToUpdate(checked) === null;
  const focus = isDraft ? ids.draft : ids.main;
  return enqueued({ ...state, result: null, update: firstUpdateState, step: null, focus }, job);
}

function retried(state: State): State {
  if (state.result?.kind !== 'failed') return state;
  const { command, failure } = state.result;
  const cleared: State = { ...state, result: null };
  switch (command.kind) {
    case 'check':
      return checkByOfficer({ ...cleared, focus: ids.check });
    case 'generate':
      return made(cleared, command.again && isKnownNotMade(failure), command.confirmed);
    case 'preview':
      return { ...cleared, previewing: true, focus: ids.preview };
    case 'write':
      return writing({ ...cleared, focus: ids.summary }, command.key);
    case 'set-up':
    case 'accept':
      return enqueued({ ...cleared, focus: ids.main }, command);
  }
}

/**
 * Whether it is known that the call made no report. Where it is not, or where the text is written and only that is not
 * noted, an earlier one counts: a second one is never made by mistake.
 */
export function isKnownNotMade(failure: CallFailure): boolean {
  return failure.kind === 'answered' && failure.reason.left !== 'filled';
}

/** An earlier failure or message is out of date when the officer requests something else; a finished report is not. */
function withoutNotice(state: State): State {
  return state.result?.kind === 'made' ? state : { ...state, result: null };
}

function toggled<T>(chosen: readonly T[], one: T): readonly T[] {
  return chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one];
}
