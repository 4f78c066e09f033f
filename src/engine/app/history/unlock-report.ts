import { differencesNow } from '../compare-versions';
import type { Busy, Refusal } from '../failure';
import type { Ports } from '../ports';
import { readRecord } from '../record-store';
import type { WorkbookDifference } from '../workbook-differences';
import type { ReportDefinition } from '../report-definition';
import type { Finalised, Finalising, HistoryEvent, Unlocked } from './history-event';
import { unreachable, withHistory, type HistoryRun, type MatterAnswer } from './with-history';

/** A document that is unlocked. Plain JSON. */
export interface UnlockedReport extends MatterAnswer {
  /** The number of the version that is finalised next. */
  readonly next: number;
  /** What the workbook says otherwise than in the newest version; null when what it said is not kept. */
  readonly differences: readonly WorkbookDifference[] | null;
}

/** What can keep a document from being unlocked. */
export type UnlockCode =
  | 'history-damaged'
  | 'history-newer'
  | 'history-too-large'
  | 'not-finalised'
  | 'already-decided'
  | 'in-bin'
  | 'report-not-found'
  | 'colleagues-document';

/**
 * Unlocks the document of the newest version, or the one that a broken run locked; what is finalised next is another
 * version. A matter that is decided stays as it is, unless it was sent back.
 */
export function unlockReport<Workbook>(
  ports: Ports,
  report: ReportDefinition<Workbook>,
): UnlockedReport | Busy | Refusal<UnlockCode> {
  return withHistory(ports, report, (run): UnlockedReport | Refusal<UnlockCode> => {
    const newest = run.matter.versions.at(-1);
    const last = run.history.filter(isAboutLock).at(-1);
    if (last === undefined) return { ok: false, reason: 'not-finalised' };
    const decision = newest?.decision ?? null;
    if (decision !== null && decision.outcome !== 'returned') return { ok: false, reason: 'already-decided' };
    if (last.kind !== 'unlocked') {
      const away = unreachable(ports, last, run.person());
      if (away !== null) return away;
      const { version, document } = last;
      ports.documents.unlock(document.id);
      if (!run.add({ kind: 'unlocked', ...run.happened(document), version })) {
        return { ok: false, reason: 'history-too-large' };
      }
    }
    return {
      ...run.answer(report.words.matter.unlocked),
      next: 1 + (newest?.version ?? 0),
      differences: newest === undefined ? null : differencesSince(ports, report, run, newest.record),
    };
  });
}

/** Whether the event says that a document is locked, or is to be, or is not any more. */
function isAboutLock(event: HistoryEvent): event is Finalising | Finalised | Unlocked {
  return event.kind === 'finalising' || event.kind === 'finalised' || event.kind === 'unlocked';
}

function differencesSince<Workbook>(
  ports: Ports,
  report: ReportDefinition<Workbook>,
  { kept }: HistoryRun,
  record: number,
): readonly WorkbookDifference[] | null {
  const read = readRecord(ports.packing, kept, report.prefix);
  const versions = read.kind === 'known' ? read.record.versions : [];
  const inputs = versions.find(({ n }) => n === record)?.inputs ?? null;
  if (inputs === null) return null;
  return differencesNow(report, inputs, report.read(ports.spreadsheet.read(report.tabs.isInput)));
}
