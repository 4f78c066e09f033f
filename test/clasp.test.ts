/** What clasp would push, by the word of the real clasp. It needs no login and no network to tell. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(__dirname, '..');
const clasp = join(root, 'node_modules/@google/clasp/build/src/index.js');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clasp-'));
  const settings = JSON.parse(await readFile(join(root, '.clasp.json'), 'utf8')) as object;
  await writeFile(
    join(folder, '.clasp.json'),
    JSON.stringify({ ...settings, scriptId: 'a-script-of-nobody' }),
  );
  await cp(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** What `clasp show-file-status --json` answers in the folder, with a home that holds no login; names sorted. */
async function fileStatus(): Promise<Readonly<Record<string, readonly string[]>>> {
  const { stdout } = await promisify(execFile)(process.execPath, [clasp, 'show-file-status', '--json'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder },
  });
  const answer = JSON.parse(stdout) as Readonly<Record<string, readonly string[]>>;
  return Object.fromEntries(Object.entries(answer).map(([key, files]) => [key, [...files].sort()]));
}

describe('clasp show-file-status', () => {
  it('pushes what the build made and nothing else', async () => {
    const built = (await readdir(join(root, 'dist'))).map((file) => `dist/${file}`).sort();
    expect(built).toEqual(expect.arrayContaining(['dist/Code.js', 'dist/appsscript.json']));
    expect(await fileStatus()).toEqual({ filesToPush: built, untrackedFiles: [] });
  });

  it('would push a page, and neither TypeScript nor what lies beside dist', async () => {
    const files = { 'dist/Sidopanel.html': '<p>', 'dist/main.ts': 'let a: 1;', 'main.js': 'let b;' };
    for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
    const { filesToPush, untrackedFiles } = await fileStatus();
    expect(filesToPush).toEqual(expect.arrayContaining(['dist/Code.js', 'dist/Sidopanel.html']));
    expect(filesToPush).not.toEqual(expect.arrayContaining(['main.js']));
    expect(untrackedFiles).toEqual(['dist/main.ts']);
  });
});
