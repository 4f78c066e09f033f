import { severalKey } from '../../src/sidebar/drafts';
import { MOST_TRIES } from '../../src/sidebar/answered';
import type { Event } from '../../src/sidebar/event';
import { firstState, type Move } from '../../src/sidebar/state';
import { aCheckedWorkbook, aFinding, aReport, madeReport, mixedFindings } from '../browser/checked-workbook';
import { after, autoCheck, began, idle, noContact, refusal } from './states';
import { placeAt } from '../builders/places';

const officerCheck = { kind: 'check', by: 'officer', tries: 0 } as const;
const makePressed: Event = { kind: 'make-pressed', again: false };
const checkPressed: Event = { kind: 'check-pressed' };
const returned: readonly Event[] = [{ kind: 'left' }, { kind: 'returned' }, began];

describe('answered', () => {
  describe('a press that writes a right value', () => {
    const finding = aFinding({ right: '3 240' });
    const job = { kind: 'write', key: finding.key } as const;
    const pressed: readonly Event[] = [{ kind: 'write-pressed', key: finding.key }, began];
    const before = idle(aCheckedWorkbook({ findings: [finding] }));

    it('is one call, however often it is pressed', () => {
      const state = after(before, ...pressed, { kind: 'write-pressed', key: finding.key });
      expect(state).toMatchObject({ running: job, waiting: [] });
    });

    it('says where it wrote and what is left, and shows the workbook as it then is', () => {
      const written = { sheet: 'Budget', cell: 'E4', value: '3 240' };
      const answer = { ...aCheckedWorkbook(), written, notWritten: null };
      expect(after(before, ...pressed, { kind: 'checked', job, answer })).toMatchObject({
        checked: answer,
        running: null,
        said: '3 240 är skrivet i Budget, cell E4. Inga fel, varningar eller tips.',
        focus: null,
      });
    });

    it('says why nothing was written', () => {
      const answer = { ...aCheckedWorkbook(), written: null, notWritten: 'Cellen har en formel.' };
      expect(after(before, ...pressed, { kind: 'checked', job, answer })).toMatchObject({
        result: { kind: 'not-written', text: 'Cellen har en formel.' },
        focus: 'panel',
      });
    });

    it('that fails can be tried again', () => {
      const failed = after(before, ...pressed, { kind: 'checked', job, answer: refusal('protected') });
      expect(failed.result).toMatchObject({ kind: 'failed', command: job });
      expect(after(failed, { kind: 'retry-pressed' }, began).running).toEqual(job);
    });
  });

  describe('a check after a report was made', () => {
    const made: readonly Event[] = [makePressed, began, { kind: 'generated', answer: madeReport }];
    const afterCheck = (change: Parameters<typeof aCheckedWorkbook>[0]) =>
      after(idle(), ...made, ...returned, {
        kind: 'checked',
        job: autoCheck,
        answer: aCheckedWorkbook({ report: aReport, ...change }),
      }).result?.kind ?? null;

    it('lets it stand as made while that is so', () => {
      expect(afterCheck({})).toBe('made');
    });

    it('no longer shows it as the answer when errors, changes, the bin or another report say otherwise', () => {
      expect(afterCheck({ findings: mixedFindings })).toBeNull();
      expect(afterCheck({ report: { ...aReport, changed: true } })).toBeNull();
      expect(afterCheck({ report: { ...aReport, inBin: true } })).toBeNull();
      expect(afterCheck({ report: null })).toBeNull();
    });
  });

  describe('a check', () => {
    it('that the officer asked for takes her to the summary', () => {
      const answer = aCheckedWorkbook({ findings: mixedFindings });
      const state = after(idle(), checkPressed, began, { kind: 'checked', job: officerCheck, answer });
      expect(state).toMatchObject({ checked: answer, running: null, focus: 'summary' });
    });

    it('that the sidebar made leaves focus where it is, and says what it found', () => {
      const answer = aCheckedWorkbook({ findings: mixedFindings });
      const state = after(idle(), ...returned, { kind: 'checked', job: autoCheck, answer });
      expect(state).toMatchObject({ focus: null, said: 'Ett fel, två varningar och ett tips' });
    });

    it('that the sidebar made says nothing when nothing is new', () => {
      const before = { ...idle(), said: 'Skriver rapporten' };
      const state = after(before, ...returned, {
        kind: 'checked',
        job: autoCheck,
        answer: aCheckedWorkbook(),
      });
      expect(state.said).toBe('Skriver rapporten');
    });

    it('that fails is told, and keeps what was known', () => {
      const state = after(idle(), checkPressed, began, {
        kind: 'unreached',
        job: officerCheck,
        failure: noContact,
      });
      expect(state.checked).toEqual(aCheckedWorkbook());
      expect(state.focus).toBe('panel');
      expect(state.result).toEqual({ kind: 'failed', command: officerCheck, failure: noContact });
    });

    it('that the sidebar made and that fails takes no focus', () => {
      const state = after(idle(), ...returned, { kind: 'unreached', job: autoCheck, failure: noContact });
      expect(state).toMatchObject({ focus: null, said: 'Kontrollen gick inte att göra' });
    });

    it('that fails leaves it to the report that waited for it to tell what is wrong', () => {
      const state = after(idle(), ...returned, makePressed, {
        kind: 'checked',
        job: autoCheck,
        answer: refusal('no-known-sheet'),
      });
      expect(state).toMatchObject({ waiting: [{ kind: 'generate', again: false }], result: null });
      const answer = refusal('no-known-sheet');
      expect(after(state, began, { kind: 'generated', answer }).result).toMatchObject({
        kind: 'failed',
        command: { kind: 'generate' },
      });
    });

    it('that succeeds shows that nobody else is at work any more', () => {
      const checked: Event = { kind: 'checked', job: autoCheck, answer: aCheckedWorkbook() };
      const taken = after(idle(), makePressed, began, { kind: 'generated', answer: refusal('busy') });
      expect(taken.result?.kind).toBe('failed');
      expect(after(taken, ...returned, checked).result).toBeNull();
    });

    it('that succeeds clears an earlier one that failed, but no failure of the report', () => {
      const checked: Event = { kind: 'checked', job: autoCheck, answer: aCheckedWorkbook() };
      const unread = after(idle(), ...returned, { kind: 'unreached', job: autoCheck, failure: noContact });
      expect(after(unread, ...returned, checked).result).toBeNull();
      const unmade = after(idle(), makePressed, began, { kind: 'generated', answer: refusal('in-bin') });
      expect(after(unmade, ...returned, checked).result).toEqual(unmade.result);
    });
  });

  describe('a workbook that is taken', () => {
    const busy = (tries: number): Event => ({
      kind: 'checked',
      job: { kind: 'check', by: 'itself', tries },
      answer: refusal('busy'),
    });

    it('is tried again quietly', () => {
      const state = after(firstState(''), began, busy(0));
      expect(state).toMatchObject({
        result: null,
        retry: { tries: 0, message: 'Så här är det: busy.' },
      });
      expect(after(state, { kind: 'retry-due' }).waiting).toEqual([{ ...autoCheck, tries: 1 }]);
    });

    it('is told as a failure in the end', () => {
      const state = after(firstState(''), began, busy(MOST_TRIES));
      expect(state.retry).toBeNull();
      expect(state.result).toMatchObject({ kind: 'failed', command: { kind: 'check' } });
    });

    it('is told at once when the officer asked for the check', () => {
      const answer = refusal('busy');
      const state = after(idle(), checkPressed, began, { kind: 'checked', job: officerCheck, answer });
      expect(state.result).toMatchObject({ kind: 'failed' });
    });

    it('does not keep a report from being asked for', () => {
      const state = after(firstState('generate'), began, busy(0));
      expect(state.waiting).toEqual([{ kind: 'generate', again: false }]);
    });
  });

  describe('a report', () => {
    const making = (findings = mixedFindings) =>
      after(idle(aCheckedWorkbook({ findings })), makePressed, began);

    it('that is made is told, kept and given focus', () => {
      const state = after(making([]), { kind: 'generated', answer: madeReport });
      const { findings: _, groups: _groups, counts: _counts, ...report } = madeReport;
      expect(state.result).toEqual({ kind: 'made', report, errors: 0, warnings: 0 });
      expect(state.checked?.report).toEqual(aReport);
      expect(state.focus).toBe('panel');
    });

    it('counts no warning that is accepted among those left', () => {
      const count = { tab: 'Budget', errors: 1, warnings: 2, accepted: 1, advice: 1, waiting: 0 };
      const answer = { ...madeReport, counts: [count] };
      expect(after(making(), { kind: 'generated', answer }).result).toMatchObject({ errors: 1, warnings: 1 });
    });

    it('tells its steps while it is made, and no more afterwards', () => {
      const stepped: Event = { kind: 'stepped', step: 'skriver' };
      expect(after(making(), stepped)).toMatchObject({ step: 'skriver', said: 'Skriver rapporten' });
      const done = after(making(), { kind: 'generated', answer: madeReport });
      expect(after(done, stepped)).toEqual(done);
    });

    it('that is refused is told with what was asked for', () => {
      const state = after(making(), { kind: 'generated', answer: refusal('in-bin') });
      expect(state.result).toMatchObject({
        kind: 'failed',
        command: { kind: 'generate', again: false },
        failure: { kind: 'answered', reason: { code: 'in-bin' } },
      });
      expect(state.running).toBeNull();
    });
  });

  describe('setting up', () => {
    it('is followed by a check', () => {
      const state = after(idle(), { kind: 'set-up-pressed' }, began, {
        kind: 'set-up',
        answer: { ok: true, made: ['Mål'], text: 'Fliken Mål lades till.' },
      });
      expect(state).toMatchObject({ waiting: [officerCheck], result: { kind: 'set-up' } });
    });

    it('clears the failure that the workbook has no tabs, once it is checked', () => {
      const none = after(firstState(''), began, {
        kind: 'checked',
        job: autoCheck,
        answer: refusal('no-known-sheet'),
      });
      expect(none.result).toMatchObject({ kind: 'failed' });
      const done = after(none, { kind: 'set-up-pressed' }, began, {
        kind: 'set-up',
        answer: { ok: true, made: ['Mål'], text: 'Fliken Mål lades till.' },
      });
      expect(done.result).toEqual({ kind: 'set-up', text: 'Fliken Mål lades till.' });
    });
  });

  describe('going to a cell', () => {
    const move: Move = { from: 'finding-a', place: placeAt('Budget!E4') };
    const other: Move = { from: 'finding-b', place: placeAt('Mål!C2') };
    const failure = noContact;

    it('tells a failure where it was pressed', () => {
      const state = after(idle(), { kind: 'cell-pressed', move }, { kind: 'moved', move, failure });
      expect(state).toMatchObject({ move: null, moveFailed: { from: 'finding-a', failure } });
    });

    it('forgets the failure at the next press', () => {
      const failed = after(idle(), { kind: 'cell-pressed', move }, { kind: 'moved', move, failure });
      expect(after(failed, { kind: 'cell-pressed', move: other }).moveFailed).toBeNull();
    });

    it('is on its way to the cell that was pressed last', () => {
      const state = after(
        idle(),
        { kind: 'cell-pressed', move },
        { kind: 'cell-pressed', move: other },
        { kind: 'moved', move, failure },
      );
      expect(state).toMatchObject({ move: other, moveFailed: null });
    });
  });

  it('says that words about a warning that is gone are kept in Kontroll', () => {
    const finding = aFinding({ severity: 'VARNING' });
    const state = after(
      idle(aCheckedWorkbook({ findings: [finding] })),
      { kind: 'accept-pressed', key: finding.key, findings: [finding] },
      { kind: 'reason-typed', key: finding.key, text: 'Hyran följer avtalet.' },
      { kind: 'save-pressed', key: finding.key },
      began,
    );
    const { key } = finding;
    const job = { kind: 'accept', key, keys: [key], reason: 'Hyran följer avtalet.' } as const;
    expect(state.running).toEqual(job);
    const answer = aCheckedWorkbook({ notAccepted: [key] });
    const saved = after(state, { kind: 'checked', job, answer });
    expect(saved).toMatchObject({
      drafts: [],
      said: 'Varningen finns inte längre. Förklaringen står kvar i fliken Kontroll.',
      result: { kind: 'not-accepted' },
    });
  });

  describe('one reason for several warnings', () => {
    const [first, ...others] = [2, 3, 4].map((row) => aFinding({ severity: 'VARNING', cell: `E${row}` }));
    if (first === undefined) throw new Error('no warning');
    const findings = [first, ...others] as const;
    const keys = findings.map((finding) => finding.key);
    const key = severalKey(first.key);
    const reason = 'Hyran följer avtalet.';
    const typed: readonly Event[] = [
      { kind: 'accept-pressed', key, findings },
      { kind: 'reason-typed', key, text: reason },
    ];
    const job = { kind: 'accept', key, keys, reason } as const;
    const saving = () =>
      after(idle(aCheckedWorkbook({ findings })), ...typed, { kind: 'save-pressed', key }, began);
    const accepted = findings.map((finding) => ({ ...finding, reason }));

    it('is one call, and says how many are accepted', () => {
      expect(saving().running).toEqual(job);
      const answer = aCheckedWorkbook({ findings: accepted });
      expect(after(saving(), { kind: 'checked', job, answer })).toMatchObject({
        drafts: [],
        result: null,
        said: 'Förklaringen är sparad för tre varningar.',
      });
    });

    it('shows which are accepted when others are gone, until another is', () => {
      const answer = aCheckedWorkbook({ findings: accepted.slice(0, 2), notAccepted: keys.slice(2) });
      const state = after(saving(), { kind: 'checked', job, answer });
      expect(state.result).toEqual({
        kind: 'not-accepted',
        text: 'Två varningar är godtagna: Budget E2 och Budget E3. En varning finns inte längre. Förklaringen står kvar i fliken Kontroll.',
      });
      expect(state.focus).toBe('panel');
      const next = { kind: 'checked', job, answer: aCheckedWorkbook({ findings: accepted }) } as const;
      expect(after(state, next).result).toBeNull();
    });

    it('takes no focus from other words that are being written', () => {
      const other = aFinding({ severity: 'VARNING', cell: 'F9' });
      const writing = after(saving(), { kind: 'accept-pressed', key: other.key, findings: [other] });
      const answer = aCheckedWorkbook({ notAccepted: keys });
      expect(after(writing, { kind: 'focus-given' }, { kind: 'checked', job, answer }).focus).toBeNull();
    });

    it('keeps the words when the call fails', () => {
      const state = after(saving(), { kind: 'unreached', job, failure: noContact });
      expect(state.drafts).toMatchObject([{ key, text: reason, saving: false, problem: noContact }]);
    });
  });
});
