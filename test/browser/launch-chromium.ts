import { chromium, type Browser } from 'playwright-core';
import { unpackedChromium } from './packed-chromium';

/** Nothing leaves the machine on the browser's own account; --no-sandbox, since a container's root may have none. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--no-first-run',
];

const notFound = [
  'Ingen webbläsare att köra testerna i hittades. Installera Google Chrome eller Microsoft Edge,',
  'eller ange en Chromium med miljövariabeln CHROME_PATH.',
  '(No browser was found. Install Chrome or Edge, or name a Chromium with CHROME_PATH.)',
].join('\n');

/**
 * Starts a headless Chromium with a fresh profile: the one that CHROME_PATH names, on Linux on x64 the one that npm
 * installed, elsewhere the machine's own Chrome or Edge. Rejects when there is none, with what to do.
 */
export async function launchChromium(): Promise<Browser> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') return chromium.launch({ executablePath: named, args: flags });
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { executable, libraries, fontSettings } = unpackedChromium();
    const env = { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fontSettings };
    return chromium.launch({ executablePath: executable, args: flags, env });
  }
  const refusals: unknown[] = [];
  for (const channel of ['chrome', 'msedge']) {
    try {
      return await chromium.launch({ channel, args: flags });
    } catch (error) {
      refusals.push(error);
    }
  }
  throw new AggregateError(refusals, notFound);
}
