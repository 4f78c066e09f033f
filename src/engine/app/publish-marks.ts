import { changedNote } from './cell-note';
import { marksKey, planMarks, reachOf, readMarkMemory, tabsToLook, type MarkMemory } from './marks';
import { largest } from '../values/extremes';
import { refusalOf, type Mark, type Ports, type Reach, type TabMarks, type TabOutcome } from './ports';
import type { NotWritten, ReportNames } from './report-definition';
import type { RawSheet } from '../contract/cell';
import type { ListMemory } from './row-lists';

/**
 * How many tabs are looked through for marks that someone has removed or copied: fewer the more a check writes, and all
 * where none is made.
 */
const ROOM = { unchanged: 5, written: 2, moved: 2, made: 0, none: 1000 };

/** The marks that the tabs are to have, and what is known of them. */
export interface WantedMarks {
  /** What the store keeps. */
  readonly kept: Readonly<Record<string, string>>;
  /** By the tab's name. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
  /** The tabs that may be marked, as they were read. */
  readonly tabs: readonly RawSheet[];
  /** What the check has done with the tab Kontroll; `none` when there is no check. */
  readonly control: TabOutcome['kind'] | 'none';
  /** What is remembered of the lists of rows from now on, and beside the marks. */
  readonly lists: ListMemory | undefined;
}

/**
 * Marks the tabs whose marks are not those that were set last, and looks through others for marks that are not as they
 * should be, and puts those right. A run that breaks while it marks a tab is put right by the next, and so is a tab that
 * cannot be marked. Answers which those are.
 */
export function publishMarks(
  { marks: port, store }: Pick<Ports, 'marks' | 'store'>,
  { name, prefix }: ReportNames,
  { kept, marks, tabs, control, lists }: WantedMarks,
): readonly NotWritten[] {
  const key = marksKey(prefix);
  const memory = readMarkMemory(kept[key]);
  const { changed, before, after } = planMarks(memory, marks);
  const remember = (what: MarkMemory) => {
    store.write({ [key]: JSON.stringify({ ...what, lists }) });
  };
  const sizes = new Map(tabs.map(({ name: tab, cells }) => [tab, sizeOf(cells)]));
  const wantedIn = (tab: string): TabMarks => {
    const isEarlier = memory.earlier.includes(tab);
    return {
      marks: marks.get(tab) ?? [],
      reach: reachOf(before, tab, sizes.get(tab)),
      isEarlier,
      change: (note, mark, isColoured) => changedNote(note, { name, mark, isEarlier: isColoured }),
    };
  };

  const notWritten: NotWritten[] = [];
  const attempt = (tab: string, work: () => void): void => {
    const refusal = refusalOf(work);
    if (refusal !== null) notWritten.push({ part: 'marks', tab, kind: refusal.kind });
  };

  if (changed.length > 0) {
    const refusal = refusalOf(() => {
      remember(before);
    });
    // Marks that nothing remembers would stay when their findings go.
    if (refusal !== null) return changed.map((tab) => ({ part: 'marks', tab, kind: refusal.kind }));
  }
  for (const tab of changed) {
    attempt(tab, () => {
      port.mark(tab, wantedIn(tab));
    });
  }

  const room = ROOM[control === 'unchanged' && changed.length > 0 ? 'written' : control];
  const others = [...sizes.keys()].filter((tab) => !changed.includes(tab));
  const looked = tabsToLook(others, new Set(marks.keys()), memory, room);
  for (const tab of looked) {
    attempt(tab, () => {
      port.restore(tab, wantedIn(tab));
    });
  }
  if (changed.length > 0 || looked.length > 0 || lists?.sum !== memory.lists?.sum) {
    // A tab that was not marked is remembered as unsure; so is every one when this cannot be kept.
    const unsure = notWritten.map(({ tab }) => [tab, { ...reachOf(before, tab), sum: '' }]);
    const tabsNow = { ...after.tabs, ...Object.fromEntries(unsure) } as MarkMemory['tabs'];
    refusalOf(() => {
      remember({
        tabs: tabsNow,
        earlier: memory.earlier.filter((tab) => notWritten.some((part) => part.tab === tab)),
        looked: memory.looked + 1,
      });
    });
  }
  return notWritten;
}

function sizeOf(cells: RawSheet['cells']): Reach {
  return {
    rows: cells.length,
    columns: largest(
      cells.map(({ length }) => length),
      0,
    ),
  };
}
