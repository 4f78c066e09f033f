/** The cells of the workbench as those of Sheets: ranges, lists, notes, undo, whole rows, frozen parts, an empty book. */
import type { Locator, Page } from 'playwright-core';
import { createSheet, createSpreadsheet, ensureCell } from '../../host/sheets/spreadsheet-model';
import { axe } from './axe';
import { useBrowser } from './browser';
import { eventually } from './eventually';
import { useWorkbench } from './use-workbench';
import type { WorkbenchParts } from './workbench-parts';

const browser = useBrowser();
const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

/** A tab with frozen parts, rules, a folded group and a formula, and a hidden tab. */
function aBook() {
  const book = createSpreadsheet('Cellprov');
  const sheet = createSheet(1, 'Prov', 60, 12);
  const rows = [
    ['Namn', 'Svar', 'Antal', 'Summa'],
    ['Ada', '', 3, ''],
    ['Bo', '', 4, ''],
    ['Cia', '', 5, ''],
  ];
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== '') ensureCell(sheet, r + 1, c + 1).value = value;
    });
  });
  ensureCell(sheet, 2, 4).formula = 'C2*2';
  sheet.frozenRows = 1;
  sheet.frozenColumns = 1;
  for (const column of [6, 7]) sheet.columnGroups.depths.set(column, 1);
  sheet.columnGroups.collapsed.add('1:6');
  const rule = { showDropdown: true, helpText: null };
  const list = { ...rule, criteria: 'VALUE_IN_LIST', values: [['Ja', 'Nej']] };
  sheet.validations = [
    { areas: [area(2, 2, 2, 1)], rule: { ...list, allowInvalid: false } },
    { areas: [area(4, 2)], rule: { ...list, allowInvalid: true } },
    {
      areas: [area(2, 3, 3, 1)],
      rule: { ...rule, criteria: 'NUMBER_BETWEEN', values: [0, 100], allowInvalid: false },
    },
  ];
  const hidden = createSheet(2, 'Undangömd', 20, 5);
  hidden.hidden = true;
  book.sheets.splice(0, book.sheets.length, sheet, hidden);
  return book;
}

async function expectCells(bench: WorkbenchParts, expected: Readonly<Record<string, string>>): Promise<void> {
  await eventually(async () => {
    const names = Object.keys(expected);
    const texts = await Promise.all(names.map((name) => bench.cell(name).innerText()));
    expect(Object.fromEntries(names.map((name, index) => [name, texts[index]]))).toEqual(expected);
  });
}

const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);

const box = (page: Page): Locator => page.getByRole('alertdialog');

describe('the cells of the workbench', () => {
  const workbench = useWorkbench(browser, { workbook: aBook() });

  /** The book as it is at first: everything that the page did before is undone. */
  async function open() {
    const page = await browser.openPage({ viewport: { width: 1280, height: 720 }, reducedMotion: true });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const bench = await workbench.visit(page);
    // The page before this one may have closed before it said which tab it went to last.
    await bench.tab('Prov').click();
    await bench.cell('A2').filter({ hasText: 'Ada' }).waitFor();
    return { page, bench };
  }

  async function undoAll(page: Page): Promise<void> {
    await eventually(async () => {
      await page.getByRole('button', { name: 'Ångra', exact: true }).click();
      expect(await page.getByText('Det finns inget att ångra.').count()).toBe(1);
    });
  }

  it('refuse what a strict rule does not allow, in a box, and are as they were', async () => {
    const { page, bench } = await open();
    await bench.goTo('Prov', 'B2');
    await page.keyboard.press('Alt+ArrowDown');
    expect(await page.getByRole('listbox').getByRole('option').allInnerTexts()).toEqual(['Ja', 'Nej']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expectCells(bench, { B2: 'Ja' });
    await bench.goTo('Prov', 'B2');
    await page.keyboard.type('Kanske');
    await page.keyboard.press('Enter');
    await box(page).getByText('Ange något av följande värden: Ja, Nej.').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expectCells(bench, { B2: 'Ja' });
    await eventually(async () => {
      expect(await bench.cellName.inputValue()).toBe('B2');
    });
    await bench.goTo('Prov', 'C2');
    await page.keyboard.type('101');
    await page.keyboard.press('Enter');
    await box(page).getByText('Ange ett tal mellan 0 och 100.').waitFor();
    await page.keyboard.press('Enter');
    await expectCells(bench, { C2: '3' });
    await undoAll(page);
  });

  it('warn where the rule only suggests', async () => {
    const { page, bench } = await open();
    await bench.goTo('Prov', 'B4');
    await page.keyboard.type('Kanske');
    await page.keyboard.press('Enter');
    await expectCells(bench, { B4: 'Kanske' });
    await bench.goTo('Prov', 'B4');
    await page.getByText('Ogiltigt i B4:').waitFor();
    await undoAll(page);
  });

  it('are selected as a range with Shift and the mouse, and cleared, copied and cut as one', async () => {
    const { page, bench } = await open();
    await bench.goTo('Prov', 'C2');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    expect(await bench.cellName.inputValue()).toBe('C2:D3');
    await page.keyboard.press('Control+c');
    await bench.goTo('Prov', 'H2');
    await page.keyboard.press('Control+v');
    await expectCells(bench, { H2: '3', I2: '6', H3: '4', I3: '' });
    await bench.goTo('Prov', 'I2');
    expect(await bench.formula.inputValue()).toBe('=H2*2');

    await bench.cell('A2').click();
    await bench.cell('A3').click({ modifiers: ['Shift'] });
    await page.keyboard.press('Control+x');
    await bench.goTo('Prov', 'A7');
    await page.keyboard.press('Control+v');
    await expectCells(bench, { A2: '', A3: '', A7: 'Ada', A8: 'Bo' });

    const [from, to] = [await bench.cell('C3').boundingBox(), await bench.cell('C4').boundingBox()];
    await page.mouse.move((from?.x ?? 0) + 20, (from?.y ?? 0) + 10);
    await page.mouse.down();
    await page.mouse.move((to?.x ?? 0) + 20, (to?.y ?? 0) + 10, { steps: 4 });
    await page.mouse.up();
    expect(await bench.cellName.inputValue()).toBe('C3:C4');
    await page.keyboard.press('Delete');
    await expectCells(bench, { C2: '3', C3: '', C4: '' });
    await undoAll(page);
    await expectCells(bench, { A2: 'Ada', A7: '', C3: '4', H2: '' });
  });

  it('take a block from elsewhere, one text over a whole range, and values alone', async () => {
    const { page, bench } = await open();
    await bench.goTo('Prov', 'H2');
    await paste(page, 'a\tb\r\nc\td\r\n');
    await expectCells(bench, { H2: 'a', I2: 'b', H3: 'c', I3: 'd' });
    expect(await bench.cellName.inputValue()).toBe('H2:I3');
    await paste(page, 'x');
    await expectCells(bench, { H2: 'x', I2: 'x', H3: 'x', I3: 'x' });
    await bench.goTo('Prov', 'D2');
    await page.keyboard.press('Control+c');
    await bench.goTo('Prov', 'H5');
    await bench.choose('Klistra in endast värden', 'Redigera');
    await expectCells(bench, { H5: '6' });
    await bench.goTo('Prov', 'H5');
    expect(await bench.formula.inputValue()).toBe('6');
    await undoAll(page);
  });

  it('are filled down, and undone and done again by key', async () => {
    const { page, bench } = await open();
    await bench.goTo('Prov', 'D2:D4');
    await page.keyboard.press('Control+d');
    await expectCells(bench, { D2: '6', D3: '8', D4: '10' });
    await page.keyboard.press('Control+z');
    await expectCells(bench, { D3: '', D4: '' });
    await page.keyboard.press('Control+y');
    await expectCells(bench, { D3: '8', D4: '10' });
    await page.keyboard.press('Control+z');
    await expectCells(bench, { D3: '' });
    await page.keyboard.press('Control+Shift+z');
    await expectCells(bench, { D3: '8' });
    await undoAll(page);
  });

  it('make room for several rows at once, and close over those that go', async () => {
    const { page, bench } = await open();
    await page.locator('[row-id="2"] [col-id="number"]').click();
    await page.locator('[row-id="3"] [col-id="number"]').click({ modifiers: ['Shift'] });
    expect(await bench.cellName.inputValue()).toBe('A2:L3');
    await page.keyboard.press('Control+Alt+=');
    await expectCells(bench, { A2: '', A3: '', A4: 'Ada', D4: '6' });
    await bench.goTo('Prov', 'D4');
    expect(await bench.formula.inputValue()).toBe('=C4*2');
    await bench.goTo('Prov', 'B2:B3');
    await page.keyboard.press('Control+Alt+-');
    await expectCells(bench, { A2: 'Ada', D2: '6' });
    await bench.cell('A3').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Ta bort rad 3' }).click();
    await expectCells(bench, { A3: 'Cia' });
    await undoAll(page);
    await expectCells(bench, { A3: 'Bo', A4: 'Cia' });
  });

  it('have notes that are written, seen and taken away', async () => {
    const { page, bench } = await open();
    await bench.goTo('Prov', 'C3');
    await page.keyboard.press('Shift+F2');
    await page.getByRole('textbox', { name: 'Anteckning i C3' }).fill('Fråga Bo');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Klar', exact: true }).click();
    await bench.note.filter({ hasText: 'Anteckning i C3: Fråga Bo' }).waitFor();
    await bench.goTo('Prov', 'A2');
    await bench.cell('C3').hover();
    await page.locator('.ag-tooltip').filter({ hasText: 'Fråga Bo' }).waitFor();
    await bench.cell('C3').click();
    await bench.choose('Ta bort anteckningen', 'Infoga');
    await bench.note.waitFor({ state: 'detached' });
    await undoAll(page);
  });

  it('stay where they are frozen, fold away, and hidden tabs come when they are wanted', async () => {
    const { page, bench } = await open();
    await bench.goTo('Prov', 'L50');
    await bench.cell('L50').waitFor();
    expect(await bench.cell('A1').boundingBox()).toMatchObject({ x: 52 });
    await bench.goTo('Prov', 'A2');
    expect(await bench.cell('F2').count()).toBe(0);
    await page.getByRole('button', { name: 'Visa kolumnerna F–G' }).click();
    await bench.cell('F2').waitFor();
    await bench.choose('Dölj kolumnerna F–G', 'Visa');
    await bench.cell('F2').waitFor({ state: 'detached' });
    await bench.choose('Visa dolda fliken Undangömd', 'Visa');
    await bench.tab('Undangömd').waitFor();
    await bench.tab('Prov').click();
    await bench.tab('Undangömd').waitFor();
  });

  it('begin at most 120 pixels down, and the page has nothing that axe finds, in light and in dark', async () => {
    const { page, bench } = await open();
    const top = await page.locator('.grid').evaluate((grid) => grid.getBoundingClientRect().top);
    expect(top).toBeLessThanOrEqual(120);
    await bench.goTo('Prov', 'B2:D4');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axe(page)).toEqual([]);
      await bench.cell('C3').click({ button: 'right' });
      await page.getByRole('menu').waitFor();
      expect(await axe(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
});

describe('an empty workbook', () => {
  const workbench = useWorkbench(browser);

  it('is opened from the examples and made into a workbook from the sidebar', async () => {
    const { page, bench } = await workbench.open();
    await page.getByRole('combobox', { name: 'Exempel' }).selectOption('Ny arbetsbok');
    await bench.tab('Blad1').waitFor();
    expect(await page.getByRole('tab').count()).toBe(1);
    expect(await page.locator('.workbook-name').innerText()).toBe('Ny arbetsbok');
    await bench.choose('Skapa arbetsbok');
    await eventually(async () => {
      const ok = box(page).getByRole('button', { name: /^(OK|Ja)$/ });
      if (await ok.isVisible()) await ok.click();
      expect(await page.getByRole('tab').count()).toBeGreaterThan(7);
    });
  });
});
