/** Every failure is explained in words with a next step, and nothing that only a programmer can read is shown. */
import { useBrowser } from './browser';
import { aCheckedWorkbook, aFailure, madeReport } from './checked-workbook';
import { openSidebar } from './open-sidebar';
import { openScripted, rejected } from './scripted-add-on';
import { sidebarIn } from './sidebar-parts';

const unreadable =
  /undefined|null|NaN|\[object|Error|exception|stack|HTTP|PERMISSION_DENIED|ScriptError|K\d\d\b/;

describe('the sidebar when something fails', () => {
  const browser = useBrowser();
  const viewport = { width: 300, height: 700 };
  const checkWorkbook = () => aCheckedWorkbook();
  const readProgress = () => ({ ok: true, progress: null, waits: false }) as const;

  it.each([
    ['permission', 'Google gav inte tillstånd.'],
    ['not-found', 'Dokumentet går inte att nå med ditt konto.'],
    ['report-not-found', 'Rapporten går inte att nå med ditt konto.'],
    ['in-bin', 'Rapporten ligger i papperskorgen'],
    ['quota', 'Google tar inte emot fler ändringar just nu.'],
    ['conflict', 'Någon ändrade i dokumentet medan rapporten skrevs'],
    ['unavailable', 'Google svarar inte just nu.'],
    ['refused', 'Google tog inte emot det som tillägget skickade.'],
    ['unexpected', 'Något gick fel i tillägget.'],
    ['consent', 'Tillägget saknar en behörighet'],
  ] as const)('explains %s when the report is made', async (code, words) => {
    const { sidebar, page } = await openSidebar(browser, {
      checkWorkbook,
      readProgress,
      generateReport: () => aFailure(code),
    });
    await sidebar.generate.click();
    await sidebar.text(words).first().waitFor();
    expect(await page.innerText('body')).not.toMatch(unreadable);
    expect(await sidebar.generate.getAttribute('aria-disabled')).not.toBe('true');
  });

  it('does at the next try what failed', async () => {
    const { sidebar, addOn } = await openSidebar(browser, {
      checkWorkbook,
      readProgress,
      generateReport: () => aFailure('unavailable'),
    });
    await sidebar.generate.click();
    await sidebar.button('Försök igen').waitFor();
    addOn.answer({ generateReport: () => madeReport });
    await sidebar.button('Försök igen').click();
    await sidebar.text('Slutrapporten är klar').first().waitFor();
  });

  it('leads to where a permission that was left out is given', async () => {
    const { sidebar } = await openSidebar(browser, {
      checkWorkbook,
      readProgress,
      generateReport: () => aFailure('consent', 'https://accounts.google.com/o/oauth2/auth?x=1'),
    });
    await sidebar.generate.click();
    const link = sidebar.link('Ge behörighet');
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('https://accounts.google.com/o/oauth2/auth?x=1');
    expect(await link.getAttribute('rel')).toContain('noopener');
    expect(await link.getAttribute('target')).toBe('_blank');
  });

  it('makes the tabs of a spreadsheet that has none, and checks it then', async () => {
    const page = await browser.openPage({ viewport });
    const addOn = await openScripted(page, 'sidebar', { checkWorkbook: () => aFailure('no-known-sheet') });
    const sidebar = sidebarIn(page);
    await sidebar.button('Skapa arbetsbok').waitFor();
    const text = 'Flikar som lades till: Ärende och Parter.';
    addOn.answer({ checkWorkbook, setUpWorkbook: () => ({ ok: true, made: ['Ärende', 'Parter'], text }) });
    await sidebar.button('Skapa arbetsbok').click();
    await sidebar.section('Parter').waitFor();
    await sidebar.text(text).first().waitFor();
    expect(addOn.calls.map(({ name }) => name)).toEqual(['checkWorkbook', 'setUpWorkbook', 'checkWorkbook']);
  });

  it.each([
    ['NetworkError', 'NetworkError: Connection failure due to HTTP 0', [/kontakt/]],
    ['TransportError', 'Error in protected function: timeout', [/kontakt/]],
    [
      'ScriptError',
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      [/flera Google-konton/, /ruta kryssades inte i/, /menyn Slutrapport/],
    ],
    [
      'Error',
      'Authorization is required to perform that action.',
      [/flera Google-konton/, /ruta kryssades inte i/],
    ],
  ])('says what to do when a call fails with %s', async (name, message, expected) => {
    const page = await browser.openPage({ viewport });
    const addOn = await openScripted(page, 'sidebar', {
      checkWorkbook: () => {
        throw rejected(name, message);
      },
    });
    const sidebar = sidebarIn(page);
    await sidebar.button('Försök igen').waitFor();
    const shown = await page.innerText('body');
    for (const words of expected) expect(shown).toMatch(words);
    expect(shown).not.toMatch(unreadable);
    expect(shown).not.toContain(message);
    addOn.answer({ checkWorkbook });
    await sidebar.button('Försök igen').click();
    await sidebar.text('Redo att skapas').first().waitFor();
  });

  it('says that the computer has no contact with the internet when it knows', async () => {
    const { sidebar, page, addOn } = await openSidebar(browser, { checkWorkbook });
    addOn.answer({
      checkWorkbook: () => {
        throw rejected('NetworkError', 'Connection failure due to HTTP 0');
      },
    });
    await page.context().setOffline(true);
    await sidebar.check.click();
    await sidebar.text('Datorn har ingen kontakt med internet').first().waitFor();
  });

  it('says when the preview can not be opened', async () => {
    const { sidebar } = await openSidebar(browser, {
      checkWorkbook,
      showPreview: () => aFailure('permission'),
    });
    await sidebar.preview.click();
    await sidebar.text('Google gav inte tillstånd.').first().waitFor();
  });
});
