import { matterOf } from '../../../../src/engine/app/history/matter';
import { documentRef } from '../../../builders/a-version';
import { decided, finalised, finalising, shared, unlocked } from '../../../builders/events';

describe('matterOf', () => {
  it('is open while nothing has happened', () => {
    expect(matterOf([])).toEqual({
      versions: [],
      finalising: null,
      shares: [],
      approval: null,
      done: [],
      state: 'open',
    });
  });

  it.each([
    ['finalised', [finalised()]],
    ['open', [finalised(), unlocked()]],
    ['finalised', [finalised(), unlocked(), finalised({ version: 2 })]],
    ['returned', [finalised(), decided({ outcome: 'returned' })]],
    ['closed', [finalised(), decided({ outcome: 'changed' })]],
    ['finalised', [finalised(), decided({ outcome: 'returned' }), finalised({ version: 2 })]],
  ] as const)('is %s', (state, history) => {
    expect(matterOf(history).state).toBe(state);
  });

  it('knows what was begun until it is finished, or its document is unlocked', () => {
    expect(matterOf([finalising()]).finalising).toEqual(finalising());
    expect(matterOf([finalising(), finalised()]).finalising).toBeNull();
    expect(matterOf([finalising(), unlocked()]).finalising).toBeNull();
    const other = unlocked({ document: documentRef('other') });
    expect(matterOf([finalising(), other]).finalising).toEqual(finalising());
  });

  it('says of each version when it was unlocked, and what was decided', () => {
    const decision = decided();
    expect(
      matterOf([finalised(), unlocked(), finalised({ version: 2 }), decided({ version: 2 })]).versions,
    ).toEqual([
      { ...finalised(), unlocked: unlocked().at, decision: null },
      { ...finalised({ version: 2 }), unlocked: null, decision: { ...decision, version: 2 } },
    ]);
  });

  it('has no share that was taken back, however the address was typed', () => {
    const { at, by, document } = shared();
    const ended = { kind: 'share-ended', at, by, document, email: 'Namnden@Lindby.example' } as const;
    expect(matterOf([shared(), ended]).shares).toEqual([]);
  });
});
