/** The picture of rooms and arrows in docs/architecture.md, held against what the files of each room import. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';

const root = join(__dirname, '..');

/** The rooms of the picture, as folders or files without extension. */
const rooms = [
  'src/main',
  'src/add-on',
  'src/triggers',
  'src/google',
  'src/sidebar',
  'src/iop',
  'src/engine/barriers',
  'src/engine/app',
  'src/engine/checks',
  'src/engine/contract',
  'src/engine/docs',
  'src/engine/merge',
  'src/engine/paste',
  'src/engine/preview',
  'src/engine/proof',
  'src/engine/report',
  'src/engine/template',
  'src/engine/values',
  'src/swedish',
  'host',
  'shell',
  'workbench',
  'commands',
  'verify',
] as const;

/** "from --> to", or "from -.-> to" where nothing but types is imported. */
type Arrow = string;

const shortName = (room: string): string => room.replace(/^src\//, '');

const isIn = (path: string, room: string): boolean => path === room || path.startsWith(`${room}/`);

function sources(): readonly string[] {
  return ['src', 'host', 'shell', 'workbench', 'commands', 'verify'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  );
}

function roomOf(path: string): string | undefined {
  return rooms.find((room) => isIn(path, room));
}

/** The arrows that the imports between rooms make; examples, packages and files of one's own room make none. */
function importedArrows(files: readonly string[]): readonly Arrow[] {
  const compiled = new Map<string, boolean>();
  for (const file of files) {
    const from = roomOf(file.replace(/\.tsx?$/, ''));
    if (from === undefined) throw new Error(`${file} lies in no room of the picture`);
    const code = readFileSync(join(root, file), 'utf8');
    for (const [, type, target = ''] of code.matchAll(
      /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'(\.[^']+)'/gm,
    )) {
      const to = roomOf(posix.normalize(posix.join(posix.dirname(file), target)));
      if (to === undefined || to === from) continue;
      const pair = `${from} ${to}`;
      compiled.set(pair, (compiled.get(pair) ?? false) || type === undefined);
    }
  }
  return [...compiled].map(([pair, isCompiled]) => {
    const [from = '', to = ''] = pair.split(' ').map(shortName);
    return `${from} ${isCompiled ? '-->' : '-.->'} ${to}`;
  });
}

/** The arrows of the picture: `a --> b & c` is two. */
function drawnArrows(markdown: string): readonly Arrow[] {
  const [, picture = ''] = /```mermaid\n([\s\S]*?)```/.exec(markdown) ?? [];
  return [...picture.matchAll(/^\s*(\S+) (-->|-\.->) (.+)$/gm)].flatMap(
    ([, from = '', arrow = '', to = '']) => to.split(' & ').map((room) => `${from} ${arrow} ${room.trim()}`),
  );
}

describe('docs/architecture.md', () => {
  it('draws an arrow for each import between rooms, and no other', () => {
    const drawn = drawnArrows(readFileSync(join(root, 'docs', 'architecture.md'), 'utf8'));
    expect(drawn.length).toBeGreaterThan(20);
    expect([...drawn].sort()).toEqual([...importedArrows(sources())].sort());
  });

  it('is read with several targets a line, types dotted', () => {
    expect(drawnArrows('```mermaid\ngraph TD\n  a --> b & c\n  a/d -.-> b\n```')).toEqual([
      'a --> b',
      'a --> c',
      'a/d -.-> b',
    ]);
  });
});
