/** Findings that a person would call one: alike in a column, in the same half-filled rows, or of one unknown name. */
import { normaliseText } from '../values/clean-text';
import type { Finding } from './finding';

/**
 * Why findings belong together: one `alone`; the `same` sentence in several cells; `alike` in a column; the empty cells of
 * half-filled `rows`; a `name` that no row of another tab has; cells that were `read` as something; empty cells with one
 * `cause`; or what a part that nobody has started lacks (`start`).
 */
export type GroupKind = 'alone' | 'same' | 'alike' | 'rows' | 'name' | 'read' | 'cause' | 'start';

/** What is grouped: a finding with its sentence. */
export interface Groupable extends Finding {
  readonly message: string;
}

/** Findings of one level that belong together, in their order. */
export interface Grouped<F> {
  readonly kind: GroupKind;
  readonly members: readonly [F, ...F[]];
}

/** So many of a kind in a column are shown as one, though each has a sentence of its own. */
const MANY_ALIKE = 3;

/** More groups than this nobody works through one by one: then what is of one kind in a column is one. */
const MOST_GROUPS = 200;

/** The groups of the findings, in the order of the first of each. `waits` picks those of a part that is not started. */
export function groupFindings<F extends Groupable>(
  findings: readonly F[],
  waits: (finding: F) => boolean,
): readonly Grouped<F>[] {
  const fine = grouped(findings, fineKeys(findings, waits));
  if (fine.length <= MOST_GROUPS) return fine;
  return grouped(findings, (finding) =>
    waits(finding) ? ['start', finding.place.tab] : ['alike', ...kindKey(finding)],
  );
}

/** The kind of a group, and what its members have in common. */
type GroupKey = readonly [GroupKind, ...unknown[]];

function fineKeys<F extends Groupable>(
  findings: readonly F[],
  waits: (finding: F) => boolean,
): (finding: F) => GroupKey {
  const others = findings.filter((finding) => !waits(finding));
  const named = counted(others, nameKey);
  const alike = counted(others, kindKey);
  const same = counted(others, sameKey);
  const causes = columnsByCause(others);
  const emptyInRow = new Map<string, string[]>();
  for (const finding of others) {
    if (finding.facts.kind !== 'required') continue;
    const row = JSON.stringify(rowKey(finding));
    emptyInRow.set(row, [...(emptyInRow.get(row) ?? []), String(finding.facts['column'])]);
  }
  return (finding) => {
    if (waits(finding)) return ['start', finding.place.tab];
    const isEmpty = finding.facts.kind === 'required';
    const empty = isEmpty ? (emptyInRow.get(JSON.stringify(rowKey(finding))) ?? []) : [];
    if (empty.length > 1) return ['rows', finding.place.tab, finding.severity, empty];
    if (named(finding) > 1) return ['name', ...(nameKey(finding) ?? [])];
    if (finding.facts.kind === 'required-when' && (causes.get(causeKey(finding))?.size ?? 0) > 1)
      return ['cause', causeKey(finding)];
    if (finding.facts.kind === 'understood') return ['read', finding.place.tab, finding.severity];
    if (alike(finding) >= MANY_ALIKE) return ['alike', ...kindKey(finding)];
    return same(finding) > 1 ? ['same', ...sameKey(finding)] : ['alone', finding];
  };
}

/** What findings of one kind in a column share; in a tab of names and values the column is that of the values. */
function kindKey({ code, severity, place, facts }: Groupable): readonly unknown[] {
  const rule = code.includes('.') ? '' : code;
  return [place.tab, place.column, severity, facts.kind, rule];
}

function sameKey(finding: Groupable): readonly unknown[] {
  return [...kindKey(finding), finding.message];
}

function rowKey({ severity, place }: Groupable): readonly unknown[] {
  return [place.tab, place.row, severity];
}

/** What references to the same row that is not there share, in whatever tab; null for another finding. */
function nameKey({ severity, facts }: Groupable): readonly unknown[] | null {
  if (facts.kind !== 'unknown-reference') return null;
  return [severity, facts['target'], normaliseText(String(facts['text']))];
}

/** What empty cells share that are to be filled in for one reason: the tab, the level, and what stands where. */
function causeKey({ severity, place, facts }: Groupable): string {
  return JSON.stringify([place.tab, severity, facts['because']]);
}

/** The columns in which cells are empty for each reason. */
function columnsByCause(findings: readonly Groupable[]): ReadonlyMap<string, ReadonlySet<unknown>> {
  const causes = new Map<string, Set<unknown>>();
  for (const finding of findings) {
    if (finding.facts.kind !== 'required-when') continue;
    const key = causeKey(finding);
    causes.set(key, (causes.get(key) ?? new Set()).add(finding.facts['column']));
  }
  return causes;
}

/** How many of the findings have the same key as one of them; none where it has none. */
function counted<F>(
  findings: readonly F[],
  keyOf: (finding: F) => readonly unknown[] | null,
): (finding: F) => number {
  const counts = new Map<string, { count: number }>();
  const countOf = new Map<F, { readonly count: number }>();
  for (const finding of findings) {
    const key = keyOf(finding);
    if (key === null) continue;
    const text = JSON.stringify(key);
    const alike = counts.get(text) ?? { count: 0 };
    alike.count += 1;
    counts.set(text, alike);
    countOf.set(finding, alike);
  }
  return (finding) => countOf.get(finding)?.count ?? 0;
}

function grouped<F extends Groupable>(
  findings: readonly F[],
  keyOf: (finding: F) => GroupKey,
): readonly Grouped<F>[] {
  const groups = new Map<unknown, { kind: GroupKind; members: [F, ...F[]] }>();
  for (const finding of findings) {
    const [kind, ...rest] = keyOf(finding);
    const key = kind === 'alone' ? finding : JSON.stringify([kind, ...rest]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { kind, members: [finding] });
    else group.members.push(finding);
  }
  return [...groups.values()].map(({ kind, members }) => ({ kind: kindOf(kind, members), members }));
}

/** A group of several kinds of sentences that turns out to have one sentence, or one member, is called so. */
function kindOf<F extends Groupable>(kind: GroupKind, members: readonly [F, ...F[]]): GroupKind {
  if (kind === 'start' || kind === 'rows') return kind;
  if (members.length === 1) return 'alone';
  return (kind === 'alike' || kind === 'read') &&
    members.every(({ message }) => message === members[0].message)
    ? 'same'
    : kind;
}
