/** What stands in the sidebar of an update, as HTML. How it behaves in a browser is tested in test/browser. */
import { renderToString } from 'preact-render-to-string';
import type { Event } from '../../../src/sidebar/event';
import { SidebarView } from '../../../src/sidebar/sidebar-view';
import type { State } from '../../../src/sidebar/state';
import type { UpdateRequest } from '../../../src/sidebar/update/update-state';
import {
  aConflict,
  aFullList,
  aLine,
  aList,
  aSection,
  anUpdate,
  staleEntries,
  suggestions,
} from '../../builders/an-update';
import { aMatter, finalisedEvent, unlockedEvent } from '../../builders/a-matter';
import { aCheckedWorkbook, aQuestion, aReport, mixedFindings } from '../../browser/checked-workbook';
import { after, began, idle, noContact, refusal } from '../states';

const html = (state: State) =>
  renderToString(<SidebarView state={state} send={() => undefined} thisYear={2026} />);
/** The words that can be read, with a space for each element. */
const words = (state: State) =>
  html(state)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
const count = (text: string, part: string) => text.split(part).length - 1;

const stale = { ...aReport, changed: true, changes: staleEntries };
const read: UpdateRequest = { command: 'readUpdate', args: [{}] };
const opened = (change: Parameters<typeof aCheckedWorkbook>[0] = {}) =>
  idle(aCheckedWorkbook({ report: stale, ...change }));
const answered = (answer: object, from = opened()): State =>
  after(from, { kind: 'update-pressed' }, began, {
    kind: 'update-answered',
    request: read,
    answer,
  } as Event);
const opening = (name: string): Event => ({ kind: 'section-pressed', name });

describe('the main button', () => {
  it('updates the report that is there, and a new document is a second choice', () => {
    const text = words(opened());
    expect(text).toContain('Uppdatera rapporten');
    expect(text).toContain('Skapa ett nytt dokument');
    expect(text).not.toContain('Skapa slutrapport');
    const inBin = words(idle(aCheckedWorkbook({ report: { ...aReport, inBin: true } })));
    expect(inBin).toContain('Skapa slutrapport');
    expect(inBin).not.toContain('Uppdatera rapporten');
  });

  it.each([
    [false, 'Rapporten blir ett utkast, eftersom ett fel inte är rättat.'],
    [true, 'Rapporten förblir ett utkast tills ett fel är rättat.'],
  ])('says what errors make of the report when draft is %s', (draft, sentence) => {
    const state = opened({ findings: mixedFindings, report: { ...stale, draft } });
    expect(words(state)).toContain(sentence);
    expect(html(state)).not.toContain('aria-disabled');
    expect(words(state)).not.toContain('Skapa utkast');
  });

  it('says that a draft without errors becomes the report in the same document', () => {
    expect(words(opened({ report: { ...stale, draft: true } }))).toContain(
      'En uppdatering gör utkastet till den färdiga rapporten, i samma dokument.',
    );
  });
});

describe('what has changed since the report was written', () => {
  it('is counted, and unfolded told cell by cell', () => {
    expect(words(opened())).toContain('5 uppgifter har ändrats sedan rapporten skrevs');
    expect(words(opened())).not.toContain('Gå till Budget');
    const unfolded = words(after(opened(), opening('update-stale')));
    for (const sentence of [
      'Budget, Personal, 2024, Utfall från 412000 till 418500 Gå till Budget, cell H4',
      'Aktiviteter, A7 Nytt: Aktivitet: Sommarläger Gå till Aktiviteter, cell A8',
      'Mål Raderna står i en annan ordning.',
      '… och två uppgifter till.',
    ]) {
      expect(unfolded).toContain(sentence);
    }
  });

  it('is told as nothing, and as unknown by no words', () => {
    const same = 'Rapporten säger det som arbetsboken säger.';
    expect(words(opened({ report: aReport }))).toContain(same);
    expect(words(opened({ report: { ...aReport, changed: null, changes: null } }))).not.toContain(same);
  });

  it('leads to the tab by the name that it has in the workbook', () => {
    const sheets = aCheckedWorkbook().sheets.map((sheet) =>
      sheet.name === 'Budget' ? { ...sheet, tab: 'budget 2024' } : sheet,
    );
    expect(words(after(opened({ sheets }), opening('update-stale')))).toContain(
      'Gå till budget 2024, cell H4',
    );
  });
});

describe('the list of an update', () => {
  it('says by section what was and what is to be, in words, with a way to the cells', () => {
    const text = words(answered(aFullList()));
    for (const sentence of [
      'Fem ändringar att skriva i dokumentet. Ett ställe behöver du ta ställning till.',
      'Personal, Utfall 2024 från 412 000 till 418 500 Gå till Budget, cell H4',
      'Ny rad Hyra av scen Nytt: 12 000',
      'Raden Porto Tas bort: 800',
      'Texter, Bakgrund Före: Partnerskapet',
    ]) {
      expect(text).toContain(sentence);
    }
    expect(html(answered(aFullList()))).toContain('<del>412 000</del>');
  });

  it('marks of a long text only the words that are others', () => {
    const sentence = (figure: number) =>
      `Målet har uppfyllts: antalet tillfällen var ${String(figure)}, och målet var minst 100.`;
    const [before, after] = [sentence(120), sentence(125)];
    const text = html(answered(aList([aSection({ lines: [aLine({ before, after })] })])));
    expect(text).toContain('antalet tillfällen var <del>120, </del>och målet var minst 100.');
    expect(text).toContain('antalet tillfällen var <ins>125, </ins>och målet var minst 100.');
  });

  it('folds what follows of the changes, and what is kept without a thought', () => {
    const text = words(answered(aFullList()));
    expect(text).toContain('Följer av ändringarna (1)');
    expect(text).not.toContain('Summa kostnader');
    expect(text).toContain('Ändrat i dokumentet och behålls (1)');
    const unfolded = after(answered(aFullList()), opening('update-section-ekonomi-follows'));
    expect(words(unfolded)).toContain('Summa kostnader från 1 000 000 till 1 017 700');
  });

  it('folds what only the add-on puts otherwise, as a group of its own', () => {
    const line = aLine({ before: 'Så sade vi.', after: 'Så säger vi.', cause: 'phrasing', places: [] });
    const state = answered(aList([aSection({ key: 'ekonomi', lines: [line] })]));
    expect(words(state)).toContain('Programmet uttrycker det annorlunda sedan rapporten skrevs (1)');
    expect(words(state)).not.toContain('Så säger vi.');
    const unfolded = after(state, opening('update-section-ekonomi-phrasing'));
    expect(words(unfolded)).toContain('från Så sade vi. till Så säger vi.');
  });

  it('says that the draft becomes the report where it asks about open warnings', () => {
    const text = words(answered(aQuestion));
    for (const sentence of [
      'Vill du uppdatera rapporten ändå?',
      'Utkastet blir den färdiga rapporten',
      'Uppdatera ändå',
    ])
      expect(text).toContain(sentence);
  });

  it('says of what it leaves as it is, why, and what the workbook says', () => {
    const text = words(answered(aFullList()));
    for (const sentence of [
      /Kan vara inaktuellt \(1\).* I dokumentet: 412 000 I arbetsboken: 418 500/,
      /Borttaget i dokumentet och förblir det \(1\).* I arbetsboken: Porto kostade 0 kronor\./,
      /Går inte att uppdatera \(1\)/,
      /Ändrat i dokumentet och står kvar \(1\)/,
      /Står kvar för det som är skrivet där \(1\)/,
    ]) {
      expect(text).toMatch(sentence);
    }
  });

  it('shows both texts of a conflict with what differs marked, and neither chosen', () => {
    const text = html(answered(aFullList()));
    expect(text).toContain('<mark>mars 2019, efter en försening</mark>');
    expect(text).toContain('<mark>april 2019</mark>');
    expect(count(text, 'aria-pressed="false"')).toBe(count(html(opened()), 'aria-pressed="false"') + 2);
    expect(words(answered(aFullList()))).toMatch(
      /Behåll min text för Bakgrund, första meningen Ta arbetsbokens för Bakgrund, första meningen/,
    );
  });

  it('cannot be written until all is decided, and says how much is left', () => {
    const state = answered(aFullList());
    expect(html(state)).toMatch(/aria-disabled="true" aria-describedby="update-why"/);
    expect(words(state)).toContain('Ta först ställning till ett ställe.');
    const decided = after(state, { kind: 'conflict-decided', key: 'bakgrund-1', choice: 'mine' });
    expect(html(decided)).not.toContain('aria-disabled');
  });

  it('shows fifty lines of a section at a time, and counts what the answer had no room for', () => {
    const lines = Array.from({ length: 120 }, (_, at) =>
      aLine({ key: `rad-${at}`, name: `Rad nummer ${at}` }),
    );
    const list = aList([aSection({ lines })]);
    const long = answered({ ...list, counts: { ...list.counts, notes: 3 } });
    expect(count(words(long), 'Rad nummer')).toBe(50);
    expect(words(long)).toContain('Listan har inte plats för tre till.');
    const more: Event = { kind: 'more-pressed', name: 'update-section-ekonomi' };
    expect(count(words(after(long, more, more)), 'Rad nummer')).toBe(120);
  });

  it('shows what is typed in cells and in the document as text', () => {
    const text = '<img src=x onerror=alert(1)>';
    const conflict = aConflict({ name: text, mine: [{ text, differs: true }] });
    const state = answered(aList([aSection({ lines: [aLine({ after: text })], conflicts: [conflict] })]));
    expect(html(state)).not.toContain('<img');
    expect(count(html(state), '&lt;img src=x')).toBeGreaterThan(2);
  });

  it('says that the report becomes a draft, or no draft, and which warnings are open then', () => {
    const list = (before: boolean, draft: boolean) => aFullList({ draft: { before, after: draft } });
    expect(words(answered(list(false, true), opened({ findings: mixedFindings })))).toMatch(
      /Rapporten blir ett utkast, eftersom ett fel inte är rättat\..*Rapporten blir ett utkast/,
    );
    expect(words(answered(list(true, false)))).toContain(
      'Utkastet blir den färdiga rapporten, i samma dokument.',
    );
    const warnings = mixedFindings.filter(({ severity }) => severity === 'VARNING');
    expect(words(answered(list(false, false), opened({ findings: warnings })))).toContain(
      'Två varningar har ingen tagit ställning till.',
    );
  });

  it('of a locked version leads to where it is unlocked, and can be written when it is', () => {
    const list = aList([aSection({ lines: [aLine()] })], { finalised: 1 });
    const locked = answered(list, opened({ matter: aMatter(finalisedEvent()) }));
    expect(words(locked)).toContain('Version 1 är fastställd och låst i dokumentet. Lås upp den först.');
    expect(words(locked)).toContain('Gå till Lås upp');
    const unlocked = answered(list, opened({ matter: aMatter(finalisedEvent(), unlockedEvent()) }));
    expect(words(unlocked)).not.toContain('Gå till Lås upp');
  });
});

describe('what came of an update', () => {
  it('is told with a link, how much was written and kept, and a way back where there is one', () => {
    const done = words(answered(anUpdate()));
    for (const sentence of [
      'Rapporten är uppdaterad',
      'Fyra ändringar är skrivna i dokumentet.',
      'Ett ställe är kvar så som någon skrev i dokumentet.',
      'Öppna rapporten',
      'Ångra uppdateringen',
    ]) {
      expect(done).toContain(sentence);
    }
    expect(words(answered(anUpdate({ canUndo: false })))).not.toContain('Ångra uppdateringen');
    expect(words(answered(anUpdate({ draft: true })))).toContain('Utkastet är uppdaterat');
  });

  it('can be suggested only where that is proven, and says what waits and what to do', () => {
    const button = 'Visa som förslag i dokumentet';
    expect(words(answered(aList([aSection({ lines: [aLine()] })])))).not.toContain(button);
    expect(words(answered(aList([aSection({ lines: [aLine()] })], { canSuggest: true })))).toContain(button);
    const made = words(answered(suggestions()));
    expect(made).toContain('Förslagen står i dokumentet');
    expect(made).toContain('Fyra förslag från tillägget väntar på svar i dokumentet.');
    expect(made).toContain('Godkänn eller avvisa förslagen i dokumentet');
    expect(made).toContain('Öppna rapporten');
    expect(words(answered(suggestions({ isNew: false })))).toContain('Förslag väntar på svar');
  });

  it('says of suggestions that they were not accepted, and that they were no suggestions', () => {
    expect(words(answered(aList([aSection({ lines: [aLine()] })], { rejected: 1 })))).toContain(
      'En ändring som stod som förslag i dokumentet godkändes inte, och är med i listan igen.',
    );
    const real = 'Google skrev ändringarna direkt i dokumentet i stället för som förslag.';
    expect(words(answered(anUpdate({ isRealEdit: true })))).toContain(real);
    expect(words(answered(anUpdate()))).not.toContain(real);
  });

  it('is told as nothing to do, or as not known with what to do instead', () => {
    const { document } = aReport;
    expect(words(answered({ ok: true, kind: 'current', document, notes: [] }))).toContain(
      'Rapporten behöver inte uppdateras',
    );
    const unknown = words(answered({ ok: true, kind: 'unknown', document }));
    expect(unknown).toContain('Skapa ett nytt dokument av arbetsboken');
    expect(count(unknown, 'Skapa ett nytt dokument')).toBeGreaterThan(2);
  });

  it.each([
    ['colleagues-document', 'Skapa ett nytt dokument'],
    ['document-unreadable', 'Skapa ett nytt dokument'],
    ['report-finalised', 'Gå till Lås upp'],
    ['unavailable', 'Försök igen'],
  ] as const)('gives a way on from %s', (code, way) => {
    const state = answered(refusal(code));
    expect(words(state)).toContain(`Så här är det: ${code}.`);
    expect(html(state).slice(html(state).indexOf('Så här är det'))).toContain(`>${way}</button>`);
  });

  it('claims nothing when no answer came to a press that writes', () => {
    const request: UpdateRequest = { command: 'updateReport', args: [{ shown: 'shown-1', choices: {} }] };
    const lost = after(answered(aFullList()), {
      kind: 'unreached',
      job: { kind: 'update', request },
      failure: noContact,
    });
    const text = words(lost);
    expect(text).toContain('Inget säkert svar kom');
    expect(text).toContain('Rapporten kan ändå ha ändrats.');
    expect(text).toContain('Ta fram listan');
    expect(text).not.toContain('Skriv ändringarna');
  });
});
