/** The questions to Google, put to this host: it answers as their sources say, but for the differences that have a reason. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differences } from '../../../host/conformance/differences';
import { judge, type CaseResult } from '../../../host/conformance/judge';
import { readCases } from '../../../host/conformance/read-cases';
import { formattedDifferences } from '../../../commands/conformance-command';
import { runOnHost } from '../../../commands/conformance/run-on-host';

const cases = readCases();
let results: readonly CaseResult[];
beforeAll(async () => {
  results = await runOnHost(cases);
});

describe('the conformance cases', () => {
  it('are at least three hundred, two hundred of them recorded, run at Google or in its own words', () => {
    const sourced = cases.filter((each) => each.case.evidence !== 'assumed');
    process.stdout.write(
      `${String(sourced.length)} of ${String(cases.length)} conformance cases have a source.\n`,
    );
    expect(cases.length).toBeGreaterThanOrEqual(300);
    expect(sourced.length).toBeGreaterThanOrEqual(200);
  });

  it('are at most ten of a kind', () => {
    const kinds = new Map<string, number>();
    for (const { kind } of cases) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    expect([...kinds].filter(([, count]) => count > 10)).toEqual([]);
  });

  it('say each something of their own', () => {
    const { length } = cases;
    const titles = new Set(cases.map((each) => each.case.title));
    const questions = new Set(
      cases.map(({ case: { title: _title, source: _source, ...asked } }) => JSON.stringify(asked)),
    );
    expect([titles.size, questions.size]).toEqual([length, length]);
  });

  it('are answered by the host as their sources say, but for the differences that are listed', () => {
    expect(judge(results, differences)).toEqual({
      unexpectedFailures: [],
      unexpectedSuccesses: [],
      noSuchCase: [],
    });
  });

  it('have a reason for each difference', () => {
    for (const { case: name, reason } of differences)
      expect([name, reason.length > 40]).toEqual([name, true]);
  });
});

describe('host/DIFFERENCES.md', () => {
  it('is what `npm run conformance -- --write differences` writes', async () => {
    const written = readFileSync(join(__dirname, '../../../host/DIFFERENCES.md'), 'utf8');
    expect(written).toBe(await formattedDifferences(cases));
  });
});
