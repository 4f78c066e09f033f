/** What other people do, tried in the workbench: a reviewer answers, Drive refuses to share, a text file is downloaded. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manifest } from '../host/run-script';
import { axe } from './axe';
import { useBrowser } from './browser';
import { useWorkbench } from './use-workbench';

const script = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('Prov').addItem('Skicka', 'send').addToUi(); }
  function send() {
    const { id } = Drive.Files.create({ name: 'Rapport', mimeType: 'application/vnd.google-apps.document' });
    Drive.Files.create({ name: 'kvitto.json' }, Utilities.newBlob('{"ort":"Åmål"}', 'application/json'));
    const emailAddress = 'chefen@example.se';
    const toast = (text) => SpreadsheetApp.getActiveSpreadsheet().toast(text);
    try {
      Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress }, id, { emailMessage: 'Läs gärna.' });
      Drive.Approvals.start({ reviewerEmails: [emailAddress], dueTime: '2030-03-09T12:00:00Z' }, id);
      toast('Skickat');
    } catch (error) { toast('Nekat'); }
  }
`;

const folder = mkdtempSync(join(tmpdir(), 'others-'));
writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(manifest));
writeFileSync(join(folder, 'Code.js'), script);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('other people in the workbench', () => {
  const browser = useBrowser();
  const workbench = useWorkbench(browser, { project: folder });

  const open = async () => {
    const page = await browser.openPage({ viewport: { width: 1200, height: 900 } });
    const bench = await workbench.visit(page);
    const send = async (answer: string) => {
      await page.getByRole('button', { name: 'Prov', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Skicka' }).click();
      await bench.notices.getByText(answer).first().waitFor();
    };
    await page.getByRole('tab').first().waitFor();
    return { page, bench, send };
  };

  it('a reviewer approves, the mail is there to read, and a text file can be downloaded', async () => {
    const { page, send } = await open();
    await page.getByRole('button', { name: /^Prova fel/ }).click();
    await page.getByLabel('Drives godkännanden').selectOption('Finns');
    await page.getByRole('button', { name: /^Prova fel/ }).click();
    await send('Skickat');
    await page.getByRole('button', { name: /^Prova fel/ }).click();
    const files = page.getByRole('list', { name: 'Filer hos andra' });
    await files.getByText('Godkännandet pågår, svar senast 2030-03-09').waitFor();
    await files.getByText('chefen@example.se: läsare').waitFor();
    expect(await axe(page)).toEqual([]);

    await files.getByRole('textbox', { name: 'Granskarens meddelande' }).fill('Ser bra ut.');
    await files.getByRole('button', { name: 'Godkänn som chefen@example.se' }).click();
    await files.getByText('Godkänt', { exact: true }).waitFor();
    await files.getByText('Låst', { exact: true }).waitFor();

    await page.getByText(/^E-post som Drive har skickat/).click();
    const mails = page.getByRole('list', { name: 'E-post som Drive har skickat' });
    await mails.getByText('Ser bra ut.').first().waitFor();
    await mails.getByText('Läs gärna.').waitFor();

    const download = page.waitForEvent('download');
    await files.getByRole('link', { name: 'Ladda ned kvitto.json' }).click();
    expect((await download).suggestedFilename()).toBe('kvitto.json');
  });

  it('Drive refuses to share with a domain, until that is taken away', async () => {
    const { page, send } = await open();
    await workbench.ask('setOthers', { approvals: 'available' });
    await page.getByRole('button', { name: /^Prova fel/ }).click();
    await page.getByLabel('Adress eller @domän').fill('@example.se');
    await page.getByLabel('Mottagaren').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
    const refusals = page.getByRole('list', { name: 'Mottagare som Drive vägrar' });
    await refusals.getByText('@example.se får inte ges tillgång enligt organisationens regler').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: /^Prova fel/ }).click();
    await send('Nekat');
    await page.getByRole('button', { name: /^Prova fel/ }).click();
    await page.getByRole('button', { name: 'Ta bort @example.se' }).click();
    await refusals.getByRole('listitem').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Prova fel/ }).click();
    await send('Skickat');
  });
});
