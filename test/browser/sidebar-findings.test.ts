/** The list of sections: where the faults are, and the way to each cell. */
import type { ReviewedFinding } from '../../src/engine/app/reviewed-findings';
import { axe } from './axe';
import { useBrowser } from './browser';
import { aCheckedWorkbook, aFailure, aFinding, mixedFindings } from './checked-workbook';
import { eventually } from './eventually';
import { openSidebar } from './open-sidebar';
import { placeAt } from '../builders/places';

describe('the sections of the sidebar', () => {
  const browser = useBrowser();
  const checkWorkbook = () => aCheckedWorkbook({ findings: mixedFindings });
  const [, , outside] = mixedFindings.map(({ message }) => message);

  it('say in words how each part of the report is', async () => {
    const { sidebar } = await openSidebar(browser, { checkWorkbook });
    expect(await sidebar.section('Budget').innerText()).toMatch(/1\sfel/);
    expect(await sidebar.section('Aktiviteter').innerText()).toMatch(/2\svarningar/);
    expect(await sidebar.section('Parter').innerText()).toMatch(/klar/i);
    expect(await sidebar.section('Bilagor').innerText()).toMatch(/tom/i);
  });

  it('open to their findings, and each finding leads to its cell', async () => {
    const { sidebar, addOn } = await openSidebar(browser, { checkWorkbook, goToCell: () => ({ ok: true }) });
    await sidebar.section('Aktiviteter').click();
    await sidebar.finding('Aktiviteten ligger utanför överenskommelsens tid.').click();
    await eventually(() => {
      expect(addOn.calls.at(-1)).toEqual({ name: 'goToCell', args: [placeAt('Aktiviteter!B7')] });
    });
    await sidebar.section('Aktiviteter').click();
    expect(await sidebar.finding(outside ?? '').count()).toBe(0);
  });

  it('say in words when the tab of a finding is gone', async () => {
    const goToCell = () => aFailure('sheet-gone');
    const { sidebar } = await openSidebar(browser, { checkWorkbook, goToCell });
    await sidebar.section('Budget').click();
    await sidebar.finding('Utfallet avviker').click();
    await sidebar.text('Fliken finns inte i kalkylarket.').first().waitFor();
  });

  it('show one level alone when the officer chooses it', async () => {
    const { sidebar } = await openSidebar(browser, { checkWorkbook });
    const errors = sidebar.filter('Fel');
    expect(await errors.innerText()).toContain('1');
    await errors.click();
    expect(await errors.getAttribute('aria-pressed')).toBe('true');
    await eventually(async () => {
      expect(await sidebar.section('Aktiviteter').count()).toBe(0);
    });
    expect(await sidebar.section('Budget').count()).toBe(1);
    await errors.click();
    await sidebar.section('Aktiviteter').waitFor();
  });

  it('stay as the officer arranged them when the workbook is checked again', async () => {
    const { sidebar, page } = await openSidebar(browser, { checkWorkbook });
    await sidebar.section('Budget').click();
    await sidebar.check.click();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
    expect(await sidebar.section('Budget').getAttribute('aria-expanded')).toBe('true');
    expect(await sidebar.section('Aktiviteter').getAttribute('aria-expanded')).toBe('false');
  });

  it('show a thousand findings fifty at a time', async () => {
    const findings = Array.from({ length: 1000 }, (_, row) =>
      aFinding({ cell: `E${row + 2}`, code: `K${row}`, message: `Utfallet avviker, fall ${row}.` }),
    );
    const { sidebar } = await openSidebar(browser, { checkWorkbook: () => aCheckedWorkbook({ findings }) });
    await sidebar.section('Budget').click();
    expect(await sidebar.finding('Utfallet avviker').count()).toBe(50);
    await sidebar.button('Visa 50 till').click();
    await eventually(async () => {
      expect(await sidebar.finding('Utfallet avviker').count()).toBe(100);
    });
  });

  it('show what stands in a cell as text, whatever it looks like', async () => {
    const hostile =
      'Värdet ”<img src=x onerror=alert(1)>{{rubrik}}<script>alert(2)</script>😀” är inget datum.';
    const check = aCheckedWorkbook({
      caseInfo: { title: hostile, recipient: '<b>Nämnden</b>', meeting: null },
      findings: [aFinding({ message: hostile })],
    });
    const { sidebar, page } = await openSidebar(browser, { checkWorkbook: () => check });
    await sidebar.section('Budget').click();
    await sidebar.finding(hostile).waitFor();
    expect(await sidebar.title.textContent()).toBe(hostile);
    expect(await page.locator('img, main script, header b').count()).toBe(0);
  });
});

describe('a right value', () => {
  const browser = useBrowser();
  const asked = aFinding({ cell: 'E4', message: 'Vid Budget står ”3240 kr”.', right: '3 240' });
  const [other] = mixedFindings;
  const checkWorkbook = () =>
    aCheckedWorkbook({ findings: [asked, { ...(other ?? asked), cell: 'E9', key: 'x' }] });
  const written = (findings: readonly ReviewedFinding[], notWritten: string | null) => () => ({
    ...aCheckedWorkbook({ findings }),
    written: notWritten === null ? { sheet: 'Budget', cell: 'E4', value: '3 240' } : null,
    notWritten,
  });

  it('is written by a press, which sends the key alone, says what was done, and keeps the place on the page', async () => {
    const left = { ...(other ?? asked), cell: 'E9', key: 'x' };
    const { sidebar, addOn, page } = await openSidebar(browser, {
      checkWorkbook,
      writeValue: written([left], null),
    });
    await sidebar.section('Budget').click();
    const button = sidebar.button('Skriv 3 240 i cell E4');
    expect(await axe(page)).toEqual([]);
    await button.focus();
    await page.keyboard.press('Enter');
    await sidebar.text('3 240 är skrivet i Budget, cell E4. Ett fel.').waitFor({ state: 'attached' });
    expect(addOn.calls.at(-1)).toEqual({ name: 'writeValue', args: [asked.key] });
    expect(await button.count()).toBe(0);
    const focused = page.locator(':focus');
    expect(await focused.innerText()).toContain('Budget');
  });

  it('that is not written says why, where focus is then', async () => {
    const why = 'I cellen står en formel, och den skrivs inte över.';
    const { sidebar, page } = await openSidebar(browser, {
      checkWorkbook,
      writeValue: written([asked], why),
    });
    await sidebar.section('Budget').click();
    await sidebar.button('Skriv 3 240').click();
    await page.locator('h2:focus', { hasText: 'Ingenting skrevs' }).waitFor();
    expect(await sidebar.text(why).count()).toBe(1);
    expect(await axe(page)).toEqual([]);
    expect(await sidebar.button('Skriv 3 240').count()).toBe(1);
  });
});
