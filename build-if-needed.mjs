/**
 * Builds dist/ and verify.mjs only when they are not what the last build made of the inputs that are there now. A file
 * beside dist/ holds the digests of both: Google gets no file that the add-on does not need.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const stamp = join(root, '.dist-stamp.json');

/** What a build reads, as paths from here. The lock files stand for the packages in node_modules/. */
export const buildInputs = [
  'src',
  'shell',
  'verify',
  'host',
  'esbuild.config.mjs',
  'plain-letters.mjs',
  'appsscript.json',
  'LICENSE',
  'package.json',
  'tsconfig.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
];

/** What a build writes, as paths from here. */
const built = ['dist', 'verify.mjs'];

/** A digest of files and of all files in folders, their paths included; a file that is missing counts too. */
async function digest(paths) {
  const hash = createHash('sha256');
  for (const path of paths) await add(hash, path);
  return hash.digest('hex');
}

async function add(hash, path) {
  const content = await readFile(join(root, path)).catch((error) => error.code);
  if (content === 'EISDIR') {
    for (const name of (await readdir(join(root, path))).sort()) await add(hash, `${path}/${name}`);
  } else hash.update(`${path}\0${content.length}\0`).update(content);
}

/** The digest of a build's inputs; to be taken before the build, so that a change during it is seen next time. */
export function inputsDigest() {
  return digest(buildInputs);
}

/** Notes that what is built now was made of the inputs with this digest. */
export async function noteBuild(inputs) {
  const stamped = { inputs, built: await digest(built) };
  await writeFile(stamp, `${JSON.stringify(stamped, null, 2)}\n`);
}

/** Whether anything built is missing, changed, or made of other inputs than those there now. */
export async function needsBuild() {
  try {
    const { inputs, built: digestThen } = JSON.parse(await readFile(stamp, 'utf8'));
    return inputs !== (await inputsDigest()) || digestThen !== (await digest(built));
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return true;
    throw error;
  }
}

/**
 * Builds, as `build` does with these options, when that is needed. Not awaited below: esbuild.config.mjs imports this file,
 * which must have been run by then.
 */
export async function buildIfNeeded(options) {
  if (!(await needsBuild())) return;
  const { build } = await import('./esbuild.config.mjs');
  await build(options);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void buildIfNeeded();
