/** The officer edits cells and comes back to the sidebar: what it says is true again, and her click still counts. */
import type { CheckedWorkbook } from '../../src/engine/app/check-and-publish';
import type { Page } from 'playwright-core';
import { useBrowser } from './browser';
import { aCheckedWorkbook, aFinding, madeReport, mixedFindings } from './checked-workbook';
import { eventually } from './eventually';
import { openSidebar } from './open-sidebar';
import { later } from './scripted-add-on';
import { placeAt } from '../builders/places';

/** The window loses focus to the sheet, where cells may be edited. */
const leave = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('blur')));
const comeBack = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('focus')));

describe('coming back to the sidebar', () => {
  const browser = useBrowser();
  const checkWorkbook = () => aCheckedWorkbook({ findings: mixedFindings });

  it('checks the workbook again by itself', async () => {
    const { page, sidebar, addOn } = await openSidebar(browser, { checkWorkbook });
    addOn.answer({ checkWorkbook: () => aCheckedWorkbook() });
    await leave(page);
    await comeBack(page);
    await sidebar.text('Redo att skapas').first().waitFor();
    expect(addOn.calls).toHaveLength(2);
  });

  it('does not check when the officer never left', async () => {
    const { page, addOn } = await openSidebar(browser, { checkWorkbook });
    await comeBack(page);
    await page.waitForTimeout(300);
    expect(addOn.calls).toHaveLength(1);
  });

  it('does not check by itself while nobody looks at it', async () => {
    const { page, addOn } = await openSidebar(browser, { checkWorkbook });
    await leave(page);
    await page.waitForTimeout(2000);
    expect(addOn.calls).toHaveLength(1);
  });

  it('lets the click that brought the officer back do its work', async () => {
    const answer = later<CheckedWorkbook>();
    const { page, sidebar, addOn } = await openSidebar(browser, {
      checkWorkbook,
      goToCell: () => ({ ok: true }),
    });
    await sidebar.section('Budget').click();
    addOn.answer({ checkWorkbook: () => answer.promise });
    await leave(page);
    await comeBack(page);
    await sidebar.finding('Utfallet avviker').click();
    answer.give(aCheckedWorkbook({ findings: mixedFindings }));
    await eventually(() => {
      expect(addOn.argsOf('goToCell')).toEqual([[placeAt('Budget!E4')]]);
    });
    expect(addOn.argsOf('checkWorkbook')).toHaveLength(2);
  });

  it('makes the report after the check when that was pressed', async () => {
    const answer = later<CheckedWorkbook>();
    const { page, sidebar, addOn } = await openSidebar(browser, {
      checkWorkbook: () => aCheckedWorkbook(),
      readProgress: () => ({ ok: true, progress: null, waits: false }),
      generateReport: () => madeReport,
    });
    addOn.answer({ checkWorkbook: () => answer.promise });
    await leave(page);
    await comeBack(page);
    await sidebar.generate.click();
    expect(addOn.argsOf('generateReport')).toEqual([]);
    answer.give(aCheckedWorkbook());
    await sidebar.text('Slutrapporten är klar').first().waitFor();
    expect(addOn.argsOf('generateReport')).toEqual([[{ again: false }]]);
  });

  it('leaves the list where it was, with focus on what had it', async () => {
    const findings = Array.from({ length: 40 }, (_, row) => aFinding({ cell: `E${row + 2}` }));
    const { page, sidebar, addOn } = await openSidebar(browser, {
      checkWorkbook: () => aCheckedWorkbook({ findings }),
      goToCell: () => ({ ok: true }),
    });
    await sidebar.section('Budget').click();
    await sidebar.button('Visa en i taget').click();
    await sidebar.finding('E30').click();
    const before = await sidebar.finding('E30').boundingBox();
    addOn.answer({ checkWorkbook: () => aCheckedWorkbook({ findings: findings.slice(0, 35) }) });
    await leave(page);
    await comeBack(page);
    await sidebar.text('35 fel kvar').first().waitFor();
    expect(await sidebar.finding('E30').boundingBox()).toEqual(before);
    expect(await sidebar.finding('E30').evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
