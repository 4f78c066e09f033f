/** Which cells of a workbook hold results of the time that it is about, and which hold what goes on after it. */
import type { Place } from '../values/place';
import type { Entry } from './column';
import type { SectionText, Tab, Tabs } from './tabs';

/** By the tab's field: the columns, or keys, whose content is a result; `all` where every one's is. */
export type ResultColumns<T extends Tabs> = {
  readonly [K in keyof T]: 'all' | readonly (keyof T[K]['columns'] & string)[];
};

/** A column of a table, or a key of another tab, with its cells in the rows that are read. */
export interface ContentColumn {
  /** The tab and the column, by the contract's names. */
  readonly sheet: string;
  readonly name: string;
  /** Whether it holds results; `typed` where only those that people have typed over its formulas are. */
  readonly results: 'none' | 'typed' | 'all';
  readonly places: readonly Place[];
}

interface TableContent {
  readonly rows: readonly Readonly<Record<string, Entry<unknown> | number>>[];
  readonly columnIndices: Readonly<Record<string, number | undefined>>;
}

type KeysContent = Readonly<Record<string, Entry<unknown> | SectionText>>;

/**
 * Every column and key, in the order of the contract. A column that the tab lacks has no cells, and neither have rows that are
 * no records, such as sums.
 */
export function contentColumns<T extends Tabs>(
  tabs: T,
  workbook: Readonly<Record<keyof T, TableContent | KeysContent>>,
  results: ResultColumns<T>,
): readonly ContentColumn[] {
  return Object.keys(tabs).flatMap((key: keyof T & string) => {
    const [tab, content, ofTab]: [Tab, unknown, 'all' | readonly string[]] = [
      tabs[key] as Tab,
      workbook[key],
      results[key],
    ];
    return Object.entries(tab.columns).map(([field, { name, presence }]) => ({
      sheet: tab.name,
      name,
      results: presence === 'computed' ? 'typed' : ofTab === 'all' || ofTab.includes(field) ? 'all' : 'none',
      places:
        tab.form === 'table'
          ? placesInTable(content as TableContent, field)
          : placesOfKey((content as KeysContent)[field]),
    }));
  });
}

function placesInTable({ rows, columnIndices }: TableContent, field: string): readonly Place[] {
  if (columnIndices[field] === undefined) return [];
  return rows.flatMap((row) => {
    const entry = row[field];
    return typeof entry === 'object' ? [entry.place] : [];
  });
}

function placesOfKey(entry: KeysContent[string] | undefined): readonly Place[] {
  if (entry === undefined) return [];
  return 'placement' in entry ? [entry.place, entry.placement.place] : [entry.place];
}
