/** The question before a finished report is made while warnings are open: what it names, and both its answers. */
import type { ReportQuestion } from '../../src/engine/app/report-question';
import { useBrowser } from './browser';
import { aCheckedWorkbook, aQuestion, madeReport } from './checked-workbook';
import { eventually } from './eventually';
import { openSidebar } from './open-sidebar';

describe('the question about open warnings', () => {
  const browser = useBrowser();
  const open = () =>
    openSidebar(browser, {
      checkWorkbook: () => aCheckedWorkbook(),
      readProgress: () => ({ ok: true, progress: null, waits: false }),
      generateReport: ({ confirmed }) => (confirmed === true ? madeReport : aQuestion),
    });

  it('has focus and names the warnings and what the committee would read', async () => {
    const { sidebar, page } = await open();
    await sidebar.generate.click();
    await page.locator('h2:focus').filter({ hasText: 'Vill du skapa rapporten ändå?' }).waitFor();
    for (const words of [
      'Två varningar har ingen tagit ställning till.',
      'Budget, cell H3',
      'Det framgår inte av underlaget',
    ])
      await sidebar.text(words).first().waitFor();
    expect(await page.evaluate(() => document.body.scrollWidth <= window.innerWidth)).toBe(true);
  });

  it('makes the report on "Skapa ändå"', async () => {
    const { sidebar, addOn } = await open();
    await sidebar.generate.click();
    await sidebar.button('Skapa ändå').click();
    await sidebar.text('Slutrapporten är klar').first().waitFor();
    expect(addOn.argsOf('generateReport')).toEqual([[{ again: false }], [{ again: false, confirmed: true }]]);
  });

  it('goes away on "Tillbaka", back to the button, and nothing is made', async () => {
    const { sidebar, addOn, page } = await open();
    await sidebar.generate.click();
    await sidebar.button('Tillbaka').click();
    await eventually(async () => {
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skapa slutrapport');
    });
    expect(await sidebar.text('Vill du skapa rapporten ändå?').count()).toBe(0);
    expect(addOn.argsOf('generateReport')).toHaveLength(1);
  });

  it('names at most five of each, and says how many more there are', async () => {
    const [warning] = aQuestion.findings;
    const findings = Array.from({ length: 8 }, (_, row) => ({ ...warning, cell: `H${row + 3}` }));
    const question = { ...aQuestion.question, open: 8 };
    const many = { ...aQuestion, findings, question } as ReportQuestion;
    const { sidebar, addOn, page } = await open();
    addOn.answer({ generateReport: () => many });
    await sidebar.generate.click();
    await sidebar.text('… och tre till.').waitFor();
    expect(await page.getByText(/^Budget, cell H/).count()).toBe(5);
  });
});
