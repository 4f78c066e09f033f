import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { ArgumentsOf, PageCommand, ResponseOf } from '../../src/engine/app/commands';

/** How a test lets the add-on answer, by function; what it throws reaches the page's failure handler. */
export type Answers = {
  readonly [Name in PageCommand]?: (
    ...args: ArgumentsOf[Name]
  ) => ResponseOf[Name] | Promise<ResponseOf[Name]>;
};

/** A call that a page made. */
export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** An add-on that answers as a test says. */
export interface ScriptedAddOn {
  /** Every call so far, in order. */
  readonly calls: readonly Call[];
  /** What a function has been called with so far, call by call. */
  readonly argsOf: (name: PageCommand) => readonly (readonly unknown[])[];
  /** From now on these functions are answered so; the others as before. */
  readonly answer: (answers: Answers) => void;
}

const address = 'http://localhost/page';

/**
 * Opens a built page (dist/<name>.html), sent with these headers, as Google does, with a google.script.run behind which the test stands. A
 * function that the test has no answer for fails as an unknown one.
 */
export async function openScripted(
  page: Page,
  name: 'sidebar' | 'preview' | 'issue-sheet' | 'attachments',
  answers: Answers,
  start: '' | 'check' | 'generate' = '',
  headers: Readonly<Record<string, string>> = {},
): Promise<ScriptedAddOn> {
  const calls: Call[] = [];
  let current = answers;
  await page.exposeFunction('answerCall', async (called: string, args: readonly unknown[]) => {
    calls.push({ name: called, args });
    const answering = (current as Readonly<Record<string, (...given: readonly unknown[]) => unknown>>)[
      called
    ];
    try {
      if (answering === undefined) throw new Error(`no answer to ${called}`);
      return { ok: true, value: await answering(...args) };
    } catch (error) {
      const { name: kind, message } = error instanceof Error ? error : new Error(String(error));
      return { ok: false, name: kind, message };
    }
  });
  await page.addInitScript(installScript);
  const html = readFileSync(join(__dirname, '../../dist', `${name}.html`), 'utf8');
  const body = html.replace('data-start=""', `data-start="${start}"`);
  await page.route(address, (route) =>
    route.fulfill({ body, headers, contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto(address);
  return {
    calls,
    argsOf: (wanted) => calls.filter((made) => made.name === wanted).map(({ args }) => args),
    answer: (more) => {
      current = { ...current, ...more };
    },
  };
}

type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly name: string; readonly message: string };

/** Runs in the page: google.script.run as Google's client makes it, and what google.script.host was called with. */
function installScript(): void {
  const { answerCall } = window as unknown as {
    readonly answerCall: (name: string, args: readonly unknown[]) => Promise<Outcome>;
  };
  interface Handlers {
    readonly success: (value: unknown) => void;
    readonly failure: (error: Error) => void;
  }
  const runner = (handlers: Handlers): object =>
    new Proxy(
      {
        withSuccessHandler: (success: Handlers['success']) => runner({ ...handlers, success }),
        withFailureHandler: (failure: Handlers['failure']) => runner({ ...handlers, failure }),
      },
      {
        get: (known: Readonly<Record<string, unknown>>, name: string) =>
          known[name] ??
          ((...args: readonly unknown[]) => {
            void answerCall(name, args).then((outcome) => {
              if (outcome.ok) handlers.success(outcome.value);
              else handlers.failure(Object.assign(new Error(outcome.message), { name: outcome.name }));
            });
          }),
      },
    );
  const hostCalls: string[] = [];
  const host = {
    close: () => hostCalls.push('close'),
    setWidth: () => undefined,
    setHeight: () => undefined,
  };
  const run = runner({
    success: () => undefined,
    failure: (error) => {
      throw error;
    },
  });
  Object.assign(window, { google: { script: { run, host } }, hostCalls });
}

/** An answer that a test gives when it wants to. */
export interface Later<T> {
  readonly promise: Promise<T>;
  readonly give: (value: T) => void;
  readonly fail: (error: Error) => void;
}

/** An answer that is not given yet. */
export function later<T>(): Later<T> {
  let give: Later<T>['give'] = () => undefined;
  let fail: Later<T>['fail'] = () => undefined;
  const promise = new Promise<T>((resolve, reject) => {
    give = resolve;
    fail = reject;
  });
  return { promise, give, fail };
}

/** An error as google.script.run's failure handler gets it. */
export function rejected(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}
