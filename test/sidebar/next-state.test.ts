import type { Event } from '../../src/sidebar/event';
import { nextState } from '../../src/sidebar/next-state';
import { firstState, isLocked, type State } from '../../src/sidebar/state';
import { aCheckedWorkbook, aFinding, madeReport, mixedFindings } from '../browser/checked-workbook';
import { after, autoCheck, began, idle, noContact, refusal } from './states';

const checkPressed: Event = { kind: 'check-pressed' };
const makePressed: Event = { kind: 'make-pressed', again: false };
const left: Event = { kind: 'left' };
const returned: Event = { kind: 'returned' };
const officerCheck = { kind: 'check', by: 'officer', tries: 0 } as const;
const checked: Event = { kind: 'checked', job: autoCheck, answer: aCheckedWorkbook() };
const generated: Event = { kind: 'generated', answer: madeReport };

const asked = ({ running, waiting }: State) =>
  [running, ...waiting].flatMap((job) => (job === null ? [] : [job.kind]));

describe('nextState', () => {
  it('begins with a check that locks no button', () => {
    const state = firstState('');
    expect(state.waiting).toEqual([autoCheck]);
    expect(isLocked(state)).toBe(false);
  });

  it('makes the report after the first check when the menu asks for it', () => {
    expect(asked(after(firstState('generate'), began))).toEqual(['check', 'generate']);
  });

  it('does not change the state that it is given', () => {
    const state = idle(aCheckedWorkbook({ findings: mixedFindings }));
    const before = structuredClone(state);
    after(state, left, returned, began, makePressed, { kind: 'section-pressed', name: 'Budget' });
    expect(state).toEqual(before);
  });

  describe('a press', () => {
    it('does nothing while something that the officer asked for is on its way', () => {
      const making = after(idle(), makePressed);
      expect(after(making, makePressed, checkPressed, { kind: 'set-up-pressed' })).toEqual(making);
    });

    it('on the main button waits for a check that the sidebar makes by itself', () => {
      const state = after(idle(), left, returned, began, makePressed);
      expect(state.running?.kind).toBe('check');
      expect(state.waiting).toEqual([{ kind: 'generate', again: false }]);
      expect(asked(after(state, checked, began))).toEqual(['generate']);
    });

    it('on Kontrollera makes a check that has just begun the officer’s own', () => {
      const state = after(idle(), left, returned, began, checkPressed);
      expect(asked(state)).toEqual(['check']);
      expect(after(state, checked).focus).toBe('summary');
    });

    it('on Kontrollera checks anew when cells may have changed since the check began', () => {
      const state = after(idle(), left, returned, began, left, checkPressed);
      expect(asked(state)).toEqual(['check', 'check']);
    });

    it('on a section opens and closes it', () => {
      const press: Event = { kind: 'section-pressed', name: 'Budget' };
      expect(after(idle(), press).open).toEqual(['Budget']);
      expect(after(idle(), press, press).open).toEqual([]);
    });

    it('on a level chooses it, and on all levels none', () => {
      const state = after(
        idle(),
        { kind: 'level-pressed', level: 'FEL' },
        { kind: 'level-pressed', level: 'TIPS' },
        { kind: 'level-pressed', level: 'FEL' },
      );
      expect(state.levels).toEqual(['TIPS']);
      expect(after(state, { kind: 'all-levels-pressed' }).levels).toEqual([]);
    });

    it('on more shows another page of one section', () => {
      const state = after(idle(), { kind: 'more-pressed', name: 'Budget' });
      expect([...state.pages]).toEqual([['Budget', 2]]);
    });

    it('on the main button clears what failed before', () => {
      const failed = after(idle(), makePressed, began, { kind: 'generated', answer: refusal('unavailable') });
      expect(failed.result).not.toBeNull();
      expect(after(failed, makePressed).result).toBeNull();
    });
  });

  describe('coming back', () => {
    it('checks when the officer has been away', () => {
      expect(after(idle(), left, returned).waiting).toEqual([autoCheck]);
    });

    it('does not check when she has not', () => {
      expect(after(idle(), returned).waiting).toEqual([]);
    });

    it('checks again when the last check began while another window had focus', () => {
      const state = after(firstState(''), { kind: 'began', focused: false }, checked);
      expect(after(state, returned).waiting).toEqual([autoCheck]);
    });

    it('checks once, however often she comes and goes before it begins', () => {
      expect(after(idle(), left, returned, left, returned).waiting).toEqual([autoCheck]);
    });

    it('checks again when she left while a check ran', () => {
      expect(asked(after(idle(), left, returned, began, left, returned))).toEqual(['check', 'check']);
    });

    it('keeps what she has opened, chosen and written', () => {
      const finding = aFinding({ severity: 'VARNING' });
      const state = after(
        idle(aCheckedWorkbook({ findings: [finding] })),
        { kind: 'section-pressed', name: 'Budget' },
        { kind: 'level-pressed', level: 'VARNING' },
        { kind: 'accept-pressed', key: finding.key, findings: [finding] },
        { kind: 'reason-typed', key: finding.key, text: 'Hyran' },
      );
      const later = after(state, left, returned, began, checked);
      expect(later).toMatchObject({ open: ['Budget'], levels: ['VARNING'], drafts: state.drafts });
    });
  });

  describe('trying again', () => {
    const failing = (...events: readonly Event[]) => after(idle(), ...events, { kind: 'retry-pressed' });

    it('repeats what failed', () => {
      expect(
        failing(checkPressed, began, { kind: 'unreached', job: officerCheck, failure: noContact }).waiting,
      ).toEqual([officerCheck]);
      expect(
        failing(makePressed, began, { kind: 'generated', answer: refusal('unavailable') }).waiting,
      ).toEqual([{ kind: 'generate', again: false }]);
      expect(failing({ kind: 'preview-pressed' }, { kind: 'previewed', failure: noContact }).previewing).toBe(
        true,
      );
    });

    it('does nothing where nothing has failed', () => {
      const retry: Event = { kind: 'retry-pressed' };
      const states = [
        idle(),
        after(idle(), makePressed, began, generated),
        after(idle(), { kind: 'set-up-pressed' }, began, {
          kind: 'set-up',
          answer: { ok: true, made: [], text: '' },
        }),
      ];
      expect(states.map(({ result }) => result?.kind)).toEqual([undefined, 'made', 'set-up']);
      for (const state of states) expect(nextState(state, retry)).toBe(state);
    });

    it('never asks for a second document when the answer about the first was lost', () => {
      const again: Event = { kind: 'make-pressed', again: true };
      const job = { kind: 'generate', again: true } as const;
      expect(failing(again, began, { kind: 'unreached', job, failure: noContact }).waiting).toEqual([
        { kind: 'generate', again: false },
      ]);
    });

    it('never asks for a second document when the text of the first is written', () => {
      const again: Event = { kind: 'make-pressed', again: true };
      const { reason, ...rest } = refusal('unavailable');
      const leaving = (left: 'document' | 'filled'): Event => ({
        kind: 'generated',
        answer: { ...rest, reason: { ...reason, left } },
      });
      expect(failing(again, began, leaving('filled')).waiting).toEqual([{ kind: 'generate', again: false }]);
      expect(failing(again, began, leaving('document')).waiting).toEqual([{ kind: 'generate', again: true }]);
    });

    it('asks for a new document again when the add-on answered that it made none', () => {
      const again: Event = { kind: 'make-pressed', again: true };
      expect(failing(again, began, { kind: 'generated', answer: refusal('busy') }).waiting).toEqual([
        { kind: 'generate', again: true },
      ]);
    });
  });

  it('gives focus once', () => {
    const state = after(idle(), makePressed, began, generated);
    expect(state.focus).toBe('panel');
    expect(nextState(state, { kind: 'focus-given' }).focus).toBeNull();
  });
});
