/** What the sidebar knows of the way to the committee after a press there, or after a call of it was answered. */
import { callFailure, type CallFailure } from '../call-failure';
import type { ResponseOf } from '../../engine/app/commands';
import { isLocked, type Job, type State } from '../state';
import { fieldId, matterIds, stepId } from './matter-ids';
import { noteOf } from './matter-note';
import type {
  Confirmation,
  FormChange,
  FormName,
  Forms,
  MatterCommand,
  MatterRequest,
  MatterState,
  MatterStep,
  MatterSuccess,
} from './matter-state';
import { matterText } from './matter-words';
import { doneText } from './outcome-words';
import { formsAfter, missingFields, requestOf } from './sent-form';
import { standingOf, withKnownMatter } from './standing';

/** What the officer does there. */
export type MatterPress =
  | { readonly kind: 'matter-pressed' }
  | { readonly kind: 'step-pressed'; readonly step: MatterStep }
  | ({ readonly kind: 'form-changed' } & FormChange)
  | { readonly kind: 'form-sent'; readonly form: FormName }
  | { readonly kind: 'request-pressed'; readonly request: MatterRequest }
  | { readonly kind: 'confirm-pressed'; readonly confirming: Confirmation }
  | { readonly kind: 'confirm-closed' }
  | { readonly kind: 'copy-pressed'; readonly text: string };

/** What calls answer, and whether a text was copied. */
export type MatterAnswer =
  | {
      readonly kind: 'matter-answered';
      readonly request: MatterRequest;
      readonly answer: ResponseOf[MatterCommand];
    }
  | { readonly kind: 'copied'; readonly isCopied: boolean };

/** Whether the part is open: as the officer says, else when there is something to do there. */
export function isMatterOpen({ checked, matter }: Pick<State, 'checked' | 'matter'>): boolean {
  if (matter.open !== null || checked === null) return matter.open === true;
  const known = withKnownMatter(checked);
  if (known === null) return false;
  const { hasFinished, newest } = standingOf(known);
  return hasFinished || newest !== null;
}

export function matterPressed(state: State, event: MatterPress): State {
  const { matter } = state;
  switch (event.kind) {
    case 'matter-pressed':
      return withMatter(state, { open: !isMatterOpen(state) });
    case 'step-pressed': {
      const isOpen = matter.openSteps.includes(event.step);
      const openSteps = isOpen
        ? matter.openSteps.filter((step) => step !== event.step)
        : [...matter.openSteps, event.step];
      const toggled = withMatter(state, { openSteps });
      return isOpen ? toggled : readByItself(toggled, [event.step]);
    }
    case 'form-changed': {
      const forms: Forms = {
        ...matter.forms,
        [event.form]: { ...matter.forms[event.form], ...event.change },
      };
      const note = matter.note?.kind === 'missing' && matter.note.form === event.form ? null : matter.note;
      return withMatter(state, { forms, note });
    }
    case 'form-sent': {
      if (isLocked(state)) return state;
      const missing = missingFields(matter.forms, event.form);
      const [first] = missing;
      return first === undefined
        ? requested(state, requestOf(matter.forms, event.form))
        : {
            ...withMatter(state, { note: { kind: 'missing', form: event.form, fields: missing } }),
            focus: fieldId(event.form, first),
          };
    }
    case 'request-pressed':
      return isLocked(state) ? state : requested(state, event.request);
    case 'confirm-pressed':
      return { ...withMatter(state, { confirming: event.confirming, note: null }), focus: matterIds.confirm };
    case 'confirm-closed': {
      const step = matter.confirming === 'unlock' ? 'unlock' : 'approval';
      return { ...withMatter(state, { confirming: null }), focus: stepId(step) };
    }
    case 'copy-pressed':
      return withMatter(state, { copy: { text: event.text, state: 'wanted' } });
  }
}

export function matterAnswered(state: State, event: MatterAnswer, byOfficer: boolean): State {
  switch (event.kind) {
    case 'copied': {
      const { copy } = state.matter;
      if (copy === null) return state;
      const said = event.isCopied ? matterText.copied : matterText.notCopied;
      return {
        ...withMatter(state, { copy: { ...copy, state: event.isCopied ? 'copied' : 'failed' } }),
        said,
      };
    }
    case 'matter-answered': {
      const { request, answer } = event;
      const idle: State = { ...state, running: null, delayed: false };
      if (!answer.ok) return matterFailed(idle, request, callFailure(answer), byOfficer);
      return succeeded(withAnswer(idle, request, answer), request, answer, byOfficer);
    }
  }
}

/** The call gave nothing: what the officer has typed stays. What the sidebar read by itself moves no focus. */
export function matterFailed(
  state: State,
  request: MatterRequest,
  failure: CallFailure,
  byOfficer: boolean,
): State {
  const failed = withMatter(state, { note: { kind: 'failed', request, failure }, confirming: null });
  return byOfficer ? { ...failed, focus: matterIds.note } : failed;
}

/** Reads again what a check may have made out of date, where it is shown. */
export function matterRefreshed(state: State): State {
  return readByItself(state, state.matter.openSteps);
}

function withMatter(state: State, change: Partial<MatterState>): State {
  return { ...state, matter: { ...state.matter, ...change } };
}

function requested(state: State, request: MatterRequest): State {
  const open = withMatter(state, { note: null, confirming: null, copy: null });
  return enqueued({ ...open, said: '' }, { kind: 'matter', by: 'officer', request });
}

function enqueued(state: State, job: Job): State {
  return { ...state, waiting: [...state.waiting, job] };
}

/** The calls that the sidebar makes by itself for the steps that are open, unless they are on their way. */
function readByItself(state: State, open: readonly MatterStep[]): State {
  const { checked } = state;
  if (checked === null) return state;
  const approval = checked.matter?.approval ?? null;
  const wanted: MatterRequest[] = [];
  if (open.some((step) => step === 'sections' || step === 'approval')) {
    wanted.push({ command: 'readSections', args: [] });
  }
  if (open.includes('approval') && approval !== null && approval.ended === null) {
    wanted.push({ command: 'readApproval', args: [] });
  }
  const isOnItsWay = ({ command }: MatterRequest) =>
    state.waiting.some((job) => job.kind === 'matter' && job.request.command === command);
  return wanted
    .filter((request) => !isOnItsWay(request))
    .reduce((known, request) => enqueued(known, { kind: 'matter', by: 'itself', request }), state);
}

/** What the call says of the matter and of its sections. */
function withAnswer(state: State, request: MatterRequest, answer: MatterSuccess): State {
  const known =
    'matter' in answer && state.checked !== null
      ? { ...state, checked: { ...state.checked, matter: answer.matter } }
      : state;
  if ('sections' in answer) return withMatter(known, { sections: answer });
  const { sections } = known.matter;
  const matter = known.checked?.matter ?? null;
  if (request.command !== 'markSection' || sections === null || matter === null) return known;
  const [key] = request.args;
  const mark = matter.done.find(({ section }) => section === key);
  const done = mark === undefined ? null : { by: mark.by?.name ?? '', at: mark.at, holds: true };
  return withMatter(known, {
    sections: {
      ...sections,
      sections: sections.sections.map((one) => (one.key === key ? { ...one, done } : one)),
    },
  });
}

function succeeded(state: State, request: MatterRequest, answer: MatterSuccess, byOfficer: boolean): State {
  const { forms, note: earlier } = state.matter;
  if (!byOfficer) {
    const isMended = earlier?.kind === 'failed' && earlier.request.command === request.command;
    return isMended ? withMatter(state, { note: null }) : state;
  }
  const note = noteOf(request, answer);
  const next = withMatter(state, { note, forms: formsAfter(forms, request, answer), confirming: null });
  if (request.command === 'markSection' || request.command === 'showIssueSheet') {
    return { ...withMatter(next, { note: null }), said: doneText(request) };
  }
  return { ...next, focus: matterIds.note };
}
