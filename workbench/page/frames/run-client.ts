/**
 * google.script.run as a page at Google has it
 * (developers.google.com/apps-script/guides/html/reference/run): handlers are set on a runner of their own, only the
 * script's functions exist, and ten calls are out at once.
 */
import type { CallOutcome } from '../../protocol';
import { legalArguments, type FormLike } from './legal-values';

/** Calls that are out at once; the next waits (developers.google.com/apps-script/guides/html/communication). */
const atOnce = 10;

/** What the client needs of the page that it lives in. */
export interface Surroundings {
  readonly functions: readonly string[];
  readonly send: (id: number, functionName: string, args: readonly unknown[]) => void;
  readonly isForm: (value: unknown) => value is FormLike;
  /** Called with a failure that no handler takes. */
  readonly uncaught: (error: Error) => void;
}

/** google.script.run: the script's functions and the three ways to set handlers, each answering a new runner. */
export type Runner = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

interface Handlers {
  readonly success?: (value: unknown, userObject?: unknown) => void;
  readonly failure?: (error: Error, userObject?: unknown) => void;
  readonly userObject?: unknown;
}

/** The client: `run` for the page's own scripts, `receive` for the answers. */
export interface RunClient {
  readonly run: Runner;
  receive(id: number, outcome: CallOutcome): void;
}

/** A client with no call made yet. */
export function createRunClient({ functions, send, isForm, uncaught }: Surroundings): RunClient {
  const out = new Map<number, Handlers>();
  const waiting: (() => void)[] = [];
  let lastId = 0;

  const begin = (name: string, args: readonly unknown[], handlers: Handlers): void => {
    const id = ++lastId;
    out.set(id, handlers);
    send(id, name, args);
  };
  const runner = (handlers: Handlers): Runner =>
    Object.freeze({
      ...Object.fromEntries(
        functions.map((name) => [
          name,
          (...args: readonly unknown[]) => {
            const sent = legalArguments(args, isForm);
            if (out.size < atOnce) begin(name, sent, handlers);
            else {
              waiting.push(() => {
                begin(name, sent, handlers);
              });
            }
          },
        ]),
      ),
      withSuccessHandler: (success: unknown) =>
        runner({ ...handlers, success: success as NonNullable<Handlers['success']> }),
      withFailureHandler: (failure: unknown) =>
        runner({ ...handlers, failure: failure as NonNullable<Handlers['failure']> }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    });

  return {
    run: runner({}),
    receive(id, outcome) {
      const handlers = out.get(id);
      if (!handlers) return;
      out.delete(id);
      waiting.shift()?.();
      if (outcome.ok) {
        handlers.success?.(outcome.value, handlers.userObject);
        return;
      }
      const error = new Error(outcome.message);
      error.name = outcome.name;
      if (handlers.failure) handlers.failure(error, handlers.userObject);
      else uncaught(error);
    },
  };
}
