/**
 * Makes the calls that the state asks for, and tells the state what came of them. Calls that write are made one at a
 * time; going to a cell and opening the preview change nothing that they could disturb, and wait for none of them.
 */
import type { Failure } from '../engine/app/failure';
import { troubleOf } from './answered';
import type { Event, Send } from './event';
import { nextState } from './next-state';
import type { call } from './server';
import { firstState, type Job, type Move, type Start, type State, type Trouble } from './state';
import { unreached } from './unreached';

/** What the sidebar needs of the page it is on. Times are in milliseconds. */
export interface World {
  readonly call: typeof call;
  readonly later: (milliseconds: number, run: () => void) => void;
  readonly isOnline: () => boolean;
  readonly isFocused: () => boolean;
  readonly paint: (state: State, send: Send) => void;
  /** Resolves once no button of a pointer is held down, so that nothing moves under it. */
  readonly released: () => Promise<void>;
}

/** How often the step of a report in the making is asked for. */
export const POLL = 700;
/** How long to wait before a check that found the workbook taken is made again the first time; then twice as long. */
export const FIRST_WAIT = 2_000;

/** Shows the sidebar and lets it run; what is answered tells it what happens on the page. */
export function conduct(world: World, start: Start): Send {
  let state = firstState(start);
  let moving = false;
  let previewing = false;

  const send = (event: Event) => {
    const before = state;
    show(nextState(state, event));
    if (state.retry !== null && state.retry !== before.retry) retryLater(state.retry);
    if (state.move !== null && !moving) void goTo(state.move);
    if (state.previewing && !previewing) void openPreview();
    beginNext();
  };

  function show(next: State): void {
    state = next;
    world.paint(state, send);
    if (state.focus !== null) state = nextState(state, { type: 'focus-given' });
  }

  function beginNext(): void {
    const [job] = state.waiting;
    if (state.running !== null || job === undefined) return;
    show(nextState(state, { type: 'began', focused: world.isFocused() }));
    void run(job);
    if (job.kind === 'generate') pollLater(job);
  }

  async function run(job: Job): Promise<void> {
    const answer = await answerTo(world, job);
    await world.released();
    send(answer);
  }

  function pollLater(job: Job): void {
    world.later(POLL, () => {
      if (state.running === job) void poll(job);
    });
  }

  async function poll(job: Job): Promise<void> {
    // A step that is not heard of is no failure of the run, whose own answer tells how it went.
    const answer = await world.call('readProgress').catch(() => null);
    if (state.running !== job) return;
    if (answer?.ok === true && answer.progress !== null)
      send({ type: 'stepped', step: answer.progress.step });
    pollLater(job);
  }

  function retryLater(retry: NonNullable<State['retry']>): void {
    world.later(FIRST_WAIT * 2 ** retry.tries, () => {
      if (state.retry === retry) send({ type: 'retry-due' });
    });
  }

  async function goTo(move: Move): Promise<void> {
    moving = true;
    const trouble = await troubleWith(world, () => world.call('goToCell', move.place));
    moving = false;
    send({ type: 'moved', move, trouble });
  }

  async function openPreview(): Promise<void> {
    previewing = true;
    const trouble = await troubleWith(world, () => world.call('showPreview'));
    previewing = false;
    send({ type: 'previewed', trouble });
  }

  show(state);
  beginNext();
  return send;
}

async function answerTo(world: World, job: Job): Promise<Event> {
  try {
    switch (job.kind) {
      case 'check':
        return { type: 'checked', job, answer: whole(await world.call('checkWorkbook')) };
      case 'accept':
        return {
          type: 'checked',
          job,
          answer: whole(await world.call('acceptWarning', job.key, job.reason)),
        };
      case 'generate':
        return { type: 'generated', answer: whole(await world.call('generateReport', { again: job.again })) };
      case 'set-up':
        return { type: 'set-up', answer: whole(await world.call('setUpWorkbook')) };
    }
  } catch (error) {
    return { type: 'unreached', job, trouble: lost(world, error) };
  }
}

async function troubleWith(
  world: World,
  ask: () => Promise<{ readonly ok: true } | Failure>,
): Promise<Trouble | null> {
  try {
    const answer = whole(await ask());
    return answer.ok ? null : troubleOf(answer);
  } catch (error) {
    return lost(world, error);
  }
}

/** The answer, unless Google emptied it on the way: then nothing is known of what was asked for. */
function whole<T extends { readonly ok: boolean }>(answer: T | null): T {
  if (answer === null) throw new TypeError('the call was answered with nothing');
  return answer;
}

function lost(world: World, error: unknown): Trouble {
  return { kind: 'unreached', why: unreached(error, world.isOnline()) };
}
