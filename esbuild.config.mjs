/**
 * Builds dist/: one minified Code.js that Apps Script can run, the sidebar and the preview as pages of their own, the
 * .docx shell as a text file, and the manifest. Google finds its entry points by real top-level function declarations,
 * so one is made for each export of src/triggers.ts and src/main.ts.
 */
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build as esbuild } from 'esbuild';
import { minify } from 'terser';
import { externalTexts } from './external-texts.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');

/** The most that a click may have to load, in bytes. */
export const limits = { minified: 240_000, gzipped: 70_000, page: 60_000 };

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
 * A value as a text file of the script project, which code reads when it needs it. A template file begins a script with
 * `<?`, as XML does its declaration: no `<` stands in it.
 */
function textFile(value) {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
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

const common = {
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2019',
  // Read by Apps Script since it runs V8; lowering them costs 3 % of the bundle.
  supported: { 'optional-chain': true, 'nullish-coalescing': true },
  charset: 'utf8',
  legalComments: 'inline',
  logLevel: 'error',
};

/**
 * The code of the whole: the triggers run at once; everything else lies in `app_`, which the first call of one of its
 * functions runs. Names that end in `_` are private to Apps Script.
 */
async function bundle(triggers, main, plugins) {
  const [first, rest] = await Promise.all([
    esbuild({ ...common, entryPoints: [triggers], globalName: 'triggers_' }),
    esbuild({
      ...common,
      entryPoints: [main],
      globalName: 'exported',
      inject: [join(root, 'src/google/texts.ts')],
      plugins,
    }),
  ]);
  const lazy = `let loaded_;function app_(){if(!loaded_){${rest.outputFiles[0].text};loaded_=exported}return loaded_}`;
  // A second minifier: it drops and inlines more than esbuild does, worth 4 % of what each click loads.
  const { code } = await minify(`${first.outputFiles[0].text};${lazy}`, {
    ecma: 2019,
    compress: {
      passes: 3,
      toplevel: true,
      top_retain: ['triggers_', 'app_'],
      unsafe_arrows: true,
      keep_fargs: false,
    },
    mangle: { toplevel: true, reserved: ['triggers_', 'app_', 'loaded_'] },
    format: { comments: /^!/ },
  });
  return code;
}

/**
 * A page for HtmlService: src/sidebar/<name>.html with its style and script inlined in place of its two comments. A
 * page is shown by one call, so nothing in it may be asked for later.
 */
async function page(name) {
  const source = (extension) => join(root, `src/sidebar/${name}.${extension}`);
  const inline = (entry) =>
    esbuild({
      entryPoints: [entry],
      bundle: true,
      write: false,
      minify: true,
      format: 'iife',
      target: 'es2022',
      charset: 'utf8',
      legalComments: 'inline',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      logLevel: 'error',
    });
  const [html, style, script] = await Promise.all([
    readFile(source('html'), 'utf8'),
    inline(source('css')),
    inline(source('tsx')),
  ]);
  const text = (result) => result.outputFiles[0].text.trim();
  const parts = {
    '<!-- style -->': `<style>${text(style)}</style>`,
    '<!-- script -->': `<script>${text(script).replaceAll('</script', '<\\/script')}</script>`,
  };
  const whole = Object.entries(parts).reduce((sofar, [mark, part]) => {
    if (!sofar.includes(mark)) throw new Error(`src/sidebar/${name}.html has no ${mark}`);
    return sofar.replace(mark, () => part);
  }, html);
  if (Buffer.byteLength(whole) > limits.page)
    throw new Error(`${name}.html is over its limit of ${limits.page} bytes.`);
  return whole;
}

async function declarations(entry, holder) {
  const names = await exportedNames(entry);
  return names.map((name) => `function ${name}(...a){return ${holder}.${name}(...a)}`);
}

/** Builds dist/ anew and answers the bundle's sizes in bytes. Throws when the bundle is over its limits. */
export async function build({ quiet = false } = {}) {
  const triggers = join(root, 'src/triggers.ts');
  const main = join(root, 'src/main.ts');
  const { plugin, texts } = externalTexts(/src\/(app|docs|figures|report|rules|swedish|workbook)\/.*\.ts$/);
  const code = Buffer.from(
    [
      notice,
      await bundle(triggers, main, [plugin]),
      ...(await declarations(triggers, 'triggers_')),
      ...(await declarations(main, 'app_()')),
      '',
    ].join('\n'),
  );
  const sizes = { minified: code.byteLength, gzipped: gzipSync(code, { level: 9 }).byteLength };
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  await writeFile(join(dist, 'Code.js'), code);
  await writeFile(join(dist, 'texts.html'), textFile(texts()));
  for (const name of ['sidebar', 'preview']) await writeFile(join(dist, `${name}.html`), await page(name));
  await writeFile(join(dist, 'shell.html'), textFile(await shellParts()));
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
