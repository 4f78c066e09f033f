/** The tools of the sidebar, on the built add-on: a table is pasted, decided on, looked through and added. */
import { openHost } from '../../host/host';
import { copySpreadsheet } from '../../host/sheets/copy-spreadsheet';
import type { CheckedAccessibility } from '../../src/engine/app/check-accessibility';
import type { ArgumentsOf, ResponseOf } from '../../src/engine/app/commands';
import { barrierKinds, type Barrier, type BarrierKind } from '../../src/engine/barriers/barrier';
import { aWorkbook } from '../builders/a-workbook';
import { hostOf } from '../builders/on-the-host';
import { axe } from './axe';
import { useBrowser, type PageOptions } from './browser';
import { aCheckedWorkbook, aFailure } from './checked-workbook';
import { eventually } from './eventually';
import { openSidebar } from './open-sidebar';

const TABLE = 'Post\tBudget (tkr)\tKonto\nLokal\t150\t5010\nMaterial\t<b>20</b>\t5410\nSumma\t170\t';

describe('Klistra in tabell', () => {
  const browser = useBrowser();

  async function open(options: PageOptions = {}) {
    const host = hostOf(aWorkbook().sheets);
    const opened = await openSidebar(
      browser,
      {
        checkWorkbook: () => aCheckedWorkbook(),
        readPaste: (...given: ArgumentsOf['readPaste']) =>
          host.call('readPaste', ...given) as unknown as ResponseOf['readPaste'],
        addPaste: (...given: ArgumentsOf['addPaste']) =>
          host.call('addPaste', ...given) as unknown as ResponseOf['addPaste'],
      },
      options,
    );
    await opened.sidebar.openStep('Fler verktyg');
    await opened.sidebar.openStep('Klistra in tabell');
    const budget = () => host.workbook.sheets.find(({ name }) => name === 'Budget')?.cells ?? [];
    return { ...opened, host, budget };
  }

  async function read(options: PageOptions = {}) {
    const opened = await open(options);
    await opened.sidebar.field('Tabellen').fill(TABLE);
    await opened.sidebar.button('Läs tabellen').click();
    await opened.page.locator('#paste-plan:focus').waitFor();
    return opened;
  }

  it('adds the rows when what is open is answered, and the check sees them', async () => {
    const { sidebar, page, addOn, budget } = await read();
    const add = sidebar.button('Lägg till');
    expect(await add.getAttribute('aria-disabled')).toBe('true');
    await page.getByLabel('Räkna om till kronor').check();
    await page.getByLabel('Lägg inte till dem').check();
    await page.getByLabel('Typ', { exact: true }).selectOption('Kostnad');
    await page.getByLabel('År', { exact: true }).fill('2023');
    await page.getByLabel('År', { exact: true }).blur();
    await page.getByRole('cell', { name: '150000' }).waitFor();
    expect(await page.getByRole('cell', { name: '<b>20</b>' }).count()).toBe(1);
    await eventually(async () => {
      expect(await add.getAttribute('aria-disabled')).toBeNull();
    });
    const rows = budget().length;
    await add.click();
    await sidebar.text('Två rader lades till i fliken Budget').waitFor();
    expect(budget()).toHaveLength(rows + 2);
    expect(budget()[rows]?.map((cell) => cell?.value ?? '')).toEqual(
      expect.arrayContaining([2023, 'Kostnad', 'Lokaler', 150000]),
    );
    expect(await sidebar.field('Tabellen').inputValue()).toBe('');
    await eventually(() => {
      expect(addOn.argsOf('checkWorkbook')).toHaveLength(2);
    });
  });

  it('keeps what was pasted when the tab has changed meanwhile, and says so', async () => {
    const { sidebar, page, budget } = await read();
    await page.getByLabel('Beloppen står redan i kronor').check();
    await page.getByLabel('Lägg till dem också').check();
    const [headings = []] = budget();
    [headings[0], headings[1]] = [headings[1], headings[0]];
    await sidebar.button('Lägg till').click();
    await sidebar.text('Någon har ändrat fliken sedan raderna visades').waitFor();
    expect(await sidebar.field('Tabellen').inputValue()).toBe(TABLE);
    await sidebar.button('Läs tabellen').click();
    await sidebar.button('Lägg till tre rader').waitFor();
  });

  it('lets the officer choose the tab and the columns where the headings say too little', async () => {
    const { sidebar, page } = await open();
    await sidebar.field('Tabellen').fill('Konto;Text;2023\n5010;Lokal;150000');
    await sidebar.button('Läs tabellen').click();
    await page.getByLabel('Vilken flik gäller det?').selectOption('Budget');
    await page.getByLabel('Text', { exact: true }).selectOption('Post');
    await page.getByLabel('2023', { exact: true }).selectOption('Utfall');
    await page.getByRole('columnheader', { name: 'Utfall' }).waitFor();
    expect(await page.getByRole('cell').allTextContents()).toEqual(['Lokaler', '150000']);
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds at 360 px, %s', async (colorScheme) => {
    const { page } = await read({ viewport: { width: 360, height: 1400 }, colorScheme, reducedMotion: true });
    expect(await axe(page)).toEqual([]);
  });
});

describe('Ta bort markeringar', () => {
  const browser = useBrowser();

  it('says what came of it, and that the next check marks again', async () => {
    const { sidebar } = await openSidebar(browser, {
      checkWorkbook: () => aCheckedWorkbook(),
      removeMarks: () => ({ ok: true, notices: [] }),
    });
    for (const part of ['Fler verktyg', 'Ta bort markeringar']) await sidebar.openStep(part);
    await sidebar.button('Ta bort markeringarna').click();
    await sidebar.text('Markeringarna är borttagna.').waitFor();
    await sidebar.text('Nästa kontroll sätter dit dem igen.').waitFor();
  });
});

describe('Översikt', () => {
  const browser = useBrowser();

  it('makes the tab at a press, says so, and has nothing that axe finds', async () => {
    const host = hostOf(aWorkbook().sheets);
    const { page, sidebar } = await openSidebar(
      browser,
      {
        checkWorkbook: () => aCheckedWorkbook(),
        updateOverview: () => host.call('updateOverview') as unknown as ResponseOf['updateOverview'],
      },
      { viewport: { width: 360, height: 1200 } },
    );
    for (const part of ['Fler verktyg', 'Översikt']) await sidebar.openStep(part);
    await sidebar.button('Uppdatera översikten').click();
    await sidebar.text('Fliken ”Översikt” är tillagd sist, med nyckeltal och diagram.').waitFor();
    expect(host.workbook.sheets.at(-1)).toMatchObject({ name: 'Översikt' });
    expect(await axe(page)).toEqual([]);
  });
});

describe('Tillgänglighet', () => {
  const browser = useBrowser();
  const places: Readonly<Partial<Record<BarrierKind, Partial<Barrier>>>> = {
    'several-titles': { words: 'Slutrapport 2', heading: '', figures: [2] },
    'heading-skipped': { words: 'Nöjdhet', figures: [1, 3] },
    'link-says-nothing': { words: 'här', around: 'Läs om återrapporten här' },
    'empty-paragraphs': { words: 'Parterna har samverkat.', figures: [2] },
    'list-by-hand': { words: '- ett', figures: [3] },
    'low-contrast': { words: 'enligt budget', around: 'Allt gick enligt budget.', figures: [2.96, 4.5] },
  };
  const found: CheckedAccessibility = {
    ok: true,
    document: { id: 'one', name: 'Slutrapport', url: 'https://docs.google.com/document/d/one/edit' },
    otherTabs: 1,
    groups: barrierKinds.map((kind) => {
      const place = { part: 'body', heading: 'Tidsplan och budget', headingId: 'h.1' } as const;
      const shown = { kind, ...place, words: '', around: '', figures: [], ...places[kind] };
      return kind === 'underlined'
        ? { kind, count: 12, barriers: Array.from({ length: 10 }, () => shown) }
        : { kind, count: 1, barriers: [shown] };
    }),
  };

  it('says at a press what was found, where, and what was not looked at; axe finds nothing', async () => {
    const { page, sidebar } = await openSidebar(
      browser,
      { checkWorkbook: () => aCheckedWorkbook(), checkAccessibility: () => found },
      { viewport: { width: 300, height: 1200 }, reducedMotion: true },
    );
    for (const part of ['Fler verktyg', 'Tillgänglighet']) await sidebar.openStep(part);
    await sidebar.button('Granska dokumentet').click();
    await page.locator('#accessibility-found:focus').waitFor();
    await sidebar.text('Under rubriken Tidsplan och budget').first().waitFor();
    await sidebar.text('”här” i ”Läs om återrapporten här”.').waitFor();
    await sidebar.text('Kontrasten är 2,9:1 och ska vara minst 4,5:1.').waitFor();
    await sidebar.text('De första tio av 12 visas.').waitFor();
    await sidebar.text('dokumentets andra flik').waitFor();
    expect(await page.getByRole('link', { name: 'Under rubriken' }).first().getAttribute('href')).toBe(
      'https://docs.google.com/document/d/one/edit#heading=h.1',
    );
    expect(await axe(page)).toEqual([]);
  });
});

describe('Ny period ur denna', () => {
  const browser = useBrowser();
  const first = hostOf(aWorkbook().sheets);
  first.call('checkWorkbook');

  function aCopy() {
    const workbook = copySpreadsheet(first.workbook, 'a-copy');
    return openHost({ workbook, now: new Date('2025-11-15T09:00:00Z') });
  }

  async function open(options: PageOptions = {}) {
    const host = aCopy();
    const opened = await openSidebar(
      browser,
      {
        checkWorkbook: () => host.call('checkWorkbook') as unknown as ResponseOf['checkWorkbook'],
        readNewPeriod: () => host.call('readNewPeriod') as unknown as ResponseOf['readNewPeriod'],
        startNewPeriod: (seen) =>
          host.call('startNewPeriod', seen) as unknown as ResponseOf['startNewPeriod'],
      },
      options,
    );
    for (const part of ['Fler verktyg', 'Ny period ur denna']) await opened.sidebar.openStep(part);
    return { ...opened, host };
  }

  it('shows what is emptied, empties it at a second press, and is then offered no more', async () => {
    const { sidebar, page, addOn, host } = await open();
    const outcomes = () => {
      const budget = host.workbook.sheets.find(({ name }) => name === 'Budget')?.cells ?? [];
      const at = budget[0]?.findIndex((cell) => cell?.value === 'Utfall') ?? -1;
      return budget.slice(1).flatMap((row) => row?.[at]?.value || []);
    };
    await sidebar.button('Se vad som töms').click();
    await page.locator('#period-plan:focus').waitFor();
    await sidebar.text('Utfall (18 celler)').waitFor();
    expect(outcomes()).toHaveLength(18);
    await sidebar.button('Avbryt').click();
    await page.locator('#tool-period:focus').waitFor();
    await sidebar.button('Se vad som töms').click();
    await sidebar.button('Töm \\d+ celler och börja en ny period').click();
    await sidebar.text(/^Arbetsboken är klar för en ny period\. \d+ celler tömdes\.$/).waitFor();
    expect(outcomes()).toEqual([]);
    await eventually(async () => {
      expect(addOn.argsOf('checkWorkbook')).toHaveLength(2);
      expect(await sidebar.button('Se vad som töms').count()).toBe(0);
    });
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds at 360 px, %s', async (colorScheme) => {
    const { sidebar, page } = await open({
      viewport: { width: 360, height: 2400 },
      colorScheme,
      reducedMotion: true,
    });
    await sidebar.button('Se vad som töms').click();
    await page.locator('#period-plan:focus').waitFor();
    expect(await axe(page)).toEqual([]);
  });
});

describe('Om tillägget', () => {
  const browser = useBrowser();

  async function open(options: PageOptions = {}) {
    const opened = await openSidebar(
      browser,
      { checkWorkbook: () => aCheckedWorkbook(), removeMarks: () => aFailure('quota') },
      options,
    );
    for (const part of ['Fler verktyg', 'Ta bort markeringar', 'Om tillägget'])
      await opened.sidebar.openStep(part);
    return opened;
  }

  it('shows version, rules and licences, and the last failure without a word of the workbook', async () => {
    const { sidebar } = await open();
    await sidebar.text(/^Version \d+\.\d+\.\d+\. Regler [0-9a-f]{16}\.$/).waitFor();
    await sidebar.text(/licensen MIT.*preact/).waitFor();
    await sidebar.text('Inget har misslyckats').waitFor();
    await sidebar.button('Ta bort markeringarna').click();
    await sidebar.text(/^Senaste fel: removeMarks, quota, \d{4}-\d\d-\d\dT/).waitFor();
    await sidebar.button('Kopiera uppgifter till it-stöd').click();
    await sidebar.text('Texten är kopierad.').first().waitFor();
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds at 360 px, %s', async (colorScheme) => {
    const { page } = await open({ viewport: { width: 360, height: 1200 }, colorScheme, reducedMotion: true });
    expect(await axe(page)).toEqual([]);
  });
});
