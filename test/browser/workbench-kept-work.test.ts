import { readdir } from 'node:fs/promises';
import { useBrowser } from './browser';
import { eventually } from './eventually';
import { useKeptWorkbench } from './use-kept-workbench';

const workbench = useKeptWorkbench(useBrowser());

async function start() {
  const { page, bench } = await workbench.start({ width: 1400, height: 900 });
  return { page, bench, question: page.getByRole('alertdialog', { name: 'Fortsätta där du slutade?' }) };
}

describe('the work in the workbench', () => {
  it('is not kept while nothing has been done', async () => {
    const { page } = await start();
    await page.close();
    await workbench.close();
    expect(await readdir(workbench.folder())).toEqual(['min bok.xlsx']);
  });

  it('is offered at the next start, and gone on with', async () => {
    const first = await start();
    await first.bench.type('Budget', 'L2', 'Dyrare material');
    await eventually(async () => {
      expect(await readdir(workbench.folder())).toContain('min bok.arbete');
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
    await workbench.close();
    expect((await readdir(workbench.folder())).sort()).toEqual([
      'min bok (tidigare).arbete',
      'min bok.arbete',
      'min bok.xlsx',
    ]);
  });
});
