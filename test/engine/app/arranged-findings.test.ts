/** What a page gets of the findings, also of very many. */
import { arrangeFindings } from '../../../src/engine/app/arranged-findings';
import type { KnownFinding } from '../../../src/engine/app/reviewed-findings';
import { sheets } from '../../../src/iop/sheets';
import { aFinding } from '../../browser/checked-workbook';
import { generated, hostOf } from '../../builders/on-the-host';
import { checked, rowsOf } from './published';

const known = (change: Parameters<typeof aFinding>[0], kind = 'wrong'): KnownFinding => ({
  ...aFinding(change),
  facts: { kind },
});

describe('arrangeFindings', () => {
  it('counts every level by tab, and apart what waits for a start', () => {
    const findings = [
      known({}),
      known({ severity: 'VARNING', cell: 'E5', reason: 'Det är så.' }),
      known({ severity: 'TIPS', cell: 'E6' }),
      known({ sheet: 'Mål', cell: 'A2' }, 'no-rows'),
    ];
    expect(arrangeFindings(findings, ({ facts }) => facts.kind === 'no-rows').counts).toEqual([
      { tab: 'Budget', errors: 1, warnings: 1, accepted: 1, advice: 1, waiting: 0 },
      { tab: 'Mål', errors: 0, warnings: 0, accepted: 0, advice: 0, waiting: 1 },
    ]);
  });

  it('sends no facts, and of reasons no identity numbers', () => {
    const reason = 'Gäller 19121212-1212.';
    const { findings } = arrangeFindings([known({ severity: 'VARNING', reason })], () => false);
    expect(JSON.stringify(findings)).not.toMatch(/facts|19121212/);
  });

  it('sends the first of each group whatever the others take, and the counts of all', () => {
    const findings = Array.from({ length: 5000 }, (_, row) => known({ cell: `E${row + 2}` }));
    const other = known({ sheet: 'Mål', cell: 'C2' }, 'other');
    const arranged = arrangeFindings([...findings, other], () => false);
    expect(arranged.groups.map(({ count, cells }) => [count, cells])).toEqual([
      [5000, 'E2–E5001'],
      [1, 'C2'],
    ]);
    expect(arranged.findings).toContainEqual(aFinding({ sheet: 'Mål', cell: 'C2' }));
    expect(arranged.findings.length).toBeLessThan(1000);
  });
});

describe('10 000 wholly faulty rows in each of three tabs', () => {
  it('take less than 150 kB of an answer, the first of each kind and column among them', () => {
    const tabs = ['Budget', 'Aktiviteter', 'Lärdomar'];
    const columns = 'A B C D E F G H I J K L'.split(' ');
    const message =
      'Det står ”fel” i cellen, men här ska ett belopp stå. Skriv det med siffror, till exempel 1 250.';
    const findings = tabs.flatMap((sheet) =>
      Array.from({ length: 10_000 }, (_, row) =>
        columns.map((column) => known({ sheet, cell: `${column}${row + 2}`, message })),
      ).flat(),
    );
    const arranged = arrangeFindings(findings, () => false);
    expect(Buffer.byteLength(JSON.stringify(arranged))).toBeLessThan(150_000);
    expect(arranged.groups.map(({ count }) => count)).toEqual(
      Array.from({ length: tabs.length * columns.length }, () => 10_000),
    );
    expect(arranged.counts.map(({ errors }) => errors)).toEqual([120_000, 120_000, 120_000]);
  });

  it('leave room for the warnings without a reason before those with one', () => {
    const findings = Array.from({ length: 5000 }, (_, row) =>
      known({ severity: 'VARNING', cell: `E${row + 2}`, reason: row < 4000 ? 'Det är så.' : '' }),
    );
    const { findings: sent } = arrangeFindings(findings, () => false);
    expect(sent.filter(({ reason }) => reason !== '')).toHaveLength(1);
  });
});

describe('a workbook where every cell of every row is wrong', () => {
  it('gives answers under 200 kB to a check and to a report, with all findings counted and each of them in Kontroll', () => {
    const wrong = sheets.map(({ name, form, columns }) => {
      const headings = Object.values(columns).map((column) => column.name);
      const cells =
        form === 'table'
          ? [headings, ...Array.from({ length: 60 }, (_, row) => headings.map(() => `fel ${row}`))]
          : [['Uppgift', 'Värde'], ...headings.map((heading) => [heading, 'fel'])];
      return { name, cells };
    });
    const host = hostOf(wrong);
    const answer = checked(host);
    const total = answer.counts.reduce((sum, one) => sum + one.errors + one.warnings + one.advice, 0);
    expect(total).toBeGreaterThan(3_000);
    expect(rowsOf(host)).toHaveLength(total + 1);
    expect(answer.groups.length).toBeGreaterThan(20);
    const draft = generated(host);
    expect(draft.counts).toEqual(answer.counts);
    for (const one of [answer, draft]) {
      expect(Buffer.byteLength(JSON.stringify(one))).toBeLessThan(200_000);
    }
  }, 120_000);
});
