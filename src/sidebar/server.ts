/**
 * google.script.run with the types of what main.ts exports, as promises. A call that never reached the add-on (no
 * contact, no permission at all) rejects with the Error that Google's client makes; one that was answered resolves.
 */
import type * as main from '../main';

/** The functions of the add-on that a page may call. */
export type Server = Pick<
  typeof main,
  | 'acceptWarning'
  | 'checkWorkbook'
  | 'generateReport'
  | 'goToCell'
  | 'previewReport'
  | 'readProgress'
  | 'setUpWorkbook'
  | 'showPreview'
>;

type Runner = {
  readonly [Name in keyof Server]: (...args: Parameters<Server[Name]>) => void;
} & {
  withSuccessHandler(handle: (value: unknown) => void): Runner;
  withFailureHandler(handle: (error: Error) => void): Runner;
};

declare const google: { readonly script: { readonly run: Runner } };

/** Calls a function of the add-on. */
export function call<Name extends keyof Server>(
  name: Name,
  ...args: Parameters<Server[Name]>
): Promise<ReturnType<Server[Name]>> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((value) => {
        resolve(value as ReturnType<Server[Name]>);
      })
      .withFailureHandler(reject);
    (runner[name] as (...given: Parameters<Server[Name]>) => void)(...args);
  });
}
