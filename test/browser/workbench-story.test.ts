/** An officer's way through the workbench, from a mistake in a cell to the document in her hands. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { useBrowser } from './browser';
import { docxText } from './docx-text';
import { eventually } from './eventually';
import { useWorkbench } from './use-workbench';

async function bytesOf(download: Download): Promise<Uint8Array> {
  return readFile(await download.path());
}

/** What begins a download gives its file. */
async function downloadBy(page: Page, act: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return download;
}

describe('the workbench', () => {
  const browser = useBrowser();
  const workbench = useWorkbench(browser);

  it('finds a mistake, takes the officer to its cell, and sees it mended', async () => {
    const { bench } = await workbench.open();
    const { sidebar } = bench;
    await sidebar.text('Redo att skapas').first().waitFor();

    await bench.type('Budget', 'H2', 'mycket');
    await sidebar.check.click();
    await sidebar.text('1 fel kvar').first().waitFor();
    await sidebar.generateDraft.waitFor();

    await bench.goTo('Parter', 'A1');
    await sidebar.section('Budget').click();
    await sidebar.finding('Vid Utfall i fliken Budget står ”mycket”.').click();
    await eventually(async () => {
      expect(await bench.tab('Budget').getAttribute('aria-selected')).toBe('true');
      expect(await bench.cellName.inputValue()).toBe('H2');
    });
    expect(await bench.formula.inputValue()).toBe('mycket');
    await bench.note.filter({ hasText: 'Vid Utfall i fliken Budget står ”mycket”.' }).waitFor();
    const colourOf = (name: string) =>
      bench.cell(name).evaluate((cell) => getComputedStyle(cell).backgroundColor);
    await eventually(async () => {
      expect(await colourOf('H2')).not.toBe(await colourOf('H3'));
    });

    await bench.type('Budget', 'H2', '96400');
    await sidebar.check.click();
    await sidebar.text('Redo att skapas').first().waitFor();
    expect(await sidebar.finding('Vid Utfall').count()).toBe(0);
    await bench.goTo('Budget', 'H2');
    expect(await bench.note.filter({ hasText: 'Vid Utfall' }).count()).toBe(0);
  });

  it('checks again when the officer comes back from the cells to the sidebar', async () => {
    const { bench } = await workbench.open();
    await bench.type('Budget', 'H2', 'mycket');
    await bench.sidebar.section('Budget').click();
    await bench.sidebar.text('1 fel kvar').first().waitFor();
    await bench.sidebar.finding('Vid Utfall i fliken Budget').waitFor();
  });

  it('takes the officer back to a cell that she has scrolled away from', async () => {
    const { page, bench } = await workbench.open();
    await bench.type('Budget', 'M2', 'många');
    await bench.sidebar.section('Budget').click();
    await bench.sidebar.finding('många').click();
    await eventually(async () => {
      expect(await bench.cellName.inputValue()).toBe('M2');
    });
    const inView = () =>
      bench.cell('M2').evaluate((cell) => {
        const { left, right } = cell.getBoundingClientRect();
        const edge = document.querySelector('.grid')?.getBoundingClientRect().right ?? 0;
        return left >= 0 && right <= edge;
      });
    await page.mouse.move(400, 400);
    await page.mouse.wheel(-4000, 0);
    await eventually(async () => {
      expect(await inView()).toBe(false);
    });
    await bench.sidebar.finding('många').click();
    await eventually(async () => {
      expect(await inView()).toBe(true);
    });
  });

  it('keeps the reason for letting a warning be, also on the tab Kontroll', async () => {
    const { bench } = await workbench.open();
    const { sidebar } = bench;
    await bench.type('Mål', 'N2', 'Fråga anna.ek@gmail.com.');
    await sidebar.check.click();
    await sidebar.section('Mål').click();
    await sidebar.accept.click();
    await sidebar.reason.fill('Adressen tas bort före nämnden.');
    await sidebar.save.click();
    await sidebar.text('Godtagen: Adressen tas bort före nämnden.').waitFor();
    await sidebar.text('Redo att skapas').first().waitFor();

    await bench.goTo('Kontroll', 'E2');
    await eventually(async () => {
      expect(await bench.formula.inputValue()).toBe('Adressen tas bort före nämnden.');
    });
    await bench.goTo('Kontroll', 'C2');
    await bench.page.getByRole('button', { name: 'Följ länken' }).click();
    await eventually(async () => {
      expect(await bench.tab('Mål').getAttribute('aria-selected')).toBe('true');
      expect(await bench.cellName.inputValue()).toBe('N2');
    });
  });

  it('shows the report before it is made, with charts', async () => {
    const { bench } = await workbench.open();
    await bench.sidebar.preview.click();
    await bench.dialog.getByRole('heading', { level: 1, name: 'Slutrapport' }).first().waitFor();
    await bench.dialog
      .getByRole('img', { name: /Diagram/ })
      .first()
      .waitFor();
    expect((await workbench.state()).documents).toEqual([]);
    await bench.page.keyboard.press('Escape');
    await bench.page.locator('dialog[open]').waitFor({ state: 'detached' });
  });

  it('makes the report in steps that are seen, shows it as pages, and gives it as .docx', async () => {
    const { page, bench } = await workbench.open();
    const { sidebar } = bench;
    await workbench.ask('setLatency', { latency: 100 });
    await sidebar.generate.click();
    const steps = new Set<string>();
    while (!(await sidebar.text('Slutrapporten är klar').first().isVisible())) {
      const [step] = await sidebar.step.allInnerTexts();
      if (step !== undefined) steps.add(step);
    }
    expect(steps.size).toBeGreaterThanOrEqual(3);

    await sidebar.link('Öppna rapporten').click();
    await bench.paper.getByText('Slutrapport om idéburet offentligt partnerskap').first().waitFor();
    await page.getByText(/^\d+ sidor$/).waitFor();
    const shown = await bench.paper.innerText();
    expect(shown).toContain('Sida 1 (');
    expect(shown).not.toContain('{{');

    for (const act of [
      () => sidebar.link('Ladda ned som Word').click(),
      () => page.getByRole('link', { name: 'Ladda ned .docx' }).click(),
    ]) {
      const download = await downloadBy(page, act);
      expect(download.suggestedFilename()).toMatch(/^Slutrapport om .*\.docx$/);
      expect(docxText(await bytesOf(download))).toContain('Slutrapport om idéburet offentligt partnerskap');
    }
  });

  it('makes no second document when the report is updated, and another only on request', async () => {
    const { bench } = await workbench.open();
    const { sidebar } = bench;
    await sidebar.generate.click();
    await sidebar.text('Slutrapporten är klar').first().waitFor();
    await sidebar.update.click();
    await sidebar.text('Rapporten behöver inte uppdateras').first().waitFor();
    expect((await workbench.state()).documents).toHaveLength(1);
    await sidebar.button('Skapa ett nytt dokument').first().click();
    await sidebar.text('Slutrapporten är klar').first().waitFor();
    expect((await workbench.state()).documents).toHaveLength(2);
  });

  it('says that the report lies in the bin, and makes a new one', async () => {
    const { page, bench } = await workbench.open();
    const { sidebar } = bench;
    await sidebar.generate.click();
    await sidebar.link('Öppna rapporten').click();
    await page.getByRole('button', { name: 'Lägg i papperskorgen' }).click();
    await page.getByRole('button', { name: 'Ta ur papperskorgen' }).waitFor();
    await sidebar.update.or(sidebar.generate).click();
    await sidebar.text('Rapporten ligger i papperskorgen').first().waitFor();
    await sidebar.button('Skapa ett nytt dokument').first().click();
    await sidebar.text('Slutrapporten är klar').first().waitFor();
    expect((await workbench.state()).documents.map(({ inBin }) => inBin)).toEqual([true, false]);
  });

  it('does from the menu what it does from the sidebar', async () => {
    const { page, bench } = await workbench.open();
    await page.getByRole('button', { name: 'Stäng sidofältet' }).click();
    await page.locator('aside').waitFor({ state: 'detached' });
    await bench.choose('Skapa slutrapport');
    await bench.sidebar.text('Slutrapporten är klar').first().waitFor();
    // The sidebar checks what it has made; until then the workbook is busy.
    await bench.sidebar.section('Budget').waitFor();
    await bench.sidebar.text('Kontrollerar …').waitFor({ state: 'detached' });
    await bench.choose('Skapa arbetsbok');
    const box = page.getByRole('alertdialog', { name: 'Arbetsboken är klar' });
    await box.getByText('Ingenting har ändrats.').waitFor();
    await box.getByRole('button', { name: 'OK' }).click();
    await box.waitFor({ state: 'detached' });
  });
});
