/** What has happened to a matter on its way to the committee, event by event; a test changes one thing. */
import type {
  ApprovalStarted,
  Decided,
  Finalised,
  HistoryEvent,
  Shared,
  Unlocked,
} from '../../src/engine/app/history/history-event';
import { matterOf, type Matter } from '../../src/engine/app/history/matter';

const happened = {
  at: '2024-03-20T10:00:00.000Z',
  by: { id: 'user-1', name: 'Anna Ek' },
  document: {
    id: 'doc-1',
    url: 'https://docs.google.com/document/d/doc-1/edit',
    name: 'Slutrapport för partnerskapet Husby Konsthall',
  },
};

/** The document was locked as version 1. */
export function finalisedEvent(change: Partial<Finalised> = {}): Finalised {
  return {
    ...happened,
    kind: 'finalised',
    version: 1,
    record: 1,
    textDigest: 'a1'.repeat(32),
    valuesDigest: 'b2'.repeat(32),
    ruleSet: 'c3'.repeat(32),
    changedByHand: 0,
    sections: [],
    receipt: {
      file: {
        id: 'receipt-1',
        url: 'https://drive.google.com/file/d/receipt-1/view',
        name: 'Kvitto version 1.json',
      },
      digest: '0123456789abcdef'.repeat(4),
      checksum: 'd4'.repeat(32),
    },
    ...change,
  };
}

/** The document of version 1 was unlocked. */
export function unlockedEvent(change: Partial<Unlocked> = {}): Unlocked {
  return { ...happened, kind: 'unlocked', version: 1, ...change };
}

/** Version 1 was given to the committee's secretary. */
export function sharedEvent(change: Partial<Shared> = {}): Shared {
  return {
    ...happened,
    kind: 'shared',
    to: 'recipients',
    email: 'namndsekreterare@example.se',
    role: 'reader',
    permission: 'permission-1',
    mailed: true,
    version: 1,
    ...change,
  };
}

/** The report was sent to two reviewers. */
export function approvalStartedEvent(change: Partial<ApprovalStarted> = {}): ApprovalStarted {
  return {
    ...happened,
    kind: 'approval-started',
    approval: 'approval-1',
    reviewers: ['chef@example.se', 'jurist@example.se'],
    due: '2024-03-28',
    ...change,
  };
}

/** The committee decided on version 1 as proposed. */
export function decidedEvent(change: Partial<Decided> = {}): Decided {
  return {
    ...happened,
    kind: 'decided',
    version: 1,
    date: '2024-04-18',
    paragraph: '§ 45',
    outcome: 'as-proposed',
    ...change,
  };
}

/** How the matter stands after these events. */
export function aMatter(...events: readonly HistoryEvent[]): Matter {
  return matterOf(events);
}
