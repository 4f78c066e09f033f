/** Who may import whom. The folders of src/ are rooms with one-way doors; `import type` counts too. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';

const root = join(__dirname, '..');

/** room -> rooms it may import; `type:` for imports that vanish when compiled. */
const doors: Readonly<Record<string, readonly string[]>> = {
  finding: [],
  once: [],
  'swedish/format': [],
  'swedish/grammar': ['swedish/format'],
  'swedish/typography': ['swedish/format', 'once'],
  'swedish/reasons': [],
  'swedish/menu': ['swedish/grammar'],
  'swedish/preview': [],
  'swedish/sidebar': ['swedish/format', 'swedish/grammar'],
  'swedish/messages': ['finding', 'swedish/format', 'swedish/grammar', 'swedish/messages'],
  workbook: ['finding', 'workbook', 'once'],
  figures: ['workbook', 'figures'],
  rules: ['workbook', 'figures', 'finding', 'swedish/format', 'swedish/grammar', 'rules', 'once'],
  report: [
    'workbook',
    'figures',
    'swedish/format',
    'swedish/grammar',
    'swedish/typography',
    'report',
    'once',
  ],
  docs: ['type:report/tree', 'docs', 'type:package:@googleapis/docs'],
  app: [
    'workbook',
    'rules',
    'report',
    'docs',
    'finding',
    'swedish/messages',
    'app',
    'type:package:@googleapis/docs',
  ],
  google: ['type:app', 'google'],
  preview: ['type:report/tree', 'swedish/format', 'preview', 'package:preact'],
  sidebar: [
    'swedish',
    'preview',
    'type:main',
    'type:app',
    'type:finding',
    'type:report/tree',
    'sidebar',
    'package:preact',
  ],
  main: ['app', 'google', 'swedish/menu', 'swedish/reasons'],
  triggers: ['google/menu', 'swedish/menu'],
};

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

function sources(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): readonly Import[] {
  const code = readFileSync(join(root, file), 'utf8');
  const pattern = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
  return [...code.matchAll(pattern)].map(([, type, target = '']) => ({
    file,
    target: target.startsWith('.')
      ? posix.normalize(posix.join(posix.dirname(file), target))
      : `package:${target}`,
    typeOnly: type !== undefined,
  }));
}

/** The most particular room that a path in src/ lies in. */
function roomOf(path: string): string {
  const inside = path.replace(/^src\//, '').replace(/\.tsx?$/, '');
  const rooms = Object.keys(doors).filter((room) => inside === room || inside.startsWith(`${room}/`));
  const room = rooms.sort((a, b) => b.length - a.length)[0];
  if (room === undefined) throw new Error(`${path} lies in no room that the layers know`);
  return room;
}

function isAllowed({ file, target, typeOnly }: Import): boolean {
  const inside = target.replace(/^src\//, '');
  return (doors[roomOf(file)] ?? []).some((door) => {
    const open = door.replace(/^type:/, '');
    const leads = inside === open || inside.startsWith(`${open}/`);
    return leads && (typeOnly || !door.startsWith('type:'));
  });
}

/** The files of src/ by their path without extension, as imports name them, and what each imports. */
function importGraph(): ReadonlyMap<string, readonly string[]> {
  const bare = (path: string): string => path.replace(/\.tsx?$/, '');
  const files = sources('src');
  const known = new Set(files.map(bare));
  return new Map(
    files.map((file) => [
      bare(file),
      importsOf(file).flatMap(({ target }) => (known.has(bare(target)) ? [bare(target)] : [])),
    ]),
  );
}

/** The first way found from a file through its imports back to itself; the empty list when there is none. */
function importCycle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const cycleFrom = (file: string, way: readonly string[]): readonly string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of graph.get(file) ?? []) {
      const cycle = cycleFrom(next, [...way, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const cycle = cycleFrom(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

describe('layers', () => {
  it('every import in src goes through an open door', () => {
    const all = sources('src').flatMap(importsOf);
    expect(all.length).toBeGreaterThan(50);
    const closed = all.filter((entry) => !isAllowed(entry)).map(({ file, target }) => `${file} -> ${target}`);
    expect(closed).toEqual([]);
  });

  it('no file of src imports itself through others', () => {
    const graph = importGraph();
    expect([...graph.values()].flat().length).toBeGreaterThan(300);
    expect(importCycle(graph)).toEqual([]);
    expect(
      importCycle(
        new Map([
          ['a', ['b']],
          ['b', ['c', 'd']],
          ['c', []],
          ['d', ['b']],
        ]),
      ),
    ).toEqual(['b', 'd', 'b']);
  });

  it('only composeReport imports the sections: what two sections share lies above them', () => {
    const importers = sources('src')
      .filter((file) => !file.startsWith('src/report/sections/'))
      .flatMap(importsOf)
      .filter(({ target }) => target.startsWith('src/report/sections/'));
    expect([...new Set(importers.map(({ file }) => file))]).toEqual(['src/report/compose-report.ts']);
  });

  it.each([
    ['host', ['host']],
    ['shell', ['shell']],
    ['workbench', ['host', 'workbench']],
    ['commands', ['commands', 'examples', 'host', 'workbench']],
    ['examples', ['examples']],
  ])('%s imports nothing of ours but %j: what is tested is the bundle', (room, open) => {
    const reached = sources(room)
      .flatMap(importsOf)
      .filter(({ target }) => !/^(?:package:|node:)/.test(target))
      .filter(({ target }) => !open.includes(target.split('/')[0] ?? ''));
    expect(reached).toEqual([]);
  });

  it('only google/ and main.ts name a Google global', () => {
    const globals =
      /\b(SpreadsheetApp|DriveApp|DocumentApp|PropertiesService|CacheService|LockService|HtmlService|ScriptApp)\s*\./;
    const named = sources('src').filter((file) => globals.test(readFileSync(join(root, file), 'utf8')));
    expect(named.filter((file) => !file.startsWith('src/google/'))).toEqual([]);
  });

  it('zod is never imported whole, only its core', () => {
    const whole = sources('src').flatMap(importsOf);
    expect(whole.filter(({ target }) => target === 'package:zod')).toEqual([]);
  });
});
