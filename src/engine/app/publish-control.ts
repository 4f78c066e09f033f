import type { Acceptance } from './control-layout';
import { isControlSheet } from './control-sheet';
import type { FoundInSheets } from './finding-message';
import { refusalOf, type OwnTab, type OwnTabsPort, type ServiceError, type TabOutcome } from './ports';
import type { ReportDefinition } from './report-definition';
import { reviewReasons } from './review-reasons';
import type { KnownFinding } from './reviewed-findings';
import { TAB_ATTEMPTS } from './own-sheet';

/** The tab where what is found stands, and what the officer says of it. */
export const controlTab: OwnTab = {
  mark: 'kontroll',
  name: 'Kontroll',
  otherName: (attempt) => (attempt === 1 ? 'Kontroll (tillägget)' : `Kontroll (tillägget ${attempt})`),
  isEarlier: isControlSheet,
};

/** The tab Kontroll after a check. */
export interface PublishedControl {
  /** The findings with the officer's reasons. */
  readonly findings: readonly KnownFinding[];
  /** `moved` when someone else went on writing there, so that it does not say everything. */
  readonly outcome: TabOutcome;
  /** The name of a tab that is not the add-on's and has the name of its tab; null when there is none. */
  readonly namesake: string | null;
  /** Why the tab could not be written; null when it could. */
  readonly refusal: ServiceError | null;
}

/**
 * Makes the tab Kontroll say what is found, beside the reasons that stand there and the new one. What someone types there
 * meanwhile is read too. A tab that cannot be written stops no check; a new reason that cannot be written is not kept, and
 * the refusal is thrown.
 */
export function publishControl<Workbook>(
  ownTabs: OwnTabsPort,
  report: ReportDefinition<Workbook>,
  found: FoundInSheets,
  acceptance: Acceptance | null,
): PublishedControl {
  for (let attempt = 1; ; attempt += 1) {
    const tab = ownTabs.read(controlTab);
    const name = tab.name ?? controlTab.name;
    const { content, plan, findings } = reviewReasons(report, found, tab, name, acceptance);
    const { reason, message, key } = content.columns;
    let outcome: TabOutcome = { kind: 'unchanged', name };
    const refusal = refusalOf(() => {
      outcome = tab.write(plan.cells, { marked: reason, wide: [message, reason], hidden: key });
    });
    if (refusal !== null && acceptance !== null) throw refusal;
    if (outcome.kind === 'moved' && attempt < TAB_ATTEMPTS) continue;
    return { findings, outcome, namesake: tab.namesake, refusal };
  }
}
