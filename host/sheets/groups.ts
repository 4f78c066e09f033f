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

/** Every group, from the outermost. The cost follows the number of rows or columns that lie in groups. */
export function allGroups({ depths }: GroupsModel): Group[] {
  const places = [...depths.keys()].sort((a, b) => a - b);
  const deepest = places.reduce((most, place) => Math.max(most, depths.get(place) ?? 0), 0);
  return Array.from({ length: deepest }, (_, index) => groupsOfDepth(depths, places, index + 1)).flat();
}

function groupsOfDepth(
  depths: ReadonlyMap<number, number>,
  places: readonly number[],
  depth: number,
): Group[] {
  const groups: { first: number; last: number; depth: number }[] = [];
  for (const place of places) {
    if ((depths.get(place) ?? 0) < depth) continue;
    const group = groups.at(-1);
    if (group?.last === place - 1) group.last = place;
    else groups.push({ first: place, last: place, depth });
  }
  return groups;
}

/** The name under which a collapsed group is known. */
export function groupKey({ depth, first }: Group): string {
  return `${String(depth)}:${String(first)}`;
}

/** The row or column that opens and shuts a group. */
export function controlOf({ controlsBefore }: GroupsModel, { first, last }: Group): number {
  return controlsBefore ? first - 1 : last + 1;
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

/** The rows or columns that collapsed groups hide. */
export function placesCollapsed(groups: GroupsModel): ReadonlySet<number> {
  const shut = allGroups(groups).filter((group) => groups.collapsed.has(groupKey(group)));
  return new Set(shut.flatMap(placesOf));
}

function placesOf({ first, last }: Group): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Takes rows or columns of a file that are hidden with their whole group as a group that is collapsed. */
export function collapseHidden(groups: GroupsModel, hidden: Set<number>): void {
  // From the outermost: a row that an outer group hides is no reason to take the groups in it for collapsed.
  const taken = new Set<number>();
  for (const group of allGroups(groups)) {
    const places = placesOf(group);
    if (!places.every((place) => hidden.has(place))) continue;
    if (!taken.has(group.first)) groups.collapsed.add(groupKey(group));
    for (const place of places) taken.add(place);
  }
  for (const place of taken) hidden.delete(place);
}
