import type { Event } from '../../src/sidebar/event';
import { ids } from '../../src/sidebar/ids';
import { aCheckedWorkbook, aFinding, mixedFindings } from '../browser/checked-workbook';
import { positionOf, walkOf } from '../../src/sidebar/walk';
import type { State } from '../../src/sidebar/state';
import { after, autoCheck, idle } from './states';

const next: Event = { kind: 'walk-pressed', by: 1 };
const previous: Event = { kind: 'walk-pressed', by: -1 };
const found = idle(aCheckedWorkbook({ findings: mixedFindings }));
const at = (state: State) => positionOf(walkOf(state), state.at);
const checkedAgain = (findings: typeof mixedFindings): Event => ({
  kind: 'checked',
  job: autoCheck,
  answer: aCheckedWorkbook({ findings }),
});

describe('next and previous among what was found', () => {
  const rows = walkOf(found);

  it('begin with the first, or with the last backwards', () => {
    expect(at(after(found, next))).toBe(0);
    expect(at(after(found, previous))).toBe(rows.length - 1);
  });

  it('lead to the cell, and say which one it is and what is wrong there', () => {
    const state = after(found, next, next);
    expect(state.move).toEqual({ from: ids.next, place: rows[1]?.findings[0].place });
    expect(state.said).toBe(`2 av ${rows.length}. ${rows[1]?.message ?? ''}`);
  });

  it('come round to where they began', () => {
    const round = after(found, next, ...rows.map(() => next));
    expect(at(round)).toBe(0);
    expect(at(after(round, previous))).toBe(rows.length - 1);
  });

  it('lead only to the levels that are shown', () => {
    const errors = after(found, { kind: 'level-pressed', level: 'FEL' }, next, next);
    expect(walkOf(errors).map(({ severity }) => severity)).toEqual(['FEL']);
    expect(at(errors)).toBe(0);
  });

  it('go on from where a mended one stood', () => {
    const second = rows[1]?.findings[0];
    const mended = after(
      found,
      next,
      next,
      checkedAgain(mixedFindings.filter(({ key }) => key !== second?.key)),
    );
    expect(at(mended)).toBeNull();
    expect(at(after(mended, next))).toBe(1);
    expect(at(after(mended, previous))).toBe(0);
  });

  it('go round when the last one is mended', () => {
    const one = aFinding();
    const two = aFinding({ code: 'K08', cell: 'E9', message: 'Något annat.' });
    const both = idle(aCheckedWorkbook({ findings: [one, two] }));
    expect(at(after(both, previous, checkedAgain([one]), next))).toBe(0);
  });

  it('change nothing where nothing was found', () => {
    expect(after(idle(), next)).toEqual(idle());
  });
});
