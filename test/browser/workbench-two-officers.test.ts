/** Two officers in the same workbook, or one with two windows. */
import { useBrowser } from './browser';
import { eventually } from './eventually';
import { useWorkbench } from './use-workbench';

describe('two sidebars on one workbook', () => {
  const browser = useBrowser();
  const workbench = useWorkbench(browser);

  it('make one document when both request it at once, and the second learns since when', async () => {
    const first = await workbench.open();
    const second = await workbench.open();
    for (const { bench } of [first, second]) {
      await bench.sidebar.checkNow();
    }
    await workbench.ask('setLatency', { latency: 150 });
    await first.bench.sidebar.generate.click();
    await first.bench.sidebar.step.waitFor();
    await second.bench.sidebar.generate.click();
    await second.bench.sidebar
      .text(/Rapporten skapas redan sedan \d+ sekund/)
      .first()
      .waitFor();
    await first.bench.sidebar.text('Slutrapporten är klar').first().waitFor();
    const { documents } = await workbench.state();
    expect(documents).toHaveLength(1);

    await workbench.ask('setLatency', { latency: 0 });
    await second.bench.sidebar.button('Försök igen').click();
    await second.bench.sidebar.text('Rapporten finns redan').first().waitFor();
    expect((await workbench.state()).documents).toEqual(documents);
  });

  it('see each other’s edits and findings', async () => {
    const first = await workbench.open();
    const second = await workbench.open();
    await second.bench.goTo('Budget', 'H2');
    await first.bench.type('Budget', 'H2', 'mycket');
    await eventually(async () => {
      expect(await second.bench.cell('H2').innerText()).toBe('mycket');
    });
    await second.bench.sidebar.check.click();
    await second.bench.sidebar.text('1 fel kvar').first().waitFor();
    await first.bench.goTo('Budget', 'H2');
    await first.bench.note.waitFor();
  });

  it('keep the words of one who is accepting a warning while the other checks', async () => {
    const first = await workbench.open();
    const second = await workbench.open();
    await first.bench.type('Mål', 'N2', 'Fråga anna.ek@gmail.com.');
    await first.bench.sidebar.check.click();
    await first.bench.sidebar.section('Mål').click();
    await first.bench.sidebar.accept.click();
    await first.bench.sidebar.reason.fill('Adressen tas bort.');
    await second.bench.type('Mål', 'N2', '');
    await eventually(async () => {
      expect(await second.bench.cell('N2').innerText()).toBe('');
    });
    await second.bench.sidebar.checkNow();
    expect(await first.bench.sidebar.reason.inputValue()).toBe('Adressen tas bort.');
    await first.bench.sidebar.checkNow();
    await eventually(async () => {
      expect(await first.bench.sidebar.finding('privat').count()).toBe(0);
    });
    expect(await first.bench.sidebar.reason.inputValue()).toBe('Adressen tas bort.');
  });
});
