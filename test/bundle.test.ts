/** What is pushed: dist/ as esbuild makes it. Jest's global setup has built it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import { openHost } from '../host/host';
import { loadProject, type Project } from '../host/runtime/project';
import { aWorkbook } from './builders/a-workbook';
import { hostOf } from './builders/on-the-host';

const root = join(__dirname, '..');
const dist = join(root, 'dist');
const code = readFileSync(join(dist, 'Code.js'), 'utf8');
const manifest = JSON.parse(readFileSync(join(dist, 'appsscript.json'), 'utf8')) as {
  readonly oauthScopes: readonly string[];
  readonly timeZone: string;
};

/** The files that the two files with Google's functions import, themselves or through others. */
function reachedFiles(): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = ['main.ts', 'triggers/bound.ts'].map((file) => join(root, 'src', file));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    const code = readFileSync(file, 'utf8');
    const imports = code.matchAll(/^(?:import|export)\s(?!type\b)[^'";]*?\sfrom\s'(\.[^']+)'/gm);
    for (const [, path = ''] of imports) waiting.push(`${join(dirname(file), path)}.ts`);
  }
  return reached;
}

/** The names of the functions that the files of a folder of src/ declare, of those that are reached. */
function declaredIn(folder: string, reached: ReadonlySet<string>): readonly string[] {
  return readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(root, 'src', folder, file))
    .filter((file) => reached.has(file))
    .map((file) => readFileSync(file, 'utf8'))
    .flatMap((source) => [...source.matchAll(/^(?:export )?function (\w+)/gm)].map(([, name = '']) => name));
}

/** The packages that a bundle holds files of, by the comments in which esbuild names each file. */
function packagesIn(bundle: string): readonly string[] {
  const names = [...bundle.matchAll(/^ *\/\/ node_modules\/((?:@[^/]+\/)?[^/\n]+)\//gm)];
  return [...new Set(names.map(([, name = '']) => name))].sort();
}

describe('dist', () => {
  it('holds one script, the shell, four pages and the manifest, nothing else', () => {
    expect(readdirSync(dist).sort()).toEqual([
      'Code.js',
      'appsscript.json',
      'attachments.html',
      'issue-sheet.html',
      'preview.html',
      'set-up.html',
      'shell.html',
      'sidebar.html',
    ]);
  });

  it('declares each function that Google calls as a real top-level function', () => {
    const declared = [...code.matchAll(/^function (\w+)\(\.\.\.args\) \{$/gm)].map(([, name]) => name);
    expect(declared.sort()).toEqual([
      'acceptWarnings',
      'addPaste',
      'cancelApproval',
      'checkAccessibility',
      'checkFromMenu',
      'checkWorkbook',
      'compareVersions',
      'finaliseReport',
      'generateFromMenu',
      'generateReport',
      'goToCell',
      'markSection',
      'noteReport',
      'onOpen',
      'previewReport',
      'readApproval',
      'readAttachments',
      'readIssueSheet',
      'readMatter',
      'readNewPeriod',
      'readPaste',
      'readProgress',
      'readReports',
      'readSections',
      'readTemplate',
      'readUpdate',
      'readVersions',
      'recordDecision',
      'removeMarks',
      'removeTemplate',
      'setUpFromMenu',
      'setUpWorkbook',
      'shareWithColleagues',
      'shareWithRecipients',
      'showAttachments',
      'showIssueSheet',
      'showPreview',
      'showSidebar',
      'startApproval',
      'startNewPeriod',
      'takeBackShare',
      'undoUpdate',
      'unlockReport',
      'updateOverview',
      'updateReport',
      'uploadAttachment',
      'uploadTemplate',
      'verifyReport',
      'writeValue',
    ]);
  });

  it('offers those functions and no others', () => {
    const declared = [...code.matchAll(/^function (\w+)/gm)].map(([, name = '']) => name);
    expect([...openHost().functionNames()].sort()).toEqual(declared.sort());
  });

  it.each(['engine/app', 'engine/docs', 'google', 'iop/rules'])(
    'keeps the names of the functions of src/%s',
    (folder) => {
      const names = declaredIn(folder, reachedFiles());
      expect(names.length).toBeGreaterThan(30);
      // esbuild puts a number after a name that two files share.
      const kept = new Set([...code.matchAll(/\bfunction (\w+?)\d*\(/g)].map(([, name]) => name));
      expect(names.filter((name) => !kept.has(name.replace(/\d+$/, '')))).toEqual([]);
    },
  );

  it('is laid out in lines for people to read', () => {
    // A letter beyond Latin-1 is one, though it is written by its code.
    const lines = code.replaceAll(/\\u[0-9a-f]{4}/g, 'x').split('\n');
    // The longest is a pattern with the capital and small letters of Latin script, several times.
    expect(lines.filter((line) => line.length > 800)).toEqual([]);
    expect(code.length / lines.length).toBeLessThan(80);
  });

  // Of the page of attachments, the browser says that it fetches nothing and runs no text: what reads PDF files has such words in it.
  it.each(['sidebar', 'preview', 'issue-sheet'])(
    'has the page %s whole, with nothing fetched from elsewhere',
    (name) => {
      const page = readFileSync(join(dist, `${name}.html`), 'utf8');
      expect(page).not.toMatch(
        /<(?:script|link|img|iframe)[^>]+(?:src|href)=|@import|url\((?!["']?(?:data:|#))/,
      );
      expect(page).not.toMatch(/\beval\(|\bFunction\(|<\?/);
      expect(page).toContain('<html lang="sv">');
    },
  );

  it('has no class fields, which clasp push refuses, and makes no code of text', () => {
    expect(code).not.toMatch(/\beval\b|\bFunction\(/);
    expect(code).not.toMatch(/class\s*\w*\s*\{\s*#?\w+\s*=/);
  });

  it('keeps its Swedish letters, and holds none beyond Latin-1, so that V8 keeps it in one byte a character', () => {
    expect(code).toContain('Förvaltningens förslag till beslut');
    expect(/[^\0-\xff]/.exec(code)).toBeNull();
  });

  it('carries its own licence and that of each package in it', () => {
    const licence = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
    expect(code.startsWith(`/*!\nSlutrapport\n\n${licence}`)).toBe(true);
    const carried = [...code.matchAll(/^Contains (.+)$/gm)].map(([, name]) => name);
    expect(carried).toEqual(packagesIn(code));
  });

  it.each(['sidebar', 'preview', 'issue-sheet', 'attachments'])(
    'carries the licence of Preact in the page %s',
    (name) => {
      const page = readFileSync(join(dist, `${name}.html`), 'utf8');
      const licence = readFileSync(join(root, 'node_modules/preact/LICENSE'), 'utf8').trim();
      expect(page).toContain(`Contains preact\n\n${licence}\n`);
      expect(page).toContain('The Slutrapport contributors');
    },
  );

  it('carries the licence of what reads PDF files in the page of attachments', () => {
    const page = readFileSync(join(dist, 'attachments.html'), 'utf8');
    const licence = readFileSync(join(root, 'node_modules/pdfjs-dist/LICENSE'), 'utf8').trim();
    expect([page.includes('Contains pdfjs-dist\n'), page.includes(licence)]).toEqual([true, true]);
  });

  it('asks for three scopes and no more', () => {
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/drive.file',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
    expect(manifest.timeZone).toBe('Europe/Stockholm');
  });

  it('keeps the shell as JSON that no template would run', () => {
    const shell = readFileSync(join(dist, 'shell.html'), 'utf8');
    expect(JSON.parse(shell)).toHaveProperty(['word/document.xml']);
    expect(shell).not.toContain('<');
  });
});

describe('Code.js', () => {
  const alone: Project = { ...loadProject(dist), html: new Map() };

  it('makes no pattern of text when it is loaded, since every click loads it', () => {
    const context = vm.createContext({});
    vm.runInContext(
      `var made = [];
       globalThis.RegExp = new Proxy(RegExp, {
         construct: (target, args) => { made.push(String(args[0])); return new target(...args); },
         apply: (target, self, args) => { made.push(String(args[0])); return target(...args); },
       });`,
      context,
    );
    vm.runInContext(code, context);
    expect(context.made).toHaveLength(0);
  });

  it('opens its menu without another file', () => {
    const host = openHost({ project: alone });
    host.trigger('onOpen');
    expect(JSON.stringify(host.ui)).toContain('Skapa slutrapport');
  });

  it('checks a workbook without another file, and has its own words for a file that is missing', () => {
    const host = hostOf(aWorkbook().sheets, { project: alone });
    expect(host.call('checkWorkbook')).toMatchObject({ ok: true });
    expect(host.call('generateReport')).toMatchObject({
      ok: false,
      reason: {
        code: 'unexpected',
        message: expect.stringContaining('Något gick fel i tillägget.') as string,
      },
    });
  });

  it('names its functions in the log of what goes wrong', () => {
    const host = hostOf(aWorkbook().sheets, { project: alone });
    host.call('generateReport');
    expect(host.log.map(({ message }) => message).join('\n')).toMatch(
      /at shellParts \(Code\.js:\d+:\d+\)\n(?:.*\n)*.*at writeInNewDocument \(Code\.js/,
    );
  });
});
