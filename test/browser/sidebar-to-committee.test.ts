/** The officer's way to the committee, from a finished report to a decision, on the real host. */
import type { Page } from 'playwright-core';
import { axe } from './axe';
import { useBrowser } from './browser';
import { eventually } from './eventually';
import { useWorkbench } from './use-workbench';
import type { WorkbenchParts } from './workbench-parts';

const browser = useBrowser();
const workbench = useWorkbench(browser);

/** A workbook whose report is made, with the addresses of two recipients. */
async function withReport(): Promise<{ readonly page: Page; readonly bench: WorkbenchParts }> {
  await workbench.ask('openExample', { name: 'komplett.xlsx' });
  const opened = await workbench.open();
  const { sidebar } = opened.bench;
  await sidebar.generate.click();
  await sidebar.text('Slutrapporten är klar').first().waitFor();
  await sidebar.section('Fastställ').waitFor();
  return opened;
}

async function finalise({ sidebar }: WorkbenchParts): Promise<void> {
  await sidebar.openStep('Fastställ');
  await sidebar.button('Fastställ som version').click();
  await sidebar.text('Rapporten är fastställd och låst.').waitFor();
}

describe('the way to the committee', () => {
  it('is one folded line until there is a report', async () => {
    const { bench } = await workbench.open();
    const part = bench.sidebar.section('Till nämnden');
    await part.waitFor();
    expect(await part.getAttribute('aria-expanded')).toBe('false');
    await part.click();
    await bench.sidebar.openStep('Fastställ');
    await bench.sidebar.text('Skapa slutrapporten.').waitFor();
    expect(await bench.sidebar.button('Fastställ som version 1').getAttribute('aria-disabled')).toBe('true');
  });

  it('finalises the report, shares it, takes it back, and notes the decision', async () => {
    const { page, bench } = await withReport();
    const { sidebar } = bench;
    await sidebar.openStep('Dela');
    await sidebar.text('Nämnden får bara en fastställd version.').waitFor();
    await finalise(bench);
    await sidebar.text(/^[0-9a-f]{64}$/).waitFor();
    expect(await axe(page)).toEqual([]);

    await workbench.ask('setOthers', { refusal: { address: 'registrator@example.se', kind: 'policy' } });
    await sidebar.field('Meddelande i mejlet').first().fill('Till sammanträdet den 12 december.');
    await sidebar.button('Dela med nämnden').click();
    await sidebar.text('1 av 2 fick åtkomst.').waitFor();
    await sidebar.text(/registrator@example\.se: Er organisation tillåter inte/).waitFor();
    expect(await sidebar.field('Meddelande i mejlet').first().inputValue()).toBe(
      'Till sammanträdet den 12 december.',
    );
    const { others } = await workbench.state();
    expect(others.mails).toEqual([
      expect.objectContaining({
        to: 'fritidsnamnden@example.se',
        message: 'Till sammanträdet den 12 december.',
      }),
    ]);
    expect(await axe(page)).toEqual([]);

    await sidebar.button('Ta tillbaka åtkomsten för fritidsnamnden@example.se').click();
    await sidebar.text('Åtkomsten för fritidsnamnden@example.se är borttagen.').waitFor();
    await sidebar.text('Ingen har fått åtkomst härifrån.').waitFor();

    await sidebar.openStep('Nämndens beslut');
    await sidebar.button('Anteckna beslutet').click();
    await sidebar.text('Välj dagen för sammanträdet.').waitFor();
    expect(await axe(page)).toEqual([]);
    await sidebar.field('Sammanträdesdag').fill('2024-12-12');
    await sidebar.field('Paragraf').fill('§ 45');
    await sidebar.field('som föreslaget').check();
    await sidebar.button('Anteckna beslutet').click();
    await sidebar.text('Ärendet är avslutat').first().waitFor();
    await sidebar.openStep('Lås upp');
    await sidebar.text('Ärendet är avslutat. Versionen ligger kvar som den är.').waitFor();
    expect(await sidebar.button('Fastställ som version').count()).toBe(0);
  });

  it('says where a workbook and a document are not what was finalised, and makes the next version', async () => {
    const { page, bench } = await withReport();
    const { sidebar } = bench;
    await finalise(bench);
    await sidebar.openStep('Verifiera');
    await sidebar.button('Verifiera version 1').click();
    await sidebar.text('Version 1 är oförändrad.').waitFor();
    expect(await axe(page)).toEqual([]);

    await bench.type('Lärdomar', 'B2', 'Alla parter deltog i styrgruppen, som löste frågor inom en vecka.');
    await sidebar.check.click();
    await sidebar.text('Arbetsboken har ändrats sedan dess').first().waitFor();
    await sidebar.button('Verifiera version 1').click();
    await sidebar.text('Version 1 är inte oförändrad.').waitFor();
    await sidebar
      .text(/Fliken Lärdomar: raden ”[^”]*Alla parter deltog/)
      .first()
      .waitFor();

    await sidebar.openStep('Lås upp');
    await sidebar.button('Lås upp version 1').click();
    await sidebar.text('Det som skrivs sedan blir version 2.').waitFor();
    expect(await axe(page)).toEqual([]);
    await sidebar.button('Ja, lås upp').click();
    await sidebar.text('Dokumentet är upplåst.').waitFor();
    await sidebar.text('Det som fastställs härnäst blir version 2.').waitFor();

    await sidebar.update.click();
    await sidebar.button('Skriv ändringarna').click();
    await sidebar.text('Rapporten är uppdaterad').first().waitFor();
    await sidebar.button('Fastställ som version 2').click();
    await sidebar.text('Rapporten är fastställd och låst.').waitFor();

    await sidebar.openStep('Dela');
    await sidebar.button('Öppna ändringsbladet').click();
    await bench.dialog.getByRole('heading', { name: 'Nytt sedan version 1' }).waitFor();
    await bench.dialog
      .getByText('Alla parter deltog i styrgruppen, som löste frågor inom en vecka.')
      .waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it('finds what was typed in the document after it was unlocked', async () => {
    const { page, bench } = await withReport();
    const { sidebar } = bench;
    await finalise(bench);
    await sidebar.openStep('Lås upp');
    await sidebar.button('Lås upp version 1').click();
    await sidebar.button('Ja, lås upp').click();
    await sidebar.text('Dokumentet är upplåst.').waitFor();
    const [made] = (await workbench.state()).documents;
    if (made === undefined) throw new Error('There is no document.');
    const { id, revision } = made;
    const operation = { kind: 'write', from: 1, to: 1, text: 'Tillagt i efterhand. ' } as const;
    await workbench.ask('editDocument', {
      id,
      revision,
      tab: 't.0',
      segment: '',
      suggests: false,
      operation,
    });
    await sidebar.openStep('Verifiera');
    await sidebar.button('Verifiera version 1').click();
    await sidebar.text('Dokumentets text är en annan.').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it('sends the report to reviewers where Drive has approvals, and reads their answers', async () => {
    const { page, bench } = await withReport();
    const { sidebar } = bench;
    await workbench.ask('setOthers', { approvals: 'available' });
    await sidebar.openStep('Godkännande');
    await sidebar.field('Granskarnas e-postadresser').fill('chef@example.se');
    await sidebar.button('Skicka för godkännande').click();
    await sidebar.text('Rapporten är skickad för godkännande.').waitFor();
    expect(await axe(page)).toEqual([]);
    const { others } = await workbench.state();
    const [approval] = others.files.flatMap(({ approvals }) => approvals);
    if (approval === undefined) throw new Error('No approval was started.');
    await workbench.ask('answerApproval', {
      approval: approval.id,
      reviewer: 'chef@example.se',
      answer: 'approved',
      message: '',
    });
    await sidebar.button('Läs av svaret').click();
    await sidebar.text(/Rapporten är godkänd\./).waitFor();
  });

  it('says that Drive has no approvals, and lets each section be marked as done instead', async () => {
    const { page, bench } = await withReport();
    const { sidebar } = bench;
    await sidebar.openStep('Godkännande');
    await sidebar.text(/Låt den som godkänner klarmarkera avsnitten i stället/).waitFor();
    await sidebar.openStep('Klarmarkera avsnitten');
    await sidebar.button('Klarmarkera Mål').click();
    await sidebar
      .text(/^1 av \d+ avsnitt klara$/)
      .first()
      .waitFor();
    await sidebar.text(/^Klarmarkerat/).waitFor();
    expect(await axe(page)).toEqual([]);
    await bench.type('Mål', 'C2', 'Fler unga ska hitta till verkstaden.');
    await sidebar.check.click();
    await sidebar.text('Uppgifterna har ändrats sedan dess. Gå igenom avsnittet igen.').waitFor();
    await eventually(async () => {
      expect(await sidebar.text(/^0 av \d+ avsnitt klara$/).count()).toBeGreaterThan(0);
    });
  });
});
