import { refusalOf, type OwnTabsPort, type ServiceKind, type TabOutcome } from '../ports';
import type { History, HistoryEvent } from './history-event';
import { planHistory } from './history-layout';
import { historyRows, historyTab, readHistorySheet, type EventTexts } from './history-sheet';
import { TAB_ATTEMPTS } from '../own-sheet';

/** What officers read of what has happened, and of the tab that says it. */
export interface HistoryWords {
  readonly event: (event: HistoryEvent) => EventTexts;
  /** That another tab has the name of the add-on's own, which is called `own` instead. */
  readonly namesake: (other: string, own: string) => string;
  /** That the tab does not say everything, since somebody writes on it, or Google refused. */
  readonly notWritten: (own: string, why: ServiceKind | 'in-use') => string;
}

/**
 * Makes the tab Historik say what has happened; only what differs is written. A tab that cannot be written undoes nothing:
 * the next time puts it right. Answers what the officer should know of it, in words.
 */
export function publishHistory(
  ownTabs: OwnTabsPort,
  words: HistoryWords,
  history: History,
): readonly string[] {
  const rows = historyRows(history, words.event);
  let outcome: TabOutcome = { kind: 'unchanged', name: ownTabs.nameOf(historyTab) ?? historyTab.name };
  let namesake = null as string | null;
  const refusal = refusalOf(() => {
    for (let attempt = 1; attempt <= TAB_ATTEMPTS; attempt += 1) {
      const tab = ownTabs.read(historyTab);
      namesake = tab.namesake;
      const content = readHistorySheet(tab.cells, tab.markColumn, rows);
      const { document, detail, key } = content.columns;
      outcome = tab.write(planHistory(content, rows), {
        marked: detail,
        wide: [document, detail],
        hidden: key,
      });
      if (outcome.kind !== 'moved') return;
    }
  });
  const why = refusal?.kind ?? (outcome.kind === 'moved' ? 'in-use' : null);
  return [
    ...(namesake === null ? [] : [words.namesake(namesake, outcome.name)]),
    ...(why === null ? [] : [words.notWritten(outcome.name, why)]),
  ];
}
