/** The main button: steps that are real, one document, and what comes after. */
import type { Step } from '../../src/engine/app/ports';
import { useBrowser } from './browser';
import { aCheckedWorkbook, aFailure, aFinding, aReport, madeReport, mixedFindings } from './checked-workbook';
import { eventually } from './eventually';
import { openSidebar } from './open-sidebar';
import { later, rejected } from './scripted-add-on';

describe('making the report from the sidebar', () => {
  const browser = useBrowser();
  const checkWorkbook = () => aCheckedWorkbook();
  const readProgress = () => ({ ok: true, progress: null, waits: false }) as const;

  it('offers a draft when errors are left, and says why', async () => {
    const { sidebar, page } = await openSidebar(browser, {
      checkWorkbook: () => aCheckedWorkbook({ findings: mixedFindings }),
    });
    await sidebar.generateDraft.waitFor();
    expect(await sidebar.generate.getAttribute('aria-disabled')).toBe('true');
    const described = await sidebar.generate.getAttribute('aria-describedby');
    expect(await page.locator(`#${described ?? ''}`).innerText()).toMatch(/fel/);
  });

  it('shows the steps as the add-on reports them, and locks the buttons meanwhile', async () => {
    const answer = later<typeof madeReport>();
    let step: Step = 'läser';
    const { sidebar, page, addOn } = await openSidebar(browser, {
      checkWorkbook,
      generateReport: () => answer.promise,
      readProgress: () => ({ ok: true, progress: { step, seconds: 1 }, waits: false }),
    });
    await sidebar.generate.click();
    await sidebar.progress.waitFor();
    for (const next of ['läser', 'kontrollerar', 'skapar dokument', 'skriver'] as const) {
      step = next;
      await eventually(async () => {
        expect((await sidebar.step.innerText()).toLowerCase()).toContain(next);
      });
    }
    for (const button of [sidebar.check, sidebar.preview]) {
      expect(await button.getAttribute('aria-disabled')).toBe('true');
      await button.click({ force: true });
    }
    answer.give(madeReport);
    await sidebar.text('Slutrapporten är klar').first().waitFor();
    const names = addOn.calls.map(({ name }) => name).filter((name) => name !== 'readProgress');
    expect(names).toEqual(['checkWorkbook', 'generateReport']);
    const polled = addOn.calls.length;
    await page.waitForTimeout(1500);
    expect(addOn.calls).toHaveLength(polled);
  });

  it('calls once however often the button is pressed', async () => {
    const answer = later<typeof madeReport>();
    const { sidebar, addOn } = await openSidebar(browser, {
      checkWorkbook,
      readProgress,
      generateReport: () => answer.promise,
    });
    await sidebar.generate.dblclick();
    await sidebar.progress.waitFor();
    answer.give(madeReport);
    await sidebar.text('Slutrapporten är klar').first().waitFor();
    expect(addOn.argsOf('generateReport')).toHaveLength(1);
  });

  it('links the document when it is done, to open and to download', async () => {
    const odd = {
      ...madeReport,
      document: { ...aReport.document, id: 'a/b?c', url: 'https://docs.google.com/document/d/x/edit' },
    };
    const { sidebar, page } = await openSidebar(browser, {
      checkWorkbook,
      readProgress,
      generateReport: () => odd,
    });
    await sidebar.generate.click();
    await sidebar.text('Slutrapporten är klar').first().waitFor();
    const links = await page
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual([
      'https://docs.google.com/document/d/x/edit',
      'https://docs.google.com/document/d/a%2Fb%3Fc/export?format=docx',
      'https://docs.google.com/document/d/a%2Fb%3Fc/export?format=pdf',
    ]);
  });

  it('says that the report is there already, and makes another only on request', async () => {
    const { sidebar, addOn } = await openSidebar(browser, {
      checkWorkbook,
      readProgress,
      generateReport: (options) => ({ ...madeReport, created: options.again, changed: true }),
    });
    await sidebar.generate.click();
    await sidebar.text('Uppgifterna i arbetsboken har ändrats sedan dess.').first().waitFor();
    await sidebar.button('Skapa ett nytt dokument').click();
    await eventually(() => {
      expect(addOn.argsOf('generateReport')).toEqual([[{ again: false }], [{ again: true }]]);
    });
  });

  it('says since when someone else has been making it', async () => {
    const message = 'Rapporten skapas redan sedan 10 sekunder, kanske i en annan flik eller av en kollega.';
    const { sidebar } = await openSidebar(browser, {
      checkWorkbook,
      readProgress,
      generateReport: () => ({
        ok: false,
        reason: { code: 'busy', message, url: null, left: null },
        findings: [],
      }),
    });
    await sidebar.generate.click();
    await sidebar.text('Rapporten skapas redan sedan 10 sekunder').first().waitFor();
  });

  it('asks quietly again when the workbook is being checked by someone else', async () => {
    const { sidebar, addOn } = await openSidebar(browser, { checkWorkbook });
    const message = 'Arbetsboken kontrolleras redan, kanske i en annan flik eller av en kollega.';
    let refusals = 1;
    addOn.answer({
      checkWorkbook: () =>
        refusals-- > 0
          ? { ok: false, reason: { code: 'busy', message, url: null, left: null }, findings: [] }
          : aCheckedWorkbook({ findings: [aFinding()] }),
    });
    await sidebar.check.page().evaluate(() => {
      window.dispatchEvent(new Event('blur'));
      window.dispatchEvent(new Event('focus'));
    });
    await sidebar.text('1 fel kvar').first().waitFor();
    expect(addOn.calls.map(({ name }) => name)).toEqual(['checkWorkbook', 'checkWorkbook', 'checkWorkbook']);
  });

  it('goes on when a poll of the progress fails', async () => {
    const answer = later<typeof madeReport>();
    const { sidebar, addOn } = await openSidebar(browser, {
      checkWorkbook,
      generateReport: () => answer.promise,
      readProgress: () => {
        throw rejected('NetworkError', 'Connection failure due to HTTP 0');
      },
    });
    await sidebar.generate.click();
    await eventually(() => {
      expect(addOn.argsOf('readProgress').length).toBeGreaterThan(1);
    });
    answer.give(madeReport);
    await sidebar.text('Slutrapporten är klar').first().waitFor();
  });

  it('says that the report may be there when the answer was lost, and that pressing again makes no second', async () => {
    const { sidebar } = await openSidebar(browser, {
      checkWorkbook,
      readProgress,
      generateReport: () => {
        throw rejected('NetworkError', 'Connection failure due to HTTP 0');
      },
    });
    await sidebar.generate.click();
    await sidebar
      .text(/kan ändå ha skapats/)
      .first()
      .waitFor();
    expect(await sidebar.text('Connection failure').count()).toBe(0);
  });

  it('offers a new one when the earlier lies in the bin', async () => {
    const { sidebar, addOn } = await openSidebar(browser, {
      checkWorkbook,
      readProgress,
      generateReport: (options) => (options.again ? madeReport : aFailure('in-bin')),
    });
    await sidebar.generate.click();
    await sidebar.text('Rapporten ligger i papperskorgen').first().waitFor();
    await sidebar.button('Skapa ett nytt dokument').click();
    await sidebar.text('Slutrapporten är klar').first().waitFor();
    expect(addOn.argsOf('generateReport')).toEqual([[{ again: false }], [{ again: true }]]);
  });
});
