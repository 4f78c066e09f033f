import type { FoundInSheets } from './finding-message';
import type { Ports } from './ports';
import { controlTab } from './publish-control';
import type { ReportDefinition } from './report-definition';
import { reviewReasons } from './review-reasons';
import type { KnownFinding } from './reviewed-findings';

/**
 * The findings of a check with the reasons that stand in the tab Kontroll, in the order of the tabs. It is read only when
 * anything is found, and not written.
 */
export function knownFindings<Workbook>(
  { ownTabs }: Pick<Ports, 'ownTabs'>,
  report: ReportDefinition<Workbook>,
  found: FoundInSheets,
): readonly KnownFinding[] {
  if (found.findings.length === 0) return [];
  const tab = ownTabs.read(controlTab);
  return reviewReasons(report, found, tab, tab.name ?? controlTab.name).findings;
}
