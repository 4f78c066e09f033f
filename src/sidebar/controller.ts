/**
 * Makes the calls that the state requests, and reports their answers to the state. Calls that write are made one at a
 * time. Going to a cell and opening the preview change nothing that the others use, so they wait for none of them.
 */
import { callFailure, type CallFailure } from './call-failure';
import type { ChartPictures } from '../engine/app/charts/chart-pictures';
import type { ResponseOf } from '../engine/app/commands';
import type { Failure } from '../engine/app/failure';
import type { ReportChoice } from '../engine/app/report-definition';
import type { Report } from '../engine/report/tree';
import type { Event, Send } from './event';
import type { MatterCommand, MatterRequest } from './matter/matter-state';
import { nextState } from './next-state';
import type { call } from './server';
import { failureIn } from './tools/about';
import type { ToolCommand, ToolRequest } from './tools/tools-state';
import type { UpdateCommand, UpdateRequest } from './update/update-state';
import { firstState, type Job, type Move, type Start, type State } from './state';
import { unreached } from './unreached';

/** What the sidebar needs of the page it is on. Times are in milliseconds. */
export interface PageEnvironment {
  readonly call: typeof call;
  readonly later: (milliseconds: number, run: () => void) => void;
  /** Now, an ISO instant. */
  readonly now: () => string;
  readonly isOnline: () => boolean;
  readonly isFocused: () => boolean;
  readonly render: (state: State, send: Send) => void;
  /** The report's charts as pictures. */
  readonly draw: (report: Report) => readonly ChartPictures[];
  /** Puts a text on the clipboard; false when the page may not. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Resolves once no button of a pointer is held down, so that nothing moves under it. */
  readonly released: () => Promise<void>;
}

/** How often the sidebar reads the step of a report that is being made or updated. */
export const POLL = 700;
/** How often it reads whether another call waits for Google: most are answered before the first time. */
export const SLOW = 4_000;
/** How long to wait before a check that found the workbook taken is made again the first time; then twice as long. */
export const FIRST_WAIT = 2_000;

/** Shows the sidebar and starts it. Answers the function that reports to it what happens on the page. */
export function startController(environment: PageEnvironment, start: Start): Send {
  let state = firstState(start);
  let moving = false;
  let previewing = false;

  const send = (event: Event) => {
    const before = state;
    show(nextState(state, event));
    if (state.retry !== null && state.retry !== before.retry) retryLater(state.retry);
    if (state.move !== null && !moving) void goTo(state.move);
    if (state.previewing && !previewing) void openPreview();
    if (state.matter.copy?.state === 'wanted' && state.matter.copy !== before.matter.copy) {
      void copy(state.matter.copy.text);
    }
    beginNext();
  };

  function show(next: State): void {
    state = next;
    environment.render(state, send);
    if (state.focus !== null) state = nextState(state, { kind: 'focus-given' });
  }

  function beginNext(): void {
    const [job] = state.waiting;
    if (state.running !== null || job === undefined) return;
    show(nextState(state, { kind: 'began', focused: environment.isFocused() }));
    void run(job);
    pollLater(job);
  }

  async function run(job: Job): Promise<void> {
    const answer = await answerTo(environment, job);
    await environment.released();
    const failure = failureIn(job, answer, environment.now());
    if (failure !== null) show(nextState(state, { kind: 'failure-seen', failure }));
    send(answer);
  }

  function pollLater(job: Job): void {
    const isStepped = job.kind === 'generate' || job.kind === 'update';
    environment.later(isStepped ? POLL : SLOW, () => {
      if (state.running === job) void poll(job);
    });
  }

  async function poll(job: Job): Promise<void> {
    // A step that could not be read is no failure of the run: its own answer says how it went.
    const answer = await environment.call('readProgress').catch(() => null);
    if (state.running !== job) return;
    if (answer?.ok === true) {
      if (answer.progress !== null) send({ kind: 'stepped', step: answer.progress.step });
      send({ kind: 'delayed', delayed: answer.waits });
    }
    pollLater(job);
  }

  function retryLater(retry: NonNullable<State['retry']>): void {
    environment.later(FIRST_WAIT * 2 ** retry.tries, () => {
      if (state.retry === retry) send({ kind: 'retry-due' });
    });
  }

  async function goTo(move: Move): Promise<void> {
    moving = true;
    const failure = await failureOf(environment, () => environment.call('goToCell', move.place));
    moving = false;
    send({ kind: 'moved', move, failure });
  }

  async function openPreview(): Promise<void> {
    previewing = true;
    const failure = await failureOf(environment, () => environment.call('showPreview'));
    previewing = false;
    send({ kind: 'previewed', failure });
  }

  async function copy(text: string): Promise<void> {
    send({ kind: 'copied', isCopied: await environment.copy(text) });
  }

  show(state);
  beginNext();
  return send;
}

async function answerTo(environment: PageEnvironment, job: Job): Promise<Event> {
  try {
    switch (job.kind) {
      case 'check':
        return { kind: 'checked', job, answer: whole(await environment.call('checkWorkbook')) };
      case 'accept':
        return {
          kind: 'checked',
          job,
          answer: whole(await environment.call('acceptWarnings', job.keys, job.reason)),
        };
      case 'write':
        return { kind: 'checked', job, answer: whole(await environment.call('writeValue', job.key)) };
      case 'generate':
        return {
          kind: 'generated',
          answer: whole(
            await environment.call('generateReport', {
              again: job.again,
              ...(job.confirmed === true && { confirmed: true }),
              ...(job.charts === true && { charts: await drawnCharts(environment) }),
            }),
          ),
        };
      case 'set-up':
        return { kind: 'set-up', answer: whole(await environment.call('setUpWorkbook')) };
      case 'matter': {
        const { request } = job;
        return { kind: 'matter-answered', request, answer: whole(await callFor(environment, request)) };
      }
      case 'tool': {
        const request = await withCharts(environment, job.request);
        return { kind: 'tool-answered', request, answer: whole(await callFor(environment, request)) };
      }
      case 'update': {
        const { request } = job;
        return { kind: 'update-answered', request, answer: whole(await callFor(environment, request)) };
      }
    }
  } catch (error) {
    return { kind: 'unreached', job, failure: lost(environment, error) };
  }
}

/** The charts of the report as it is now; none where it cannot be read or the page cannot draw. */
async function drawnCharts(
  environment: PageEnvironment,
  choice?: ReportChoice,
): Promise<readonly ChartPictures[]> {
  try {
    const preview = whole(await environment.call('previewReport', choice));
    return preview.ok ? environment.draw(preview.report) : [];
  } catch {
    // Without charts the report says the same.
    return [];
  }
}

/** The request with charts, where it is for a report that is to have them. */
async function withCharts(environment: PageEnvironment, request: ToolRequest): Promise<ToolRequest> {
  if (request.command !== 'generateReport') return request;
  const [options, choice] = request.args;
  if (options.charts === undefined) return request;
  return { ...request, args: [{ ...options, charts: await drawnCharts(environment, choice) }, choice] };
}

/** Each command has the arguments that its own type says: a name and its arguments belong together in a request. */
function callFor<Name extends MatterCommand | ToolCommand | UpdateCommand>(
  environment: PageEnvironment,
  { command, args }: (MatterRequest | ToolRequest | UpdateRequest) & { readonly command: Name },
): Promise<ResponseOf[Name]> {
  const run = environment.call as (name: Name, ...given: readonly unknown[]) => Promise<ResponseOf[Name]>;
  return run(command, ...args);
}

async function failureOf(
  environment: PageEnvironment,
  makeCall: () => Promise<{ readonly ok: true } | Failure>,
): Promise<CallFailure | null> {
  try {
    const answer = whole(await makeCall());
    return answer.ok ? null : callFailure(answer);
  } catch (error) {
    return lost(environment, error);
  }
}

/** The answer, unless Google emptied it on the way: then nothing is known of what the call did. */
function whole<T extends { readonly ok: boolean }>(answer: T | null): T {
  if (answer === null) throw new TypeError('the call was answered with nothing');
  return answer;
}

function lost(environment: PageEnvironment, error: unknown): CallFailure {
  return { kind: 'unreached', why: unreached(error, environment.isOnline()) };
}
