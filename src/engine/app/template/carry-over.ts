/** What people have written in a document, for another document of the same report. */
import { objectSigns } from '../../docs/object-signs';
import { mergeUnit } from '../../merge/conflicts';
import type { NowItem, OwnItem } from '../../merge/items';
import { isUntouchedItem, matchReports, type Matched, type ThreeReports } from '../../merge/match-reports';
import { withSpans } from '../../merge/merge-text';

/** A paragraph of people's own. */
export interface OwnParagraph {
  /** The key of the block of the next report that it follows; null when it precedes them all. */
  readonly after: string | null;
  readonly text: string;
  /** Its named style, or `list`. */
  readonly look: string;
}

/** What is to be taken along. */
export interface CarryOver {
  /** What units of the next report are to say, by `unitId`; null for what people have removed. */
  readonly texts: ReadonlyMap<string, string | null>;
  readonly own: readonly OwnParagraph[];
  /** How many texts both people and the workbook have changed: people's are taken. */
  readonly conflicts: number;
  /** How many tables people have changed or added; they are not taken along. */
  readonly tables: number;
  /** How many paragraphs have suggestions, pictures or the like, which are not taken along. */
  readonly objects: number;
  /** Whether there is text before or after the report that may be people's; it is not taken along. */
  readonly isTextAround: boolean;
}

/** Names a unit of a block; a table whole has the unit `table`. */
export function unitId(block: string, unit: string): string {
  return `${block}|${unit}`;
}

/**
 * What people have changed, added and removed in the document since it was written, merged with what the workbook gives next.
 * With `isAllOurs` nothing but the report was in it at first: then all other text is people's.
 */
export function carryOver(reports: ThreeReports, isAllOurs: boolean): CarryOver {
  const matched = matchReports(reports);
  const texts = new Map<string, string | null>();
  let [conflicts, tables, objects] = [0, 0, 0];
  matched.next.forEach((item, at) => {
    const was = matched.writtenOf.get(at);
    const before = was === undefined ? undefined : matched.written[was];
    if (was === undefined || before === undefined) return;
    const standing = matched.now[matched.found.get(was)?.now ?? -1];
    const id = unitId(item.block, item.kind === 'text' ? item.unit : 'table');
    if (standing === undefined) texts.set(id, null);
    else if (isUntouchedItem(before, standing)) return;
    else if (item.kind !== 'text' || before.kind !== 'text' || standing.kind !== 'text') tables += 1;
    else if (standing.isFrozen) objects += 1;
    else {
      const ref = { block: item.block, unit: item.unit };
      const three = { written: before.text, now: standing.text, next: item.text };
      const merged = mergeUnit(ref, three, false, {});
      const text = withSpans(standing.text, merged.spans);
      conflicts += merged.conflicts.length;
      if (hasObjects(text)) objects += 1;
      if (text !== item.text) texts.set(id, withoutObjects(text));
    }
  });
  const added = addedItems(matched, isAllOurs);
  const own = added.items.flatMap(({ item, after }): readonly OwnParagraph[] => {
    if (item.kind !== 'text') return [];
    if (item.isFrozen || hasObjects(item.text)) objects += 1;
    const text = withoutObjects(item.text);
    return text.trim() === '' ? [] : [{ after, text, look: item.look }];
  });
  tables += added.items.filter(({ item }) => item.kind === 'table').length;
  return { texts, own, conflicts, tables, objects, isTextAround: added.isTextAround };
}

/** People's own items, and what they have written in where the workbook no longer has anything; each with the block before it. */
function addedItems(
  { now, written, next, found, nextOf }: Matched,
  isAllOurs: boolean,
): {
  readonly items: readonly { readonly item: NowItem; readonly after: string | null }[];
  readonly isTextAround: boolean;
} {
  const writtenAt = new Map([...found].map(([at, { now: place }]) => [place, at]));
  const places = [...writtenAt.keys()];
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const items: { item: NowItem; after: string | null }[] = [];
  let after: string | null = null;
  let isTextAround = false;
  now.forEach((item, place) => {
    const at = writtenAt.get(place);
    const becomes: OwnItem | undefined = at === undefined ? undefined : next[nextOf.get(at) ?? -1];
    if (becomes !== undefined) after = becomes.block;
    else if (at !== undefined && isUntouchedItem(written[at], item)) return;
    else if (isAllOurs || (place > first && place < last)) items.push({ item, after });
    else if (item.kind === 'table' || (item.kind === 'text' && item.text.trim() !== '')) isTextAround = true;
  });
  return { items, isTextAround };
}

function hasObjects(text: string): boolean {
  return text !== withoutObjects(text);
}

function withoutObjects(text: string): string {
  return Object.values(objectSigns).reduce((left, sign) => left.split(sign).join(''), text);
}
