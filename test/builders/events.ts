import type {
  Decided,
  Finalised,
  Finalising,
  Shared,
  Unlocked,
} from '../../src/engine/app/history/history-event';
import { anna, documentRef } from './a-version';

const happened = { at: '2024-11-15T10:00:00+01:00', by: anna, document: documentRef('one') };

/** Anna has finalised the document `one` as version 1; a test changes one thing. */
export function finalised(change: Partial<Finalised> = {}): Finalised {
  return {
    kind: 'finalised',
    ...happened,
    version: 1,
    record: 1,
    textDigest: 'a1',
    valuesDigest: 'b2',
    ruleSet: 'c3',
    changedByHand: 0,
    sections: [{ part: 'body', heading: 'Sammanfattning', sum: 'd4' }],
    receipt: { file: { ...documentRef('receipt'), name: 'Kvitto' }, digest: 'e5', checksum: 'f6' },
    ...change,
  };
}

export function finalising(change: Partial<Finalising> = {}): Finalising {
  return { kind: 'finalising', ...happened, version: 1, record: 1, mark: 'mark', ...change };
}

export function unlocked(change: Partial<Unlocked> = {}): Unlocked {
  return { kind: 'unlocked', ...happened, version: 1, ...change };
}

export function decided(change: Partial<Decided> = {}): Decided {
  return {
    kind: 'decided',
    ...happened,
    version: 1,
    date: '2024-12-12',
    paragraph: '§ 114',
    outcome: 'as-proposed',
    ...change,
  };
}

export function shared(change: Partial<Shared> = {}): Shared {
  return {
    kind: 'shared',
    ...happened,
    to: 'recipients',
    email: 'namnden@lindby.example',
    role: 'reader',
    permission: 'p1',
    mailed: true,
    version: 1,
    ...change,
  };
}
