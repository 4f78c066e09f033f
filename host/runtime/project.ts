import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

/** The parts of appsscript.json that decide how a script runs. */
export interface Manifest {
  readonly timeZone: string;
  /** The scopes that the manifest requests; undefined when the manifest leaves them to be found, which grants all. */
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly {
      readonly userSymbol: string;
      readonly serviceId: string;
      readonly version: string;
    }[];
    readonly libraries?: readonly { readonly userSymbol: string }[];
  };
}

/** An Apps Script project as it is pushed: manifest, scripts in the order they run, what reads each html file by its name. */
export interface Project {
  readonly manifest: Manifest;
  readonly scripts: readonly vm.Script[];
  readonly html: ReadonlyMap<string, () => string>;
}

/** No project can be read from the folder; the message says why. */
export class ProjectError extends Error {
  override readonly name = 'ProjectError';
}

/**
 * Reads the folder that clasp would push: appsscript.json, every .js and .gs (by path), every .html, but nothing in
 * node_modules and hidden folders; a file's name is its path in the folder without the extension, as on
 * script.google.com. An html file is read when a script asks for it: most runs ask for none.
 * @throws {ProjectError} when there is no folder, no usable manifest or no script, or a script cannot be parsed
 */
export function loadProject(folder: string): Project {
  const manifestPath = path.join(folder, 'appsscript.json');
  if (!existsSync(manifestPath)) throw new ProjectError(`no appsscript.json in ${folder}`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !/(^|\/)(node_modules|\.[^/]+)\//.test(file))
    .sort();
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const scripts = files.filter((file) => /\.(js|gs)$/.test(file));
  if (scripts.length === 0) throw new ProjectError(`no .js or .gs file in ${folder}`);
  return {
    manifest: readManifest(read('appsscript.json')),
    scripts: inOrder(scripts.map((file) => ({ file, code: read(file) }))),
    html: new Map(
      files
        .filter((file) => file.endsWith('.html'))
        .map((file) => [file.replace(/\.html$/, ''), () => read(file)]),
    ),
  };
}

function readManifest(text: string): Manifest {
  let manifest: Partial<Manifest>;
  try {
    manifest = JSON.parse(text) as Partial<Manifest>;
  } catch (cause) {
    throw new ProjectError(`appsscript.json is not JSON: ${String(cause)}`, { cause });
  }
  return withDefaults(manifest);
}

/** The manifest with what Apps Script takes where it says nothing. Its time zone then is assumed (host/DIFFERENCES.md). */
export function withDefaults(manifest: Partial<Manifest>): Manifest {
  return { timeZone: 'Etc/GMT', ...manifest };
}

/** The project of one script given as text. */
export function projectOf(
  manifest: Manifest,
  code: string,
  html: Readonly<Record<string, string>> = {},
): Project {
  return { manifest, scripts: inOrder([{ file: 'Code.js', code }]), html: textsOf(html) };
}

/** Html files given as texts. */
export function textsOf(html: Readonly<Record<string, string>>): Project['html'] {
  return new Map(Object.entries(html).map(([name, text]) => [name, () => text]));
}

interface SourceFile {
  readonly file: string;
  readonly code: string;
}

/**
 * The scripts of a project. The functions of every file are there before any file runs, as in Apps Script: with more than
 * one file they come first, in a script of their own.
 */
function inOrder(files: readonly SourceFile[]): readonly vm.Script[] {
  const scripts = files.map(({ file, code }) => parse(file, code));
  if (scripts.length < 2) return scripts;
  return [parse('functions', files.map(declaredFunctions).join('\n')), ...scripts];
}

/** The functions that a file declares at its top level: those that are there though none of it has run. */
function declaredFunctions({ file, code }: SourceFile): string {
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const before = new Set(Object.getOwnPropertyNames(context));
  try {
    new vm.Script(`throw 0;${code}`, { filename: file }).runInContext(context, { displayErrors: false });
  } catch {
    // It ends at its first word, when its functions have been declared.
  }
  return Object.getOwnPropertyNames(context)
    .filter((name) => !before.has(name) && typeof context[name] === 'function')
    .map((name) => Function.prototype.toString.call(context[name]))
    .join('\n');
}

function parse(file: string, code: string): vm.Script {
  try {
    return new vm.Script(code, { filename: file });
  } catch (cause) {
    throw new ProjectError(`${file} is not a script: ${String(cause)}`, { cause });
  }
}
