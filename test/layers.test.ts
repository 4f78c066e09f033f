/** Who may import whom. The folders of src/ are rooms with one-way doors; `import type` counts too. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';

const root = join(__dirname, '..');

/** room -> rooms it may import; `type:` for imports that vanish when compiled. */
const doors: Readonly<Record<string, readonly string[]>> = {
  'swedish/format': [],
  'swedish/common-nouns': [],
  'swedish/grammar': ['swedish/common-nouns', 'swedish/format'],
  'swedish/sentences': [],
  'swedish/typography': ['swedish/format'],
  'engine/values': ['engine/values', 'swedish'],
  'engine/contract': [
    'engine/contract',
    'engine/values',
    'engine/checks/finding',
    'swedish',
    'package:zod/v4/core',
  ],
  'engine/checks': ['engine/checks', 'engine/contract', 'engine/values', 'swedish'],
  'engine/report': ['engine/report', 'engine/contract', 'engine/values', 'swedish'],
  'engine/docs': [
    'engine/docs',
    'engine/values',
    'type:engine/merge',
    'type:engine/report/tree',
    'type:package:@googleapis/docs',
  ],
  'engine/barriers': [
    'engine/barriers',
    'engine/values/is-suggested',
    'type:engine/docs/document-tabs',
    'type:package:@googleapis/docs',
  ],
  'engine/merge': ['engine/merge', 'engine/values', 'swedish', 'type:engine/docs/block-units'],
  'engine/proof': [
    'engine/proof',
    'engine/values',
    'type:engine/contract/cell',
    'type:engine/docs/block-units',
    'type:package:@googleapis/docs',
  ],
  'engine/preview': [
    'engine/preview',
    'engine/values',
    'type:engine/report/tree',
    'swedish',
    'package:preact',
  ],
  'engine/paste': ['engine/paste', 'engine/contract', 'engine/values'],
  'engine/template': [
    'engine/template',
    'engine/docs',
    'engine/contract/near-names',
    'type:package:@googleapis/docs',
  ],
  'engine/app': [
    'engine/barriers',
    'engine/app',
    'engine/checks',
    'engine/contract',
    'engine/docs',
    'engine/merge',
    'engine/paste',
    'engine/proof',
    'engine/report',
    'engine/template',
    'engine/values',
    'swedish',
    'type:package:@googleapis/docs',
  ],
  iop: [
    'iop',
    'engine/checks',
    'engine/contract',
    'engine/report',
    'engine/values',
    'type:engine/app',
    'swedish',
  ],
  google: ['type:engine', 'engine/values', 'google'],
  sidebar: [
    'sidebar',
    'swedish',
    'engine/preview',
    'engine/report/chart-figures',
    'engine/values/place',
    'type:engine',
    'engine/app/commands',
    'package:preact',
  ],
  'sidebar/attachments': [
    'sidebar',
    'swedish',
    'engine/values/civil-date',
    'type:engine',
    'package:preact',
    'package:pdfjs-dist',
    'package:fflate',
  ],
  'add-on': ['engine', 'google'],
  main: ['add-on', 'iop/definition', 'iop/year/definition'],
  triggers: ['triggers', 'google', 'iop/words', 'engine/app/commands'],
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

/** The lines of a file that match, each as `path:number text`. */
function linesWith(pattern: RegExp, file: string): readonly string[] {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  return lines.flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1} ${line.trim()}`] : []));
}

/** The files of a folder by their path without extension, as imports name them, and what each imports there. */
function importGraph(folder: string): ReadonlyMap<string, readonly string[]> {
  const bare = (path: string): string => path.replace(/\.tsx?$/, '');
  const files = sources(folder);
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
    const graph = importGraph('src');
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

  it.each([
    ['host/docs', 80],
    ['host/runtime', 15],
    ['host/services', 150],
    ['workbench', 80],
    ['commands', 15],
  ])('no file of %s imports itself through others', (folder, least) => {
    const graph = importGraph(folder);
    expect([...graph.values()].flat().length).toBeGreaterThan(least);
    expect(importCycle(graph)).toEqual([]);
  });

  it('only what composes a report imports the sections: what two sections share lies above them', () => {
    const importers = sources('src')
      .filter((file) => !/^src\/iop\/(?:sections|year)\//.test(file))
      .flatMap(importsOf)
      .filter(({ target }) => target.startsWith('src/iop/sections/'));
    expect([...new Set(importers.map(({ file }) => file))]).toEqual(['src/iop/compose-report.ts']);
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

  it('verify imports what proves a version and the readers of Word and Excel files, and nothing else of ours', () => {
    const open = [
      'verify/',
      'src/engine/proof/',
      'src/engine/contract/cell',
      'host/docs/import/import-docx',
      'host/sheets/',
    ];
    const closed = sources('verify')
      .flatMap(importsOf)
      .filter(({ target }) => ![...open, 'package:node:'].some((door) => target.startsWith(door)));
    expect(closed).toEqual([]);
  });

  it('the engine says nothing of the partnership report: what names it comes with the definition', () => {
    const named = sources('src/engine').flatMap((file) =>
      linesWith(/partnerskap|överenskommelse|slutrapport|nämnd|committee|agreement/i, file),
    );
    expect(named).toEqual([]);
  });

  it('the host says nothing of the add-on that it runs', () => {
    const texts = readdirSync(join(root, 'host'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(ts|md)$/.test(name),
    );
    expect(texts.length).toBeGreaterThan(150);
    const ours = /slutrapport|\biop\b|partnerskap/i;
    expect(texts.filter((name) => ours.test(readFileSync(join(root, 'host', name), 'utf8')))).toEqual([]);
  });

  it('only google/ names a Google global', () => {
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
