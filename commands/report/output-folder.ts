/**
 * Writes what a run of the command made into a folder. Everything is first written beside, under names that begin with a
 * dot, and then renamed: an earlier file is there until the new one is, and a full disk leaves nothing half written.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A file to be; a text is written as UTF-8. */
export interface OutputFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Writes a whole file, or rejects with Node's error. */
export type WriteFile = (file: string, content: string | Uint8Array) => Promise<void>;

/** A file that the command had not written, kept under another name in the same folder. */
export interface KeptFile {
  readonly name: string;
  readonly keptAs: string;
}

/** A folder that cannot be written; the message is a Swedish sentence. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** Digests of the documents that the command wrote last in a folder, by name: what differs was changed by hand. */
const record = '.slutrapport.json';

/**
 * Writes a run's files into `folder`, which is made if missing. `documents` may be edited by hand: one there that is not
 * what the command wrote last is kept as "name (ändrad för hand 1)", and comes in the answer. `others` are replaced.
 * @throws {OutputError} when something cannot be written; what was there is then there still
 */
export async function writeOutput(
  folder: string,
  documents: readonly OutputFile[],
  others: readonly OutputFile[],
  write: WriteFile = writeToDisk,
): Promise<readonly KeptFile[]> {
  try {
    await mkdir(folder, { recursive: true });
    const kept = await editedDocuments(folder, documents);
    const copies = kept.map(({ keptAs, content }) => ({ name: keptAs, content }));
    await replaceFiles(
      folder,
      [...copies, ...others, ...documents, ...(await newRecord(folder, documents))],
      write,
    );
    return kept.map(({ name, keptAs }) => ({ name, keptAs }));
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new OutputError(`Resultatet kunde inte skrivas i ${folder}: ${cause(code)}`, { cause: error });
  }
}

/** Those of `names` that are in the folder; none when the folder cannot be read. */
export async function presentFiles(folder: string, names: readonly string[]): Promise<readonly string[]> {
  const present = new Set(await readdir(folder).catch(() => []));
  return names.filter((name) => present.has(name));
}

/** Waits for the disk: on some file systems a full one shows itself only then. */
async function writeToDisk(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(file, content, { flush: true });
}

async function replaceFiles(folder: string, files: readonly OutputFile[], write: WriteFile): Promise<void> {
  const beside = (name: string): string => path.join(folder, `.${name}.${String(process.pid)}.tmp`);
  try {
    for (const { name, content } of files) await write(beside(name), content);
    for (const { name } of files) await rename(beside(name), path.join(folder, name));
  } catch (error) {
    for (const { name } of files) await rm(beside(name), { force: true });
    throw error;
  }
}

async function editedDocuments(
  folder: string,
  documents: readonly OutputFile[],
): Promise<readonly (KeptFile & OutputFile)[]> {
  const names = await readdir(folder);
  const written = await writtenLast(folder);
  const edited = [];
  for (const { name, content } of documents) {
    if (!names.includes(name)) continue;
    const there = await readFile(path.join(folder, name));
    if ([written.get(name), digest(content)].includes(digest(there))) continue;
    edited.push({ name, keptAs: freeName(name, names), content: there });
  }
  return edited;
}

function freeName(name: string, taken: readonly string[]): string {
  const { name: stem, ext } = path.parse(name);
  // macOS spells "ä" with two characters in the names of a folder.
  const spelled = new Set(taken.map((other) => other.normalize()));
  for (let number = 1; ; number++) {
    const free = `${stem} (ändrad för hand ${String(number)})${ext}`;
    if (!spelled.has(free)) return free;
  }
}

/** Empty when there is no record or none that can be read: every document there is then kept. */
async function writtenLast(folder: string): Promise<ReadonlyMap<string, unknown>> {
  try {
    const digests: unknown = JSON.parse(await readFile(path.join(folder, record), 'utf8'));
    return new Map(Object.entries(digests ?? {}));
  } catch (error) {
    if (error instanceof SyntaxError || errorCode(error) === 'ENOENT') return new Map();
    throw error;
  }
}

/** The record stays when a run made no document: it is of those that lie there, those of other reports too. */
async function newRecord(folder: string, documents: readonly OutputFile[]): Promise<readonly OutputFile[]> {
  if (documents.length === 0) return [];
  const digests = Object.fromEntries([
    ...(await writtenLast(folder)),
    ...documents.map(({ name, content }) => [name, digest(content)] as const),
  ]);
  return [{ name: record, content: `${JSON.stringify(digests, null, 2)}\n` }];
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

function cause(code: string): string {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'disken är full. Frigör utrymme och försök igen.';
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
      return 'mappen får inte ändras, eller så är en fil i den öppen i ett annat program.';
    case 'EROFS':
      return 'disken är skrivskyddad. Välj en annan mapp med --out.';
    case 'EEXIST':
    case 'ENOTDIR':
      return 'det finns en fil där mappen skulle ligga. Välj en annan mapp med --out.';
    default:
      return `datorn svarade ${code}. Välj en annan mapp med --out.`;
  }
}
