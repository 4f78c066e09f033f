import type { Busy, Refusal } from './failure';
import { overviewTab, planOverview } from './overview';
import type { Ports, TabOutcome } from './ports';
import type { ReportDefinition } from './report-definition';
import { withDocumentLock } from './with-document-lock';
import { TAB_ATTEMPTS } from './own-sheet';

/** What became of the tab, in words. Plain JSON. */
export interface OverviewUpdated {
  readonly ok: true;
  readonly notices: readonly string[];
}

/** Makes the tab Översikt, or its figures and charts what the workbook says now. What people have put there stays. */
export function updateOverview<Workbook>(
  ports: Ports,
  report: ReportDefinition<Workbook>,
): OverviewUpdated | Busy | Refusal<'no-known-sheet'> {
  return withDocumentLock(ports, () => {
    const { spreadsheet, ownTabs } = ports;
    const values = spreadsheet.read(report.tabs.isInput);
    const { workbook, isRecognised } = report.read(report.tabs.withAnswers(values, spreadsheet));
    if (!isRecognised) return { ok: false, reason: 'no-known-sheet' };
    const tables = report.overview(workbook);
    let outcome: TabOutcome = { kind: 'moved', name: overviewTab.name };
    let namesake: string | null = null;
    for (let attempt = 1; attempt <= TAB_ATTEMPTS && outcome.kind === 'moved'; attempt += 1) {
      const tab = ownTabs.read(overviewTab);
      const { cells, columns, valueColumns, inserted, titles, charts } = planOverview(tab, tables);
      namesake = tab.namesake;
      outcome = tab.write(
        cells,
        { marked: columns.label, wide: [columns.label], hidden: columns.key, numbers: valueColumns, titles },
        inserted,
      );
      if (outcome.kind !== 'moved') ownTabs.draw(overviewTab, charts, columns.key + 1);
    }
    return { ok: true, notices: report.words.overview(outcome, namesake) };
  });
}
