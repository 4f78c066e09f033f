/** docs/installation.md, for whoever installs the add-on, held against what is built and the program that uploads it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const guide = read('docs/installation.md');

describe('docs/installation.md', () => {
  it('names the scopes that the add-on asks for, and no other', () => {
    const { oauthScopes } = JSON.parse(read('appsscript.json')) as {
      readonly oauthScopes: readonly string[];
    };
    const named = guide.match(/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g) ?? [];
    expect([...new Set(named)].sort()).toEqual([...oauthScopes].sort());
  });

  it('shows commands that clasp has', () => {
    const help = execFileSync(process.execPath, [join(root, 'node_modules/.bin/clasp'), '--help'], {
      encoding: 'utf8',
    });
    const known = [...help.matchAll(/^ {2}([a-z-]+)(?:\|[a-z-]+)?(?: |$)/gm)].map(([, name]) => name);
    const shown = [...guide.matchAll(/^ {4}npx (?:--prefix \S+ )?clasp ([a-z-]+)/gm)].map(([, name]) => name);
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('shows scripts that the project has', () => {
    const { scripts } = JSON.parse(read('package.json')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const shown = [...guide.matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name);
    expect(shown).toContain('build');
    expect(shown.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names the packages of other makers that are in what is uploaded', () => {
    const bundled = ['Code.js', 'sidebar.html'].flatMap((file) =>
      [...read(`dist/${file}`).matchAll(/^ *\/\/ node_modules\/((?:@[^/]+\/)?[^/\n]+)\//gm)].map(
        ([, name = '']) => name,
      ),
    );
    expect(bundled).toContain('zod');
    expect([...new Set(bundled)].filter((name) => !guide.includes(name))).toEqual([]);
  });
});
