import type { Event } from '../../../src/sidebar/event';
import { isLocked, type State } from '../../../src/sidebar/state';
import { undecidedOf, type UpdateRequest } from '../../../src/sidebar/update/update-state';
import {
  aConflict,
  aFullList,
  aList,
  aSection,
  anUpdate,
  staleEntries,
  suggestions,
} from '../../builders/an-update';
import { aCheckedWorkbook, aQuestion, aReport } from '../../browser/checked-workbook';
import { after, autoCheck, began, idle, noContact, refusal } from '../states';

const stale = { ...aReport, changed: true, changes: staleEntries };
const opened = (): State => idle(aCheckedWorkbook({ report: stale }));
const read: UpdateRequest = { command: 'readUpdate', args: [{}] };
const write: UpdateRequest = { command: 'updateReport', args: [{ shown: 'shown-1', choices: {} }] };
const undo: UpdateRequest = { command: 'undoUpdate', args: [] };
const answered = (request: UpdateRequest, answer: object): Event =>
  ({ kind: 'update-answered', request, answer }) as Event;
const checked = (report: typeof stale | null): Event => ({
  kind: 'checked',
  job: autoCheck,
  answer: aCheckedWorkbook({ report }),
});
const unanswered = (request: UpdateRequest): Event => ({
  kind: 'unreached',
  job: { kind: 'update', request },
  failure: noContact,
});

const pressed: Event = { kind: 'update-pressed' };
const sent: Event = { kind: 'update-sent' };
const mine: Event = { kind: 'conflict-decided', key: 'bakgrund-1', choice: 'mine' };
const workbook: Event = { kind: 'conflict-decided', key: 'bakgrund-1', choice: 'workbook' };
const listed = (list = aFullList()): State => after(opened(), pressed, began, answered(read, list));
const updated = (): State => after(listed(), mine, sent, began, answered(write, anUpdate()));

describe('nextState with an update', () => {
  it('reads the list at a press, locks the buttons meanwhile, tells the steps, and takes the officer to it', () => {
    const waiting = after(opened(), pressed);
    expect(waiting.waiting).toEqual([{ kind: 'update', request: read }]);
    expect(isLocked(waiting)).toBe(true);
    expect(after(waiting, pressed, { kind: 'make-pressed', again: true })).toEqual(waiting);
    const stepped = after(waiting, began, { kind: 'stepped', step: 'läser' });
    expect(stepped).toMatchObject({ step: 'läser', said: 'Läser arbetsboken' });
    expect(after(stepped, answered(read, aFullList()))).toMatchObject({
      running: null,
      step: null,
      focus: 'update-panel',
      update: { shown: aFullList(), choices: {}, failed: null },
    });
  });

  it('chooses nothing in advance, and a press more takes a choice back', () => {
    expect(undecidedOf(aFullList(), listed().update.choices)).toEqual([aConflict()]);
    expect(after(listed(), mine, workbook).update.choices).toEqual({ 'bakgrund-1': 'workbook' });
    expect(after(listed(), mine, mine).update.choices).toEqual({});
  });

  it('asks about open warnings before a draft becomes the report, and writes when the answer is yes', () => {
    const asked = after(listed(), mine, sent, began, answered(write, aQuestion));
    expect(asked).toMatchObject({
      running: null,
      focus: 'panel',
      result: { kind: 'asked', question: aQuestion.question },
      update: { shown: aFullList(), choices: { 'bakgrund-1': 'mine' } },
    });
    const confirmed = after(asked, { kind: 'update-sent', confirmed: true });
    const args = [{ shown: 'shown-1', choices: { 'bakgrund-1': 'mine' }, confirmed: true }];
    expect(confirmed).toMatchObject({
      result: null,
      waiting: [{ kind: 'update', request: { command: 'updateReport', args } }],
    });
    expect(after(asked, { kind: 'question-closed' })).toMatchObject({ result: null, focus: 'update-panel' });
    expect(after(asked, { kind: 'update-closed' })).toMatchObject({ result: null, update: { shown: null } });
  });

  it('writes only when every conflict is decided, and leads to one that is not', () => {
    expect(after(listed(), sent)).toEqual(listed());
    expect(after(listed(), { kind: 'conflict-sought' }).focus).toBe('update-conflict-bakgrund-1');
    expect(after(listed(), workbook, sent).waiting).toEqual([
      {
        kind: 'update',
        request: {
          command: 'updateReport',
          args: [{ shown: 'shown-1', choices: { 'bakgrund-1': 'workbook' } }],
        },
      },
    ]);
  });

  it('suggests by a press of its own, and tries the same again; the report counts as it was', () => {
    const suggesting: UpdateRequest = {
      command: 'updateReport',
      args: [{ shown: 'shown-1', choices: { 'bakgrund-1': 'mine' }, suggest: true }],
    };
    const job = { kind: 'update', request: suggesting };
    const waiting = after(listed(), mine, { kind: 'update-sent', suggest: true });
    expect(waiting.waiting).toEqual([job]);
    const refused = after(waiting, began, answered(suggesting, refusal('locked')));
    expect(after(refused, { kind: 'update-retried' }).waiting).toEqual([job]);
    const done = after(waiting, began, answered(suggesting, suggestions()));
    expect(done).toMatchObject({ checked: { report: stale }, update: { shown: suggestions(), choices: {} } });
  });

  it('knows the report as up to date once it is updated, and what was decided as used', () => {
    const { at } = anUpdate();
    expect(updated()).toMatchObject({
      focus: 'update-panel',
      checked: { report: { ...aReport, at } },
      update: { shown: anUpdate(), choices: {} },
    });
  });

  it('shows the new list when something has changed, and says so, with what is decided of what is still there', () => {
    const other = aConflict({ key: 'annan' });
    const two = aList([aSection({ conflicts: [aConflict(), other] })]);
    const renewed = aList([aSection({ conflicts: [other] })], { shown: 'shown-2', isRenewed: true });
    const state = after(
      listed(two),
      mine,
      { kind: 'conflict-decided', key: 'annan', choice: 'workbook' },
      sent,
      began,
      answered(write, renewed),
    );
    expect(state.update).toMatchObject({ shown: renewed, choices: { annan: 'workbook' } });
    expect(state.said).toMatch(/^Dokumentet eller arbetsboken har ändrats sedan listan visades\./);
  });

  it('keeps what is decided when the same update has more to decide than the first list had room for', () => {
    const rest = aList([aSection({ conflicts: [aConflict({ key: 'annan' })] })]);
    const state = after(listed(), mine, sent, began, answered(write, rest));
    expect(state.update.choices).toEqual({ 'bakgrund-1': 'mine' });
    expect(undecidedOf(rest, state.update.choices)).toHaveLength(1);
  });

  it('shows nothing more when the officer cancels, and is back at the button', () => {
    const closed = after(listed(), mine, { kind: 'update-closed' });
    expect(closed).toMatchObject({ focus: 'make', update: { shown: null, choices: {} } });
  });

  describe('that gives nothing', () => {
    it('keeps the list and the choices when it is known that nothing was written, and tries the same again', () => {
      const refused = after(listed(), mine, sent, began, answered(write, refusal('conflict')));
      expect(refused.update).toMatchObject({ shown: aFullList(), choices: { 'bakgrund-1': 'mine' } });
      const again = after(refused, { kind: 'update-retried' });
      expect(again.waiting).toMatchObject([{ request: { command: 'updateReport' } }]);
      expect(again.update.failed).toBeNull();
    });

    it('shows the list no more when it may be written', () => {
      const lost = after(listed(), mine, sent, began, unanswered(write));
      expect(lost.update).toMatchObject({ shown: null, failed: { request: write, failure: noContact } });
      expect(isLocked(lost)).toBe(false);
      const { reason, ...rest } = refusal('unavailable');
      const perhaps = { ...rest, reason: { ...reason, left: 'update' } };
      const known = { ...rest, reason: { ...reason, left: 'nothing' } };
      expect(after(listed(), mine, sent, began, answered(write, perhaps)).update.shown).toBeNull();
      expect(after(listed(), mine, sent, began, answered(write, known)).update.shown).not.toBeNull();
    });

    it('is told no more when a check shows that nobody else is at work', () => {
      const taken = after(opened(), pressed, began, answered(read, refusal('busy')));
      expect(taken.update.failed).not.toBeNull();
      expect(after(taken, checked(stale)).update.failed).toBeNull();
    });
  });

  it('takes an update back, and lets a check say what the workbook says otherwise', () => {
    const requested = after(updated(), { kind: 'undo-pressed' });
    expect(requested.waiting).toEqual([{ kind: 'update', request: undo }]);
    const undone = { ok: true, kind: 'undone', document: aReport.document, version: 3 };
    expect(after(requested, began, answered(undo, undone))).toMatchObject({
      update: { shown: undone },
      waiting: [{ kind: 'check', by: 'itself', tries: 0 }],
    });
    const refused = after(requested, began, answered(undo, refusal('conflict')));
    expect(refused.update).toMatchObject({ shown: anUpdate(), failed: { request: undo } });
  });

  describe('after a check', () => {
    const current = { ok: true, kind: 'current', document: aReport.document, notes: [] };
    const unneeded = () => after(opened(), pressed, began, answered(read, current));

    it('still shows the list and what is decided', () => {
      expect(after(listed(), mine, checked(stale)).update.choices).toEqual({ 'bakgrund-1': 'mine' });
    });

    it('shows nothing of another document, nor of one that is gone', () => {
      const other = { ...stale, document: { ...stale.document, id: 'doc-2' } };
      expect(after(listed(), checked(other)).update.shown).toBeNull();
      expect(after(listed(), checked({ ...stale, inBin: true })).update.shown).toBeNull();
      expect(after(listed(), checked(null)).update.shown).toBeNull();
    });

    it('says that nothing is to be updated until the workbook has changed again', () => {
      const known = after(unneeded(), began, checked(aReport as typeof stale));
      expect(known.update.shown).toEqual(current);
      expect(after(known, checked(stale)).update.shown).toBeNull();
    });
  });

  it('leads to where a locked version is unlocked, once', () => {
    const sought = after(listed(aFullList({ finalised: 1 })), { kind: 'unlock-sought' });
    expect(sought).toMatchObject({ focus: 'matter-unlock', matter: { open: true, openSteps: ['unlock'] } });
    expect(after(sought, { kind: 'unlock-sought' }).matter.openSteps).toEqual(['unlock']);
  });

  it('is out of the way when another document is made', () => {
    expect(after(listed(), { kind: 'make-pressed', again: true }).update.shown).toBeNull();
  });
});
