import type { CallFailure } from '../../src/sidebar/call-failure';
import type { CheckedWorkbook } from '../../src/engine/app/check-and-publish';
import type { Failure, FailureCode } from '../../src/engine/app/failure';
import type { Event } from '../../src/sidebar/event';
import { nextState } from '../../src/sidebar/next-state';
import { firstState, type Job, type State } from '../../src/sidebar/state';
import { aCheckedWorkbook } from '../browser/checked-workbook';

/** The state after these events, in order. */
export function after(state: State, ...events: readonly Event[]): State {
  return events.reduce(nextState, state);
}

/** The check that the sidebar makes by itself. */
export const autoCheck: Job = { kind: 'check', by: 'itself', tries: 0 };

/** A job begins while the sidebar has focus. */
export const began: Event = { kind: 'began', focused: true };

/** A sidebar that has been told of the workbook and does nothing. */
export function idle(answer: CheckedWorkbook = aCheckedWorkbook()): State {
  return after(firstState(''), began, { kind: 'checked', job: autoCheck, answer });
}

/** The refusal of the add-on with a code. */
export function refusal<Code extends FailureCode>(code: Code): Failure<Code> {
  return {
    ok: false,
    reason: { code, message: `Så här är det: ${code}.`, url: null, left: null },
    findings: [],
  };
}

export const noContact: CallFailure = { kind: 'unreached', why: 'no-contact' };
