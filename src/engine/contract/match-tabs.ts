import { nameKey } from './headings';
import { sheets } from '../../iop/sheets';

/**
 * The tab of each sheet of the contract that has one among `names`: the tab's name as the workbook spells it, by the
 * sheet's own. Names match as those of columns do; of two tabs that match one sheet the first is the one. This is the
 * only place where tabs are matched: whatever has a place, a mark or a link carries the tab's name from here.
 */
export function matchTabs(names: readonly string[]): ReadonlyMap<string, string> {
  const byKey = new Map([...names].reverse().map((name) => [nameKey(name), name]));
  return new Map(
    sheets.flatMap(({ name }) => {
      const tab = byKey.get(nameKey(name));
      return tab === undefined ? [] : [[name, tab] as const];
    }),
  );
}

/** Whether a tab of this name is read as input. */
export function isInputTab(name: string): boolean {
  return matchTabs([name]).size > 0;
}
