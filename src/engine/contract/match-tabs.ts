import { normaliseName } from './headings';

/** A sheet of a contract by its name. */
interface Named {
  readonly name: string;
}

/**
 * The tab of each of the sheets that has one among `names`: the tab's name as the workbook spells it, by the sheet's
 * own. Names match as those of columns do; of two tabs that match one sheet the first is the one. This is the only place
 * where tabs are matched: whatever has a place, a mark or a link carries the tab's name from here.
 */
export function matchTabs(sheets: readonly Named[], names: readonly string[]): ReadonlyMap<string, string> {
  const byName = new Map([...names].reverse().map((name) => [normaliseName(name), name]));
  return new Map(
    sheets.flatMap(({ name }) => {
      const tab = byName.get(normaliseName(name));
      return tab === undefined ? [] : [[name, tab] as const];
    }),
  );
}

/** Whether a tab of this name is read as input. */
export function isInputTab(sheets: readonly Named[], name: string): boolean {
  return matchTabs(sheets, [name]).size > 0;
}
