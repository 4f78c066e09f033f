import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startWorkbench, type Workbench } from '../../workbench/server/start-workbench';
import { useBrowser } from './browser';
import { eventually } from './eventually';
import { workbenchIn } from './workbench-parts';

const browser = useBrowser();
let folder: string;
let file: string;
let workbench: Workbench | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbench-'));
  file = join(folder, 'min bok.xlsx');
  await copyFile(join(__dirname, '../../examples/husby.xlsx'), file);
});
afterEach(async () => {
  await workbench?.close();
  workbench = undefined;
  await rm(folder, { recursive: true });
});

async function start() {
  await workbench?.close();
  workbench = await startWorkbench({ port: 0, latency: 0, workbook: file, keepIn: folder });
  const page = await browser.openPage({ viewport: { width: 1400, height: 900 } });
  await page.goto(workbench.address);
  const bench = workbenchIn(page);
  await bench.sidebar.section('Budget').waitFor();
  return { page, bench, question: page.getByRole('alertdialog', { name: 'Fortsätta där du slutade?' }) };
}

describe('the work in the workbench', () => {
  it('is not kept while nothing has been done', async () => {
    const { page } = await start();
    await page.close();
    await workbench?.close();
    expect(await readdir(folder)).toEqual(['min bok.xlsx']);
  });

  it('is offered at the next start, and gone on with', async () => {
    const first = await start();
    await first.bench.type('Budget', 'L2', 'Dyrare material');
    await eventually(async () => {
      expect(await readdir(folder)).toContain('min bok.arbete');
    });
    await first.page.close();

    const { page, bench, question } = await start();
    await question.getByRole('button', { name: 'Fortsätt' }).click();
    await bench.sidebar.section('Budget').waitFor();
    await question.waitFor({ state: 'detached' });
    await bench.goTo('Budget', 'L2');
    expect(await bench.formula.inputValue()).toBe('Dyrare material');
    await page.close();
  });

  it('lies there still when the officer begins from the file again', async () => {
    const first = await start();
    await first.bench.type('Budget', 'L2', 'Dyrare material');
    await first.page.close();

    const { page, bench, question } = await start();
    await question.getByRole('button', { name: 'Börja om från filen' }).click();
    await question.waitFor({ state: 'detached' });
    await bench.type('Budget', 'L2', 'Billigare material');
    await page.close();
    await workbench?.close();
    expect((await readdir(folder)).sort()).toEqual([
      'min bok (tidigare).arbete',
      'min bok.arbete',
      'min bok.xlsx',
    ]);
  });
});
