import { changedNote } from './cell-note';
import { marksKey, planMarks, reachOf, readMarkMemory, tabsToLook, type MarkMemory } from './marks';
import type { Mark, Ports, TabMarks, TabOutcome } from './ports';
import type { ReportNames } from './report-definition';

/** How many tabs a check looks through for marks that someone has removed or copied: fewer the more it writes. */
const ROOM = { unchanged: 5, written: 2, moved: 2, made: 0 };

/** The marks that the tabs are to have, and what is known of them. */
export interface WantedMarks {
  /** What the store keeps. */
  readonly kept: Readonly<Record<string, string>>;
  /** By the tab's name. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
  /** The tabs that may be marked. */
  readonly tabs: readonly string[];
  /** What the check has done with the tab Kontroll. */
  readonly control: TabOutcome['kind'];
}

/**
 * Marks the tabs whose marks are not those that were set last, and looks through others for marks that are not as they
 * should be, and puts those right. A run that breaks while it marks a tab is put right by the next.
 */
export function publishMarks(
  { marks: port, store }: Pick<Ports, 'marks' | 'store'>,
  { name, prefix }: ReportNames,
  { kept, marks, tabs, control }: WantedMarks,
): void {
  const key = marksKey(prefix);
  const memory = readMarkMemory(kept[key]);
  const { changed, before, after } = planMarks(memory, marks);
  const remember = (what: MarkMemory) => {
    store.write({ [key]: JSON.stringify(what) });
  };
  const wantedIn = (tab: string): TabMarks => {
    const isEarlier = memory.earlier.includes(tab);
    return {
      marks: marks.get(tab) ?? [],
      reach: reachOf(before, tab),
      isEarlier,
      change: (note, mark, isColoured) => changedNote(note, { name, mark, isEarlier: isColoured }),
    };
  };

  if (changed.length > 0) remember(before);
  for (const tab of changed) port.mark(tab, wantedIn(tab));

  const room = ROOM[control === 'unchanged' && changed.length > 0 ? 'written' : control];
  const others = tabs.filter((tab) => !changed.includes(tab));
  const looked = tabsToLook(others, new Set(marks.keys()), memory, room);
  for (const tab of looked) port.restore(tab, wantedIn(tab));
  if (changed.length > 0 || looked.length > 0) remember({ ...after, looked: memory.looked + 1 });
}
