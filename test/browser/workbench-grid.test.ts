/** The workbook in the browser: editing as in Sheets, quick with many rows, and never more than text. */
import { createSheet, createSpreadsheet, ensureCell } from '../../host/sheets/spreadsheet-model';
import { useBrowser } from './browser';
import { eventually } from './eventually';
import { useWorkbench } from './use-workbench';

describe('the grid of the workbench', () => {
  const browser = useBrowser();
  const workbench = useWorkbench(browser);

  it('takes what is typed, as Sheets does', async () => {
    const { page, bench } = await workbench.open();
    await bench.type('Budget', 'H2', '97 000');
    await eventually(async () => {
      expect(await bench.cell('H2').innerText()).toMatch(/^97\s?000\skr$/);
      expect(await bench.cellName.inputValue()).toBe('H3');
    });
    await bench.goTo('Budget', 'L2');
    await page.keyboard.press('F2');
    await page.keyboard.type('Dyrare ');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Dyrare material');
    await page.keyboard.press('Tab');
    await eventually(async () => {
      expect(await bench.cell('L2').innerText()).toBe('Dyrare material');
      expect(await bench.cellName.inputValue()).toBe('M2');
    });
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Delete');
    await eventually(async () => {
      expect(await bench.cell('L2').innerText()).toBe('');
    });
  });

  it('clears the cell where the key is pressed, however soon after the arrow that led there', async () => {
    const { page, bench } = await workbench.open();
    await bench.type('Budget', 'L2', 'Dyrare material');
    await bench.type('Budget', 'M2', 'Står kvar');
    await bench.goTo('Budget', 'M2');
    await page.evaluate(() => {
      for (const key of ['ArrowLeft', 'Delete'])
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key, code: key, bubbles: true }),
        );
    });
    await eventually(async () => {
      expect(await bench.cell('L2').innerText()).toBe('');
      expect(await bench.cell('M2').innerText()).toBe('Står kvar');
    });
  });

  it('takes what is typed over the grid', async () => {
    const { bench } = await workbench.open();
    await bench.goTo('Budget', 'L2');
    await bench.formula.fill('Två rader\nav text');
    await bench.formula.press('Enter');
    await eventually(async () => {
      expect(await bench.cell('L2').innerText()).toBe('Två rader\nav text');
    });
  });

  it('takes a block that is pasted, quoted cells and line breaks included', async () => {
    const { page, bench } = await workbench.open();
    await bench.goTo('Bilagor', 'F10');
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'ett\t"två\nrader"\r\n"sagt ""så"""\tfyra\r\n');
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    });
    await eventually(async () => {
      const names = ['F10', 'G10', 'F11', 'G11'];
      const texts = await Promise.all(names.map((name) => bench.cell(name).innerText()));
      expect(texts).toEqual(['ett', 'två\nrader', 'sagt "så"', 'fyra']);
    });
  });

  it('keeps what was typed when it can not be saved, and saves it at the next try', async () => {
    const page = await browser.openPage({
      viewport: { width: 1400, height: 900 },
      expectedErrors: [/Failed to load resource/],
    });
    const bench = await workbench.visit(page);
    await bench.sidebar.section('Budget').waitFor();
    await bench.goTo('Budget', 'L2');
    await page.route('**/api/edit*', (route) => route.abort());
    await page.keyboard.type('Dyrare material');
    await page.keyboard.press('Enter');
    await bench.notices.getByText('Ändringen i Budget, cell L2 är inte sparad.').waitFor();
    expect(await bench.cell('L2').innerText()).toBe('Dyrare material');
    await page.unroute('**/api/edit*');
    await bench.notices.getByRole('button', { name: 'Försök igen' }).click();
    await bench.notices.getByText('är inte sparad').waitFor({ state: 'detached' });
    const { sheets } = await workbench.state();
    const sheet = sheets.find(({ name }) => name === 'Budget')?.id ?? 0;
    const { rows } = await workbench.ask('rows', { sheet, from: 2, to: 2 });
    expect(rows[0]?.[12]?.text).toBe('Dyrare material');
  });

  it('shows what stands in cells, names and notes as text, whatever it looks like', async () => {
    const hostile = '<img src=x onerror="document.title=1">{{rubrik}}<script>document.title=2</script>😀';
    const { page, bench } = await workbench.open();
    await bench.type('Ärende', 'B15', hostile);
    await bench.type('Budget', 'H2', hostile);
    await bench.sidebar.check.click();
    await bench.sidebar
      .text(/fel kvar/)
      .first()
      .waitFor();
    expect(await bench.sidebar.title.textContent()).toBe(hostile);
    await bench.sidebar.section('Budget').click();
    await bench.sidebar.finding('onerror').first().waitFor();
    await bench.goTo('Budget', 'H2');
    await bench.note.filter({ hasText: '<img src=x' }).waitFor();
    await bench.sidebar.generateDraft.click();
    await bench.sidebar.link('Öppna utkastet').click();
    await bench.paper.getByText('<img src=x').first().waitFor();
    await bench.paper.getByText('{{rubrik}}').first().waitFor();
    expect(await page.title()).toBe('Slutrapports provbänk');
    expect(await page.locator('img').count()).toBe(0);
  });

  it('gives a tab another name', async () => {
    const { page, bench } = await workbench.open();
    await bench.tab('Bilagor').dblclick();
    await page.getByRole('textbox', { name: 'Nytt namn på fliken Bilagor' }).fill('Bilagor 2');
    await page.keyboard.press('Enter');
    await bench.tab('Bilagor 2').waitFor();
  });
});

describe('a cell with a list of what it may hold', () => {
  const browser = useBrowser();
  const book = createSpreadsheet('Listor');
  const sheet = createSheet(1, 'Aktiviteter', 20, 4);
  sheet.validations = [
    {
      areas: [{ row: 2, column: 2, rows: 1, columns: 1 }],
      rule: {
        criteria: 'VALUE_IN_LIST',
        values: [['Genomförd', 'Inställd']],
        showDropdown: true,
        allowInvalid: true,
        helpText: null,
      },
    },
  ];
  book.sheets.splice(0, book.sheets.length, sheet);
  const workbench = useWorkbench(browser, { workbook: book });

  it('is filled in from the list, by mouse and by keyboard', async () => {
    const page = await browser.openPage({ viewport: { width: 1400, height: 900 } });
    const bench = await workbench.visit(page);
    await bench.sidebar.section('Aktiviteter').waitFor();
    await bench.goTo('Aktiviteter', 'B2');
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Inställd' }).click();
    await bench.cell('B2').filter({ hasText: 'Inställd' }).waitFor();
    await bench.goTo('Aktiviteter', 'B2');
    await page.keyboard.type('Gen');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await bench.cell('B2').filter({ hasText: 'Genomförd' }).waitFor();
  });
});

describe('the grid of a workbook with 10 000 rows', () => {
  const browser = useBrowser();
  const book = createSpreadsheet('Lång');
  const long = createSheet(1, 'Lång flik', 10_000, 12);
  for (let row = 1; row <= 10_000; row += 1) {
    for (let column = 1; column <= 12; column += 1) {
      ensureCell(long, row, column).value = `rad ${row} kolumn ${column}`;
    }
  }
  book.sheets.splice(0, book.sheets.length, long);
  const workbench = useWorkbench(browser, { workbook: book });

  it('asks only for rows that are seen, scrolls to the last and takes an edit there', async () => {
    const page = await browser.openPage({ viewport: { width: 1400, height: 900 } });
    const requested: { readonly from: number; readonly to: number }[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/api/rows'))
        requested.push(request.postDataJSON() as (typeof requested)[number]);
    });
    const bench = await workbench.visit(page);
    await bench.cell('A1').filter({ hasText: 'rad 1 kolumn 1' }).waitFor();
    await bench.goTo('Lång flik', 'B9999');
    await bench.cell('B9999').filter({ hasText: 'rad 9999 kolumn 2' }).waitFor();
    await page.keyboard.type('ny text');
    await page.keyboard.press('Enter');
    await bench.cell('B9999').filter({ hasText: 'ny text' }).waitFor();
    const rows = requested.reduce((sum, { from, to }) => sum + to - from + 1, 0);
    expect(rows).toBeLessThan(2000);

    await page.mouse.move(600, 500);
    for (let turn = 0; turn < 20; turn += 1) await page.mouse.wheel(0, -3000);
    await eventually(async () => {
      const texts = await page.locator('[role=row] [col-id="1"]').allInnerTexts();
      expect(texts.filter((text) => /^rad \d+ kolumn 1$/.test(text)).length).toBeGreaterThan(10);
      expect(texts).not.toContain('rad 9999 kolumn 1');
    });
  });
});
