import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

/** A file of the page, as it is sent. */
export interface PageFile {
  readonly type: string;
  readonly text: string;
}

const folder = path.join(__dirname, '..', 'page');

/**
 * Builds the page: its files by address ("/", "/page.js", "/page.css", "/script-run.js"). The addresses in index.html
 * carry the token.
 * @throws {Error} when the sources cannot be built
 */
export async function buildPage(token: string): Promise<ReadonlyMap<string, PageFile>> {
  const [index, code, style, client] = await Promise.all([
    readFile(path.join(folder, 'index.html'), 'utf8'),
    bundle('page.tsx'),
    bundle('page.css'),
    bundle('frames/script-run.ts'),
  ]);
  const own = /((?:src|href)=")\/?(page\.(?:js|css))"/g;
  return new Map([
    ['/', { type: 'text/html; charset=utf-8', text: index.replace(own, `$1/$2?token=${token}"`) }],
    ['/page.js', { type: 'text/javascript; charset=utf-8', text: code }],
    ['/page.css', { type: 'text/css; charset=utf-8', text: style }],
    ['/script-run.js', { type: 'text/javascript; charset=utf-8', text: client }],
  ]);
}

const bundles = new Map<string, Promise<string>>();

/** The sources as they were when the process first built them. */
function bundle(entry: string): Promise<string> {
  const known = bundles.get(entry) ?? built(entry);
  bundles.set(entry, known);
  return known;
}

async function built(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(folder, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`${entry} gave no file`);
  return file.text;
}
