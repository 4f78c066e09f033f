/** The sidebar as it opens: at once, then with the case, how far the report is and where. */
import type { CheckedWorkbook } from '../../src/engine/app/check-and-publish';
import { useBrowser } from './browser';
import { aCheckedWorkbook, aFinding, aReport, madeReport, mixedFindings } from './checked-workbook';
import { later, openScripted } from './scripted-add-on';
import { sidebarIn } from './sidebar-parts';

const viewport = { width: 300, height: 700 };

describe('the sidebar when it opens', () => {
  const { openPage } = useBrowser();

  it('stands there with its buttons before the add-on has answered', async () => {
    const page = await openPage({ viewport });
    const answer = later<CheckedWorkbook>();
    const { calls } = await openScripted(page, 'sidebar', { checkWorkbook: () => answer.promise });
    const sidebar = sidebarIn(page);
    await sidebar.text('Läser arbetsboken').first().waitFor();
    expect(await sidebar.check.isVisible()).toBe(true);
    expect(await sidebar.preview.isVisible()).toBe(true);
    expect(await sidebar.generate.or(sidebar.generateDraft).count()).toBe(1);
    expect(calls.map(({ name }) => name)).toEqual(['checkWorkbook']);
    answer.give(aCheckedWorkbook());
    await sidebar.text('Redo att skapas').first().waitFor();
  });

  it('shows the case: what it is about, which committee and when it meets', async () => {
    const page = await openPage({ viewport });
    await openScripted(page, 'sidebar', { checkWorkbook: () => aCheckedWorkbook() });
    const sidebar = sidebarIn(page);
    await sidebar.text('Sammanträde 12 december 2024').waitFor();
    expect(await sidebar.title.textContent()).toBe('Slutrapport för partnerskapet Husby Konsthall');
    await sidebar.text('Kulturnämnden').first().waitFor();
  });

  it('says what the case lacks, and leaves nothing blank', async () => {
    const page = await openPage({ viewport });
    const nothing = { title: null, recipient: null, meeting: null };
    await openScripted(page, 'sidebar', { checkWorkbook: () => aCheckedWorkbook({ caseInfo: nothing }) });
    await sidebarIn(page).text('Rubrik saknas').waitFor();
    const words = await page.innerText('body');
    expect(words).toMatch(/nämnd saknas/i);
    expect(words).toMatch(/sammanträdes(dag|datum) saknas/i);
    expect(words).not.toMatch(/null|undefined|\[object/);
  });

  it.each([
    ['3 fel kvar', { findings: ['B1', 'B2', 'B3'].map((cell) => aFinding({ cell })) }],
    ['2 varningar att ta ställning till', { findings: mixedFindings.slice(2) }],
    ['Redo att skapas', { findings: [] }],
    ['Rapporten skrevs 14 mars 2024', { report: aReport }],
  ])('shows at a glance: %s', async (status, change) => {
    const page = await openPage({ viewport });
    await openScripted(page, 'sidebar', { checkWorkbook: () => aCheckedWorkbook(change) });
    await sidebarIn(page).text(status).first().waitFor();
  });

  it('leaves the year out of the day when it is this one', async () => {
    const page = await openPage({ viewport });
    const at = `${new Date().getFullYear()}-01-02T09:30:00.000Z`;
    const check = aCheckedWorkbook({ report: { ...aReport, at } });
    await openScripted(page, 'sidebar', { checkWorkbook: () => check });
    await page
      .getByText(/^Rapporten skrevs 2\sjanuari$/)
      .first()
      .waitFor();
  });

  it('links a report that is there already, also as Word and PDF', async () => {
    const page = await openPage({ viewport });
    await openScripted(page, 'sidebar', { checkWorkbook: () => aCheckedWorkbook({ report: aReport }) });
    const links = page.getByRole('link');
    await links.first().waitFor();
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      aReport.document.url,
      'https://docs.google.com/document/d/doc-1/export?format=docx',
      'https://docs.google.com/document/d/doc-1/export?format=pdf',
    ]);
    expect(await links.first().getAttribute('rel')).toContain('noopener');
  });

  it('makes the report by itself when it is opened from the menu for that', async () => {
    const page = await openPage({ viewport });
    const { argsOf } = await openScripted(
      page,
      'sidebar',
      {
        checkWorkbook: () => aCheckedWorkbook(),
        readProgress: () => ({ ok: true, progress: null, waits: false }),
        generateReport: () => madeReport,
      },
      'generate',
    );
    await sidebarIn(page).text('Slutrapporten är klar').first().waitFor();
    expect(argsOf('generateReport')).toHaveLength(1);
  });
});
