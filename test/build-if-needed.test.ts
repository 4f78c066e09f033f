import { execFileSync } from 'node:child_process';
import { appendFile, cp, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.join(__dirname, '..');
const copied = [
  ...[
    'src',
    'shell',
    'verify',
    'host',
    'esbuild.config.mjs',
    'plain-letters.mjs',
    'build-if-needed.mjs',
    'appsscript.json',
    'LICENSE',
  ],
  ...['package.json', 'package-lock.json', 'tsconfig.json'],
];

let project: string;
beforeAll(async () => {
  project = await realpath(await mkdtemp(path.join(tmpdir(), 'slutrapport-')));
  for (const name of copied) await cp(path.join(root, name), path.join(project, name), { recursive: true });
  await symlink(path.join(root, 'node_modules'), path.join(project, 'node_modules'));
  builds('esbuild.config.mjs');
});
afterAll(async () => {
  await rm(project, { recursive: true });
});

/** Whether a script of the project builds: a build prints the size of each file. */
function builds(script = 'build-if-needed.mjs'): boolean {
  return execFileSync(process.execPath, [path.join(project, script)], { encoding: 'utf8' }).includes(
    'Code.js',
  );
}

/** Whether the project needs a build; that it was built is noted then, which takes a build's place here. */
function needsBuild(): boolean {
  const script = `
    import { inputsDigest, needsBuild, noteBuild } from './build-if-needed.mjs';
    console.log(await needsBuild());
    await noteBuild(await inputsDigest());`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: project,
    encoding: 'utf8',
  }).includes('true');
}

describe('needsBuild', () => {
  it.each([
    ['a source file has changed', () => appendFile(path.join(project, 'src/main.ts'), '// changed\n')],
    ['a file of the shell is new', () => writeFile(path.join(project, 'shell/new.ts'), '')],
    [
      'a file has another name',
      () => cp(path.join(project, 'shell/new.ts'), path.join(project, 'shell/newer.ts')),
    ],
    ['the packages have changed', () => appendFile(path.join(project, 'package-lock.json'), '\n')],
    ['the manifest has changed', () => appendFile(path.join(project, 'appsscript.json'), '\n')],
    ['a built file is missing', () => rm(path.join(project, 'dist/shell.html'))],
    ['verify.mjs is missing', () => rm(path.join(project, 'verify.mjs'))],
    ['a built file has changed', () => appendFile(path.join(project, 'dist/Code.js'), '\n')],
    ['the stamp cannot be read', () => writeFile(path.join(project, '.dist-stamp.json'), '{')],
  ])('is true when %s, until that is built', async (_, change) => {
    await change();
    expect([needsBuild(), needsBuild()]).toEqual([true, false]);
  });
});

describe('build-if-needed', () => {
  it('does not build again what was built of the same inputs', () => {
    expect(builds()).toBe(false);
  });

  it('builds when dist/ is missing, once', async () => {
    await rm(path.join(project, 'dist'), { recursive: true });
    expect([builds(), builds()]).toEqual([true, false]);
  });

  it('leaves in dist/ only what Google gets', async () => {
    expect((await readdir(path.join(project, 'dist'))).sort()).toEqual([
      'Code.js',
      'appsscript.json',
      'attachments.html',
      'issue-sheet.html',
      'preview.html',
      'set-up.html',
      'shell.html',
      'sidebar.html',
    ]);
  });

  it('counts every file that a build reads', async () => {
    const script = `import { buildInputs } from './build-if-needed.mjs'; console.log(JSON.stringify(buildInputs));`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: root,
      encoding: 'utf8',
    });
    const counted = JSON.parse(printed) as readonly string[];
    const { metafile } = await build({
      entryPoints: [
        ...['src/main.ts', 'src/triggers/bound.ts', 'shell/build-shell.ts', 'src/engine/app/commands.ts'],
        'verify/verify.ts',
        ...['sidebar', 'preview', 'issue-sheet', 'attachments'].flatMap((page) => [
          `src/sidebar/${page}.tsx`,
          `src/sidebar/${page}.css`,
        ]),
      ],
      absWorkingDir: root,
      bundle: true,
      write: false,
      metafile: true,
      outdir: 'dist',
      packages: 'external',
      format: 'esm',
      jsx: 'automatic',
      jsxImportSource: 'preact',
    });
    const read = Object.keys(metafile.inputs);
    expect(read.length).toBeGreaterThan(50);
    expect(read.filter((file) => !counted.some((input) => `${file}/`.startsWith(`${input}/`)))).toEqual([]);
  });
});
