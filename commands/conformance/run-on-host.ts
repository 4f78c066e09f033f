import vm from 'node:vm';
import { agrees } from '../../host/conformance/agree';
import type { CallsCase, TransferCase } from '../../host/conformance/case';
import type { CaseResult } from '../../host/conformance/judge';
import type { NamedCase } from '../../host/conformance/read-cases';
import { openHost, type Host } from '../../host/host';
import { projectOf, textsOf, withDefaults, type Manifest, type Project } from '../../host/runtime/project';
import { conformanceCode } from './script-project';

/** The manifest of the cases' script, which a self-test has too: three scopes, Docs v1 and Drive v3. */
export const manifest: Manifest = {
  timeZone: 'Europe/Stockholm',
  oauthScopes: ['spreadsheets.currentonly', 'drive.file', 'script.container.ui'].map(
    (scope) => `https://www.googleapis.com/auth/${scope}`,
  ),
  dependencies: {
    enabledAdvancedServices: [
      { userSymbol: 'Docs', serviceId: 'docs', version: 'v1' },
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
    ],
  },
};

/** Puts every case to a host of its own. */
export async function runOnHost(cases: readonly NamedCase[]): Promise<readonly CaseResult[]> {
  const code = `${await conformanceCode(cases)}\nfunction askOne(name) { return Conformance.askOne(questions[name]); }`;
  const project = projectOf(manifest, code);
  return cases.map((each) => {
    const expected =
      'error' in each.case && each.case.error !== undefined ? { error: each.case.error } : each.case.after;
    if ('transfer' in each.case)
      return { name: each.name, expected, ...transferred(project, each.name, each.case) };
    const host = hostOf(project, 'calls' in each.case ? each.case.setting : undefined);
    const verdict = JSON.parse(textOf(host.call('askOne', each.name))) as Pick<
      CaseResult,
      'agrees' | 'found'
    >;
    return { name: each.name, expected, ...verdict };
  });
}

/** A host set up as a case wants it. */
function hostOf(project: Project, setting: CallsCase['setting'] = {}): Host {
  const { scopes, html, ui, held, timeZone, approvals, grantees, unlockDelay } = setting;
  const { timeZone: zone, ...rest } = project.manifest;
  const host = openHost({
    project: {
      ...project,
      manifest: withDefaults({
        ...rest,
        ...(timeZone !== null && { timeZone: zone }),
        ...(scopes && { oauthScopes: scopes }),
      }),
      html: textsOf(html ?? {}),
    },
    ...(ui !== undefined && { ui }),
    ...(approvals && { approvals }),
    ...(grantees && { grantees }),
    ...(unlockDelay !== undefined && { assumptions: { unlockDelay } }),
  });
  if (held) host.holdLock(held);
  return host;
}

/** Sends a value through google.script.run; in the script it is read as JSON. */
function transferred(
  project: Project,
  name: string,
  asked: TransferCase,
): Pick<CaseResult, 'agrees' | 'found'> {
  const host = hostOf(project);
  try {
    const found =
      asked.transfer === 'to the page'
        ? host.call('give', name)
        : (JSON.parse(textOf(host.call('take', vm.runInNewContext(`(${asked.value})`)))) as unknown);
    return { agrees: asked.error === undefined && agrees(found, asked.after), found };
  } catch (error) {
    const { message } = error as Error;
    return { agrees: asked.error !== undefined && agrees(message, asked.error), found: { thrown: message } };
  }
}

/** The functions of the project answer JSON as a text. */
function textOf(answer: unknown): string {
  if (typeof answer !== 'string') throw new Error('the script answered no text');
  return answer;
}
