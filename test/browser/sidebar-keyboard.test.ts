/** The sidebar without a mouse: from the first check to the finished report, never losing one's place. */
import type { Page } from 'playwright-core';
import { useBrowser } from './browser';
import { aCheckedWorkbook, aFailure, aFinding, madeReport } from './checked-workbook';
import { eventually } from './eventually';
import { openSidebar } from './open-sidebar';
import type { Answers } from './scripted-add-on';
import { placeAt } from '../builders/places';

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    return element === null || element === document.body
      ? 'nothing'
      : `${element.tagName.toLowerCase()}: ${element.textContent}`;
  });

/** Goes on with Tab until focus is on something whose text begins so; fails when it comes round. */
async function tabTo(page: Page, words: string): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    seen.push(now);
    if (now.includes(words)) return;
  }
  throw new Error(`Tab never came to ${words}: ${seen.join(' | ')}`);
}

describe('the sidebar with the keyboard alone', () => {
  const browser = useBrowser();
  const warning = aFinding({ severity: 'VARNING', message: 'Aktiviteten ligger utanför tiden.' });
  const answers: Answers = {
    checkWorkbook: () => aCheckedWorkbook({ findings: [warning] }),
    acceptWarnings: (_, reason) => aCheckedWorkbook({ findings: [{ ...warning, reason }] }),
    goToCell: () => ({ ok: true }),
    readProgress: () => ({ ok: true, progress: null, waits: false }),
    generateReport: () => madeReport,
  };

  it('goes to a cell, accepts a warning and makes the report', async () => {
    const { page, sidebar, addOn } = await openSidebar(browser, answers);
    await tabTo(page, 'Budget');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Aktiviteten ligger utanför tiden.');
    await page.keyboard.press('Enter');
    await eventually(() => {
      expect(addOn.argsOf('goToCell')).toEqual([[placeAt('Budget!E4')]]);
    });
    await tabTo(page, 'Godta');
    await page.keyboard.press('Enter');
    await sidebar.reason.waitFor();
    await page.keyboard.type('Lokalen öppnade först i maj.');
    await tabTo(page, 'Spara');
    await page.keyboard.press('Enter');
    await sidebar.text('Godtagen: Lokalen öppnade först i maj.').waitFor();
    await eventually(async () => {
      expect(await focused(page)).not.toBe('nothing');
    });
    await tabTo(page, 'Skapa slutrapport');
    await page.keyboard.press('Enter');
    await sidebar.text('Slutrapporten är klar').first().waitFor();
    await eventually(async () => {
      expect(await focused(page)).toContain('Slutrapporten är klar');
    });
    await tabTo(page, 'Word');
  });

  it('is taken to the summary after a check that was requested', async () => {
    const { page } = await openSidebar(browser, answers);
    await tabTo(page, 'Kontrollera');
    await page.keyboard.press('Enter');
    await eventually(async () => {
      expect(await focused(page)).toMatch(/^h2: En varning/);
    });
  });

  it('is taken to what went wrong, and on to the next try', async () => {
    const { page } = await openSidebar(browser, { ...answers, generateReport: () => aFailure('quota') });
    await tabTo(page, 'Skapa slutrapport');
    await page.keyboard.press('Enter');
    await eventually(async () => {
      expect(await focused(page)).toBe('h2: Rapporten skapades inte');
    });
    await tabTo(page, 'Försök igen');
  });

  it('shows where it is', async () => {
    const { page } = await openSidebar(browser, answers);
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return { outlineStyle, width: Number.parseFloat(outlineWidth) };
    });
    expect(outline.outlineStyle).not.toBe('none');
    expect(outline.width).toBeGreaterThanOrEqual(2);
  });
});
