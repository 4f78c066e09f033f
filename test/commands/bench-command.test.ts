import { benchCommand } from '../../commands/bench-command';

async function run(...argv: readonly string[]): Promise<readonly [code: number, complaints: string]> {
  const complaints: string[] = [];
  const complain = (text: string): void => void complaints.push(text);
  const code = await benchCommand(argv, { tell: complain, complain });
  return [code, complaints.join('\n')];
}

const usage = 'Usage: npm run bench -- [--rounds N] [--beside DIST]';

describe('benchCommand', () => {
  it('tells how it is used', async () => {
    expect(await run('--help')).toEqual([0, usage]);
  });

  it.each(['0', '-1', '1.5', 'tre'])('measures nothing in %s rounds', async (rounds) => {
    expect(await run(`--rounds=${rounds}`)).toEqual([1, usage]);
  });

  it('says which option it does not know', async () => {
    expect(await run('--fast')).toEqual([1, `Valet --fast finns inte.\n${usage}`]);
  });
});
