import type { Busy, Refusal } from '../failure';
import type { Kept } from '../packed-chunks';
import type { DocumentRef, Person, Ports } from '../ports';
import type { ReportDefinition } from '../report-definition';
import { withDocumentLock } from '../with-document-lock';
import type { History, HistoryEvent } from './history-event';
import { historyWriter, readHistory } from './history-store';
import { matterOf, type Matter } from './matter';
import { publishHistory } from './publish-history';

/** How the matter stands after a command. Plain JSON. */
export interface MatterAnswer {
  readonly ok: true;
  readonly matter: Matter;
  /** What the officer should know besides, in words. */
  readonly notices: readonly string[];
}

/** What has happened, for a command that may add to it. */
export interface HistoryRun {
  /** What the store held when the run began. */
  readonly kept: Kept;
  readonly history: History;
  /** How the matter stood when the run began. */
  readonly matter: Matter;
  /** Who presses; one call. */
  readonly person: () => Person | null;
  /** What every event says, as of now. */
  readonly happened: (document: DocumentRef) => Pick<HistoryEvent, 'at' | 'by' | 'document'>;
  /** Keeps these events behind the others; false when there is no room for them, and then nothing is kept. */
  readonly add: (...events: readonly HistoryEvent[]) => boolean;
  /** Makes the tab Historik say what has happened up to now, and answers how the matter stands. */
  readonly answer: (...notices: readonly string[]) => MatterAnswer;
}

/** Runs `work` with what has happened, while no other run of the add-on writes in this workbook. */
export function withHistory<T, Workbook>(
  ports: Ports,
  report: ReportDefinition<Workbook>,
  work: (run: HistoryRun) => T,
): T | Busy | Refusal<'history-damaged' | 'history-newer'> {
  return withDocumentLock(ports, () => {
    const kept = ports.store.readAll();
    const read = readHistory(ports.packing, kept, report);
    if (read.kind !== 'known') return { ok: false, reason: `history-${read.kind}` } as const;
    const writer = historyWriter(ports, kept, report);
    let now = read.history;
    let who: { readonly person: Person | null } | null = null;
    const person = () => (who ??= { person: ports.people.whoRuns() }).person;
    return work({
      kept,
      history: read.history,
      matter: matterOf(read.history),
      person,
      happened: (document) => ({ at: ports.clock.now(), by: person(), document }),
      add(...events) {
        const longer = writer.add(now, events);
        now = longer ?? now;
        return longer !== null;
      },
      answer: (...notices) => ({
        ok: true,
        matter: matterOf(now),
        notices: [...publishHistory(ports.ownTabs, report.words.matter, now), ...notices],
      }),
    });
  });
}

/** Whether what happened is, or may be, the person's own doing: their name is on it, or one of the two is not known. */
export function isBy({ by }: Pick<HistoryEvent, 'by'>, person: Person | null): boolean {
  return by === null || person === null || by.id === person.id;
}

/** Why a version's document cannot be reached, when it cannot; `event` says who made it. */
export function unreachable(
  { documents }: Pick<Ports, 'documents'>,
  event: Pick<HistoryEvent, 'by' | 'document'>,
  person: Person | null,
): Refusal<'in-bin' | 'report-not-found' | 'colleagues-document'> | null {
  const state = documents.state(event.document.id);
  if (state === 'there') return null;
  if (state === 'in-bin') return { ok: false, reason: 'in-bin' };
  return isBy(event, person)
    ? { ok: false, reason: 'report-not-found' }
    : { ok: false, reason: 'colleagues-document', maker: event.by?.name ?? '' };
}
