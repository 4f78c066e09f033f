import { benchCommand } from '../../commands/bench-command';

async function run(...argv: readonly string[]): Promise<readonly [code: number, errors: string]> {
  const errors: string[] = [];
  const writeError = (text: string): void => void errors.push(text);
  const code = await benchCommand(argv, { write: writeError, writeError });
  return [code, errors.join('\n')];
}

const usage = 'Usage: npm run bench -- [--rounds N] [--beside DIST] [--large] [--libraries]';

describe('benchCommand', () => {
  it('prints its usage', async () => {
    expect(await run('--help')).toEqual([0, usage]);
  });

  it.each(['0', '-1', '1.5', 'tre'])('measures nothing in %s rounds', async (rounds) => {
    expect(await run(`--rounds=${rounds}`)).toEqual([1, usage]);
  });

  it('says which option it does not know', async () => {
    expect(await run('--fast')).toEqual([1, `Valet --fast finns inte.\n${usage}`]);
  });
});
