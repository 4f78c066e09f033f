import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gasFakesCommand } from '../../commands/gas-fakes-command';
import { rewriteTest } from '../../commands/gas-fakes/rewrite-test';

const aTest = `import '@mcpher/gas-fakes';
import { maketss } from './testassist.js';
export const testOne = (pack) => {
  const { unit, fixes } = pack || initTests();
  unit.section('sheets', t => {
    const { sheet } = maketss('prov', [], fixes);
    t.is(sheet.getName(), 'prov');
    const { a, b } = missing();
    t.is(a, 1, 'is not reached, since a is not there');
    t.true(b.length > 0);
    [1, 2].forEach(n => {
      t.is(n, 2);
    });
    t.rxMatch(t.threw(() => { throw new Error('må') }).message, /må/);
  });
  return { unit, fixes };
};
wrapupTest(testOne);
`;

describe('gasFakesCommand', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'gas-fakes-'));
    await writeFile(path.join(folder, 'testone.js'), aTest);
    await writeFile(path.join(folder, 'testfixes.js'), "export const testFixes = { PREFIX: '--' };");
    await writeFile(
      path.join(folder, 'testassist.js'),
      'export const maketss = () => { throw new Error(); };',
    );
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  async function run(...argv: string[]): Promise<{ readonly code: number; readonly text: string }> {
    const lines: string[] = [];
    const add = (line: string): void => void lines.push(line);
    const code = await gasFakesCommand(argv, { write: add, writeError: add });
    return { code, text: lines.join('\n') };
  }

  it('counts the asserts that hold, and says of each other where and why', async () => {
    const { code, text } = await run(folder, '--file', 'testone.js');
    expect(code).toBe(0);
    expect(text.split('\n')).toEqual([
      'testone.js: 3 of 6',
      '  line 8 (0): threw ReferenceError: missing is not defined',
      '  line 9 (1): undefined instead of 1',
      "  line 10 (1): threw TypeError: Cannot read properties of undefined (reading 'length')",
      '  line 12 (1): 1 instead of 2',
    ]);
  });

  it('says how it is used without a folder, and which files cannot be run', async () => {
    expect(await run()).toEqual({
      code: 1,
      text: 'Usage: npm run gas-fakes -- FOLDER [--file testsheets.js]',
    });
    const { code, text } = await run(folder, '--file', 'other.js');
    expect(code).toBe(1);
    expect(text).toContain('other.js: cannot be run: Error: ENOENT');
  });
});

describe('rewriteTest', () => {
  it('leaves asserts, functions and what is to throw as they are', () => {
    const code = 'export const f = (t) => {\n  t.is(1, 1);\n  const g = () => 2;\n};\n';
    expect(rewriteTest(code, new Set())).toBe(
      ' const f = (t) => {\n  { const __before = tally.begin(2); try { t.is(1, 1); } catch (__error) { tally.lose(__error, __before, 1); } }\n  const g = () => 2;\n};\n',
    );
  });
});
