/** What stands in the sidebar, as HTML. How it behaves in a browser is tested in test/browser. */
import { renderToString } from 'preact-render-to-string';
import type { State } from '../../src/sidebar/state';
import { firstState } from '../../src/sidebar/state';
import { SidebarView } from '../../src/sidebar/sidebar-view';
import { aCheckedWorkbook, aFinding, aReport, madeReport } from '../browser/checked-workbook';
import { groupId } from '../../src/sidebar/ids';
import { after, autoCheck, began, idle, noContact, refusal } from './states';

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
    expect(text).toContain('Skapa ett nytt dokument');
    expect(text).not.toContain('Rapporten skrevs');
  });

  it('says what a check could not write, and that a call waits for Google', () => {
    const notice = 'Fliken Kontroll kan visa en tidigare kontroll.';
    expect(html(idle(aCheckedWorkbook({ notices: [notice] })))).toContain(notice);
    const waiting = after(idle(), { kind: 'check-pressed' }, began, { kind: 'delayed', delayed: true });
    expect(html(waiting)).toContain('Google svarar inte just nu.');
    expect(html(after(waiting, { kind: 'delayed', delayed: false }))).not.toContain('Google svarar inte');
  });

  it('says how many checks are made, and why some could not be', () => {
    const why = 'Utbetalningarna går inte att jämföra med bidragen, eftersom fliken Utbetalningar är tom.';
    const tally = { checks: 34, passed: 30, undecided: 1, reasons: [why] };
    expect(html(idle(aCheckedWorkbook({ tally })))).toContain(`<li>${why}</li>`);
    expect(html(idle())).toContain('Ingen har något att anmärka.');
    expect(html(idle())).not.toContain('<details');
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
    const findings = Array.from({ length: 120 }, (_, row) =>
      aFinding({ cell: `E${row + 2}`, code: `K${row}`, message: `Fel nummer ${row}.` }),
    );
    const more = { kind: 'more-pressed', name: 'Budget' } as const;
    const state = after(idle(aCheckedWorkbook({ findings })), open);
    expect(count(html(state), 'class="finding ')).toBe(50);
    expect(html(state)).toContain('Visa 50 till');
    expect(html(after(state, more))).toContain('Visa 20 till');
    expect(count(html(after(state, more, more)), 'class="finding ')).toBe(120);
    expect(html(after(state, more, more))).not.toContain('Visa 20 till');
  });

  it('shows alike findings once with their cells, and each of them on demand', () => {
    const findings = [2, 3, 4].map((row) => aFinding({ cell: `E${row}` }));
    const state = after(idle(aCheckedWorkbook({ findings })), open);
    expect(count(html(state), 'class="finding ')).toBe(1);
    expect(html(state)).toContain('Fel i 3 celler: E2–E4');
    const [first] = findings;
    const each = after(state, { kind: 'section-pressed', name: groupId(first?.key ?? '') });
    expect(count(html(each), 'class="finding ')).toBe(4);
  });

  it('meets a spreadsheet without tabs with one button', () => {
    const text = html(
      after(firstState(''), began, { kind: 'checked', job: autoCheck, answer: refusal('no-known-sheet') }),
    );
    expect(count(text, '<button')).toBe(1);
    expect(text).toContain('Skapa arbetsbok</button>');
  });

  it('has no main button that cannot work, and says why beside it', () => {
    const text = html(idle(aCheckedWorkbook({ findings: [aFinding()] })));
    expect(text).toMatch(/id="make"[^>]*aria-disabled="true"[^>]*aria-describedby="why-not"/);
    expect(text).toContain('Slutrapporten kan skapas när ett fel är rättat.');
    expect(text).toContain('Skapa utkast</button>');
  });

  it('tells how many parts are done, and what is next in each that is not', () => {
    const sheets = aCheckedWorkbook().sheets.map((sheet) =>
      sheet.name === 'Mål' ? { ...sheet, empty: true } : sheet,
    );
    const lacking = aFinding({ code: 'Mål', sheet: 'Mål', cell: 'A2' });
    const text = html(idle(aCheckedWorkbook({ sheets, findings: [lacking] })));
    expect(text).toContain('6 av 7 delar klara');
    expect(text).toContain('Inte påbörjad');
    expect(text).toContain('Nästa: börja i cell A2');
    expect(text).not.toContain('fel kvar');
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
    expect(text).toContain('Skapa ett nytt dokument');
    expect(text).toContain('Öppna rapporten');
  });

  it.each([
    ['no-known-sheet', 'Skapa arbetsbok'],
    ['in-bin', 'Skapa ett nytt dokument'],
    ['record-damaged', 'Skapa ett nytt dokument'],
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
      { kind: 'accept-pressed', key: finding.key, findings: [finding] },
      { kind: 'reason-typed', key: finding.key, text: 'Hyran följer avtalet.' },
    );
    const text = html({ ...state, checked: aCheckedWorkbook() });
    expect(text).toContain('Förklaringar som inte är sparade');
    expect(text).toContain('Hyran följer avtalet.</textarea>');
  });
});

describe('the tool for a report on one year', () => {
  const choice = { kind: 'aterrapport', year: 2023 };
  const made = { document: madeReport.document, draft: false, at: '2024-03-14T09:30:00+01:00', inBin: false };
  const seen = (
    of: object | null,
    findings: ReturnType<typeof aFinding>[],
    changed: boolean | null = null,
  ) => {
    const arranged = aCheckedWorkbook({ findings });
    const { groups, counts } = arranged;
    const tools = {
      ...idle().tools,
      open: true,
      openTools: ['year'],
      years: {
        ok: true,
        reports: [{ choice, name: 'Återrapport 2023', made: of }],
        chosen: { choice, changed, findings: arranged.findings, groups, counts },
      },
    };
    return html({ ...idle(), tools } as State);
  };

  it('shows what stops the report of the year, and offers a draft', () => {
    const text = seen(null, [aFinding({ severity: 'FEL', message: 'Utfallet saknas.' })]);
    expect(text).toContain('Ett fel gäller 2023.');
    expect(text).toContain('Utfallet saknas.');
    expect(text).toContain('Med fel kvar blir återrapporten ett utkast.');
    expect(text).not.toContain('Skapa återrapport');
  });

  it('offers the report when nothing stops it, its document once it is made, and another when the year has changed', () => {
    expect(seen(null, [])).toMatch(/Inga fel och inga varningar gäller 2023\..*Skapa återrapport/s);
    const there = seen(made, [], false);
    expect(there).toContain(`href="${made.document.url}"`);
    expect(there).not.toContain('Skapa återrapport');
    expect(seen(made, [], true)).toContain('Det nya dokumentet läggs bredvid det förra');
    expect(seen({ ...made, inBin: true }, [], false)).toMatch(/ligger i papperskorgen.*Skapa återrapport/s);
  });
});
