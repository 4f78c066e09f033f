import path from 'node:path';

/**
 * A folder in `out` for each workbook, in their order, named by its file. A name that is taken, in capitals or not, gets
 * a number.
 */
export function outputFolders(files: readonly string[], out: string): readonly string[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const stem = path.parse(path.resolve(file)).name || 'arbetsbok';
    let name = stem;
    for (let number = 2; taken.has(key(name)); number++) name = `${stem} ${String(number)}`;
    taken.add(key(name));
    return path.join(out, name);
  });
}

function key(name: string): string {
  return name.normalize().toLowerCase();
}
