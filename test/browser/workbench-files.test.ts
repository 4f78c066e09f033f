/** Workbooks in and out: the examples, files that are dropped or chosen, and what is not a workbook. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readXlsx } from '../../host/sheets/read-xlsx';
import { cellAt } from '../../host/sheets/spreadsheet-model';
import { useBrowser } from './browser';
import { eventually } from './eventually';
import { useWorkbench } from './use-workbench';

const example = (name: string) => readFileSync(join(__dirname, '../../examples', name));

/** Lets a file fall on the page, as one does from the desktop. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.evaluate(
    ({ name: fileName, encoded }) => {
      const dataTransfer = new DataTransfer();
      const bytesOfFile = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
      dataTransfer.items.add(new File([bytesOfFile], fileName));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    { name, encoded: bytes.toString('base64') },
  );
}

describe('files in the workbench', () => {
  const browser = useBrowser();
  const workbench = useWorkbench(browser);

  it('are opened where they are dropped', async () => {
    const { page, bench } = await workbench.open();
    await drop(page, 'Uppföljning 2024.xlsx', example('komplett.xlsx'));
    await page.getByText('Uppföljning 2024', { exact: true }).waitFor();
    await bench.sidebar.section('Budget').waitFor();
    expect((await workbench.state()).name).toBe('Uppföljning 2024');
  });

  it('are opened when they are chosen', async () => {
    const { page } = await workbench.open();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Öppna .xlsx' }).click(),
    ]);
    await chooser.setFiles(join(__dirname, '../../examples/komplett.xlsx'));
    await page.getByText('komplett', { exact: true }).first().waitFor();
  });

  it.each([
    ['no workbook at all', Buffer.from('Detta är en text.')],
    ['a broken one', example('husby.xlsx').subarray(0, 20_000)],
    ['empty', Buffer.alloc(0)],
  ])('are refused in words when they are %s, and the workbook stays', async (_, bytes) => {
    const page = await browser.openPage({
      viewport: { width: 1400, height: 900 },
      expectedErrors: [/Failed to load resource/],
    });
    const bench = await workbench.visit(page);
    await bench.sidebar.section('Budget').waitFor();
    await drop(page, 'trasig.xlsx', bytes);
    const error = bench.notices.locator('.error');
    await error.first().waitFor();
    expect(await error.innerText()).toMatch(/trasig\.xlsx/);
    expect(await error.innerText()).not.toMatch(/undefined|Error|zip|\[object|[A-Za-z]+Exception/);
    expect((await workbench.state()).name).toBe('husby');
  });

  it('are confirmed before they take the place of a workbook with changes', async () => {
    const { page, bench } = await workbench.open();
    await bench.type('Budget', 'L2', 'Dyrare material');
    const choose = () => page.getByRole('combobox', { name: 'Exempel' }).selectOption('komplett.xlsx');
    const question = page.getByRole('alertdialog', { name: 'Öppna en annan arbetsbok?' });
    await choose();
    await question.getByRole('button', { name: 'Avbryt' }).click();
    await question.waitFor({ state: 'detached' });
    expect((await workbench.state()).name).toBe('husby');
    await choose();
    await question.getByRole('button', { name: 'Öppna ändå' }).click();
    await eventually(async () => {
      expect((await workbench.state()).name).toBe('komplett');
    });
    await bench.sidebar.section('Budget').waitFor();
  });

  it('hold what was typed when they are saved', async () => {
    const { page, bench } = await workbench.open();
    await bench.type('Budget', 'L2', 'Dyrare <material>');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Spara som .xlsx' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('husby.xlsx');
    const saved = await readXlsx(await readFile(await download.path()), 'husby');
    const budget = saved.sheets.find(({ name }) => name === 'Budget');
    expect(budget && cellAt(budget, 2, 12)?.value).toBe('Dyrare <material>');
  });
});
