import path from 'node:path';
import { build } from 'esbuild';
import { openHost } from '../../host/host';
import { projectOf, type Manifest } from '../../host/runtime/project';

/** The groups of probes; each is a function of its own, since a run may last six minutes. */
export const groups = ['documents', 'services'] as const;

/** An Apps Script project that puts to Google the questions that the local host answered, and logs where they differ. */
export interface Selftest {
  readonly code: string;
  readonly manifest: Manifest;
}

/**
 * Builds the selftest for a project bound to a spreadsheet. Its top-level functions are selftestDocuments and
 * selftestServices; what they expect is what this host answered just now.
 */
export async function buildSelftest(manifest: Manifest): Promise<Selftest> {
  const probes = await bundle();
  const recorder = `${probes}\nfunction record(group) { return SelfTest.record(group); }\n`;
  const host = openHost({ project: projectOf(manifest, recorder) });
  const functions = groups.map((group) => {
    const answers = host.call('record', group);
    if (typeof answers !== 'string') throw new Error(`the probes of ${group} gave no answers`);
    const name = `selftest${group.slice(0, 1).toUpperCase()}${group.slice(1)}`;
    return `function ${name}() { return SelfTest.compare('${group}', ${answers}); }`;
  });
  return { code: [probes, ...functions, ''].join('\n'), manifest };
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, 'script/selftest.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'SelfTest',
    target: 'es2019',
    charset: 'utf8',
    logLevel: 'error',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('esbuild gave no bundle');
  return file.text;
}
