/**
 * Builds dist/: one minified Code.js that Apps Script can run, and the manifest. Google finds its entry points by real
 * top-level function declarations, so one is made for each export of src/main.ts.
 */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build as esbuild } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');

/** The most that a click may have to load, in bytes. */
export const limits = { minified: 200_000, gzipped: 60_000 };

const notice = `/*!
Slutrapport. MIT License. Copyright (c) 2026 The Slutrapport contributors.
Contains zod (https://zod.dev). MIT License. Copyright (c) 2025 Colin McDonnell.
*/`;

/** Makes the .docx shell by running local/shell/build-shell.ts, and answers its base64. */
async function shellBase64() {
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
  return Buffer.from(await loaded.exports.buildShell()).toString('base64');
}

/** Lets a source file import the shell as the module `shell:base64`. */
function shellPlugin(base64) {
  return {
    name: 'shell',
    setup(pluginBuild) {
      pluginBuild.onResolve({ filter: /^shell:base64$/ }, ({ path }) => ({ path, namespace: 'shell' }));
      pluginBuild.onLoad({ filter: /.*/, namespace: 'shell' }, () => ({ contents: base64, loader: 'text' }));
    },
  };
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
    minify: true,
    format: 'iife',
    globalName: 'Slutrapport',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'inline',
    banner: { js: notice },
    footer: { js: declarations.join('\n') },
    plugins: [shellPlugin(await shellBase64())],
    logLevel: 'error',
  });
  const code = result.outputFiles[0].contents;
  const sizes = { minified: code.byteLength, gzipped: gzipSync(code, { level: 9 }).byteLength };
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  await writeFile(join(dist, 'Code.js'), code);
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
