/** An update that is written as suggestions: only where that is proven, and it counts when they are accepted. */
import { acceptSuggestion, rejectSuggestion } from '../../../../host/docs/edit/review';
import type { Host, HostOptions } from '../../../../host/host';
import type { CheckedWorkbook } from '../../../../src/engine/app/check-and-publish';
import { suggestionIds } from '../../../../src/engine/values/is-suggested';
import { aWorkbook } from '../../../builders/a-workbook';
import { generated, hostOf } from '../../../builders/on-the-host';
import {
  changeWorkbook,
  editByHand,
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
const PROOF = 'slutrapport.suggestions';
const book = aWorkbook()
  .with('Budget', 'Förklaring', 2, 'Färre tjänster.')
  .with('Budget', 'Utfall', 2, 180_500);
const changed = book.with('Budget', 'Utfall', 2, 187_500);
const FIGURE = '187\u00a0500';

/** Called before each call of a service. */
let onCall = (_name: string): void => undefined;
const listening: HostOptions = {
  onServiceCall: (name) => {
    onCall(name);
  },
};
beforeEach(() => {
  onCall = () => undefined;
});

/** A host with a report, whose workbook has another figure since. */
function outdated(options: HostOptions = {}) {
  const host = hostOf(book.sheets, options);
  const { id } = generated(host).document;
  changeWorkbook(host, changed.sheets);
  return { host, id };
}

function suggest(host: Host, shown = listed(host).shown) {
  return host.call('updateReport', { shown, choices: {}, suggest: true });
}

/** The suggestions that wait in the document. */
function waiting(host: Host, id: string): readonly string[] {
  return suggestionIds(host.document(id));
}

function decide(host: Host, id: string, verdict: typeof acceptSuggestion, ids = waiting(host, id)): void {
  for (const one of ids) editByHand(host, id, (document) => verdict(document, one));
}

function scratches(host: Host) {
  return host.files().filter(({ name }) => name.includes('prov av förslag'));
}

function stale(host: Host): number | undefined {
  const { report } = host.call('checkWorkbook') as unknown as CheckedWorkbook;
  return report?.changes?.count;
}

describe('whether suggestions are offered', () => {
  it('is proven once, on a document of its own that goes to the bin', () => {
    const { host, id } = outdated();
    const before = textOf(host, id);
    expect(listed(host)).toMatchObject({ canSuggest: true });
    expect(scratches(host)).toMatchObject([{ trashed: true }]);
    expect(host.calls()[BATCH]).toBe(2);
    expect(listed(host)).toMatchObject({ canSuggest: true });
    expect(scratches(host)).toHaveLength(1);
    expect(textOf(host, id)).toBe(before);
  });

  it('is not where Docs answers well and edits for real, and not tried again for a week', () => {
    const { host } = outdated({ assumptions: { suggestMode: 'edits' } });
    expect(listed(host)).toMatchObject({ canSuggest: false });
    expect(listed(host)).toMatchObject({ canSuggest: false });
    expect(scratches(host)).toMatchObject([{ trashed: true }]);
  });

  it.each([400, 403, 404, 429, 503])(
    'is not where Docs answers %d, and the list comes all the same',
    (code) => {
      const { host } = outdated();
      host.fail(BATCH, { code }, 1);
      expect(listed(host)).toMatchObject({ canSuggest: false });
      expect(scratches(host)).toMatchObject([{ trashed: true }]);
    },
  );

  it('uses the scratch document again that a broken try left', () => {
    const { host } = outdated();
    host.fail('Drive.Files.update', { code: 403 }, 1);
    expect(listed(host)).toMatchObject({ canSuggest: false });
    expect(scratches(host)).toMatchObject([{ trashed: false }]);
    expect(listed(host)).toMatchObject({ canSuggest: true });
    expect(scratches(host)).toMatchObject([{ trashed: true }]);
  });

  it('is not tried for an update that adds a paragraph, which nobody has seen Docs suggest', () => {
    const { host } = outdated();
    changeWorkbook(host, book.with('Budget', 'Utfall', 2, 452_000).sheets);
    expect(listed(host)).toMatchObject({ canSuggest: false });
    expect(scratches(host)).toEqual([]);
  });
});

describe('an update as suggestions', () => {
  it('changes nothing until they are accepted, and then is as any other', () => {
    const { host, id } = outdated();
    const answer = suggest(host);
    const ids = waiting(host, id);
    expect(answer).toMatchObject({ kind: 'suggested', isNew: true, count: ids.length });
    expect(ids.length).toBeGreaterThan(1);
    expect(stale(host)).toBe(1);
    decide(host, id, acceptSuggestion);
    expect(readUpdate(host)).toMatchObject({ kind: 'current', notes: [] });
    expect(stale(host)).toBe(0);
    const fresh = generated(host, { again: true }).document.id;
    expect(textOf(host, id)).toBe(textOf(host, fresh));
  });

  it('is waited for by the next update, which writes nothing', () => {
    const { host, id } = outdated();
    const { shown } = listed(host);
    suggest(host, shown);
    const ids = waiting(host, id);
    expect(readUpdate(host)).toMatchObject({ kind: 'suggested', isNew: false, count: ids.length });
    expect(update(host, shown)).toMatchObject({ kind: 'suggested', isNew: false });
    decide(host, id, acceptSuggestion, ids.slice(1));
    expect(readUpdate(host)).toMatchObject({ kind: 'suggested', count: 1 });
    expect(waiting(host, id)).toEqual(ids.slice(0, 1));
  });

  it('is listed again when it was rejected, and that is said once', () => {
    const { host, id } = outdated();
    const before = textOf(host, id);
    const list = listed(host);
    suggest(host, list.shown);
    decide(host, id, rejectSuggestion);
    expect(textOf(host, id)).toBe(before);
    const again = listed(host);
    expect(again.rejected).toBeGreaterThan(0);
    expect(linesOf(again)).toEqual(linesOf(list));
    expect(again.version).toBe(1);
    expect(listed(host)).toMatchObject({ rejected: 0 });
    expect(updated(host)).toMatchObject({ kind: 'updated', version: 2 });
  });

  it('counts as far as it was accepted, within a sentence too, and the rest is listed again', () => {
    const { host, id } = outdated();
    const list = listed(host);
    suggest(host, list.shown);
    const [first = '', ...others] = waiting(host, id);
    decide(host, id, rejectSuggestion, [first]);
    decide(host, id, acceptSuggestion, others);
    const again = listed(host);
    expect(again).toMatchObject({ version: 2, rejected: linesOf(again).length });
    expect(linesOf(again).length).toBeLessThan(linesOf(list).length);
    expect(again.counts).toMatchObject({ conflicts: 0, notes: 0 });
    expect(updated(host)).toMatchObject({ kind: 'updated', version: 3 });
    expect(readUpdate(host)).toMatchObject({ kind: 'current' });
    expect(stale(host)).toBe(0);
  });

  it('can be taken back by the workbook although only a part was accepted', () => {
    const { host, id } = outdated();
    const before = textOf(host, id);
    suggest(host);
    const [first = '', ...others] = waiting(host, id);
    decide(host, id, rejectSuggestion, [first]);
    decide(host, id, acceptSuggestion, others);
    changeWorkbook(host, book.sheets);
    expect(updated(host)).toMatchObject({ kind: 'updated' });
    expect(textOf(host, id)).toBe(before);
  });

  it('leaves what people type meanwhile, and their own suggestions, as theirs', () => {
    const { host, id } = outdated();
    suggest(host);
    typeBehind(host, id, 'Ärendet', ' i korthet');
    decide(host, id, acceptSuggestion);
    expect(readUpdate(host)).toMatchObject({ kind: 'current' });
    expect(textOf(host, id)).toContain('Ärendet i korthet');
  });

  it('is of the letterhead too, accepted or not', () => {
    const renamed = book.withKey('Ärende', 'Handläggare, namn', 'Eva Berg').sheets;
    const { host, id } = outdated();
    changeWorkbook(host, renamed);
    const list = listed(host);
    suggest(host, list.shown);
    decide(host, id, rejectSuggestion);
    const again = listed(host);
    expect(again).toMatchObject({ version: 1, rejected: linesOf(list).length });
    suggest(host, again.shown);
    decide(host, id, acceptSuggestion);
    expect(readUpdate(host)).toMatchObject({ kind: 'current' });
    expect(pagesOf(host, id).join()).toContain('Eva Berg');
  });

  it('is refused when somebody types at the same moment, and can be tried again', () => {
    const { host, id } = outdated(listening);
    const { shown } = listed(host);
    onCall = (name) => {
      if (name !== BATCH) return;
      onCall = () => undefined;
      typeBehind(host, id, 'Ärendet', ' i korthet');
    };
    expect(suggest(host, shown)).toMatchObject({ ok: false, reason: { code: 'conflict', left: 'nothing' } });
    expect(waiting(host, id)).toEqual([]);
    expect(suggest(host, shown)).toMatchObject({ kind: 'suggested' });
    expect(textOf(host, id)).toContain('Ärendet i korthet');
  });

  it('is an ordinary update, and said to be, where Docs edits for real after all', () => {
    const { host, id } = outdated({ assumptions: { suggestMode: 'edits' } });
    host.replaceProperties('user', { ...Object.fromEntries(host.properties('user')), [PROOF]: 'yes' });
    expect(suggest(host)).toMatchObject({ kind: 'updated', version: 2, isRealEdit: true, canUndo: true });
    expect(textOf(host, id)).toContain(FIGURE);
    expect(readUpdate(host)).toMatchObject({ kind: 'current' });
    changeWorkbook(host, book.sheets);
    expect(listed(host)).toMatchObject({ canSuggest: false });
  });

  it('is found by the next press when the run dies before its ids are known', () => {
    const { host, id } = outdated(listening);
    const { shown } = listed(host);
    onCall = (name) => {
      if (name === BATCH) host.fail('Docs.Documents.get', { code: 403 }, 1);
    };
    expect(suggest(host, shown)).toMatchObject({ ok: false, reason: { left: 'update' } });
    const ids = waiting(host, id);
    expect(ids.length).toBeGreaterThan(0);
    expect(readUpdate(host)).toMatchObject({ kind: 'suggested', count: ids.length });
    decide(host, id, acceptSuggestion);
    expect(readUpdate(host)).toMatchObject({ kind: 'current' });
  });

  it('takes at most 40 calls of services', () => {
    const { host, id } = outdated();
    const count = (run: () => unknown): number => {
      const before = host.totalCalls();
      run();
      return host.totalCalls() - before;
    };
    expect(count(() => listed(host))).toBeLessThanOrEqual(40);
    const { shown } = listed(host);
    expect(count(() => suggest(host, shown))).toBeLessThanOrEqual(40);
    expect(count(() => readUpdate(host))).toBeLessThanOrEqual(40);
    decide(host, id, acceptSuggestion);
    expect(count(() => readUpdate(host))).toBeLessThanOrEqual(40);
  });
});
