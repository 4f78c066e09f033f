import {
  cancelled,
  closed,
  draftOf,
  draftOfGroup,
  failed,
  isUnsaved,
  kept,
  opened,
  orphans,
  saved,
  severalKey,
  takenBack,
  typed,
} from '../../src/sidebar/drafts';
import type { ReviewedFinding } from '../../src/engine/app/reviewed-findings';
import type { Draft } from '../../src/sidebar/state';
import { aCheckedWorkbook, aFinding } from '../browser/checked-workbook';
import { noContact } from './states';

const warning = aFinding({ severity: 'VARNING' });
const { key } = warning;
const accepted = { ...warning, reason: 'Det är så.' };
const other = aFinding({ severity: 'VARNING', cell: 'F9' });

/** A form that is open on the warning with these words in it. */
function written(text: string, finding = warning): readonly Draft[] {
  return typed(opened([], key, [finding]), key, text);
}

describe('opened', () => {
  it('begins with the reason that is saved', () => {
    expect(opened([], key, [accepted])).toEqual([
      { key, findings: [accepted], text: 'Det är så.', open: true, saving: false, problem: null },
    ]);
  });

  it('begins with the words that were left in it', () => {
    expect(draftOf(opened(closed(written('Hyran'), key), key, [warning]), key)).toMatchObject({
      text: 'Hyran',
      open: true,
    });
  });

  it('leaves words about other warnings', () => {
    expect(draftOf(opened(written('Hyran'), other.key, [other]), key)?.text).toBe('Hyran');
  });
});

describe('closed', () => {
  it('keeps words that are not saved', () => {
    expect(draftOf(closed(written('Hyran'), key), key)).toMatchObject({ text: 'Hyran', open: false });
  });

  it('leaves nothing behind when nothing was written', () => {
    expect(closed(written('  '), key)).toEqual([]);
    expect(closed(opened([], key, [accepted]), key)).toEqual([]);
  });
});

describe('cancelled', () => {
  it('throws the words away, and no others', () => {
    expect(
      cancelled(opened(written('Hyran'), other.key, [other]), key).map(({ findings }) => findings),
    ).toEqual([[other]]);
  });

  it('throws nothing away that is being saved', () => {
    const { drafts } = saved(written('Hyran'), key);
    expect(cancelled(drafts, key)).toEqual(drafts);
  });
});

describe('saved', () => {
  it('asks for the words to be saved, without space around them', () => {
    expect(saved(written(' Hyran följer avtalet.\n'), key).job).toEqual({
      kind: 'accept',
      key,
      keys: [key],
      reason: 'Hyran följer avtalet.',
    });
  });

  it('saves no empty reason, and says so', () => {
    const { drafts, job } = saved(written(' \n'), key);
    expect(job).toBeNull();
    expect(draftOf(drafts, key)?.problem).toBe('empty');
  });

  it('asks once', () => {
    const { drafts } = saved(written('Hyran'), key);
    expect(saved(drafts, key)).toEqual({ drafts, job: null });
  });
});

describe('kept', () => {
  const job = { kind: 'accept', key, keys: [key], reason: 'Hyran' } as const;

  it('closes the form when its words are saved', () => {
    expect(kept(saved(written('Hyran '), key).drafts, job)).toEqual([]);
  });

  it('keeps words that were typed while the earlier ones were being saved', () => {
    const drafts = typed(saved(written('Hyran'), key).drafts, key, 'Hyran följer avtalet.');
    expect(draftOf(kept(drafts, job), key)).toMatchObject({
      text: 'Hyran följer avtalet.',
      open: true,
      saving: false,
    });
  });
});

describe('takenBack', () => {
  it('asks for an empty reason', () => {
    const { drafts, job } = takenBack([], accepted);
    expect(job).toEqual({ kind: 'accept', key, keys: [key], reason: '' });
    expect(kept(drafts, { kind: 'accept', key, keys: [key], reason: '' })).toEqual([]);
  });

  it('keeps words that are being written about the same warning', () => {
    const { drafts } = takenBack(closed(written('Nya ord.', accepted), key), accepted);
    expect(draftOf(kept(drafts, { kind: 'accept', key, keys: [key], reason: '' }), key)?.text).toBe(
      'Nya ord.',
    );
  });
});

describe('failed', () => {
  it('keeps the words and tells why they are not saved', () => {
    const drafts = failed(saved(written('Hyran'), key).drafts, key, noContact);
    expect(draftOf(drafts, key)).toMatchObject({
      text: 'Hyran',
      saving: false,
      open: true,
      problem: noContact,
    });
  });

  it('is forgotten when the officer goes on typing', () => {
    const drafts = typed(failed(written('Hyran'), key, noContact), key, 'Hyran f');
    expect(draftOf(drafts, key)?.problem).toBeNull();
  });
});

describe('orphans', () => {
  it('are words about warnings that are found no more', () => {
    const drafts = opened(written('Hyran'), other.key, [other]);
    expect(orphans({ drafts, checked: aCheckedWorkbook({ findings: [other] }) })).toEqual([drafts[0]]);
  });

  it('are none where nothing was written', () => {
    expect(orphans({ drafts: opened([], key, [accepted]), checked: aCheckedWorkbook() })).toEqual([]);
  });
});

describe('words about several warnings', () => {
  const several = [warning, other] as const;
  const name = severalKey(key);
  const drafts = typed(opened([], name, several), name, 'Hyran');
  const state = (...findings: readonly ReviewedFinding[]) => ({
    drafts,
    checked: aCheckedWorkbook({ findings }),
  });
  const third = aFinding({ severity: 'VARNING', cell: 'F11' });

  it('are saved for each of them, and stand beside words about one', () => {
    expect(saved(drafts, name).job).toMatchObject({ key: name, keys: [key, other.key] });
    expect(opened(drafts, key, [warning]).map((draft) => draft.text)).toEqual(['Hyran', '']);
  });

  it('stand where the first that is left does', () => {
    const after = state(other, third);
    expect(draftOfGroup(after, [other.key, third.key])?.text).toBe('Hyran');
    expect(draftOfGroup(after, [third.key])).toBeUndefined();
    expect(orphans(after)).toEqual([]);
  });

  it('are about those that are left when the form is opened again', () => {
    expect(draftOf(opened(closed(drafts, name), name, [other, third]), name)).toMatchObject({
      text: 'Hyran',
      findings: [other, third],
    });
  });

  it('are not lost when none of them is left, or but one', () => {
    expect(orphans(state())).toEqual(drafts);
    expect(orphans(state(other))).toEqual(drafts);
  });
});

describe('isUnsaved', () => {
  it.each([
    ['Hyran', true],
    ['Det är så.', false],
    [' ', false],
  ])('of %j beside a saved reason is %s', (text, expected) => {
    expect(written(text, accepted).map(isUnsaved)).toEqual([expected]);
  });
});
