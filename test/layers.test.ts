/** Who may import whom. The folders of src/ are rooms with one-way doors; `import type` counts too. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';

const root = join(__dirname, '..');

/** room -> rooms it may import; `type:` for imports that vanish when compiled. */
const doors: Readonly<Record<string, readonly string[]>> = {
  place: [],
  finding: ['type:place'],
  'swedish/format': [],
  'swedish/grammar': ['swedish/format'],
  'swedish/typography': ['swedish/format'],
  'swedish/reasons': [],
  'swedish/menu': ['swedish/grammar'],
  'swedish/preview': [],
  'swedish/sidebar': ['swedish/format', 'swedish/grammar'],
  'swedish/messages': ['place', 'finding', 'swedish/format', 'swedish/grammar', 'swedish/messages'],
  workbook: ['type:place', 'finding', 'workbook', 'package:zod/v4/core'],
  figures: ['workbook', 'figures'],
  rules: ['type:place', 'workbook', 'figures', 'finding', 'swedish/format', 'swedish/grammar', 'rules'],
  report: ['workbook', 'figures', 'swedish/format', 'swedish/grammar', 'swedish/typography', 'report'],
  docs: ['type:report/tree', 'docs', 'type:package:@googleapis/docs'],
  app: [
    'place',
    'workbook',
    'rules',
    'report',
    'docs',
    'finding',
    'swedish/messages',
    'app',
    'type:package:@googleapis/docs',
  ],
  google: ['type:app', 'place', 'google'],
  preview: ['type:report/tree', 'swedish/format', 'preview', 'package:preact'],
  sidebar: [
    'swedish',
    'preview',
    'type:place',
    'type:main',
    'type:app',
    'type:finding',
    'type:report/tree',
    'sidebar',
    'package:preact',
  ],
  main: ['type:place', 'app', 'google', 'swedish/menu', 'swedish/reasons'],
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

describe('layers', () => {
  it('every import in src goes through an open door', () => {
    const all = sources('src').flatMap(importsOf);
    expect(all.length).toBeGreaterThan(50);
    const closed = all.filter((entry) => !isAllowed(entry)).map(({ file, target }) => `${file} -> ${target}`);
    expect(closed).toEqual([]);
  });

  it('local imports nothing of src: it runs the bundle', () => {
    const reached = sources('local')
      .flatMap(importsOf)
      .filter(({ target }) => target.startsWith('src/'));
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
