import { readCases, type NamedCase } from '../../../host/conformance/read-cases';
import { differences } from '../../../host/conformance/differences';
import { openHost } from '../../../host/host';
import { projectOf } from '../../../host/runtime/project';
import { buildSelftest, type Selftest } from '../../../commands/selftest/build-selftest';
import { manifest } from '../../host/run-script';

const cases = readCases();
let selftest: Selftest;
beforeAll(async () => {
  selftest = await buildSelftest(manifest, cases);
});

/** A host that runs a self-test. */
const hostOf = ({ code }: Selftest = selftest) =>
  openHost({ project: projectOf(manifest, code), now: new Date(0) });

describe('buildSelftest', () => {
  it('asks each case that a project can ask, in one group', () => {
    const askable = cases.filter(
      ({ case: asked }) => !('transfer' in asked) && !('setting' in asked && asked.setting),
    );
    const names = selftest.groups.flatMap((group) => group.cases);
    expect([...names].sort()).toEqual(askable.map(({ name }) => name).sort());
    expect(hostOf().functionNames()).toEqual(
      expect.arrayContaining([...selftest.groups.map(({ name }) => name), 'selftestPage']),
    );
  });

  it('finds on the host what the table of differences says, logs the rest with their day, and leaves nothing behind', () => {
    const found = selftest.groups.flatMap(({ name, cases: names }) => {
      const host = hostOf();
      const before = host.workbook.sheets.map((sheet) => sheet.name);
      const different = host.call(name) as readonly string[];
      const agreed = host.log.filter(({ message }) => /^agreed \S+ 1970-01-01$/.test(message));
      expect([name, agreed.length + different.length]).toEqual([name, names.length]);
      expect([name, host.workbook.sheets.map((sheet) => sheet.name)]).toEqual([name, before]);
      expect([name, host.files().filter(({ trashed }) => !trashed)]).toEqual([name, []]);
      return different;
    });
    expect([...found].sort()).toEqual(differences.map((difference) => difference.case).sort());
  });

  it('logs a difference with both answers', async () => {
    const [first] = cases.filter(({ name }) => name === 'utilities/text-forms/format-date');
    const wrong = { ...first, case: { ...first?.case, after: ['2023-01-01'] } } as NamedCase;
    const host = hostOf(await buildSelftest(manifest, [wrong]));
    expect(host.call('selftestUtilities1')).toEqual([wrong.name]);
    expect(host.log.map(({ message }) => message)).toEqual([
      `differs ${wrong.name}\n  expected: {"after":["2023-01-01"]}\n  Google:   ["2023-01-01 12:00:00"]`,
      '0 of 1 answers are as the cases say.',
    ]);
  });

  it('stays under the six minutes of a run and the sixty writes a minute', () => {
    for (const { name } of selftest.groups) {
      const project = projectOf(
        manifest,
        `${selftest.code}\nfunction time() { const a = Date.now(); ${name}(); return Date.now() - a; }`,
      );
      const host = openHost({ project, now: new Date(0) });
      const milliseconds = Number(host.call('time'));
      const writes = Object.entries(host.calls())
        .filter(([method]) => /^Docs\.Documents\.(create|batchUpdate)$/.test(method))
        .reduce((sum, [, count]) => sum + count, 0);
      expect([name, milliseconds < 240_000, writes <= Math.max(10, milliseconds / 1000)]).toEqual([
        name,
        true,
        true,
      ]);
    }
  });

  it('opens a page that reports what google.script.run carried', () => {
    const host = hostOf();
    host.call('selftestPage');
    expect(host.ui.pages.map(({ title }) => title)).toEqual(['Slutrapport selftest']);
    host.call('carried', 'script-run/to-the-page/number', '{"after":7}');
    host.call('carried', 'script-run/refused-to-the-script/map', '{"after":{}}');
    host.call('tooLarge', 100, 'no');
    expect(host.log.map(({ message }) => message.split('\n')[0])).toEqual([
      'agreed script-run/to-the-page/number 1970-01-01',
      'differs script-run/refused-to-the-script/map',
      'one call did not carry 100 characters: no',
    ]);
  });
});
