/**
 * Builds dist/ and verify.mjs. dist/ is one readable Code.js that Apps Script can run, the sidebar and the dialogs as pages of their own, the
 * .docx shell and the plan of a new workbook as text files, and the manifest. Google finds its entry points by real top-level function declarations,
 * so one is made for each command in src/engine/app/commands.ts and for each trigger in src/triggers/.
 * An add-on for another kind of report is built by the same function, from a main and triggers of its own.
 */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build as esbuild } from 'esbuild';
import { inputsDigest, noteBuild } from './build-if-needed.mjs';
import { withLatinLetters, withPlainLetters } from './plain-letters.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');
/** Beside dist/, which is pushed: it is run by those who have been given a receipt, with nothing but Node. */
const verifier = join(root, 'verify.mjs');

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
async function notices(packages) {
  const texts = [`Slutrapport\n\n${await readFile(join(root, 'LICENSE'), 'utf8')}`];
  for (const name of packages)
    texts.push(`Contains ${name}\n\n${await licence(join(root, 'node_modules', name))}`);
  return `/*!\n${texts.map((text) => text.trim()).join('\n\n')}\n*/\n`;
}

/** The packages that gave something to a bundle, by name. */
function packagesIn({ inputs }) {
  const packages = Object.entries(inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([file]) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
  return [...new Set(packages)].sort();
}

/** A package's licence. One that carries no such file says in package.json which it is. */
async function licence(folder) {
  const own = await readFile(join(folder, 'LICENSE'), 'utf8').catch(() => null);
  if (own !== null) return own;
  const { license, author } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  if (license !== 'ISC') throw new Error(`${folder} carries no licence`);
  return `Copyright (c) ${author}\n\n${ISC}`;
}

/** The words of the licence ISC (opensource.org/license/isc-license-txt). */
const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`;

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
  const packages = packagesIn(output);
  return { text: outputFiles[0].text, packages, licences: await notices(packages) };
}

/**
 * Code.js of an add-on whose file `main` exports `run`, and whose file `triggers` exports what Google runs by itself; both
 * are paths from here. Nothing in it is minified or put off, so that Google's log names our functions and whoever is to approve the
 * add-on can read what it does. Names that end in `_` are private to Apps Script.
 */
async function code({ main, triggers }) {
  const [{ commandNames }, triggerFunctions, ruleSet, phrasing] = await Promise.all([
    runFile('src/engine/app/commands.ts'),
    runFile(triggers),
    ruleSetVersion(),
    phrasingVersion(),
  ]);
  const { text, licences, packages } = await bundle({
    stdin: {
      contents: `export * from './${triggers}';\nexport * from './${main}';`,
      resolveDir: root,
      sourcefile: 'entry-points',
    },
    globalName: 'addOn_',
    target: 'es2019',
    define: { RULE_SET_VERSION: JSON.stringify(ruleSet), PHRASING_VERSION: JSON.stringify(phrasing) },
    // Read by Apps Script since it runs V8; lowered, they are hard to read.
    supported: { 'optional-chain': true, 'nullish-coalescing': true },
  });
  const declarations = [
    ...Object.keys(triggerFunctions).map((name) => declaration(name, `${name}(...args)`)),
    ...commandNames.map((name) => declaration(name, `run('${name}', args)`)),
  ];
  return { text: licences + withLatinLetters(withPlainLetters(text)) + declarations.join(''), packages };
}

/**
 * The version of the rules: a digest of their codes and levels, so that a receipt says by which rules a workbook was
 * checked. The add-on gets it as a constant.
 */
async function ruleSetVersion() {
  const { ruleLevels } = await runFile('src/iop/rule-levels.ts');
  return digestOf(ruleLevels().join('\n'));
}

/**
 * The version of how the report puts things: a digest of the code that composes it, so that an update knows what only a later
 * add-on says otherwise.
 */
async function phrasingVersion() {
  const entries = ['src/iop/compose-report', 'src/engine/docs/block-units'];
  const contents = entries.map((entry) => `export * from './${entry}';`).join('');
  const { text } = await bundle({ stdin: { contents, resolveDir: root }, format: 'esm' });
  return digestOf(text);
}

function digestOf(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** What the sidebar says of the add-on: its version, that of its rules, and the packages that the code and the pages contain. */
async function aboutAddOn(packages) {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return { version, ruleSet: await ruleSetVersion(), packages: [...new Set(packages)] };
}

/** verify.mjs: the program that holds a document and a workbook against a receipt, as one file. */
async function verifyScript() {
  const { text, licences } = await bundle({
    entryPoints: ['verify/verify.ts'],
    platform: 'node',
    format: 'esm',
    target: 'node20',
    mainFields: ['module', 'main'],
  });
  return licences + text;
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
 * page is shown by one call, so nothing in it may be fetched later. `packages` are those in its script.
 */
async function page(name, about = null) {
  const source = `src/sidebar/${name}`;
  const inline = (entry) =>
    bundle({
      entryPoints: [entry],
      minify: true,
      target: 'es2022',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      define: { ABOUT_ADD_ON: JSON.stringify(about) },
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
  const text = Object.entries(parts).reduce((sofar, [mark, part]) => {
    if (!sofar.includes(mark)) throw new Error(`${source}.html has no ${mark}`);
    return sofar.replace(mark, () => part);
  }, html);
  return { text, packages: script.packages };
}

/** The triggers of the add-on when it is bound to a spreadsheet. */
const boundTriggers = 'src/triggers/bound.ts';

/** The triggers of the add-on when it is installed for a domain, rather than bound to one spreadsheet. */
export const editorAddOnTriggers = 'src/triggers/editor-add-on.ts';

/**
 * Builds an add-on into `folder`, whose content it replaces, and prints the bytes of each file, all and gzipped. By
 * default it is the add-on for the slutrapport, in dist/.
 */
export async function build({
  quiet = false,
  main = 'src/main.ts',
  triggers = boundTriggers,
  plan = 'src/iop/set-up/plan.ts',
  folder = dist,
} = {}) {
  const inputs = await inputsDigest();
  const script = await code({ main, triggers });
  const attachments = await page('attachments');
  const about = await aboutAddOn([...script.packages, ...attachments.packages]);
  const files = {
    'Code.js': script.text,
    'sidebar.html': (await page('sidebar', about)).text,
    'preview.html': (await page('preview')).text,
    'issue-sheet.html': (await page('issue-sheet')).text,
    'attachments.html': attachments.text,
    'shell.html': textFile(await shellParts()),
    'set-up.html': textFile((await runFile(plan)).setUpPlan),
  };
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  await copyFile(join(root, 'appsscript.json'), join(folder, 'appsscript.json'));
  if (folder === dist) await writeFile(verifier, await verifyScript());
  // Any other in dist/ is built over by whoever needs the one for a spreadsheet.
  if (folder === dist && triggers === boundTriggers) await noteBuild(inputs);
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
  await build(process.argv.includes('--editor-add-on') ? { triggers: editorAddOnTriggers } : {});
}
