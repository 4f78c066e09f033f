import type { Severity } from '../checks/finding';
import { fingerprint } from '../values/fingerprint';
import type { Mark, Reach } from './ports';
import type { ListMemory } from './row-lists';
import type { ReviewedFinding } from './reviewed-findings';
import { largest } from '../values/extremes';

const ORDER: readonly Severity[] = ['FEL', 'VARNING', 'TIPS'];

/** The findings of one cell. */
type InCell = [ReviewedFinding, ...ReviewedFinding[]];

/** The marks of each tab, by the tab's name. Several findings in a cell share one note. */
export function marksOf(findings: readonly ReviewedFinding[]): ReadonlyMap<string, readonly Mark[]> {
  const tabs = new Map<string, Map<string, InCell>>();
  for (const finding of findings) {
    const { tab } = finding.place;
    const cells = tabs.get(tab) ?? new Map<string, InCell>();
    tabs.set(tab, cells);
    const here = cells.get(finding.cell);
    if (here === undefined) cells.set(finding.cell, [finding]);
    else here.push(finding);
  }
  return new Map([...tabs].map(([tab, cells]) => [tab, [...cells.values()].map(markOf)]));
}

function markOf(found: InCell): Mark {
  const { row, column } = found[0].place;
  const severity = ORDER.find((level) => found.some((finding) => finding.severity === level)) ?? 'TIPS';
  return { row, column, severity, note: found.map(({ message }) => message).join('\n') };
}

/** What is remembered of a tab's marks. */
interface MarkedTab extends Reach {
  /** A sum of the marks; '' while they are being set, so that a run that breaks is put right by the next. */
  readonly sum: string;
}

/** What is remembered of the marks that were set last. */
export interface MarkMemory {
  /** By the tab's name. */
  readonly tabs: Readonly<Record<string, MarkedTab>>;
  /** The tabs that an earlier version of the add-on marked, without signs around its notes. */
  readonly earlier: readonly string[];
  /** How many checks have looked through tabs. */
  readonly looked: number;
  /** What is remembered of the lists of rows; an earlier version remembered nothing. */
  readonly lists?: ListMemory | undefined;
}

/** What the store keeps under this key. */
export function marksKey(prefix: string): string {
  return `${prefix}.marks`;
}

/** What was remembered, from the text that the store keeps. An earlier version remembered a sum of each tab. */
export function readMarkMemory(text: string | undefined): MarkMemory {
  const value: unknown = text === undefined ? {} : JSON.parse(text);
  if (typeof value !== 'object' || value === null) return { tabs: {}, earlier: [], looked: 0 };
  if ('looked' in value && 'tabs' in value) return value as MarkMemory;
  return { tabs: {}, earlier: Object.keys(value), looked: 0 };
}

/** Which tabs are to be marked, and what to remember before and after that. */
export interface MarkPlan {
  readonly changed: readonly string[];
  readonly before: MarkMemory;
  readonly after: MarkMemory;
}

/** The tabs whose marks are not those that were set last. */
export function planMarks(memory: MarkMemory, marks: ReadonlyMap<string, readonly Mark[]>): MarkPlan {
  const now = Object.fromEntries([...marks].map(([tab, list]) => [tab, summary(list)]));
  const tabs = [...new Set([...Object.keys(memory.tabs), ...memory.earlier, ...Object.keys(now)])];
  const changed = tabs.filter(
    (tab) => memory.earlier.includes(tab) || memory.tabs[tab]?.sum !== now[tab]?.sum,
  );
  const unsure = Object.fromEntries(
    changed.map((tab) => [tab, { ...widest(memory.tabs[tab], now[tab]), sum: '' }]),
  );
  return {
    changed,
    before: { ...memory, tabs: { ...memory.tabs, ...unsure } },
    after: { tabs: now, earlier: [], looked: memory.looked },
  };
}

function summary(marks: readonly Mark[]): MarkedTab {
  const rows = largest(
    marks.map(({ row }) => row + 1),
    0,
  );
  const columns = largest(
    marks.map(({ column }) => column + 1),
    0,
  );
  return { sum: fingerprint(JSON.stringify(marks)), rows, columns };
}

function widest(...reaches: readonly (Reach | undefined)[]): Reach {
  return {
    rows: Math.max(...reaches.map((reach) => reach?.rows ?? 0)),
    columns: Math.max(...reaches.map((reach) => reach?.columns ?? 0)),
  };
}

/** How far the marks that were set last reached in a tab, and its size. */
export function reachOf(memory: MarkMemory, tab: string, size?: Reach): Reach {
  return widest(memory.tabs[tab], size);
}

/**
 * The tabs to look through for marks that someone has removed or copied: as many as there is room for. Those that have
 * marks come before the others, and in each group the turn goes round, so that in a few checks every tab is looked through.
 */
export function tabsToLook(
  tabs: readonly string[],
  marked: ReadonlySet<string>,
  { looked }: MarkMemory,
  room: number,
): readonly string[] {
  const turn = (group: readonly string[], count: number) => {
    const from = group.length === 0 ? 0 : (looked * count) % group.length;
    return [...group.slice(from), ...group.slice(0, from)].slice(0, count);
  };
  const others = tabs.filter((tab) => !marked.has(tab));
  const most = Math.max(0, others.length === 0 ? room : room - 1);
  const first = turn(
    tabs.filter((tab) => marked.has(tab)),
    most,
  );
  return [...first, ...turn(others, room - first.length)];
}
