/**
 * Builds dist/: one minified Code.js that Apps Script can run, the .docx shell as a text file, and the manifest. Google finds its entry points by real
 * top-level function declarations, so one is made for each export of src/main.ts.
 */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build as esbuild } from 'esbuild';
import { minify } from 'terser';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');

/** The most that a click may have to load, in bytes. */
export const limits = { minified: 200_000, gzipped: 60_000 };

const notice = `/*!
Slutrapport. MIT License. Copyright (c) 2026 The Slutrapport contributors.
Contains zod (https://zod.dev). MIT License. Copyright (c) 2025 Colin McDonnell.
*/`;

/** Makes the .docx shell by running local/shell/build-shell.ts, and answers its parts. */
async function shellParts() {
  const result = await esbuild({
    entryPoints: [join(root, 'local/shell/build-shell.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'error',
  });
  const loaded = { exports: {} };
  const run = new Function('module', 'exports', 'require', result.outputFiles[0].text);
  run(loaded, loaded.exports, createRequire(join(root, 'package.json')));
  return loaded.exports.buildShellParts();
}

/**
 * The shell as a text file of the script project: read when a document is made, so that no other click pays for it.
 * A template file begins a script with `<?`, as XML does its declaration: no `<` stands in it.
 */
function shellFile(parts) {
  return JSON.stringify(parts).replaceAll('<', '\\u003c');
}

async function exportedNames(entry) {
  const { metafile } = await esbuild({
    entryPoints: [entry],
    bundle: false,
    write: false,
    metafile: true,
    format: 'esm',
    outdir: dist,
    logLevel: 'error',
  });
  return Object.values(metafile.outputs)[0].exports.toSorted();
}

/** Builds dist/ anew and answers the bundle's sizes in bytes. Throws when the bundle is over its limits. */
export async function build({ quiet = false } = {}) {
  const entry = join(root, 'src/main.ts');
  const names = await exportedNames(entry);
  const declarations = names.map((name) => `function ${name}(...a){return Slutrapport.${name}(...a)}`);
  const result = await esbuild({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Slutrapport',
    target: 'es2019',
    // Read by Apps Script since it runs V8; lowering them costs 3 % of the bundle.
    supported: { 'optional-chain': true, 'nullish-coalescing': true },
    charset: 'utf8',
    legalComments: 'inline',
    logLevel: 'error',
  });
  // A second minifier: it drops and inlines more than esbuild does, worth 4 % of what each click loads.
  const minified = await minify(result.outputFiles[0].text, {
    ecma: 2019,
    compress: {
      passes: 3,
      toplevel: true,
      top_retain: ['Slutrapport'],
      unsafe_arrows: true,
      keep_fargs: false,
    },
    mangle: { toplevel: true, reserved: ['Slutrapport'] },
    format: { comments: /^!/ },
  });
  const code = Buffer.from([notice, minified.code, ...declarations, ''].join('\n'));
  const sizes = { minified: code.byteLength, gzipped: gzipSync(code, { level: 9 }).byteLength };
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  await writeFile(join(dist, 'Code.js'), code);
  await writeFile(join(dist, 'shell.html'), shellFile(await shellParts()));
  await copyFile(join(root, 'appsscript.json'), join(dist, 'appsscript.json'));
  if (!quiet) {
    const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
    console.log(`dist/Code.js: ${kilobytes(sizes.minified)} minified, ${kilobytes(sizes.gzipped)} gzipped`);
  }
  if (sizes.minified > limits.minified || sizes.gzipped > limits.gzipped) {
    throw new Error(`The bundle is over its limit of ${limits.minified} bytes, ${limits.gzipped} gzipped.`);
  }
  return sizes;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await build();
}
