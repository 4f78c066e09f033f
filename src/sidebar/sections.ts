/** What a check found, arranged as the sidebar shows it: a section a tab, with its state and its findings. */
import type { CheckedWorkbook } from '../engine/app/check-and-publish';
import type { ReviewedFinding } from '../engine/app/reviewed-findings';
import type { Severity } from '../engine/checks/finding';

/** `fel` and `varningar`: something is left to do; `tom`: nothing is filled in and nothing is required. */
export type SectionState = 'fel' | 'varningar' | 'klar' | 'tom';

/** How many findings there are by level. `accepted` of the warnings have a reason. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly accepted: number;
  readonly advice: number;
}

/** A tab, by its name in the workbook, and what was found there. */
export interface Section {
  readonly name: string;
  readonly state: SectionState;
  readonly counts: Counts;
  readonly findings: readonly ReviewedFinding[];
}

/** How many findings a section shows at a time. */
export const PAGE = 50;

/** Whether the officer has accepted a warning. */
export function isAccepted({ severity, reason }: ReviewedFinding): boolean {
  return severity === 'VARNING' && reason !== '';
}

export function countsOf(findings: readonly ReviewedFinding[]): Counts {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: of('FEL'),
    warnings: of('VARNING'),
    accepted: findings.filter(isAccepted).length,
    advice: of('TIPS'),
  };
}

/** Every tab of the contract in its order, then any other tab that something was found on. */
export function sectionsOf({ sheets, findings }: CheckedWorkbook): readonly Section[] {
  const byTab = new Map<string, ReviewedFinding[]>(sheets.map(({ tab }) => [tab, []]));
  for (const finding of findings) {
    const here = byTab.get(finding.place.tab);
    if (here === undefined) byTab.set(finding.place.tab, [finding]);
    else here.push(finding);
  }
  const empty = new Set(sheets.filter((sheet) => sheet.empty).map(({ tab }) => tab));
  return [...byTab].map(([name, here]) => {
    const counts = countsOf(here);
    return { name, state: stateOf(counts, empty.has(name)), counts, findings: here };
  });
}

function stateOf({ errors, warnings, accepted }: Counts, empty: boolean): SectionState {
  if (errors > 0) return 'fel';
  if (warnings > accepted) return 'varningar';
  return empty ? 'tom' : 'klar';
}

/** The sections with the findings of these levels only, and without those that have none; all when no level is given. */
export function ofLevels(sections: readonly Section[], levels: readonly Severity[]): readonly Section[] {
  if (levels.length === 0) return sections;
  return sections
    .map((section) => ({
      ...section,
      findings: section.findings.filter(({ severity }) => levels.includes(severity)),
    }))
    .filter(({ findings }) => findings.length > 0);
}
