import type { GroupsModel } from './spreadsheet-model';

/** A group: the rows or columns from `first` to `last`, `depth` levels deep. */
export interface Group {
  readonly first: number;
  readonly last: number;
  readonly depth: number;
}

/** The group of a depth that holds a row or column; undefined where there is none so deep. */
export function groupAt({ depths }: GroupsModel, place: number, depth: number): Group | undefined {
  const isIn = (number: number): boolean => (depths.get(number) ?? 0) >= depth;
  if (depth < 1 || !isIn(place)) return undefined;
  let [first, last] = [place, place];
  while (isIn(first - 1)) first--;
  while (isIn(last + 1)) last++;
  return { first, last, depth };
}

/** Every group, from the outermost. */
export function allGroups(groups: GroupsModel): Group[] {
  const deepest = Math.max(0, ...groups.depths.values());
  const places = [...groups.depths.keys()].sort((a, b) => a - b);
  return Array.from({ length: deepest }, (_, index) => index + 1).flatMap((depth) =>
    places.flatMap((place) => {
      const group = groupAt(groups, place, depth);
      return group?.first === place ? [group] : [];
    }),
  );
}

/** The name under which a collapsed group is known. */
export function groupKey({ depth, first }: Group): string {
  return `${String(depth)}:${String(first)}`;
}

/** Changes how deep rows or columns lie; what is left of a group that changed stays as it was shown. */
export function shiftDepth(groups: GroupsModel, first: number, count: number, delta: number): void {
  const shut = allGroups(groups).filter((group) => groups.collapsed.has(groupKey(group)));
  for (let place = first; place < first + count; place++) {
    const depth = (groups.depths.get(place) ?? 0) + delta;
    if (depth > 0) groups.depths.set(place, depth);
    else groups.depths.delete(place);
  }
  groups.collapsed.clear();
  for (const group of allGroups(groups)) {
    const wasShut = shut.some(
      (old) => old.depth === group.depth && old.first <= group.last && group.first <= old.last,
    );
    if (wasShut) groups.collapsed.add(groupKey(group));
  }
}

/** Whether a collapsed group hides a row or column. */
export function isCollapsedAt(groups: GroupsModel, place: number): boolean {
  const depth = groups.depths.get(place) ?? 0;
  return Array.from({ length: depth }, (_, index) => groupAt(groups, place, index + 1)).some(
    (group) => group && groups.collapsed.has(groupKey(group)),
  );
}

/** Takes rows or columns of a file that are hidden with their whole group as a group that is collapsed. */
export function collapseHidden(groups: GroupsModel, hidden: Set<number>): void {
  const places = ({ first, last }: Group): number[] =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const shut = allGroups(groups).filter((group) => places(group).every((place) => hidden.has(place)));
  for (const group of shut) {
    const isInner = shut.some(
      (outer) => outer.depth < group.depth && outer.first <= group.first && group.last <= outer.last,
    );
    if (!isInner) groups.collapsed.add(groupKey(group));
  }
  for (const place of shut.flatMap(places)) hidden.delete(place);
}
