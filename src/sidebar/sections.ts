/** What a check found, arranged as the sidebar shows it: a section a tab, with its state and its groups of findings. */
import type { FindingGroup, TabCounts } from '../engine/app/arranged-findings';
import type { CheckedWorkbook } from '../engine/app/check-and-publish';
import type { ReviewedFinding } from '../engine/app/reviewed-findings';
import type { Severity } from '../engine/checks/finding';

/**
 * `fel` and `varningar`: something is left to do; `vilar`: a part that must be there and that nobody has started; `tom`:
 * nothing is filled in and nothing is required.
 */
export type SectionState = 'fel' | 'varningar' | 'vilar' | 'klar' | 'tom';

/** How many findings there are by level. `accepted` of the warnings have a reason; errors that wait for a start are apart. */
export type Counts = Omit<TabCounts, 'tab'>;

/** Findings that are shown as one, the first of them first. */
export interface ShownGroup extends FindingGroup {
  readonly findings: readonly [ReviewedFinding, ...ReviewedFinding[]];
}

/** A tab, by its name in the workbook, and what was found there. */
export interface Section {
  readonly name: string;
  /** Whether it is a part that a workbook must have. */
  readonly isPart: boolean;
  readonly state: SectionState;
  readonly counts: Counts;
  readonly groups: readonly ShownGroup[];
  /** What a part that is not started lacks first. */
  readonly start: ReviewedFinding | null;
}

/** How many groups a section shows at a time, and how many findings of an open group. */
export const PAGE = 50;

const NONE: Counts = { errors: 0, warnings: 0, accepted: 0, advice: 0, waiting: 0 };

/** Whether the officer has accepted a warning. */
export function isAccepted({ severity, reason }: ReviewedFinding): boolean {
  return severity === 'VARNING' && reason !== '';
}

/** The counts of the whole workbook. */
export function countsOf({ counts }: Pick<CheckedWorkbook, 'counts'>): Counts {
  return counts.reduce(
    (sum, one) => ({
      errors: sum.errors + one.errors,
      warnings: sum.warnings + one.warnings,
      accepted: sum.accepted + one.accepted,
      advice: sum.advice + one.advice,
      waiting: sum.waiting + one.waiting,
    }),
    NONE,
  );
}

/** How many findings stop a finished report: errors, and what parts lack that nobody has started. */
export function stoppingOf(checked: Pick<CheckedWorkbook, 'counts'>): number {
  const { errors, waiting } = countsOf(checked);
  return errors + waiting;
}

/** Every tab of the contract in its order, then any other tab that something was found on. */
export function sectionsOf({ sheets, findings, groups, counts }: CheckedWorkbook): readonly Section[] {
  const byKey = new Map(findings.map((finding) => [finding.key, finding]));
  const byTab = new Map<string, ShownGroup[]>();
  for (const group of groups) {
    const [first, ...others] = group.keys.flatMap((key) => byKey.get(key) ?? []);
    if (first === undefined) continue;
    byTab.set(group.tab, [...(byTab.get(group.tab) ?? []), { ...group, findings: [first, ...others] }]);
  }
  const countsIn = new Map(counts.map((one) => [one.tab, one]));
  const known = new Map(sheets.map((sheet) => [sheet.tab, sheet]));
  const names = [...new Set([...known.keys(), ...countsIn.keys()])];
  return names.map((name) => {
    const sheet = known.get(name);
    const here = byTab.get(name) ?? [];
    const own = countsIn.get(name) ?? NONE;
    return {
      name,
      isPart: sheet?.required === true,
      state: stateOf(own, sheet?.empty === true),
      counts: own,
      groups: here.filter(({ kind }) => kind !== 'start'),
      start: here.find(({ kind }) => kind === 'start')?.findings[0] ?? null,
    };
  });
}

function stateOf({ errors, warnings, accepted, waiting }: Counts, empty: boolean): SectionState {
  if (errors > 0) return 'fel';
  if (warnings > accepted) return 'varningar';
  if (waiting > 0) return 'vilar';
  return empty ? 'tom' : 'klar';
}

/** How many of the parts that must be there have nothing left to do, and how many are not started. */
export function progressOf(sections: readonly Section[]): {
  readonly parts: number;
  readonly done: number;
  readonly resting: number;
} {
  const parts = sections.filter(({ isPart }) => isPart);
  const of = (wanted: SectionState) => parts.filter(({ state }) => state === wanted).length;
  return { parts: parts.length, done: of('klar'), resting: of('vilar') };
}

/** The sections with the findings of these levels only, and without those that have none; all when no level is given. */
export function ofLevels(sections: readonly Section[], levels: readonly Severity[]): readonly Section[] {
  if (levels.length === 0) return sections;
  return sections
    .map((section) => ({
      ...section,
      groups: section.groups.filter(({ severity }) => levels.includes(severity)),
    }))
    .filter(({ groups }) => groups.length > 0);
}
