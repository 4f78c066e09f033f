import type { Severity } from '../checks/finding';
import { groupFindings, type Grouped, type GroupKind } from '../checks/group-findings';
import { groupCells, groupMessage } from '../checks/group-sentences';
import { withCleanReasons } from './review-reasons';
import type { KnownFinding, ReviewedFinding } from './reviewed-findings';

/** How many findings a tab has, by level. Plain JSON. */
export interface TabCounts {
  readonly tab: string;
  readonly errors: number;
  readonly warnings: number;
  /** Of the warnings, those that have a reason. */
  readonly accepted: number;
  readonly advice: number;
  /** Errors that only say that the part is not started; they are not among the others. */
  readonly waiting: number;
}

/** Findings that are shown as one, with those of them that are sent. Plain JSON. */
export interface FindingGroup {
  readonly kind: GroupKind;
  /** The tab of the first one. */
  readonly tab: string;
  readonly severity: Severity;
  readonly message: string;
  /** Their cells in short. */
  readonly cells: string;
  /** How many they are, also those that are not sent. */
  readonly count: number;
  /** The keys of those that are sent, the first one always among them. */
  readonly keys: readonly string[];
}

/** What a page gets of the findings: all of them counted, and as many of them as an answer has room for. */
export interface ArrangedFindings {
  readonly findings: readonly ReviewedFinding[];
  readonly groups: readonly FindingGroup[];
  readonly counts: readonly TabCounts[];
}

/** As many characters as the findings and groups of an answer have room for. */
const ROOM = 120_000;

/**
 * The findings as a page works through them: grouped, counted by tab, and no more than an answer has room for. The first
 * of each group goes before the others, and those without a reason before those with one; what is left out stands in the tab
 * of all findings. `waits` says which findings only say that their part is not started, and `rightOf` what can be written in
 * the cell of one, in words.
 */
export function arrangeFindings(
  findings: readonly KnownFinding[],
  waits: (finding: KnownFinding) => boolean,
  rightOf: (finding: KnownFinding) => string | null = () => null,
): ArrangedFindings {
  const all = groupFindings(findings, waits);
  const sent = new Set<KnownFinding>();
  let room = ROOM;
  const groups: {
    readonly group: Grouped<KnownFinding>;
    readonly message: string;
    readonly cells: string;
  }[] = [];
  for (const group of all) {
    const [first] = group.members;
    const [message, cells] = [groupMessage(group), groupCells(group.members)];
    room -= sizeOf(first) + message.length + cells.length;
    if (room < 0) break;
    sent.add(first);
    groups.push({ group, message, cells });
  }
  for (const { group } of groups) {
    const isLeft = ({ reason }: KnownFinding) => reason === '';
    const leftFirst = [...group.members.filter(isLeft), ...group.members.filter((one) => !isLeft(one))];
    for (const finding of leftFirst) {
      if (sent.has(finding)) continue;
      room -= sizeOf(finding);
      if (room < 0) break;
      sent.add(finding);
    }
  }
  return {
    findings: withCleanReasons(findings.filter((finding) => sent.has(finding))).map((finding) =>
      asSent(finding, rightOf(finding)),
    ),
    groups: groups.map(({ group: { kind, members }, message, cells }) => ({
      kind,
      tab: members[0].place.tab,
      severity: members[0].severity,
      message,
      cells,
      count: members.length,
      keys: members.filter((finding) => sent.has(finding)).map(({ key }) => key),
    })),
    counts: countsByTab(findings, waits),
  };
}

/** About as many characters as the finding has in the answer, beside those that each has. */
function sizeOf({ message, reason, sheet, key }: ReviewedFinding): number {
  return 160 + message.length + reason.length + 2 * sheet.length + 2 * key.length;
}

function asSent(
  { code, severity, sheet, cell, message, place, reason, key }: KnownFinding,
  right: string | null,
): ReviewedFinding {
  const finding = { code, severity, sheet, cell, message, place, reason, key };
  return right === null ? finding : { ...finding, right };
}

function countsByTab(
  findings: readonly KnownFinding[],
  waits: (finding: KnownFinding) => boolean,
): readonly TabCounts[] {
  const counts = new Map<string, { -readonly [Name in keyof TabCounts]: TabCounts[Name] }>();
  for (const finding of findings) {
    const { tab } = finding.place;
    const here = counts.get(tab) ?? { tab, errors: 0, warnings: 0, accepted: 0, advice: 0, waiting: 0 };
    counts.set(tab, here);
    if (waits(finding)) {
      if (finding.severity === 'FEL') here.waiting += 1;
    } else if (finding.severity === 'FEL') here.errors += 1;
    else if (finding.severity === 'TIPS') here.advice += 1;
    else {
      here.warnings += 1;
      if (finding.reason !== '') here.accepted += 1;
    }
  }
  return [...counts.values()];
}
