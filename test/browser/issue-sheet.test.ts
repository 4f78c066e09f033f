/** What is new in a version, on a page to print for the members. */
import type { Page } from 'playwright-core';
import type { IssueDifference, IssueSheet } from '../../src/engine/app/history/issue-sheet';
import { axe } from './axe';
import { useBrowser, type PageOptions } from './browser';
import { aFailure } from './checked-workbook';
import { openScripted } from './scripted-add-on';

const newest = { version: 2, at: '2024-03-20T10:00:00.000Z', by: { id: 'user-1', name: 'Anna Ek' } };
const changed = {
  key: 'budget|Personal|outcome',
  kind: 'changed',
  sheet: 'Budget',
  row: 'Personal 2024',
  title: null,
  column: 'Utfall',
  before: '42 600',
  after: '<b>45 000</b>',
  cell: 'H2',
  sections: ['Tidsplan och budget'],
} as const satisfies IssueDifference;
const goal = {
  ...changed,
  key: 'goals|M1|outcome',
  sheet: 'Mål',
  row: 'M1',
  title: 'Fler barn når konsten',
  sections: ['Sammanfattning', 'Måluppfyllelse'],
} as const;
const row = { ...changed, row: 'Lokal', cell: null, sections: [] } as const;
const sheet: IssueSheet = {
  ok: true,
  caseInfo: { title: 'Slutrapport för Husby', recipient: 'Kulturnämnden', meeting: '2024-12-12' },
  newest,
  previous: { ...newest, version: 1 },
  differences: [
    changed,
    goal,
    {
      ...row,
      key: 'budget|Lokal|post',
      kind: 'row-removed',
      entries: [
        { key: 'budget|Lokal|post', column: 'Post', text: 'Lokal' },
        { key: 'budget|Lokal|outcome', column: 'Utfall', text: '900' },
      ],
    },
  ],
  isTextSame: false,
  accepted: [
    { code: 'K10', tab: 'Budget', cell: 'H3', message: 'Personal blev dyrare.', reason: 'Lönerna höjdes.' },
  ],
};

describe('the issue sheet', () => {
  const { openPage } = useBrowser();

  async function open(answer: IssueSheet, options: PageOptions = {}): Promise<Page> {
    const page = await openPage({ viewport: { width: 900, height: 720 }, ...options });
    await openScripted(page, 'issue-sheet', { readIssueSheet: () => answer });
    await page.getByText('Version 2, fastställd den 20 mars 2024 av Anna Ek').waitFor();
    return page;
  }

  it('shows what each entry said before and says now, as text, with the accepted warnings', async () => {
    const page = await open(sheet);
    expect(await page.getByRole('row').allInnerTexts()).toEqual([
      'Uppgift\tFörut\tNu',
      'Personal 2024, Utfall\t42 600\t<b>45 000</b>',
      'Uppgift\tFörut\tNu',
      'Borttagen rad\tPost: Lokal\nUtfall: 900\t(borttaget)',
      'Uppgift\tFörut\tNu',
      'Fler barn når konsten (M1), Utfall\t42 600\t<b>45 000</b>',
    ]);
    await page.getByText('I rapporten: avsnittet ”Tidsplan och budget”.').waitFor();
    await page.getByText('Står inte i något avsnitt i rapporten.').waitFor();
    await page.getByText('Lönerna höjdes.').waitFor();
  });

  it('says that the first version is the first', async () => {
    const page = await open({ ...sheet, previous: null, differences: [], accepted: null });
    await page.getByText('Det här är den första fastställda versionen.').waitFor();
    await page.getByText('De står med sina skäl i kvittot.').waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds, %s', async (colorScheme) => {
    const page = await open(sheet, { colorScheme });
    expect(await axe(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 500 });
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  });

  it('says why there is none', async () => {
    const page = await openPage();
    await openScripted(page, 'issue-sheet', { readIssueSheet: () => aFailure('not-finalised') });
    await page.getByText('Fastställ rapporten först.').waitFor();
    await page.getByRole('button', { name: 'Försök igen' }).waitFor();
  });
});
