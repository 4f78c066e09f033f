import { openHost } from '../../../host/host';
import { projectOf } from '../../../host/runtime/project';
import { buildSelftest, type Selftest } from '../../../commands/selftest/build-selftest';
import { manifest } from '../../host/run-script';

let selftest: Selftest;
beforeAll(async () => {
  selftest = await buildSelftest(manifest);
});

/** A host that runs the selftest, where `change` has been made to what it expects. */
function hostOf(change = (code: string): string => code) {
  return openHost({ project: projectOf(manifest, change(selftest.code)) });
}

describe('buildSelftest', () => {
  it.each([
    ['selftestDocuments', 34],
    ['selftestServices', 24],
  ])('makes %s find no difference on the host that it was recorded on', (name, least) => {
    const host = hostOf();
    expect(host.call(name)).toEqual([]);
    const [, agreed = '', total = ''] = /^(\d+) of (\d+) answers/.exec(host.log.at(-1)?.message ?? '') ?? [];
    expect(agreed).toBe(total);
    expect(Number(total)).toBeGreaterThanOrEqual(least);
  });

  it('prints a difference with both answers', () => {
    const host = hostOf((code) => code.replaceAll('Argument too large: value', 'Value too large'));
    expect(host.call('selftestServices')).toEqual([
      expect.stringMatching(
        /^Cache: limits\n {2}host: .*Value too large.*\n {2}Google: .*Argument too large: value/,
      ),
    ]);
  });

  it('leaves no tab, no property and no document that is not in the trash', () => {
    const host = hostOf();
    const before = host.workbook.sheets.map(({ name }) => name);
    host.call('selftestDocuments');
    host.call('selftestServices');
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(before);
    expect(host.files().filter(({ trashed }) => !trashed)).toEqual([]);
    expect([...host.properties('user').keys()]).toEqual([]);
  });

  it('stays under the six minutes of a run and the sixty writes a minute', () => {
    const host = openHost({
      project: projectOf(
        manifest,
        `${selftest.code}\nfunction time() { const a = Date.now(); selftestDocuments(); return Date.now() - a; }`,
      ),
      now: new Date(0),
    });
    const milliseconds = Number(host.call('time'));
    const writes = Object.entries(host.calls())
      .filter(([name]) => /^Docs\.Documents\.(create|batchUpdate)$/.test(name))
      .reduce((sum, [, count]) => sum + count, 0);
    expect(milliseconds).toBeLessThan(300_000);
    expect(writes / (milliseconds / 60_000)).toBeLessThanOrEqual(60);
  });
});
