/**
 * `npm run random [-- SEED COUNT]`: makes that many workbooks of anything, 2000 from seed 1 by default, and holds that each
 * is read, checked and written without a fault (`random-workbooks.test.ts`). The exit code is 1 when one is not.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const [seed = '1', count = '2000'] = process.argv.slice(2);
const root = join(__dirname, '../..');
const jest = join(root, 'node_modules/jest/bin/jest.js');
/** A workbook takes a second or two. */
const MILLISECONDS_EACH = 20_000;

const { status } = spawnSync(
  process.execPath,
  [jest, 'test/random/random-workbooks', '--testTimeout', String(Number(count) * MILLISECONDS_EACH)],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, RANDOM_SEED: seed, RANDOM_COUNT: count },
  },
);
process.exitCode = status ?? 1;
