import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strangersCommand } from '../../commands/strangers-command';

const files: Readonly<Record<string, string>> = {
  'a/appsscript.json': '{ "timeZone": "Europe/Stockholm" }',
  'a/Code.gs': `function writes() { SpreadsheetApp.getActive().getActiveSheet().appendRow([1]); }
    function asks() { return CalendarApp.getAllCalendars(); }
    function fails() { throw 'ingen lapp'; }
    async function imports() { return await import('fs'); }
    function private_() { return 1; }`,
  'b/appsscript.json': '{}',
  'b/Code.js': 'function broken( {',
  'a/node_modules/c/appsscript.json': '{}',
};

describe('strangersCommand', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'strangers-'));
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), content);
    }
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  async function run(
    ...argv: string[]
  ): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
    const lines: string[] = [];
    const add = (line: string): void => void lines.push(line);
    return { code: await strangersCommand(argv, { write: add, writeError: add }), lines };
  }

  it('counts the projects and what came of each function', async () => {
    const { code, lines } = await run(folder);
    expect(lines).toEqual([
      '2 projects, 5 functions: 2 ran, 2 refused by name, 1 threw an error of their own, 0 crashed',
      'Refused:',
      '  1 CalendarApp.getAllCalendars',
      '  1 import()',
      'Not loaded:',
      expect.stringContaining('  b: threw: Code.js is not a script'),
    ]);
    expect(code).toBe(0);
  });

  it('says what came of each function of one project', async () => {
    const { lines } = await run(folder, '--why', 'a');
    expect(lines.slice(0, 5).sort()).toEqual([
      'asks: refused: CalendarApp.getAllCalendars',
      'fails: threw: Uncaught ingen lapp',
      'imports: refused: import()',
      'private_: ran',
      'writes: ran',
    ]);
  });

  it('says how it is used without a folder', async () => {
    expect(await run()).toEqual({ code: 1, lines: ['Usage: npm run strangers -- FOLDER [--why PROJECT]'] });
  });
});
