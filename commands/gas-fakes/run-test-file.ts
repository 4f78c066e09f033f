import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openHost } from '../../host/host';
import { projectOf, type Manifest } from '../../host/runtime/project';
import { bundledScript } from '../bundled-script';
import { rewriteTest } from './rewrite-test';
import type { Miss } from './script/unit';

/** What came of a test file: asserts that hold, all asserts, and those that failed or were not reached. */
export interface TestReport {
  readonly passed: number;
  readonly total: number;
  readonly misses: readonly Miss[];
}

// Names of the tests' own helpers that would need an account: a spreadsheet bound to the script stands in for theirs.
const replaced = new Set(['maketss']);

/**
 * Runs a test file of a gas-fakes `test` folder on the local host, in the time zone of its fixtures.
 * @throws {Error} when the file has no exported test, or cannot be run at all
 */
export async function runTestFile(folder: string, file: string): Promise<TestReport> {
  const read = async (name: string): Promise<string> =>
    rewriteTest(await readFile(path.join(folder, name), 'utf8'), replaced);
  const test = await read(file);
  const name = /^\s*const (test\w+)\s*=/m.exec(test)?.[1];
  if (name === undefined) throw new Error(`no exported test in ${file}`);
  const code = [
    await unitScript(),
    'var { unit, is, tally, maketss } = Unit;',
    await read('testfixes.js'),
    'function initTests() { return { unit, fixes: testFixes, runnables: [] }; }',
    await read('testassist.js'),
    test,
    `function reportOfTest() { return Unit.reportOf(() => ${name}()); }`,
  ].join('\n');
  const answer = openHost({ project: projectOf(manifest, code) }).call('reportOfTest');
  if (typeof answer !== 'string') throw new Error(`${file} gave no report`);
  return JSON.parse(answer) as TestReport;
}

const manifest: Manifest = {
  timeZone: 'Europe/London',
  dependencies: {
    enabledAdvancedServices: [
      { userSymbol: 'Docs', serviceId: 'docs', version: 'v1' },
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
      { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
    ],
  },
};

function unitScript(): Promise<string> {
  return bundledScript(path.join(__dirname, 'script/unit.ts'), 'Unit', 'es2022');
}
