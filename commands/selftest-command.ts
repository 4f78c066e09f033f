/** `npm run build:selftest`: writes dist-selftest/, to be pasted or pushed into an Apps Script project. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readCases } from '../host/conformance/read-cases';
import type { Manifest } from '../host/runtime/project';
import { buildSelftest } from './selftest/build-selftest';

const root = path.join(__dirname, '..');

async function writeSelftest(folder: string): Promise<void> {
  const manifest = JSON.parse(await readFile(path.join(root, 'appsscript.json'), 'utf8')) as Manifest;
  const { code } = await buildSelftest(manifest, readCases());
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'Code.js'), code);
  await writeFile(path.join(folder, 'appsscript.json'), JSON.stringify(manifest, null, 2));
}

void writeSelftest(path.join(root, 'dist-selftest')).then(() => {
  process.stdout.write('dist-selftest/Code.js and appsscript.json are written.\n');
});
