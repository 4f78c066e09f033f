/** What is pushed: dist/ as esbuild makes it. Jest's global setup has built it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openHost } from '../local/host';
import { loadProject } from '../local/runtime/project';

const dist = join(__dirname, '..', 'dist');
const code = readFileSync(join(dist, 'Code.js'), 'utf8');
const manifest = JSON.parse(readFileSync(join(dist, 'appsscript.json'), 'utf8')) as {
  readonly oauthScopes: readonly string[];
  readonly timeZone: string;
};

describe('dist', () => {
  it('holds the bundle, its texts, the shell, two pages and the manifest, nothing else', () => {
    expect(readdirSync(dist).sort()).toEqual([
      'Code.js',
      'appsscript.json',
      'preview.html',
      'shell.html',
      'sidebar.html',
      'texts.html',
    ]);
  });

  it('is small enough to load on each click', () => {
    expect(Buffer.byteLength(code)).toBeLessThan(240_000);
    expect(gzipSync(code, { level: 9 }).byteLength).toBeLessThan(70_000);
  });

  it('declares each function that Google calls as a real top-level function', () => {
    const declared = [...code.matchAll(/^function (\w+)\(\.\.\.a\)/gm)].map(([, name]) => name);
    expect(declared.sort()).toEqual([
      'acceptWarning',
      'checkFromMenu',
      'checkWorkbook',
      'compareVersions',
      'generateFromMenu',
      'generateReport',
      'goToCell',
      'onInstall',
      'onOpen',
      'previewReport',
      'readProgress',
      'readVersions',
      'setUpFromMenu',
      'setUpWorkbook',
      'showPreview',
      'showSidebar',
    ]);
  });

  it.each(['sidebar', 'preview'])(
    'has the page %s whole, small, and with nothing fetched from elsewhere',
    (name) => {
      const page = readFileSync(join(dist, `${name}.html`), 'utf8');
      expect(Buffer.byteLength(page)).toBeLessThan(60_000);
      expect(page).not.toMatch(
        /<(?:script|link|img|iframe)[^>]+(?:src|href)=|@import|url\((?!["']?(?:data:|#))/,
      );
      expect(page).not.toMatch(/\beval\(|new Function\(|<\?/);
      expect(page).toContain('<html lang="sv">');
    },
  );

  it('has no class fields, which clasp push refuses, and no eval', () => {
    expect(code).not.toMatch(/\beval\(|new Function\(/);
    expect(code).not.toMatch(/class\s*\w*\s*\{\s*#?\w+\s*=/);
  });

  it('keeps its text as UTF-8 and its licence notices', () => {
    expect(code).toContain('slutrapport');
    expect(readFileSync(join(dist, 'texts.html'), 'utf8')).toContain('Förvaltningens förslag till beslut');
    expect(code).toContain('Contains zod');
  });

  it('asks for three scopes and no more', () => {
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/drive.file',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
    expect(manifest.timeZone).toBe('Europe/Stockholm');
  });

  it('keeps its texts as a list that no template would run', () => {
    const file = readFileSync(join(dist, 'texts.html'), 'utf8');
    const texts = JSON.parse(file) as readonly unknown[];
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.every((text) => typeof text === 'string')).toBe(true);
    expect(file).not.toContain('<');
  });

  it('opens its menu without reading a file', () => {
    const host = openHost({ project: { ...loadProject(dist), html: new Map() } });
    host.trigger('onOpen');
    expect(JSON.stringify(host.ui)).toContain('Skapa slutrapport');
  });
});
