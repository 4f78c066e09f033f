/** From a new workbook to a report without errors, as an officer does it the first time. */
import { createSpreadsheet } from '../../../host/sheets/spreadsheet-model';
import { axe } from '../axe';
import { useBrowser } from '../browser';
import { useWorkbench } from '../use-workbench';
import { officerAt } from './officer';
import { typedOnTheHost } from './typed-on-the-host';
import { mendings, pastedActivities, pastedBudget, typedTabs, type Mending } from './typed-case';

/** The most cells to type with only budget and activities pasted, and the most rows of findings to meet. */
const MOST = { cells: 260, findings: 23 };
/** They end what hangs and measure nothing, in milliseconds. */
const [patience, waitLimit] = [900_000, 120_000];

describe('a first report', () => {
  const browser = useBrowser();
  const workbench = useWorkbench(browser, { workbook: createSpreadsheet('Blad') });

  it(
    'comes of few cells and few findings, by keyboard and mouse',
    async () => {
      const page = await browser.openPage({ viewport: { width: 1280, height: 720 }, reducedMotion: true });
      page.setDefaultTimeout(waitLimit);
      const bench = await workbench.visit(page);
      const { sidebar } = bench;
      await page.getByRole('combobox', { name: 'Exempel' }).selectOption('Ny arbetsbok');
      await sidebar.button('Skapa arbetsbok').waitFor();
      expect(await axe(page)).toEqual([]);
      await sidebar.button('Skapa arbetsbok').click();
      await sidebar.section('Ärende').waitFor();
      expect(await axe(page)).toEqual([]);

      const officer = officerAt(workbench, bench);
      for (const tab of typedTabs) await officer.fill(tab);
      await sidebar.checkNow();
      await officer.walk();
      for (const table of [pastedActivities, pastedBudget]) await officer.paste(table);
      for (let isMended = true; isMended;) {
        await sidebar.checkNow();
        const found = await officer.walk();
        const now = mendings.filter(({ finding }) => found.some((one) => one.startsWith(finding)));
        for (const mending of now) await officer.mend(mending);
        isMended = now.length > 0;
      }
      const isMet = ({ finding }: Mending) => [...officer.met].some((one) => one.startsWith(finding));
      expect(mendings.filter((mending) => !isMet(mending))).toEqual([]);
      expect(await axe(page)).toEqual([]);

      await sidebar.generate.click();
      await sidebar.text('Slutrapporten är klar').first().waitFor();
      expect((await workbench.state()).documents).toHaveLength(1);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axe(page)).toEqual([]);

      const byHand = typedOnTheHost();
      process.stdout.write(
        `A first report: ${officer.cellsTyped()} cells typed and ${officer.met.size} findings met (at most ${MOST.cells} and ${MOST.findings}); with nothing pasted ${byHand.cells} and ${byHand.findings}.\n`,
      );
      expect(officer.cellsTyped()).toBeLessThanOrEqual(MOST.cells);
      expect([...officer.met].slice(MOST.findings)).toEqual([]);
    },
    patience,
  );
});
