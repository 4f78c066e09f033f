import type { IssueDifference } from '../../engine/app/history/issue-sheet';

/** The differences of a tab, those that are part of the same sections together. */
export interface IssueGroup {
  readonly sheet: string;
  readonly parts: readonly IssuePart[];
}

interface IssuePart {
  /** The titles of the sections of the report; empty when the differences are part of none. */
  readonly sections: readonly string[];
  readonly differences: readonly IssueDifference[];
}

/** The differences tab by tab, in the order in which the tabs and the sections first come. */
export function issueGroups(differences: readonly IssueDifference[]): readonly IssueGroup[] {
  return grouped(differences, ({ sheet }) => sheet).map(([sheet, here]) => ({
    sheet,
    parts: grouped(here, ({ sections }) => JSON.stringify(sections)).map(([, alike]) => ({
      sections: alike[0]?.sections ?? [],
      differences: alike,
    })),
  }));
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [string, T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}
