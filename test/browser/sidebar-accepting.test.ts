/** Accepting a warning with a written reason; what the officer typed is never lost. */
import type { CheckedWorkbook } from '../../src/engine/app/check-and-publish';
import type { ReviewedFinding } from '../../src/engine/app/reviewed-findings';
import { axe } from './axe';
import { useBrowser } from './browser';
import { aCheckedWorkbook, aFailure, aFinding } from './checked-workbook';
import { eventually } from './eventually';
import { openSidebar, type OpenSidebar } from './open-sidebar';
import type { Answers } from './scripted-add-on';
import { later, rejected } from './scripted-add-on';

describe('accepting a warning in the sidebar', () => {
  const browser = useBrowser();
  const words = 'Lokalen öppnade först i maj.';
  const warning = aFinding({ severity: 'VARNING', message: 'Aktiviteten ligger utanför tiden.' });
  const accepted = { ...warning, reason: words };
  const found = (...findings: readonly ReviewedFinding[]) => aCheckedWorkbook({ findings });

  async function openForm(answers: Answers): Promise<OpenSidebar> {
    const open = await openSidebar(browser, { checkWorkbook: () => found(warning), ...answers });
    await open.sidebar.section('Budget').click();
    await open.sidebar.accept.click();
    await open.sidebar.reason.waitFor();
    return open;
  }

  it('keeps the reason and shows it in place', async () => {
    const { sidebar, addOn } = await openForm({ acceptWarnings: () => found(accepted) });
    await sidebar.reason.fill(words);
    await sidebar.save.click();
    await sidebar.text(`Godtagen: ${words}`).waitFor();
    expect(addOn.calls.at(-1)).toEqual({ name: 'acceptWarnings', args: [[warning.key], words] });
    await sidebar.text('Redo att skapas').first().waitFor();
  });

  it('asks for a reason when there is none', async () => {
    const { sidebar, addOn } = await openForm({});
    await sidebar.reason.fill('   ');
    await sidebar.save.click();
    await eventually(async () => {
      expect(await sidebar.reason.getAttribute('aria-invalid')).toBe('true');
    });
    expect(addOn.calls.map(({ name }) => name)).toEqual(['checkWorkbook']);
  });

  it('takes a reason back', async () => {
    const { sidebar, addOn } = await openSidebar(browser, {
      checkWorkbook: () => found(accepted),
      acceptWarnings: () => found(warning),
    });
    await sidebar.section('Budget').click();
    await sidebar.button('Ta tillbaka').click();
    await sidebar.accept.waitFor();
    expect(addOn.calls.at(-1)).toEqual({ name: 'acceptWarnings', args: [[warning.key], ''] });
  });

  it('keeps the words when the workbook is checked meanwhile, even when the warning is gone', async () => {
    const { sidebar, addOn } = await openForm({});
    await sidebar.reason.fill(words);
    addOn.answer({ checkWorkbook: () => found() });
    await sidebar.check.click();
    await eventually(() => {
      expect(addOn.calls).toHaveLength(2);
    });
    await sidebar.text('Redo att skapas').first().waitFor();
    expect(await sidebar.reason.inputValue()).toBe(words);
  });

  it('keeps the words when the section is closed and opened', async () => {
    const { sidebar } = await openForm({});
    await sidebar.reason.fill(words);
    await sidebar.section('Budget').click();
    await sidebar.section('Budget').click();
    await eventually(async () => {
      if ((await sidebar.reason.count()) === 0) await sidebar.accept.click();
      expect(await sidebar.reason.inputValue()).toBe(words);
    });
  });

  it.each([
    ['the add-on refuses', () => aFailure('unavailable'), 'Google svarar inte just nu.'],
    [
      'there is no contact',
      (): never => {
        throw rejected('NetworkError', 'Connection failure due to HTTP 0');
      },
      'kontakt',
    ],
  ])(
    'keeps the words when %s, says so, and saves them at the next try',
    async (_, acceptWarnings, message) => {
      const { sidebar, addOn } = await openForm({ acceptWarnings });
      await sidebar.reason.fill(words);
      await sidebar.save.click();
      await sidebar.text(message).first().waitFor();
      expect(await sidebar.reason.inputValue()).toBe(words);
      addOn.answer({ acceptWarnings: () => found(accepted) });
      await sidebar.save.click();
      await sidebar.text(`Godtagen: ${words}`).waitFor();
    },
  );

  it('keeps words that are typed while the earlier ones are being saved', async () => {
    const answer = later<CheckedWorkbook>();
    const { sidebar } = await openForm({ acceptWarnings: () => answer.promise });
    await sidebar.reason.fill(words);
    await sidebar.save.click();
    const more = `${words} Se bilaga 2.`;
    if (await sidebar.reason.isEditable()) {
      await sidebar.reason.fill(more);
      answer.give(found(accepted));
      await eventually(async () => {
        expect(await sidebar.reason.inputValue()).toBe(more);
      });
    } else {
      answer.give(found(accepted));
      await sidebar.text(`Godtagen: ${words}`).waitFor();
    }
  });

  it('returns to the button when the form is left', async () => {
    const { sidebar, page } = await openForm({});
    await sidebar.cancel.click();
    await eventually(async () => {
      expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Godta/);
    });
    await page.keyboard.press('Enter');
    await sidebar.reason.fill(words);
    await page.keyboard.press('Escape');
    await eventually(async () => {
      expect(await sidebar.reason.count()).toBe(0);
    });
    await page.keyboard.press('Enter');
    expect(await sidebar.reason.inputValue()).toBe(words);
  });

  it('accepts alike warnings with one reason, keeps it over a check, and says which are gone', async () => {
    const alike = [4, 5, 6].map((row) => aFinding({ severity: 'VARNING', cell: `E${row}` }));
    const { sidebar, addOn, page } = await openSidebar(browser, { checkWorkbook: () => found(...alike) });
    await sidebar.section('Budget').click();
    await sidebar.button('Godta tre varningar').click();
    await sidebar.text('Förklaringen sparas för tre varningar.').waitFor();
    await sidebar.reason.fill(words);
    addOn.answer({ checkWorkbook: () => found(...alike.slice(1)) });
    await sidebar.check.click();
    await sidebar.text('Varning i 2 celler').first().waitFor();
    expect(await sidebar.reason.inputValue()).toBe(words);
    expect(await axe(page)).toEqual([]);

    const keys = alike.map(({ key }) => key);
    addOn.answer({
      acceptWarnings: () =>
        aCheckedWorkbook({
          findings: alike.slice(1).map((finding) => ({ ...finding, reason: words })),
          notAccepted: keys.slice(0, 1),
        }),
    });
    await sidebar.save.click();
    await page.getByRole('heading', { name: 'Alla varningar är inte godtagna' }).waitFor();
    await sidebar.text('Två varningar är godtagna: Budget E5 och Budget E6.').first().waitFor();
    await sidebar.text('Alla är godtagna.').waitFor();
    expect(addOn.argsOf('acceptWarnings')).toEqual([[keys, words]]);
    expect(await axe(page)).toEqual([]);
  });
});
