/** Each fault that the workbench can switch on: the sidebar explains it in words, and goes on when it is over. */
import { startWorkbench } from '../../workbench/server/start-workbench';
import { useBrowser } from './browser';
import { useWorkbench } from './use-workbench';

const unreadable =
  /undefined|null|NaN|\[object|Exception|Error\b|HTTP|PERMISSION_DENIED|Quota|insertText|Specified permissions|\b(400|403|404|429|500)\b/;

/** What the officer reads when she requests the report while a fault is on. */
const explanations: Readonly<Record<string, RegExp>> = {
  'docs-429': /Slutrapporten är klar/,
  'docs-429-always': /Google tar inte emot fler ändringar just nu/,
  'docs-500': /Google svarar inte just nu/,
  'docs-400': /Google tog inte emot det som tillägget skickade/,
  'drive-403': /Google gav inte tillstånd/,
  'unticked-box': /Tillägget saknar en behörighet/,
  'no-contact': /fick ingen kontakt med Google/,
  'several-accounts': /flera Google-konton/,
  'colleague-busy': /Arbetsboken kontrolleras redan|Rapporten skapas redan|Arbetsboken används/,
  'lost-answer': /Rapporten kan ändå ha skapats/,
};

describe('a fault in the workbench', () => {
  const browser = useBrowser();
  const workbench = useWorkbench(browser);

  it('is one of those that are tested here', async () => {
    const { faults } = await workbench.state();
    expect(faults.map(({ id }) => id).sort()).toEqual([...Object.keys(explanations), 'colleague'].sort());
  });

  it.each(Object.entries(explanations))(
    '%s is explained in words, and the report is made when it is over',
    async (id, words) => {
      const { page, bench } = await workbench.open();
      await bench.sidebar.checkNow();
      await workbench.ask('setFault', { id, on: true });
      await bench.sidebar.generate.click();
      await bench.sidebar.text(words).first().waitFor();
      expect(await page.frameLocator('aside iframe').locator('body').innerText()).not.toMatch(unreadable);

      await workbench.ask('setFault', { id, on: false });
      const { documents } = await workbench.state();
      const again = bench.sidebar.button('Försök igen');
      await ((await again.count()) > 0 ? again : bench.sidebar.generate.or(bench.sidebar.update)).click();
      await bench.sidebar
        .text(/Slutrapporten är klar|Rapporten finns redan|Rapporten behöver inte uppdateras/)
        .first()
        .waitFor();
      expect((await workbench.state()).documents).toHaveLength(Math.max(documents.length, 1));
    },
  );

  it('of a colleague who made the report is reported as what it is', async () => {
    const { bench } = await workbench.open();
    await bench.sidebar.generate.click();
    await bench.sidebar.text('Slutrapporten är klar').first().waitFor();
    await bench.setFault('Kollega utan tillgång till dokumentet', true);
    await bench.sidebar.update.click();
    await bench.sidebar
      .text(/Dokumentet är skapat av/)
      .first()
      .waitFor();
    await bench.sidebar.button('Skapa ett nytt dokument').first().click();
    await bench.sidebar.text('Slutrapporten är klar').first().waitFor();
  });

  it('that stops the server is reported, and so is that it has another address when it is back', async () => {
    const own = await startWorkbench({ port: 0, latency: 0 });
    const page = await browser.openPage({
      viewport: { width: 1400, height: 900 },
      expectedErrors: [/Failed to load resource/, /ERR_/],
    });
    await page.goto(own.address);
    await page.getByRole('tab', { name: 'Budget' }).waitFor();
    await own.close();
    await page.getByText('Provbänken svarar inte. Starta den igen med npm start.').first().waitFor();
    const next = await startWorkbench({ port: Number(new URL(own.origin).port), latency: 0 });
    await page.getByText('Adressen saknar rätt nyckel.').first().waitFor();
    await next.close();
  });
});
