import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A Chromium that is ready to start. */
export interface UnpackedChromium {
  readonly executable: string;
  /** Holds the shared libraries that a bare Linux lacks. */
  readonly libraries: string;
  /** The settings of fontconfig: the package's fonts and no others, so that pages look the same on each machine. */
  readonly fontSettings: string;
}

/**
 * The Chromium that `npm ci` brought, unpacked beside the packages the first time (two seconds, 200 MB). It runs on
 * Linux on x64 and needs only glibc and libgcc of the machine. Several processes may ask at once: each unpacks into a
 * folder of its own, and one of them gets its name.
 */
export function unpackedChromium(): UnpackedChromium {
  const entry = require.resolve('@sparticuz/chromium');
  const packageFolder = join(dirname(entry), '../..');
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(packageFolder, '../../.cache', `chromium-${version}`);
  if (!existsSync(folder)) unpack(folder);
  return {
    executable: join(folder, 'chromium'),
    libraries: join(folder, 'al2023/lib'),
    fontSettings: join(folder, 'fonts.conf'),
  };
}

function unpack(folder: string): void {
  const own = `${folder}.${process.pid}`;
  mkdirSync(own, { recursive: true });
  // The package unpacks its libraries only where it believes itself to be in Lambda's Amazon Linux.
  const env = { ...process.env, TMPDIR: own, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  execFileSync(process.execPath, [join(__dirname, 'unpack-chromium.mjs')], { env });
  writeFileSync(join(own, 'fonts.conf'), fontSettings(folder));
  try {
    renameSync(own, folder);
  } catch (error) {
    rmSync(own, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

function fontSettings(folder: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `  <dir>${join(folder, 'fonts/fonts')}</dir>`,
    `  <cachedir>${join(folder, 'fonts-cache')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}
