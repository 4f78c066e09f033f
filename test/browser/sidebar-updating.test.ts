/** A report that lives: its document is edited by hand, a figure changes, and the report is updated from the sidebar. */
import type { Locator, Page } from 'playwright-core';
import { aFullList, anUpdate } from '../builders/an-update';
import { placeAt } from '../builders/places';
import { axe } from './axe';
import { useBrowser } from './browser';
import { aCheckedWorkbook, aReport } from './checked-workbook';
import { eventually } from './eventually';
import { openSidebar } from './open-sidebar';
import { useWorkbench } from './use-workbench';
import type { WorkbenchParts } from './workbench-parts';

const browser = useBrowser();

describe('updating the report', () => {
  const workbench = useWorkbench(browser);

  const textIn = (page: Page): Locator => page.getByRole('textbox', { name: /^Texten i / });
  const line = (page: Page, words: string): Locator => textIn(page).locator('p').filter({ hasText: words });

  /** Types behind some words of a paragraph in the document. */
  async function typeBehind(page: Page, words: string, typed: string): Promise<void> {
    const found = line(page, words).first();
    await found.click();
    // The editor answers the click in a moment, and the caret is to stay where it is put after that.
    await eventually(async () => {
      const stays = await found.evaluate(async (paragraph, end) => {
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(end) ?? -1;
          if (at < 0) continue;
          const selection = document.getSelection();
          const isThere = () => selection?.anchorNode === node && selection.anchorOffset === at + end.length;
          if (isThere()) return true;
          selection?.collapse(node, at + end.length);
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          return isThere();
        }
        return false;
      }, words);
      expect(stays).toBe(true);
    });
    await page.keyboard.type(typed);
    await line(page, words + typed)
      .first()
      .waitFor();
  }

  async function changeGoal(bench: WorkbenchParts, outcome: string): Promise<void> {
    await bench.page.getByRole('button', { name: 'Arbetsbok', exact: true }).click();
    await bench.type('Mål', 'I6', outcome);
    await bench.sidebar.checkNow();
  }

  async function readList({ sidebar }: WorkbenchParts): Promise<void> {
    await sidebar.update.click();
    await sidebar.text('Det här ändras i rapporten').waitFor();
  }

  it('asks about what both have changed, writes the rest, and keeps what was typed, time after time', async () => {
    const { page, bench } = await workbench.open();
    const { sidebar } = bench;
    await sidebar.generate.click();
    await sidebar.text('Rapporten säger det som arbetsboken säger.').waitFor();
    await sidebar.link('Öppna rapporten').click();
    await page.getByText(/^\d+ sidor$/).waitFor();
    await page.getByRole('button', { name: 'Redigera', exact: true }).click();
    await textIn(page).waitFor();
    await typeBehind(page, 'och målet var minst 900', ' per år');
    await typeBehind(page, 'Förvaltningens förslag till beslut', ', skrivet för hand');

    await changeGoal(bench, '1030');
    await sidebar.section('1 uppgift har ändrats sedan rapporten skrevs').click();
    await bench.goTo('Parter', 'A1');
    await sidebar.button('Gå till Mål, cell I6').click();
    await eventually(async () => {
      expect(await bench.cellName.inputValue()).toBe('I6');
    });

    await readList(bench);
    const write = sidebar.button('Skriv ändringarna i dokumentet');
    expect(await write.getAttribute('aria-disabled')).toBe('true');
    await sidebar.text('Ta först ställning till ett ställe.').waitFor();
    await sidebar.button('Gå dit').click();
    await sidebar.button('Behåll min text').click();
    expect(await axe(page)).toEqual([]);
    await write.click();
    await sidebar.text('Rapporten är uppdaterad').first().waitFor();
    await sidebar.link('Öppna rapporten').click();
    for (const words of [
      'var 1 020, och målet var minst 900 per år',
      '1 030 besök',
      'Förvaltningens förslag till beslut, skrivet för hand',
    ]) {
      await bench.paper.getByText(words).first().waitFor();
    }

    await sidebar.update.click();
    await sidebar.text('Rapporten behöver inte uppdateras').waitFor();
    await changeGoal(bench, '1040');
    await readList(bench);
    await sidebar.button('Ta arbetsbokens').click();
    await write.click();
    await sidebar.text('Rapporten är uppdaterad').first().waitFor();
    await sidebar.link('Öppna rapporten').click();
    await bench.paper.getByText('antalet besök var 1 040, och målet var minst 900.').first().waitFor();
    // Only the document that suggestions were tried on is there besides, in the bin.
    expect((await workbench.state()).documents.filter(({ inBin }) => !inBin)).toHaveLength(1);
  });
});

describe('the list of an update with the keyboard alone', () => {
  it('leads from the button to the list, through its conflict and its cells, and to what came of it', async () => {
    const { page, sidebar, addOn } = await openSidebar(browser, {
      checkWorkbook: () => aCheckedWorkbook({ report: { ...aReport, changed: true, changes: null } }),
      readProgress: () => ({ ok: true, progress: null, waits: false }),
      readUpdate: () => aFullList(),
      updateReport: () => anUpdate(),
      goToCell: () => ({ ok: true }),
    });
    const focused = page.locator(':focus');
    const press = async (name: string, key: string) => {
      await sidebar.button(name).first().press(key);
    };
    await press('Uppdatera rapporten', 'Enter');
    await focused.filter({ hasText: 'Det här ändras i rapporten' }).waitFor();
    await press('Gå till Budget, cell H4', 'Enter');
    await eventually(() => {
      expect(addOn.argsOf('goToCell')).toEqual([[placeAt('Budget!H4')]]);
    });
    await press('Skriv ändringarna', 'Enter');
    expect(addOn.argsOf('updateReport')).toEqual([]);
    await press('Gå dit', 'Enter');
    await focused.filter({ hasText: 'Bakgrund, första meningen' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await focused.getAttribute('aria-pressed')).toBe('true');
    await press('Skriv ändringarna', 'Enter');
    await focused.filter({ hasText: 'Rapporten är uppdaterad' }).waitFor();
    expect(addOn.argsOf('updateReport')).toEqual([[{ shown: 'shown-1', choices: { 'bakgrund-1': 'mine' } }]]);
  });
});
