import type { Finding } from './finding';

/**
 * The findings in the officer's order: by tab as `tabs` has them, then row, column and code; those alike in all keep
 * their order.
 */
export function sortFindings(findings: readonly Finding[], tabs: readonly string[]): readonly Finding[] {
  const order = new Map(tabs.map((tab, index) => [tab, index]));
  const tabOf = ({ place }: Finding) => order.get(place.tab) ?? -1;
  return [...findings].sort(
    (a, b) =>
      tabOf(a) - tabOf(b) ||
      a.place.row - b.place.row ||
      a.place.column - b.place.column ||
      (a.code < b.code ? -1 : Number(a.code > b.code)),
  );
}
