import { readdir } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { axe } from './axe';
import { useBrowser, type PageOptions } from './browser';
import { eventually } from './eventually';
import { useKeptWorkbench } from './use-kept-workbench';
import { useWorkbench } from './use-workbench';
import type { WorkbenchParts } from './workbench-parts';

const browser = useBrowser();

/** Makes a draft of the report and shows it to be edited. */
async function openDraft({ sidebar }: WorkbenchParts, page: Page): Promise<void> {
  await sidebar.generateDraft.click();
  await sidebar.link('Öppna utkastet').first().click();
  await page.getByText(/^\d+ sidor$/).waitFor();
  await showEditor(page);
}

async function showEditor(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Redigera', exact: true }).click();
  await textIn(page).waitFor();
}

/** The text of the tab that is shown. */
function textIn(page: Page): Locator {
  return page.getByRole('textbox', { name: /^Texten i / });
}

/** Stands at the end of the paragraph that has this text. */
async function goToEndOf(page: Page, text: string | RegExp): Promise<void> {
  await textIn(page).locator('p').filter({ hasText: text }).first().click();
  await page.keyboard.press('End');
}

/** Waits for a paragraph that reads so, and nothing else. */
async function waitForLine(page: Page, line: string): Promise<void> {
  await eventually(async () => {
    expect(await textIn(page).locator('p').allTextContents()).toContain(line);
  });
}

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const card = (page: Page, name: RegExp): Locator => page.getByRole('group', { name });
const heading = 'Förvaltningens förslag till beslut';

describe('a document that is edited by hand', () => {
  const workbench = useWorkbench(browser);

  async function draft(options: PageOptions = {}) {
    const { page, bench } = await workbench.open({
      reducedMotion: true,
      viewport: { width: 1280, height: 720 },
      ...options,
    });
    await bench.type('Budget', 'H2', 'mycket');
    await bench.sidebar.checkNow();
    await openDraft(bench, page);
    await goToEndOf(page, heading);
    return { page, bench };
  }

  it('takes what is typed as fast as it is typed, with the keys between', async () => {
    const { page } = await draft();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Skrivit för hnd');
    for (const key of ['ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
    await page.keyboard.type('a');
    await page.keyboard.press('Control+ArrowLeft');
    await page.keyboard.press('Backspace');
    await page.keyboard.type(', ');
    await page.keyboard.press('Home');
    await page.keyboard.type('Det är ');
    await page.keyboard.press('End');
    await page.keyboard.press('Control+Backspace');
    await page.keyboard.type('mig.');
    await waitForLine(page, 'Det är Skrivit för, mig.');
  });

  it('joins and splits paragraphs, undoes and does again', async () => {
    const { page } = await draft();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Ett');
    await page.keyboard.press('Enter');
    await page.keyboard.type('två');
    await waitForLine(page, 'två');
    await page.keyboard.press('Home');
    await page.keyboard.press('Backspace');
    await waitForLine(page, 'Etttvå');
    await page.keyboard.press('Control+z');
    await waitForLine(page, 'Ett');
    await page.keyboard.press('Control+y');
    await waitForLine(page, 'Etttvå');
  });

  it('gives text its look and paragraphs their style with keys and buttons', async () => {
    const { page } = await draft();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Viktigt');
    await page.keyboard.press('Shift+Home');
    await page.keyboard.press('Control+b');
    await textIn(page).locator('.bold').getByText('Viktigt', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Fet', exact: true, pressed: true }).waitFor();
    await page.keyboard.press('Control+Alt+3');
    await page.getByRole('heading', { name: 'Viktigt', exact: true, level: 5 }).waitFor();
    await page.getByRole('combobox', { name: 'Styckets stil' }).selectOption('Normal text');
    await button(page, 'Punktlista').click();
    await textIn(page).getByRole('listitem').filter({ hasText: 'Viktigt' }).waitFor();
    await button(page, 'Punktlista').click();
    await textIn(page).getByRole('listitem').filter({ hasText: 'Viktigt' }).waitFor({ state: 'detached' });
  });

  it('writes in the cells of a table, which grows and shrinks', async () => {
    const { page } = await draft();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Tabell:');
    await button(page, 'Ny tabell').click();
    await button(page, 'Lägg till rad').waitFor();
    await page.keyboard.type('Här');
    const table = textIn(page).getByRole('table').filter({ hasText: /^Här$/ });
    await table.waitFor();
    const size = async (): Promise<readonly number[]> => [
      await table.getByRole('row').count(),
      await table.getByRole('cell').count(),
    ];
    await button(page, 'Lägg till rad').click();
    await button(page, 'Lägg till kolumn').click();
    await eventually(async () => {
      expect(await size()).toEqual([3, 9]);
    });
    await button(page, 'Ta bort kolumn').click();
    await eventually(async () => {
      expect(await textIn(page).getByRole('table').first().getByRole('cell').count()).toBe(6);
    });
  });

  it('shows a footnote that is added, and lets it be written in', async () => {
    const { page } = await draft();
    await button(page, 'Fotnot').click();
    await page.getByRole('textbox', { name: 'Fotnotens text' }).fill('Enligt protokollet');
    await button(page, 'Lägg till fotnot').click();
    const note = page.getByRole('textbox', { name: 'Fotnot 1' });
    await note.getByText('Enligt protokollet').click();
    await page.keyboard.press('End');
    await page.keyboard.type('.');
    await note.getByText('Enligt protokollet.').waitFor();
  });

  it('takes over what an input method writes', async () => {
    const { page } = await draft();
    const input = await page.context().newCDPSession(page);
    await input.send('Input.imeSetComposition', { text: '´', selectionStart: 1, selectionEnd: 1 });
    await input.send('Input.insertText', { text: 'é' });
    await page.keyboard.type('n');
    await waitForLine(page, `${heading}én`);
  });

  it('shows at once what is done on another page, and keeps the caret in its words', async () => {
    const { page } = await draft();
    const { documents } = await workbench.state();
    const { id = '' } = documents[0] ?? {};
    const { revision } = await workbench.ask('shownDocument', { id });
    const operation = { kind: 'write', from: 1, to: 1, text: 'Kollegan: ' } as const;
    await workbench.ask('editDocument', {
      id,
      revision,
      tab: 't.0',
      segment: '',
      suggests: false,
      operation,
    });
    await textIn(page).getByText('Kollegan: UTKAST').waitFor();
    await page.keyboard.type('!');
    await waitForLine(page, `${heading}!`);
  });

  it('says what did not come into a document that is locked meanwhile, so that it is not lost', async () => {
    const { page, bench } = await draft({ expectedErrors: [/400/] });
    const { documents } = await workbench.state();
    await page.route('**/api/editDocument', async (route) => {
      await workbench.ask('setInBin', { id: documents[0]?.id ?? '', inBin: true });
      await route.continue();
    });
    await page.keyboard.type('A');
    await bench.notices.getByText('Dokumentet ligger i papperskorgen.').waitFor();
    await bench.notices.getByText('Det här kom inte in i dokumentet: ”A”').waitFor();
    expect(await button(page, 'Fet').isDisabled()).toBe(true);
  });

  it('has nothing that axe finds, with all that can be shown, in light and in dark colours', async () => {
    const { page } = await draft();
    await page.keyboard.press('Control+Alt+m');
    await page.getByRole('textbox', { name: 'Kommentar till det markerade' }).fill('Stämmer det?');
    expect(await axe(page)).toEqual([]);
    await button(page, 'Kommentera').last().click();
    await page.getByRole('switch', { name: 'Föreslå' }).click();
    await page.keyboard.type('?');
    await card(page, /^Förslag/).waitFor();
    await card(page, /^Kommentar till/).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axe(page)).toEqual([]);
    await page.setViewportSize({ width: 400, height: 800 });
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  });
});

describe('a report that is edited by hand', () => {
  const kept = useKeptWorkbench(browser);
  const start = () => kept.start({ width: 1280, height: 720 });

  it('is there with its comment, suggestion and tab when the workbench is started again', async () => {
    const first = await start();
    await first.bench.type('Budget', 'H2', 'mycket');
    await first.bench.sidebar.checkNow();
    await openDraft(first.bench, first.page);
    await goToEndOf(first.page, heading);
    await first.page.keyboard.press('Enter');
    await first.page.keyboard.type('Skrivet för hand');
    await first.page.keyboard.press('Control+Shift+ArrowLeft');
    await button(first.page, 'Kommentera').click();
    await first.page.getByRole('textbox', { name: 'Kommentar till det markerade' }).fill('Vems hand?');
    await button(first.page, 'Kommentera').last().click();
    await card(first.page, /^Kommentar till ”hand”/).waitFor();
    await first.page.getByRole('switch', { name: 'Föreslå' }).click();
    await first.page.keyboard.press('End');
    await first.page.keyboard.type(' och penna');
    await card(first.page, /^Förslag: lägg till ”och penna”/).waitFor();
    await first.page.getByRole('switch', { name: 'Föreslå' }).click();
    await button(first.page, 'Ny flik').click();
    await first.page.getByRole('textbox', { name: 'Den nya flikens namn' }).fill('Underlag');
    await button(first.page, 'Lägg till flik').click();
    await first.page.getByRole('tab', { name: 'Underlag', selected: true }).waitFor();
    await first.page.keyboard.type('I fliken');
    await waitForLine(first.page, 'I fliken');
    await first.page.close();

    const { page } = await start();
    expect(await readdir(kept.folder())).toContain('min bok.arbete');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Fortsätt' }).click();
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    await button(page, 'Dokument (1)').click();
    await showEditor(page);
    await waitForLine(page, 'Skrivet för hand och penna');
    const comment = card(page, /^Kommentar till ”hand”/);
    await comment.getByText('Vems hand?').waitFor();
    await comment.getByRole('textbox', { name: 'Svar' }).fill('Min.');
    await button(page, 'Svara').click();
    await comment.getByText('Min.').waitFor();
    await button(page, 'Markera som löst').click();
    await comment.waitFor({ state: 'detached' });
    await button(page, 'Avvisa').click();
    await waitForLine(page, 'Skrivet för hand');
    await page.getByRole('tab', { name: 'Underlag' }).click();
    await waitForLine(page, 'I fliken');
    await page.close();
  });
});
