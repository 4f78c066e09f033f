/** What the sidebar knows of an update after a press there, or after a call of it was answered. */
import { callFailure, type CallFailure } from '../call-failure';
import type { CheckedWorkbook } from '../../engine/app/check-and-publish';
import type { ReportUpdated, UpdateList } from '../../engine/app/update/update-answers';
import { ids } from '../ids';
import { stepId } from '../matter/matter-ids';
import { isLocked, type Job, type State } from '../state';
import { conflictId, updateIds } from './update-ids';
import {
  conflictsOf,
  firstUpdateState,
  undecidedOf,
  type Choice,
  type UpdateAnswered,
  type UpdateCommand,
  type UpdateRequest,
  type UpdateState,
} from './update-state';
import { isPerhapsWritten, updateText } from './update-words';

/** What the officer does there. */
export type UpdatePress =
  /** Reads what an update would do. */
  | { readonly kind: 'update-pressed' }
  | { readonly kind: 'conflict-decided'; readonly key: string; readonly choice: Choice }
  /** To the first conflict that nobody has decided. */
  | { readonly kind: 'conflict-sought' }
  /** `confirmed` when the officer has answered that warnings may be open, `suggest` to write it as suggestions. */
  | { readonly kind: 'update-sent'; readonly confirmed?: true; readonly suggest?: true }
  /** Makes the call again that gave nothing. */
  | { readonly kind: 'update-retried' }
  | { readonly kind: 'undo-pressed' }
  | { readonly kind: 'update-closed' }
  /** To where a locked version is unlocked. */
  | { readonly kind: 'unlock-sought' };

/** The report that an update would be written in; null when there is none, or when it lies in the bin. */
export function reportToUpdate(checked: CheckedWorkbook | null): CheckedWorkbook['report'] {
  const report = checked?.report ?? null;
  return report?.inBin === false ? report : null;
}

/** Whether a list is on its way, or an update. */
export function updateOnItsWay({
  running,
  waiting,
}: Pick<State, 'running' | 'waiting'>): UpdateRequest | null {
  const job = [running, ...waiting].find((one) => one?.kind === 'update');
  return job?.kind === 'update' ? job.request : null;
}

/** The press that makes each call. */
const pressOf = {
  readUpdate: 'update-pressed',
  updateReport: 'update-sent',
  undoUpdate: 'undo-pressed',
} as const satisfies Readonly<Record<UpdateCommand, UpdatePress['kind']>>;

export function updatePressed(state: State, event: UpdatePress): State {
  const { shown, choices } = state.update;
  switch (event.kind) {
    case 'update-pressed':
      return isLocked(state)
        ? state
        : { ...requested(state, { command: 'readUpdate', args: [{}] }), focus: ids.main };
    case 'conflict-decided': {
      const { [event.key]: chosen, ...others } = choices;
      const decided = chosen === event.choice ? others : { ...others, [event.key]: event.choice };
      return withUpdate(state, { choices: decided });
    }
    case 'conflict-sought': {
      const [first] = shown?.kind === 'list' ? undecidedOf(shown, choices) : [];
      return first === undefined ? state : { ...state, focus: conflictId(first.key) };
    }
    case 'update-sent': {
      const how = {
        ...(event.confirmed === true && { confirmed: true }),
        ...(event.suggest === true && { suggest: true }),
      };
      return shown?.kind !== 'list' || isLocked(state) || undecidedOf(shown, choices).length > 0
        ? state
        : {
            ...requested(state, {
              command: 'updateReport',
              args: [{ shown: shown.shown, choices, ...how }],
            }),
            focus: updateIds.panel,
          };
    }
    case 'undo-pressed':
      return isLocked(state)
        ? state
        : { ...requested(state, { command: 'undoUpdate', args: [] }), focus: updateIds.panel };
    case 'update-closed':
      return { ...withoutList(state), focus: ids.main };
    case 'update-retried': {
      const { failed } = state.update;
      if (failed === null) return state;
      const { request } = failed;
      return request.command === 'updateReport' && request.args[0].suggest === true
        ? updatePressed(state, { kind: 'update-sent', suggest: true })
        : updatePressed(state, { kind: pressOf[request.command] });
    }
    case 'unlock-sought': {
      const { openSteps } = state.matter;
      const steps = openSteps.includes('unlock') ? openSteps : [...openSteps, 'unlock' as const];
      return {
        ...state,
        matter: { ...state.matter, open: true, openSteps: steps },
        focus: stepId('unlock'),
      };
    }
  }
}

export function updateAnswered(
  state: State,
  {
    request,
    answer,
  }: Pick<UpdateAnswered, 'request'> & {
    readonly answer: Exclude<UpdateAnswered['answer'], { question: unknown }>;
  },
): State {
  const idle: State = { ...state, running: null, delayed: false, step: null };
  if (!answer.ok) return updateFailed(idle, request, callFailure(answer));
  const shown: State = {
    ...withUpdate(idle, { shown: answer, failed: null, choices: {} }),
    focus: updateIds.panel,
  };
  switch (answer.kind) {
    case 'list': {
      return {
        ...withUpdate(shown, { choices: choicesAfter(state.update, answer) }),
        said: answer.isRenewed ? updateText.renewed : state.said,
      };
    }
    case 'updated':
      return { ...shown, checked: afterUpdate(state.checked, answer) };
    case 'current':
    case 'undone':
      // What the workbook says otherwise than the report is known by the next check.
      return { ...shown, waiting: [...state.waiting, { kind: 'check', by: 'itself', tries: 0 }] };
    case 'suggested':
    case 'unknown':
      return shown;
  }
}

/** The call gave nothing. A list of which it is not known whether it is written by now is shown no more. */
export function updateFailed(state: State, request: UpdateRequest, failure: CallFailure): State {
  const isOutOfDate = request.command === 'readUpdate' || isPerhapsWritten(request.command, failure);
  const { shown, choices } = isOutOfDate ? firstUpdateState : state.update;
  return {
    ...state,
    update: { shown, choices, failed: { request, failure } },
    step: null,
    focus: updateIds.panel,
  };
}

/** What a check says of the report may show that what was said of it is so no more. */
export function updateRefreshed(before: State, after: State): State {
  const { shown, failed } = after.update;
  const wasBusy = failed?.failure.kind === 'answered' && failed.failure.reason.code === 'busy';
  if (shown === null) return wasBusy ? withUpdate(after, { failed: null }) : after;
  const [then, now] = [before, after].map(({ checked }) => reportToUpdate(checked));
  const isOther = now?.document.id !== shown.document.id;
  const isChanged = shown.kind === 'current' && now?.changed === true && then?.changed !== true;
  return isOther || isChanged ? withoutList(after) : after;
}

/** What is decided of conflicts that are there no more is dropped; a list of the same update names only those that are left. */
function choicesAfter({ shown, choices }: UpdateState, list: UpdateList): UpdateState['choices'] {
  if (shown?.kind === 'list' && shown.shown === list.shown) return choices;
  const there = new Set(conflictsOf(list).map(({ key }) => key));
  return Object.fromEntries(Object.entries(choices).filter(([key]) => there.has(key)));
}

function afterUpdate(
  checked: CheckedWorkbook | null,
  { document, draft, at }: ReportUpdated,
): CheckedWorkbook | null {
  if (checked === null) return null;
  const changes = { count: 0, first: [] };
  return { ...checked, report: { document, draft, at, changed: false, changes, inBin: false } };
}

function requested(state: State, request: UpdateRequest): State {
  const job: Job = { kind: 'update', request };
  const update = { ...state.update, failed: null };
  return { ...state, update, result: null, step: null, said: '', waiting: [...state.waiting, job] };
}

/** Without the list, and the question that it led to. */
function withoutList(state: State): State {
  return {
    ...state,
    update: firstUpdateState,
    result: state.result?.kind === 'asked' && state.result.yes.kind === 'update-sent' ? null : state.result,
  };
}

function withUpdate(state: State, change: Partial<UpdateState>): State {
  return { ...state, update: { ...state.update, ...change } };
}
