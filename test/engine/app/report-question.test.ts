/** The question before a finished report is made while warnings are open. Run on the bundle. */
import type { ReportQuestion } from '../../../src/engine/app/report-question';
import type { Host } from '../../../host/host';
import { aWorkbook } from '../../builders/a-workbook';
import { documentsOf, generate, generated, hostOf } from '../../builders/on-the-host';
import { check, checked } from './published';

const withWarning = aWorkbook()
  .with('Åtaganden', 'Kommentar', 2, 'Ring 070-123 45 67.')
  .withKey('Ärende', 'Uppgifter till och med', '');

function press(host: Host, more: object = {}) {
  return host.call('generateReport', { again: false, ...more }) as unknown as ReportQuestion;
}

describe('generateReport with open warnings', () => {
  it('asks, names the warnings and the gaps, and writes nothing', () => {
    const host = hostOf(withWarning.sheets);
    const { question, findings } = press(host);
    expect(question.open).toBe(2);
    expect(findings.map(({ severity, sheet, cell }) => [severity, sheet, cell])).toEqual([
      ['VARNING', 'Ärende', 'B8'],
      ['VARNING', 'Åtaganden', 'F2'],
    ]);
    expect(question.gaps).toEqual([
      {
        section: 'Sammanfattning',
        text: 'Det framgår inte av underlaget till vilken dag uppgifterna gäller.',
      },
    ]);
    expect(documentsOf(host)).toEqual([]);
    expect([...host.properties('document')]).toEqual([]);
  });

  it('makes the report when the answer is yes, with no more calls than one without warnings', () => {
    const host = hostOf(withWarning.sheets);
    const plain = hostOf(aWorkbook().sheets);
    press(host);
    const before = host.totalCalls();
    expect(press(host, { confirmed: true })).toMatchObject({ ok: true, created: true, draft: false });
    generated(plain, { again: false });
    expect(host.totalCalls() - before).toBe(plain.totalCalls());
  });

  it('counts the warnings that have a reason in Kontroll', () => {
    const host = hostOf(withWarning.sheets);
    const [first] = check(host);
    checked(host, 'acceptWarnings', [first?.key], 'Numret går till växeln.');
    const { question, counts } = press(host);
    expect(question.open).toBe(1);
    expect(counts.map(({ warnings, accepted }) => [warnings, accepted])).toEqual([
      [1, 1],
      [1, 0],
    ]);
  });

  it('asks nothing when every warning is accepted, nor when the report is there already', () => {
    const host = hostOf(withWarning.sheets);
    for (const { key } of check(host)) checked(host, 'acceptWarnings', [key], 'Numret går till växeln.');
    expect(press(host)).toMatchObject({ ok: true, created: true });
    const other = hostOf(withWarning.sheets);
    press(other, { confirmed: true });
    expect(press(other)).toMatchObject({ ok: true, created: false });
    expect(press(other, { again: true })).toHaveProperty('question');
  });

  it('asks nothing before a draft, and nothing when nobody can answer', () => {
    const faulty = hostOf(withWarning.withKey('Ärende', 'Rubrik', '').sheets);
    expect(press(faulty)).toMatchObject({ ok: true, draft: true });
    expect(generate(hostOf(withWarning.sheets))).toMatchObject({ ok: true, created: true });
  });
});
