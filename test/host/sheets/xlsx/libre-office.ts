import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where LibreOffice is, or undefined where it is not installed. */
export const soffice = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((path) => existsSync(path));

/** An .xlsx as LibreOffice saves it after it has opened it. */
export function savedByLibreOffice(bytes: Uint8Array, office: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
  try {
    writeFileSync(join(folder, 'a.xlsx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const out = join(folder, 'out');
    execFileSync(
      office,
      [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, join(folder, 'a.xlsx')],
      {
        stdio: 'ignore',
        timeout: 120_000,
      },
    );
    return readFileSync(join(out, 'a.xlsx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
