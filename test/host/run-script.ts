import { openHost, type Host, type HostOptions } from '../../host/host';
import { projectOf, type Manifest } from '../../host/runtime/project';

/** The manifest of the tests' scripts: the add-on's own scopes and services. */
export const manifest: Manifest = {
  timeZone: 'Europe/Stockholm',
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/drive.file',
    'https://www.googleapis.com/auth/script.container.ui',
  ],
  dependencies: {
    enabledAdvancedServices: [
      { userSymbol: 'Docs', serviceId: 'docs', version: 'v1' },
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
    ],
  },
};

interface ScriptOptions extends HostOptions {
  readonly manifest?: Manifest;
  readonly html?: Readonly<Record<string, string>>;
}

/** A host whose script is `code`. */
export function hostOf(
  code: string,
  { manifest: own = manifest, html = {}, ...options }: ScriptOptions = {},
): Host {
  return openHost({ ...options, project: projectOf(own, code, html) });
}

/** What a script answers that is the body of one function, called once on a new host. */
export function answerOf(body: string, options: ScriptOptions = {}): unknown {
  return hostOf(`function probe() { ${body} }`, options).call('probe');
}

/** The name and message of what a script throws that is the body of one function. */
export function errorOf(body: string, options: ScriptOptions = {}): unknown {
  return answerOf(
    `try { ${body} } catch (e) { return [e.name, e.message]; } return 'nothing thrown';`,
    options,
  );
}
