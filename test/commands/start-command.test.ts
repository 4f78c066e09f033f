import { request } from 'node:http';
import { startCommand } from '../../commands/start-command';
import type { Workbench } from '../../workbench/server/start-workbench';

const started: Workbench[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((workbench) => workbench.close()));
});

async function run(...argv: readonly string[]) {
  const told: string[] = [];
  const complained: string[] = [];
  const workbench = await startCommand(argv, {
    tell: (text) => told.push(text),
    complain: (text) => complained.push(text),
  });
  if (workbench) started.push(workbench);
  return { workbench, told, complained };
}

const usage = `Så här används kommandot:
  npm start                                     provbänken med exemplet examples/husby-original.xlsx
  npm start -- ARBETSBOK.xlsx [--port NUMMER]   provbänken med din arbetsbok`;

describe('startCommand', () => {
  it('serves the workbook and tells the address in one sentence', async () => {
    const { workbench, told, complained } = await run('examples/komplett.xlsx', '--port', '0');
    expect(complained).toEqual([]);
    expect(told).toEqual([`Öppna ${workbench?.address ?? ''} i webbläsaren. Avsluta med Ctrl+C.`]);
    const status = await new Promise((resolve) => {
      request(workbench?.address ?? '', { agent: false }, ({ statusCode }) => {
        resolve(statusCode);
      }).end();
    });
    expect(status).toBe(200);
  });

  it('tells how it is used', async () => {
    expect(await run('--help')).toEqual({ workbench: undefined, told: [usage], complained: [] });
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
  ])('does not start with %j, and says why', async (argv, complaints) => {
    expect(await run(...argv)).toEqual({ workbench: undefined, told: [], complained: complaints });
  });

  it('does not start on a port that is taken, and says why', async () => {
    const { workbench } = await run('--port', '0');
    const port = new URL(workbench?.origin ?? '').port;
    expect((await run('--port', port)).complained).toEqual([
      'Porten är upptagen av ett annat program. Välj en annan med --port.',
    ]);
  });
});
