/** What stands in the sidebar, as HTML. How it behaves in a browser is tested in test/browser. */
import { renderToString } from 'preact-render-to-string';
import type { State } from '../../src/sidebar/state';
import { firstState } from '../../src/sidebar/state';
import { SidebarView } from '../../src/sidebar/sidebar-view';
import { aCheckedWorkbook, aFinding, aReport, madeReport } from '../browser/checked-workbook';
import { after, began, idle, noContact, refusal } from './states';

const html = (state: State) =>
  renderToString(<SidebarView state={state} send={() => undefined} thisYear={2026} />);
const count = (text: string, part: string) => text.split(part).length - 1;
const open = { kind: 'section-pressed', name: 'Budget' } as const;

describe('SidebarView', () => {
  it('has its three buttons before the first answer', () => {
    const text = html(firstState(''));
    for (const words of ['Skapa slutrapport', 'Kontrollera', 'Förhandsgranska', 'Läser arbetsboken …']) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('aria-disabled');
  });

  it('has one first heading, whatever is known', () => {
    expect(count(html(firstState('')), '<h1')).toBe(1);
    expect(count(html(idle()), '<h1')).toBe(1);
  });

  it('has no link to a report in the bin, says so, and is not done with it', () => {
    const text = html(idle(aCheckedWorkbook({ report: { ...aReport, inBin: true } })));
    expect(text).not.toContain('href=');
    expect(text).toContain('Rapporten ligger i papperskorgen');
    expect(text).toContain('Skapa en ny rapport');
    expect(text).not.toContain('Rapporten skapades');
  });

  it('says what a check could not write, and that a call waits for Google', () => {
    const notice = 'Fliken Kontroll kan visa en tidigare kontroll.';
    expect(html(idle(aCheckedWorkbook({ notices: [notice] })))).toContain(notice);
    const waiting = after(idle(), { kind: 'check-pressed' }, began, { kind: 'delayed', delayed: true });
    expect(html(waiting)).toContain('Google svarar inte just nu.');
    expect(html(after(waiting, { kind: 'delayed', delayed: false }))).not.toContain('Google svarar inte');
  });

  it('shows what is typed in cells as text', () => {
    const message = '<img src=x onerror=alert(1)> {{rubrik}}';
    const text = html(after(idle(aCheckedWorkbook({ findings: [aFinding({ message })] })), open));
    expect(text).toContain('&lt;img src=x onerror=alert(1)> {{rubrik}}');
    expect(text).not.toContain('<img');
  });

  it('shows the findings of a section only when it is open', () => {
    const state = idle(aCheckedWorkbook({ findings: [aFinding()] }));
    expect(count(html(state), 'class="finding ')).toBe(0);
    expect(count(html(after(state, open)), 'class="finding ')).toBe(1);
  });

  it('shows fifty findings of a section at a time', () => {
    const findings = Array.from({ length: 120 }, (_, row) => aFinding({ cell: `E${row + 2}` }));
    const more = { kind: 'more-pressed', name: 'Budget' } as const;
    const state = after(idle(aCheckedWorkbook({ findings })), open);
    expect(count(html(state), 'class="finding ')).toBe(50);
    expect(html(state)).toContain('Visa 50 till');
    expect(html(after(state, more))).toContain('Visa 20 till');
    expect(count(html(after(state, more, more)), 'class="finding ')).toBe(120);
    expect(html(after(state, more, more))).not.toContain('Visa 20 till');
  });

  it('lets a warning be accepted, and no error or advice', () => {
    const findings = (['FEL', 'VARNING', 'TIPS'] as const).map((severity, row) =>
      aFinding({ severity, cell: `E${row + 2}` }),
    );
    const text = html(after(idle(aCheckedWorkbook({ findings })), open));
    expect(count(text, '>Godta')).toBe(1);
  });

  it('links a document by its id, whatever stands in it', () => {
    const report = { ...aReport, document: { ...aReport.document, id: 'a/b?c&d' } };
    const text = html(idle(aCheckedWorkbook({ report })));
    expect(text).toContain('href="https://docs.google.com/document/d/a%2Fb%3Fc%26d/export?format=pdf"');
    expect(count(text, 'rel="noopener"')).toBe(3);
  });

  it('locks its buttons while a report is made, and tells the steps', () => {
    const text = html(
      after(idle(), { kind: 'make-pressed', again: false }, began, {
        kind: 'stepped',
        step: 'skapar dokument',
      }),
    );
    expect(count(text, 'aria-disabled="true"')).toBe(3);
    expect(text).toContain('<progress aria-labelledby="progress-title" max="4" value="2">');
    expect(count(text, 'aria-current="step"')).toBe(1);
  });

  it('offers a new report beside one that is there already', () => {
    const answer = { ...madeReport, created: false, changed: true };
    const text = html(
      after(idle(), { kind: 'make-pressed', again: false }, began, { kind: 'generated', answer }),
    );
    expect(text).toContain('Rapporten finns redan');
    expect(text).toContain('Skapa en ny rapport');
    expect(text).toContain('Öppna rapporten');
  });

  it.each([
    ['no-known-sheet', 'Skapa arbetsbok'],
    ['in-bin', 'Skapa en ny rapport'],
    ['record-damaged', 'Skapa en ny rapport'],
    ['unavailable', 'Försök igen'],
  ] as const)('gives a way on from %s', (code, words) => {
    const text = html(
      after(idle(), { kind: 'make-pressed', again: false }, began, {
        kind: 'generated',
        answer: refusal(code),
      }),
    );
    expect(text).toContain(`Så här är det: ${code}.`);
    expect(text).toContain(`>${words}</button>`);
  });

  it('says that a report may have been made when the answer was lost', () => {
    const text = html(
      after(idle(), { kind: 'make-pressed', again: false }, began, {
        kind: 'unreached',
        job: { kind: 'generate', again: false },
        failure: noContact,
      }),
    );
    expect(text).toContain('Rapporten kan ändå ha skapats.');
  });

  it('keeps the form of a warning that is found no more', () => {
    const finding = aFinding({ severity: 'VARNING' });
    const state = after(
      idle(aCheckedWorkbook({ findings: [finding] })),
      { kind: 'accept-pressed', finding },
      { kind: 'reason-typed', key: finding.key, text: 'Hyran följer avtalet.' },
    );
    const text = html({ ...state, checked: aCheckedWorkbook() });
    expect(text).toContain('Förklaringar som inte är sparade');
    expect(text).toContain('Hyran följer avtalet.</textarea>');
  });
});
