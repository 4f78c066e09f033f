/** A report that is updated in its document: every changed figure arrives, and what people typed stays. */
import { typeOver } from '../../../../host/docs/edit/edit-text';
import { addTab } from '../../../../host/docs/edit/insert-elements';
import type { Host, HostOptions } from '../../../../host/host';
import type { ReportQuestion } from '../../../../src/engine/app/report-question';
import type { CheckedWorkbook } from '../../../../src/engine/app/check-and-publish';
import type { UpdateList } from '../../../../src/engine/app/update/update-answers';
import { aWorkbook, type WorkbookBuilder } from '../../../builders/a-workbook';
import { generate, generated, hostOf } from '../../../builders/on-the-host';
import {
  changeRecord,
  changeWorkbook,
  editByHand,
  indexOf,
  linesOf,
  listed,
  pagesOf,
  readUpdate,
  textOf,
  typeBehind,
  update,
  updated,
} from '../../../builders/on-an-update';

const BATCH = 'Docs.Documents.batchUpdate';
const book = aWorkbook().with('Budget', 'Förklaring', 2, 'Färre tjänster.');
const changed = book.with('Budget', 'Utfall', 2, 187_500);
const FIGURE = '187\u00a0500';

/** A host with a report, and its document. */
function standing(before: WorkbookBuilder = book, options: HostOptions = {}) {
  const host = hostOf(before.sheets, options);
  return { host, id: generated(host).document.id };
}

/** The same, with another figure in the workbook since. */
function outdated(options: HostOptions = {}) {
  const report = standing(book, options);
  changeWorkbook(report.host, changed.sheets);
  return report;
}

/** What happens at each call of a service, from when it is turned on. */
function listening() {
  const listener = { onCall: (_name: string): void => undefined };
  const onServiceCall = (name: string) => {
    listener.onCall(name);
  };
  return { listener, onServiceCall };
}

/** How many calls are made, all together and without those that clear what a record no longer takes. */
function callsOf(host: Host, run: () => unknown): { readonly all: number; readonly others: number } {
  const count = () => {
    const all = host.totalCalls();
    return { all, others: all - (host.calls()['Properties.deleteProperty'] ?? 0) };
  };
  const before = count();
  run();
  const after = count();
  return { all: after.all - before.all, others: after.others - before.others };
}

function checked(host: Host): NonNullable<CheckedWorkbook['report']> {
  const { report } = host.call('checkWorkbook') as unknown as CheckedWorkbook;
  if (report === null) throw new Error('no report');
  return report;
}

const conflictsOf = ({ sections }: Pick<UpdateList, 'sections'>) =>
  sections.flatMap(({ conflicts }) => conflicts);

describe('an update', () => {
  it('is listed by section, with the names and cells of the workbook, and writes nothing yet', () => {
    const { host, id } = standing();
    // So little that the year's table stays where it is.
    changeWorkbook(host, book.with('Budget', 'Utfall', 2, 455_000).sheets);
    const before = textOf(host, id);
    const list = listed(host);
    expect(list).toMatchObject({ version: 1, draft: { before: false, after: false }, finalised: null });
    expect(list.sections.map(({ title }) => title)).toEqual(['Sammanfattning', 'Tidsplan och budget']);
    expect(list.sections[1]?.lines).toContainEqual({
      key: 'tidsplan-och-budget.budget.2022|kostnad.personal|utfall',
      name: 'Utfall för Personal (kostnad), överenskommelse 1, 2022',
      before: '452\u00a0000',
      after: '455\u00a0000',
      cause: 'entry',
      places: [{ tab: 'Budget', row: 1, column: 7 }],
    });
    expect(linesOf(list)).toContain(
      'Tidsplan och budget | Summa kostnader, Utfall: 640\u00a0000 → 643\u00a0000',
    );
    expect(textOf(host, id)).toBe(before);
  });

  it('makes the document what a new one would be, and is not needed again', () => {
    const { host, id } = outdated();
    expect(updated(host)).toMatchObject({ kind: 'updated', version: 2, counts: { kept: 0 } });
    expect(readUpdate(host)).toMatchObject({ kind: 'current', notes: [] });
    expect(checked(host)).toMatchObject({ changed: false, changes: { count: 0, first: [] } });
    const { document } = generated(host, { again: true });
    expect(textOf(host, id)).toBe(textOf(host, document.id));
    expect(pagesOf(host, id)).toEqual(pagesOf(host, document.id));
  });

  it('keeps every sign that a person has typed', () => {
    const { host, id } = outdated();
    typeBehind(host, id, 'Ärendet', ' i korthet');
    typeBehind(host, id, 'Summa kostnader', ' (alla)');
    const { shown } = listed(host);
    typeBehind(host, id, 'Sammanfattning', ', skriven efter att listan visades');
    expect(update(host, shown)).toMatchObject({ kind: 'updated' });
    const text = textOf(host, id);
    for (const typed of ['Ärendet i korthet', 'Summa kostnader (alla)', 'Sammanfattning, skriven', FIGURE])
      expect(text).toContain(typed);
  });

  it('writes nothing at all when nothing has changed', () => {
    const { host } = standing();
    const before = [...host.properties('document')];
    expect(readUpdate(host)).toMatchObject({ kind: 'current' });
    expect([...host.properties('document')]).toEqual(before);
    expect(host.calls()[BATCH]).toBe(1);
  });

  it('counts what the report does not show as part of it', () => {
    const { host } = standing();
    changeWorkbook(host, book.with('Mål', 'Uppgift till och med', 2, { date: '2024-12-30' }).sheets);
    expect(checked(host)).toMatchObject({
      changed: true,
      changes: { count: 1, first: [{ column: 'Uppgift till och med', cell: 'K2', after: '2024-12-30' }] },
    });
    expect(readUpdate(host)).toMatchObject({ kind: 'current' });
    expect(checked(host)).toMatchObject({ changed: false });
  });

  it('is found again where a tab was put before the report', () => {
    const { host, id } = outdated();
    editByHand(host, id, (document) => addTab(document, 'Anteckningar', 0));
    expect(updated(host)).toMatchObject({ kind: 'updated' });
    expect(JSON.stringify(host.document(id))).toContain(FIGURE);
    expect(readUpdate(host)).toMatchObject({ kind: 'current' });
  });

  it('makes the same number of calls for 10 rows and for 1 000, at most 40', () => {
    const activities = book.sheets.find(({ name }) => name === 'Aktiviteter')?.cells ?? [];
    const [headings = [], first = []] = activities;
    const callsFor = (rows: number) => {
      const many = Array.from({ length: rows }, (_, index) => [`A${index + 1}`, ...first.slice(1)]);
      const { host } = standing(book.withCells('Aktiviteter', [headings, ...many]));
      changeWorkbook(host, changed.withCells('Aktiviteter', [headings, ...many]).sheets);
      const reading = callsOf(host, () => listed(host));
      const { shown } = listed(host);
      return [reading, callsOf(host, () => update(host, shown))];
    };
    const [few, many] = [callsFor(10), callsFor(1_000)];
    expect(many.map(({ others }) => others)).toEqual(few.map(({ others }) => others));
    for (const { all } of [...few, ...many]) expect(all).toBeLessThanOrEqual(40);
  });
});

describe('a draft whose errors are mended', () => {
  const draft = book.withKey('Ärende', 'Diarienummer', '');

  it('becomes the report in the same document, on every page of it', () => {
    const { host, id } = standing(draft);
    changeWorkbook(host, book.sheets);
    expect(listed(host).draft).toEqual({ before: true, after: false });
    const answer = updated(host);
    expect(answer).toMatchObject({ kind: 'updated', draft: false, document: { id } });
    const { document } = generated(host, { again: true });
    expect(pagesOf(host, id)).toEqual(pagesOf(host, document.id));
    expect(textOf(host, id)).not.toContain('UTKAST');
    expect(host.files().find((file) => file.id === id)?.name).toMatch(/^Slutrapport/);
  });

  it('is asked about open warnings as when a report is made, and becomes it when the answer is yes', () => {
    const warned = draft.with('Åtaganden', 'Kommentar', 2, 'Ring 070-123 45 67.');
    const { host, id } = standing(warned);
    changeWorkbook(host, warned.withKey('Ärende', 'Diarienummer', 'LIN 2025/12').sheets);
    const { shown } = listed(host);
    const before = textOf(host, id);
    const made = host.call('generateReport', { again: true }) as unknown as ReportQuestion;
    expect(made.question.open).toBe(1);
    expect(update(host, shown)).toEqual(made);
    expect(textOf(host, id)).toBe(before);
    const calls = host.totalCalls();
    const answer = host.call('updateReport', { shown, choices: {}, confirmed: true });
    expect(answer).toMatchObject({ kind: 'updated', draft: false });
    expect(host.totalCalls() - calls).toBeLessThanOrEqual(40);
    changeWorkbook(host, changed.with('Åtaganden', 'Kommentar', 2, 'Ring 070-123 45 67.').sheets);
    expect(updated(host)).toMatchObject({ kind: 'updated', draft: false });
  });

  it('becomes a draft again in the same document', () => {
    const { host, id } = standing(book);
    changeWorkbook(host, draft.sheets);
    expect(updated(host)).toMatchObject({ kind: 'updated', draft: true });
    const { document } = generated(host, { again: true });
    expect(pagesOf(host, id)).toEqual(pagesOf(host, document.id));
    expect(host.files().find((file) => file.id === id)?.name).toMatch(/^UTKAST Slutrapport/);
  });

  it('keeps the name that a person has given the document', () => {
    const { host, id } = standing(draft);
    const file = host.files().find((one) => one.id === id);
    if (file === undefined) throw new Error('no file');
    file.name = 'Till nämnden i mars';
    changeWorkbook(host, book.sheets);
    updated(host);
    expect(host.files().find((one) => one.id === id)?.name).toBe('Till nämnden i mars');
  });
});

describe('a sentence that a person and the workbook have both changed', () => {
  /** The list has one conflict: the summary says another sum, and a person has written in it. */
  function conflicting() {
    const { host, id } = outdated();
    typeBehind(host, id, 'Kostnaderna motsvarade', ' nästan');
    const list = listed(host);
    const [conflict] = conflictsOf(list);
    if (conflict === undefined) throw new Error('no conflict');
    return { host, id, list, conflict };
  }

  it('is shown in both texts with the words marked that differ', () => {
    const { conflict, list } = conflicting();
    expect(list.counts.conflicts).toBe(1);
    expect(conflict.name).toBe('Text under Sammanfattning');
    const textIn = (pieces: typeof conflict.mine) => pieces.map(({ text }) => text).join('');
    expect(textIn(conflict.mine)).toBe('Kostnaderna motsvarade nästan budgeten.');
    expect(textIn(conflict.workbook)).toMatch(/^Kostnaderna blev 264\s500\skronor/);
    expect(conflict.mine[0]).toEqual({ text: 'Kostnaderna ', differs: false });
    expect(conflict.mine[1]).toMatchObject({ differs: true });
  });

  it('stops the update until it is decided', () => {
    const { host, id, list } = conflicting();
    const before = textOf(host, id);
    expect(update(host, list.shown)).toMatchObject({ kind: 'list', isRenewed: false, shown: list.shown });
    expect(textOf(host, id)).toBe(before);
  });

  it.each([
    ['mine', /Kostnaderna motsvarade nästan budgeten\./, 1],
    ['workbook', /Kostnaderna blev 264\s500\skronor/, 0],
  ] as const)('says what is chosen, and is not asked about again (%s)', (choice, text, kept) => {
    const { host, id, list, conflict } = conflicting();
    const answer = update(host, list.shown, { [conflict.key]: choice });
    expect(answer).toMatchObject({ kind: 'updated', counts: { kept } });
    expect(textOf(host, id)).toMatch(text);
    expect(textOf(host, id)).toContain(FIGURE);
    expect(readUpdate(host)).toMatchObject({ kind: 'current' });
  });

  it('gives a new list when it comes about after the list was shown', () => {
    const { host, id } = outdated();
    const { shown } = listed(host);
    typeBehind(host, id, 'Kostnaderna motsvarade', ' nästan');
    const answer = update(host, shown);
    expect(answer).toMatchObject({ kind: 'list', isRenewed: true, counts: { conflicts: 1 } });
    expect(textOf(host, id)).not.toContain(FIGURE);
  });
});

describe('an update while somebody writes in the document', () => {
  it('is planned again, and both are there', () => {
    const { listener, onServiceCall } = listening();
    const { host, id } = outdated({ onServiceCall });
    const { shown } = listed(host);
    listener.onCall = (name) => {
      if (name !== BATCH) return;
      listener.onCall = () => undefined;
      typeBehind(host, id, 'Ärendet', ' skrivet under tiden');
    };
    expect(update(host, shown)).toMatchObject({ kind: 'updated' });
    expect(textOf(host, id)).toContain('Ärendet skrivet under tiden');
    expect(textOf(host, id)).toContain(FIGURE);
  });

  it('is not written when that changes what was shown', () => {
    const { listener, onServiceCall } = listening();
    const { host, id } = outdated({ onServiceCall });
    const { shown } = listed(host);
    listener.onCall = (name) => {
      if (name !== BATCH) return;
      listener.onCall = () => undefined;
      typeBehind(host, id, 'Kostnaderna motsvarade', ' nästan');
    };
    expect(update(host, shown)).toMatchObject({ kind: 'list', isRenewed: true });
    expect(textOf(host, id)).not.toContain(FIGURE);
    expect(generate(host)).toMatchObject({ created: false, changed: true });
  });

  it('is given up after three tries, and nothing is lost', () => {
    const { listener, onServiceCall } = listening();
    const { host, id } = outdated({ onServiceCall });
    const { shown } = listed(host);
    let typed = 0;
    listener.onCall = (name) => {
      if (name !== BATCH) return;
      typed += 1;
      typeBehind(host, id, 'Ärendet', ` ${String(typed)}`);
    };
    expect(update(host, shown)).toMatchObject({ ok: false, reason: { code: 'conflict', left: 'nothing' } });
    listener.onCall = () => undefined;
    expect(typed).toBe(3);
    expect(textOf(host, id)).toContain('Ärendet 3 2 1');
    expect(updated(host)).toMatchObject({ kind: 'updated', version: 2 });
  });
});

describe('an update that breaks', () => {
  it('before the document is written is made by the next press', () => {
    const { host, id } = outdated();
    const { shown } = listed(host);
    host.fail(BATCH, { code: 503 }, 4);
    expect(update(host, shown)).toMatchObject({ ok: false, reason: { code: 'unavailable', left: 'update' } });
    expect(generate(host)).toMatchObject({ created: false, changed: true, document: { id } });
    expect(host.call('finaliseReport')).toMatchObject({ ok: false });
    expect(update(host, listed(host).shown)).toMatchObject({ kind: 'updated', version: 2 });
  });

  it.each(['readUpdate', 'updateReport', 'generateReport'])(
    'after the document is written is found there by %s',
    (command) => {
      const { listener, onServiceCall } = listening();
      const { host, id } = outdated({ onServiceCall });
      const { shown } = listed(host);
      let isWritten = false;
      listener.onCall = (name) => {
        if (name === BATCH) isWritten = true;
        else if (isWritten) host.fail(name, { code: 503 }, 1);
      };
      expect(update(host, shown)).toMatchObject({ ok: false, reason: { left: 'filled' } });
      listener.onCall = () => undefined;
      const text = textOf(host, id);
      expect(text).toContain(FIGURE);
      typeBehind(host, id, 'Ärendet', ' därefter');
      const answer =
        command === 'readUpdate'
          ? readUpdate(host)
          : command === 'updateReport'
            ? update(host, shown)
            : generate(host);
      expect(answer).toMatchObject(
        command === 'generateReport' ? { created: false, changed: false } : { kind: 'current' },
      );
      expect(textOf(host, id)).toBe(text.replace('Ärendet', 'Ärendet därefter'));
      expect(checked(host)).toMatchObject({ changed: false });
    },
  );

  it('since Google lost the answer to it is not written twice', () => {
    const { host, id } = outdated();
    const { shown } = listed(host);
    host.fail(BATCH, { code: 503, when: 'after' }, 1);
    expect(update(host, shown)).toMatchObject({ kind: 'updated', version: 2 });
    expect(textOf(host, id).match(new RegExp(FIGURE, 'g'))).toHaveLength(1);
  });
});

describe('an update that cannot be made', () => {
  const codeOf = (answer: unknown) =>
    (answer as { readonly reason?: { readonly code: string } }).reason?.code ?? null;

  it('says why', () => {
    expect(codeOf(readUpdate(hostOf(book.sheets)))).toBe('no-report');
    expect(codeOf(readUpdate(hostOf([{ name: 'Blad1', cells: [['Hej']] }])))).toBe('no-known-sheet');
    const { host, id } = outdated();
    const file = host.files().find((one) => one.id === id);
    if (file === undefined) throw new Error('no file');
    file.trashed = true;
    expect(codeOf(readUpdate(host))).toBe('in-bin');
    file.trashed = false;
    host.actAs({ name: 'Kollegan', email: 'kollegan@example.se' });
    expect(readUpdate(host)).toMatchObject({
      ok: false,
      reason: {
        code: 'colleagues-document',
        message: expect.stringContaining('skapat av Handläggaren') as unknown,
      },
    });
  });

  it('is a finalised version, which has to be unlocked first', () => {
    const finished = aWorkbook();
    const { host } = standing(finished);
    host.call('finaliseReport');
    changeWorkbook(host, finished.withKey('Ärende', 'Rubrik', 'En annan rubrik').sheets);
    const { shown, finalised } = listed(host);
    expect(finalised).toBe(1);
    expect(codeOf(update(host, shown))).toBe('report-finalised');
    host.call('unlockReport');
    expect(update(host, shown)).toMatchObject({ kind: 'updated' });
    expect(host.call('finaliseReport')).toMatchObject({ ok: true, version: 2 });
  });

  it('is one of a document that Google cannot read: another one is made by name', () => {
    const { host, id } = outdated();
    const { name } = generated(host).document;
    host.fail('Docs.Documents.get', { code: 500 }, 4);
    expect(codeOf(readUpdate(host))).toBe('document-unreadable');
    const { document } = generated(host, { again: true });
    expect(document.id).not.toBe(id);
    expect(document.name).toBe(`${name} (version 2, 2024-11-15 kl. 10.00)`);
  });

  it('is one of a document of which it is not known what was written', () => {
    const { host, id } = outdated();
    changeRecord(host, (version) => ({ ...version, blocks: null }));
    expect(readUpdate(host)).toMatchObject({ kind: 'unknown', document: { id } });
    expect(update(host, 'anything')).toMatchObject({ kind: 'unknown' });
    expect(textOf(host, id)).not.toContain(FIGURE);
  });
});

describe('a report that another version of the add-on wrote', () => {
  const OLD = 'Så här sade en tidigare version av tillägget.';

  /** A report with a sentence that the add-on says otherwise now; by this phrasing, by none that is kept (null), or by today's. */
  function phrased(phrasing: string | null | undefined) {
    const { host, id } = standing();
    const sentence = /Kostnaderna [^.]*\./.exec(textOf(host, id))?.[0] ?? '';
    editByHand(host, id, (document) => {
      const startIndex = indexOf(document, sentence);
      return typeOver(document, { startIndex, endIndex: startIndex + sentence.length }, OLD);
    });
    changeRecord(host, ({ phrasing: own, ...version }) => ({
      ...version,
      ...(phrasing !== null && { phrasing: phrasing ?? own ?? '' }),
      blocks: (version.blocks ?? []).map((block) => ({
        ...block,
        units: block.units.map((unit) => ({ ...unit, text: unit.text.replace(sentence, OLD) })),
      })),
    }));
    return { host, id, sentence };
  }

  it.each([null, 'another'])('gets the phrasing of this one, as a cause of its own (%s)', (phrasing) => {
    const { host, id, sentence } = phrased(phrasing);
    expect(checked(host)).toMatchObject({ changed: false });
    const { sections, shown } = listed(host);
    expect(sections.flatMap(({ lines }) => lines)).toMatchObject([
      { name: 'Text under Sammanfattning', before: OLD, after: sentence, cause: 'phrasing', places: [] },
    ]);
    expect(update(host, shown)).toMatchObject({ kind: 'updated', version: 2 });
    expect(textOf(host, id)).toContain(sentence);
    expect(textOf(host, id)).not.toContain(OLD);
    expect(readUpdate(host)).toMatchObject({ kind: 'current' });
  });

  it('says in a conflict that it is the phrasing that is another', () => {
    const { host, id } = phrased('another');
    typeBehind(host, id, 'Så här sade', ' kanske');
    expect(conflictsOf(listed(host))).toMatchObject([{ cause: 'phrasing' }]);
  });

  it('is not updated where this very version should have said the same', () => {
    const { host, id } = phrased(undefined);
    expect(readUpdate(host)).toMatchObject({ ok: false, reason: { code: 'unexpected' } });
    expect(textOf(host, id)).toContain(OLD);
  });
});

describe('the list of an update', () => {
  it('stays small however much has changed, and counts all of it', () => {
    const [headings = [], first = []] = book.sheets.find(({ name }) => name === 'Mål')?.cells ?? [];
    const column = headings.indexOf('Mål enligt överenskommelsen');
    const rows = (text: string) =>
      Array.from({ length: 150 }, (_, at) =>
        first.map((cell, index) =>
          index === 0 ? `M${String(at)}` : index === column ? `${text} ${String(at)}` : cell,
        ),
      );
    const { host } = standing(book.withCells('Mål', [headings, ...rows('Det första målet')]));
    const longer = 'Det målet, som har fått en mycket lång beskrivning, '.repeat(10);
    changeWorkbook(host, book.withCells('Mål', [headings, ...rows(longer)]).sheets);
    const list = listed(host);
    expect(JSON.stringify(list).length).toBeLessThan(200_000);
    const lines = list.sections.flatMap((section) => section.lines);
    expect(list.counts.lines).toBeGreaterThan(lines.length);
    expect(checked(host).changes?.first).toHaveLength(20);
  });
});
