/** The workbench without a mouse: from opening it to the finished document. */
import type { Frame, Page } from 'playwright-core';
import { useBrowser } from './browser';
import { eventually } from './eventually';
import { useWorkbench } from './use-workbench';

const describeFocus = (frame: Frame) =>
  frame.evaluate(() => {
    const { activeElement: element } = document;
    if (element === null || element === document.body) return 'nothing';
    const name = element.getAttribute('aria-label') ?? element.textContent;
    return `${element.tagName.toLowerCase()}: ${name.trim()}`;
  });

/** What has the keyboard, in the page or in the frame that has it. */
async function focused(page: Page): Promise<string> {
  const inPage = await describeFocus(page.mainFrame());
  if (!inPage.startsWith('iframe')) return inPage;
  const frames = page.frames().filter((frame) => frame.parentFrame() !== null);
  for (const frame of frames) {
    const inside = await describeFocus(frame);
    if (await frame.evaluate(() => document.hasFocus())) return `in a frame: ${inside}`;
  }
  return inPage;
}

/** The sidebar has the keyboard, and nothing in it yet or what had it last. */
const inSidebar = /^in a frame: /;

/** Goes on with a key until what is meant has the keyboard. */
async function goOn(page: Page, key: string, wanted: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (wanted.test(now)) return;
    seen.push(now.slice(0, 60));
  }
  throw new Error(`${key} never came to ${String(wanted)}: ${seen.join(' | ')}`);
}

describe('the workbench with the keyboard alone', () => {
  const browser = useBrowser();
  const workbench = useWorkbench(browser);

  it('is enough to make a mistake, find it, mend it and make the report', async () => {
    const { page, bench } = await workbench.open();
    await goOn(page, 'F6', /^button: Ärende$/);
    await goOn(page, 'ArrowRight', /^button: Budget$/);
    await goOn(page, 'Shift+Tab', /^input: Cellens namn/);
    await page.keyboard.type('H2');
    await page.keyboard.press('Enter');
    await bench.formula.and(page.locator('[aria-label="Innehåll i cell H2"]')).waitFor();
    await page.keyboard.type('mycket');
    await page.keyboard.press('Enter');
    await bench.cell('H2').filter({ hasText: 'mycket' }).waitFor();

    await goOn(page, 'F6', inSidebar);
    await goOn(page, 'Tab', /button: Kontrollera$/);
    await page.keyboard.press('Enter');
    await bench.sidebar.text('1 fel kvar').first().waitFor();
    await goOn(page, 'Tab', /button: Budget/);
    await page.keyboard.press('Enter');
    await goOn(page, 'Tab', /button: .*Vid Utfall i fliken Budget/);
    await page.keyboard.press('Enter');
    await eventually(async () => {
      expect(await bench.cellName.inputValue()).toBe('H2');
    });
    await goOn(page, 'F6', /^div: mycket/);
    await page.keyboard.type('96400');
    await page.keyboard.press('Enter');

    await goOn(page, 'F6', inSidebar);
    await goOn(page, 'Shift+Tab', /button: Skapa (slutrapport|utkast)/);
    await page.keyboard.press('Enter');
    await bench.sidebar.text('Slutrapporten är klar').first().waitFor();
    await goOn(page, 'Tab', /a: Öppna rapporten/);
    await page.keyboard.press('Enter');
    await bench.paper.getByText('Slutrapport om idéburet offentligt partnerskap').first().waitFor();
    await eventually(async () => {
      expect(await focused(page)).toMatch(/^h2: Slutrapport om/);
    });
    await goOn(page, 'Tab', /^a: Ladda ned .docx/);
  });

  it('opens and closes the menu and the preview', async () => {
    const { page, bench } = await workbench.open();
    await goOn(page, 'Tab', /^button: Slutrapport$/);
    await page.keyboard.press('ArrowDown');
    await eventually(async () => {
      expect(await focused(page)).toBe('button: Öppna sidofältet');
    });
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('button: Slutrapport');

    await goOn(page, 'F6', inSidebar);
    await goOn(page, 'Tab', /button: Förhandsgranska/);
    await page.keyboard.press('Enter');
    await bench.dialog.locator('article').waitFor();
    await eventually(async () => {
      expect(await focused(page)).toMatch(/^in a frame: h1/);
    });
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await eventually(async () => {
      expect(await focused(page)).toMatch(inSidebar);
    });
  });

  it('lets nobody be caught in a part of the page', async () => {
    const { page, bench } = await workbench.open();
    await bench.goTo('Budget', 'B2');
    for (const key of ['F6', 'Shift+F6']) {
      await goOn(page, key, /^div: 2019/);
      await goOn(page, key, inSidebar);
      await goOn(page, key, /^div: 2019/);
    }
  });
});
