/**
 * google.script.run with the types of the table of commands, as promises. A call that never reached the add-on (no
 * contact, no permission at all) rejects with the Error that Google's client makes; one that was answered resolves.
 */
import type { ArgumentsOf, PageCommand, ResponseOf } from '../engine/app/commands';

type Runner = {
  readonly [Name in PageCommand]: (...args: ArgumentsOf[Name]) => void;
} & {
  withSuccessHandler(handle: (value: unknown) => void): Runner;
  withFailureHandler(handle: (error: Error) => void): Runner;
};

declare const google: { readonly script: { readonly run: Runner } };

/** Runs a command of the add-on. */
export function call<Name extends PageCommand>(
  name: Name,
  ...args: ArgumentsOf[Name]
): Promise<ResponseOf[Name]> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((value) => {
        // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-assertion -- without it TypeScript gives the union up (TS2590)
        resolve(value as ResponseOf[Name]);
      })
      .withFailureHandler(reject);
    (runner[name] as (...given: ArgumentsOf[Name]) => void)(...args);
  });
}
