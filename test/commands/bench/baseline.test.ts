import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildBaseline } from '../../../commands/bench/baseline';

describe('buildBaseline', () => {
  it('gives nothing where there is no history, as in a download', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'no-history-'));
    try {
      expect(await buildBaseline(folder)).toBeUndefined();
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
