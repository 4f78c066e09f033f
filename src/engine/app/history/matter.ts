/** How the matter stands, made of what has happened to it. */
import type {
  ApprovalEnded,
  ApprovalStarted,
  Decided,
  Finalised,
  Finalising,
  History,
  HistoryEvent,
  SectionDone,
  Shared,
} from './history-event';

/** A version that was finalised, and what has happened to it since. */
export interface FinalisedVersion extends Omit<Finalised, 'accepted'> {
  /** When its document was unlocked; null while it is locked. */
  readonly unlocked: string | null;
  readonly decision: Decided | null;
}

/** Plain JSON. */
export interface Matter {
  /** The versions that were finalised, the oldest first. */
  readonly versions: readonly FinalisedVersion[];
  /** What was begun and not finished: its document is locked, or may be; null when nothing was. */
  readonly finalising: Finalising | null;
  /** Who has access by the add-on, and has not had it taken back. */
  readonly shares: readonly Shared[];
  /** The newest approval, and what came of it; null when none was started. */
  readonly approval: { readonly started: ApprovalStarted; readonly ended: ApprovalEnded | null } | null;
  /** The newest mark of each section that has one. */
  readonly done: readonly SectionDone[];
  /** `closed` when the newest version has been decided on; `returned` when it sent it back. */
  readonly state: 'open' | 'finalised' | 'returned' | 'closed';
}

/** How the matter stands after these events. */
export function matterOf(history: History): Matter {
  const versions: FinalisedVersion[] = [];
  const shares = new Map<string, Shared>();
  const done = new Map<string, SectionDone>();
  let approval = null as Matter['approval'];
  let finalising = null as Matter['finalising'];
  const change = (version: number, part: Partial<FinalisedVersion>): void => {
    const index = versions.findIndex((one) => one.version === version);
    const one = versions[index];
    if (one !== undefined) versions[index] = { ...one, ...part };
  };
  for (const event of history) {
    switch (event.kind) {
      case 'shared':
        shares.set(shareKey(event), event);
        break;
      case 'share-ended':
        shares.delete(shareKey(event));
        break;
      case 'approval-started':
        approval = { started: event, ended: null };
        break;
      case 'approval-ended':
        if (approval?.started.approval === event.approval) approval = { ...approval, ended: event };
        break;
      case 'section-done':
        done.set(event.section, event);
        break;
      case 'section-reopened':
        done.delete(event.section);
        break;
      case 'finalising':
        finalising = event;
        break;
      case 'finalised':
        finalising = null;
        versions.push(finalisedVersion(event));
        break;
      case 'unlocked':
        if (finalising?.document.id === event.document.id) finalising = null;
        change(event.version, { unlocked: event.at });
        break;
      case 'decided':
        change(event.version, { decision: event });
        break;
    }
  }
  return {
    versions,
    finalising,
    shares: [...shares.values()],
    approval,
    done: [...done.values()],
    state: stateOf(versions),
  };
}

/** Without the accepted warnings, which only what prints them needs. */
function finalisedVersion({ accepted: _, ...event }: Finalised): FinalisedVersion {
  return { ...event, unlocked: null, decision: null };
}

function shareKey({ document, email }: Extract<HistoryEvent, { email: string }>): string {
  return `${document.id} ${email.toLowerCase()}`;
}

function stateOf(versions: readonly FinalisedVersion[]): Matter['state'] {
  const newest = versions.at(-1);
  if (newest === undefined) return 'open';
  if (newest.decision !== null) return newest.decision.outcome === 'returned' ? 'returned' : 'closed';
  return newest.unlocked === null ? 'finalised' : 'open';
}
