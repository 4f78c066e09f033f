import { request } from 'node:http';
import { startCommand } from '../../commands/start-command';
import type { Workbench } from '../../workbench/server/start-workbench';

const started: Workbench[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((workbench) => workbench.close()));
});

async function run(...argv: readonly string[]) {
  const output: string[] = [];
  const errors: string[] = [];
  const workbench = await startCommand(argv, {
    write: (text) => output.push(text),
    writeError: (text) => errors.push(text),
  });
  if (workbench) started.push(workbench);
  return { workbench, output, errors };
}

const usage = `Så här används kommandot:
  npm start                                     provbänken med exemplet examples/husby-original.xlsx
  npm start -- ARBETSBOK.xlsx [--port NUMMER]   provbänken med din arbetsbok`;

describe('startCommand', () => {
  it('serves the workbook and prints the address in one sentence', async () => {
    const { workbench, output, errors } = await run('examples/komplett.xlsx', '--port', '0');
    expect(errors).toEqual([]);
    expect(output).toEqual([`Öppna ${workbench?.address ?? ''} i webbläsaren. Avsluta med Ctrl+C.`]);
    const status = await new Promise((resolve) => {
      request(workbench?.address ?? '', { agent: false }, ({ statusCode }) => {
        resolve(statusCode);
      }).end();
    });
    expect(status).toBe(200);
  });

  it('prints its usage', async () => {
    expect(await run('--help')).toEqual({ workbench: undefined, output: [usage], errors: [] });
  });

  it.each([
    [['saknas.xlsx'], ['Filen saknas.xlsx finns inte.']],
    [
      ['--port', 'åtta'],
      ['Porten ska vara ett tal mellan 0 och 65535, inte åtta.', usage],
    ],
    [
      ['--port', '70000'],
      ['Porten ska vara ett tal mellan 0 och 65535, inte 70000.', usage],
    ],
    [['--fort'], ['Valet --fort finns inte.', usage]],
  ])('does not start with %j, and says why', async (argv, errors) => {
    expect(await run(...argv)).toEqual({ workbench: undefined, output: [], errors: errors });
  });

  it('does not start on a port that is taken, and says why', async () => {
    const { workbench } = await run('--port', '0');
    const port = new URL(workbench?.origin ?? '').port;
    expect((await run('--port', port)).errors).toEqual([
      'Porten är upptagen av ett annat program. Välj en annan med --port.',
    ]);
  });
});
