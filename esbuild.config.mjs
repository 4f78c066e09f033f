/**
 * Builds dist/: one readable Code.js that Apps Script can run, the sidebar and the preview as pages of their own, the
 * .docx shell as a text file, and the manifest. Google finds its entry points by real top-level function declarations,
 * so one is made for each command in src/engine/app/commands.ts and for each trigger in src/triggers.ts.
 * An add-on for another kind of report is built by the same function, from a main and triggers of its own.
 */
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build as esbuild } from 'esbuild';
import { inputsDigest, noteBuild } from './build-if-needed.mjs';
import { withPlainLetters } from './plain-letters.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');

/** What a TypeScript file exports when it is run here. */
async function runFile(file) {
  const result = await esbuild({
    entryPoints: [join(root, file)],
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
  return loaded.exports;
}

/** The parts of the .docx shell. */
async function shellParts() {
  const { buildShellParts } = await runFile('shell/build-shell.ts');
  return buildShellParts();
}

/**
 * A value as a text file of the script project, which code reads when it needs it. A template file begins a script with
 * `<?`, as XML does its declaration: no `<` stands in it.
 */
function textFile(value) {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/**
 * The licences of the add-on and of each package that gave something to a bundle, as one comment: they require to go with
 * the code, and few packages carry theirs in it.
 */
async function notices({ inputs }) {
  const packages = Object.entries(inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([file]) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
  const licence = (folder) => readFile(join(root, folder, 'LICENSE'), 'utf8');
  const texts = [`Slutrapport\n\n${await licence('.')}`];
  for (const name of [...new Set(packages)].sort())
    texts.push(`Contains ${name}\n\n${await licence(`node_modules/${name}`)}`);
  return `/*!\n${texts.map((text) => text.trim()).join('\n\n')}\n*/\n`;
}

/** One file and what it imports as one text, and the licence notices that belong to it. */
async function bundle(options) {
  const { outputFiles, metafile } = await esbuild({
    bundle: true,
    write: false,
    metafile: true,
    absWorkingDir: root,
    format: 'iife',
    charset: 'utf8',
    legalComments: 'inline',
    logLevel: 'error',
    ...options,
  });
  const [output] = Object.values(metafile.outputs);
  return { text: outputFiles[0].text, licences: await notices(output) };
}

/**
 * Code.js of an add-on whose file `main` exports `run`, and whose file `triggers` exports what Google runs by itself; both
 * are paths from here. Nothing in it is minified or put off, so that Google's log names our functions and whoever is to approve the
 * add-on can read what it does. Names that end in `_` are private to Apps Script.
 */
async function code({ main, triggers }) {
  const [{ commandNames }, triggerFunctions] = await Promise.all([
    runFile('src/engine/app/commands.ts'),
    runFile(triggers),
  ]);
  const { text, licences } = await bundle({
    stdin: {
      contents: `export * from './${triggers}';\nexport * from './${main}';`,
      resolveDir: root,
      sourcefile: 'entry-points',
    },
    globalName: 'addOn_',
    target: 'es2019',
    // Read by Apps Script since it runs V8; lowered, they are hard to read.
    supported: { 'optional-chain': true, 'nullish-coalescing': true },
  });
  const declarations = [
    ...Object.keys(triggerFunctions).map((name) => declaration(name, `${name}(...args)`)),
    ...commandNames.map((name) => declaration(name, `run('${name}', args)`)),
  ];
  return licences + withPlainLetters(text) + declarations.join('');
}

/** A global function that Google can call, which returns what a call inside the bundle does. */
function declaration(name, call) {
  return `
function ${name}(...args) {
  return addOn_.${call};
}
`;
}

/**
 * A page for HtmlService: src/sidebar/<name>.html with its style and script inlined in place of its two comments. A
 * page is shown by one call, so nothing in it may be fetched later.
 */
async function page(name) {
  const source = `src/sidebar/${name}`;
  const inline = (entry) =>
    bundle({
      entryPoints: [entry],
      minify: true,
      target: 'es2022',
      jsx: 'automatic',
      jsxImportSource: 'preact',
    });
  const [html, style, script] = await Promise.all([
    readFile(join(root, `${source}.html`), 'utf8'),
    inline(`${source}.css`),
    inline(`${source}.tsx`),
  ]);
  const parts = {
    '<!-- style -->': `<style>${style.text.trim()}</style>`,
    '<!-- script -->': `<script>${(script.licences + script.text).trim().replaceAll('</script', '<\\/script')}</script>`,
  };
  return Object.entries(parts).reduce((sofar, [mark, part]) => {
    if (!sofar.includes(mark)) throw new Error(`${source}.html has no ${mark}`);
    return sofar.replace(mark, () => part);
  }, html);
}

/**
 * Builds an add-on into `folder`, whose content it replaces, and prints the bytes of each file, all and gzipped. By
 * default it is the add-on for the slutrapport, in dist/.
 */
export async function build({
  quiet = false,
  main = 'src/main.ts',
  triggers = 'src/triggers.ts',
  folder = dist,
} = {}) {
  const inputs = await inputsDigest();
  const files = {
    'Code.js': await code({ main, triggers }),
    'sidebar.html': await page('sidebar'),
    'preview.html': await page('preview'),
    'shell.html': textFile(await shellParts()),
  };
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  await copyFile(join(root, 'appsscript.json'), join(folder, 'appsscript.json'));
  if (folder === dist) await noteBuild(inputs);
  if (quiet) return;
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  for (const [name, text] of Object.entries(files)) {
    const gzipped = gzipSync(text, { level: 9 }).byteLength;
    console.log(
      `${relative(root, folder)}/${name}: ${kilobytes(Buffer.byteLength(text))}, ${kilobytes(gzipped)} gzipped`,
    );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await build();
}
