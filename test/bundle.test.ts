/** What is pushed: dist/ as esbuild makes it. Jest's global setup has built it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = join(__dirname, '..', 'dist');
const code = readFileSync(join(dist, 'Code.js'), 'utf8');
const manifest = JSON.parse(readFileSync(join(dist, 'appsscript.json'), 'utf8')) as {
  readonly oauthScopes: readonly string[];
  readonly timeZone: string;
};

describe('dist', () => {
  it('holds the bundle, the shell and the manifest, nothing else', () => {
    expect(readdirSync(dist).sort()).toEqual(['Code.js', 'appsscript.json', 'shell.html']);
  });

  it('is small enough to load on each click', () => {
    expect(Buffer.byteLength(code)).toBeLessThan(200_000);
    expect(gzipSync(code, { level: 9 }).byteLength).toBeLessThan(60_000);
  });

  it('declares each function that Google calls as a real top-level function', () => {
    const declared = [...code.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name);
    expect(declared).toEqual([
      'checkFromMenu',
      'checkWorkbook',
      'generateFromMenu',
      'generateReport',
      'onInstall',
      'onOpen',
      'setUpFromMenu',
      'setUpWorkbook',
    ]);
  });

  it('has no class fields, which clasp push refuses, and no eval', () => {
    expect(code).not.toMatch(/\beval\(|new Function\(/);
    expect(code).not.toMatch(/class\s*\w*\s*\{\s*#?\w+\s*=/);
  });

  it('keeps its text as UTF-8 and its licence notices', () => {
    expect(code).toContain('slutrapport');
    expect(code).toContain('Förvaltningens förslag till beslut');
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
});
