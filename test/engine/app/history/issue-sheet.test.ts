import type { Host } from '../../../../host/host';
import type { IssueSheet } from '../../../../src/engine/app/history/issue-sheet';
import { aWorkbook } from '../../../builders/a-workbook';
import { generated } from '../../../builders/on-the-host';
import { replaceTabs } from '../../../builders/tab-edits';
import { failureOf, run, withReport, withVersion } from '../sharing/matter-on-the-host';

const second = aWorkbook().with('Mål', 'Utfall', 2, 121);
const issueSheet = (host: Host) => run(host, 'readIssueSheet') as unknown as IssueSheet;

describe('readIssueSheet', () => {
  it('says that the first version has none before it', () => {
    const host = withVersion();
    const sheet = issueSheet(host);
    expect(sheet).toMatchObject({
      ok: true,
      newest: { version: 1 },
      previous: null,
      differences: [],
      isTextSame: false,
      accepted: [],
    });
  });

  it('says what each entry said before and says now, with the sections that are made of it', () => {
    const host = withVersion();
    run(host, 'unlockReport');
    replaceTabs(host, second.sheets);
    generated(host, { again: true });
    expect(failureOf(host, 'finaliseReport')).toBeNull();
    const sheet = issueSheet(host);
    expect([sheet.newest.version, sheet.previous?.version, sheet.isTextSame]).toEqual([2, 1, false]);
    expect(sheet.differences).toMatchObject([
      {
        kind: 'changed',
        sheet: 'Mål',
        column: 'Utfall',
        after: '121',
        title: expect.stringMatching(/\w{5}/) as string,
      },
    ]);
    expect(sheet.differences?.[0]?.sections).toContain('Måluppfyllelse');
  });

  it('says that nothing differs when a version is finalised again as it was', () => {
    const host = withVersion();
    run(host, 'unlockReport');
    expect(failureOf(host, 'finaliseReport')).toBeNull();
    expect(issueSheet(host)).toMatchObject({
      newest: { version: 2 },
      previous: { version: 1 },
      differences: [],
      isTextSame: true,
    });
  });

  it('says what was accepted in the version, also when the workbook has changed since', () => {
    const host = withVersion();
    replaceTabs(host, second.sheets);
    expect(issueSheet(host).accepted).toEqual([]);
  });

  it('needs a finalised version, and writes nothing', () => {
    expect(failureOf(withReport(), 'readIssueSheet')).toBe('not-finalised');
    const host = withVersion();
    const before = Object.fromEntries(host.properties('document'));
    run(host, 'readIssueSheet');
    expect(Object.fromEntries(host.properties('document'))).toEqual(before);
  });
});
