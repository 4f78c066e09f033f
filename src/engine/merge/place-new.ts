import { levelOf, sectionOf, textOf, type NowItem, type OwnItem } from './items';
import type { Matched } from './match-reports';
import type { Change, Edit, Note, Place } from './merge-plan';

/** Where what the workbook has more of than before comes to stand. */
export interface PlacedNew {
  readonly edits: readonly Edit[];
  readonly changes: readonly Change[];
  readonly notes: readonly Note[];
}

/**
 * Puts each new block and item behind what precedes it in the report, where that now stands. In a section or a list that a
 * person has removed nothing is put: that is reported.
 */
export function placeNew(matched: Matched, doomed: ReadonlySet<number>): PlacedNew {
  const { next, writtenOf } = matched;
  const edits: Edit[] = [];
  const changes: Change[] = [];
  const notes: Note[] = [];
  const placeOf = standingPlaces(matched);
  const known = knownBlocks(matched);
  let group: { place: Place; blocks: string[] } | null = null;
  for (const [block, items] of byBlock(next)) {
    const isNew = items.every((at) => !writtenOf.has(at));
    const fresh = items.filter((at) => !writtenOf.has(at));
    if (!isNew) group = null;
    if (fresh.length === 0) continue;
    const place: Place | null = isNew
      ? (followsOn(group, next, items, matched, doomed) ?? newPlace(items, matched, placeOf, known, doomed))
      : null;
    if (isNew && place !== null) {
      if (group !== null && samePlace(group.place, place)) group.blocks.push(block);
      else {
        group = { place, blocks: [block] };
        edits.push({ kind: 'insert', ...group });
      }
      for (const at of fresh) changes.push(added(next[at]));
      continue;
    }
    const units = isNew ? [] : newUnits(block, items, matched, placeOf);
    for (const edit of units) edits.push(edit);
    const put = new Set(units.flatMap((edit) => (edit.kind === 'insert-units' ? edit.units : [])));
    for (const at of fresh) {
      const item = next[at];
      if (item === undefined) continue;
      const change = added(item);
      if (item.kind === 'text' && put.has(item.unit)) changes.push(change);
      else notes.push({ kind: 'removed-changed', ref: change.ref, written: '', now: '', next: change.after });
    }
  }
  return { edits, changes, notes };
}

function added(item: OwnItem | undefined): Change {
  const unit = item?.kind === 'text' ? item.unit : 'heading';
  return {
    ref: { block: item?.block ?? '', unit },
    before: '',
    after: item === undefined ? '' : textOf(item),
  };
}

function byBlock(items: readonly OwnItem[]): ReadonlyMap<string, readonly number[]> {
  const blocks = new Map<string, number[]>();
  items.forEach(({ block }, at) => {
    blocks.set(block, [...(blocks.get(block) ?? []), at]);
  });
  return blocks;
}

/** Where each item that is next stands now. */
function standingPlaces({ next, found, writtenOf }: Matched): ReadonlyMap<number, number> {
  return new Map(
    next.flatMap((_, at) => {
      const place = found.get(writtenOf.get(at) ?? -1)?.now;
      return place === undefined ? [] : [[at, place] as const];
    }),
  );
}

/** The sections that were written, and whether anything of each still stands. */
function knownBlocks({ written, found }: Matched): ReadonlyMap<string, boolean> {
  const sections = new Map<string, boolean>();
  written.forEach(({ block }, at) => {
    const section = sectionOf(block);
    sections.set(section, sections.get(section) === true || found.has(at));
  });
  return sections;
}

/** The place of the new blocks right before these, unless a person's own text must not come under a new heading. */
function followsOn(
  group: { readonly place: Place; readonly blocks: readonly string[] } | null,
  next: readonly OwnItem[],
  items: readonly number[],
  matched: Matched,
  doomed: ReadonlySet<number>,
): Place | null {
  const before = next[(items[0] ?? 0) - 1]?.block;
  if (group === null || before === undefined || group.blocks.at(-1) !== before) return null;
  return behindOwn(group.place, next[items[0] ?? 0], matched, doomed);
}

function newPlace(
  items: readonly number[],
  matched: Matched,
  placeOf: ReadonlyMap<number, number>,
  known: ReadonlyMap<string, boolean>,
  doomed: ReadonlySet<number>,
): Place | null {
  const { next } = matched;
  const first = items[0] ?? 0;
  const section = sectionOf(next[first]?.block ?? '');
  if (known.get(section) === false) return null;
  const isNear = (at: number) => sectionOf(next[at]?.block ?? '') === section;
  const back = (wanted: (at: number) => boolean): Place | null => {
    for (let at = first - 1; at >= 0 && wanted(at); at -= 1) {
      const item = placeOf.get(at);
      if (item !== undefined) return { item, side: 'after' };
    }
    return null;
  };
  const ahead = (wanted: (at: number) => boolean): Place | null => {
    for (let at = first + 1; at < next.length && wanted(at); at += 1) {
      const item = placeOf.get(at);
      if (item !== undefined && !items.includes(at)) return { item, side: 'before' };
    }
    return null;
  };
  const place = back(isNear) ?? ahead(isNear) ?? back(() => true) ?? ahead(() => true);
  return place === null ? null : behindOwn(place, next[first], matched, doomed);
}

/** A new heading stands behind what a person has put at the end of what precedes it. */
function behindOwn(
  place: Place,
  item: OwnItem | undefined,
  { now, found }: Matched,
  doomed: ReadonlySet<number>,
): Place {
  const isHeading = item?.kind === 'text' && (item.look ?? '').startsWith('HEADING_');
  if (!isHeading || place.side === 'before') return place;
  const ours = new Set([...found.values()].map((each) => each.now));
  let last = place.item;
  for (let at = last + 1; at < now.length; at += 1) {
    if (ours.has(at) && !doomed.has(at)) break;
    if (!ours.has(at) && (levelOf(now[at]) !== null || now[at]?.kind === 'other')) break;
    if (!ours.has(at) && hasText(now[at])) last = at;
  }
  return { item: last, side: 'after' };
}

function hasText(item: NowItem | undefined): boolean {
  return item?.kind === 'table' || (item?.kind === 'text' && item.text.trim() !== '');
}

function samePlace(one: Place, other: Place): boolean {
  return one.item === other.item && one.side === other.side;
}

/** The new items of a list that is there, each run of them behind the item that precedes it, or before the one that follows. */
function newUnits(
  block: string,
  items: readonly number[],
  { next, writtenOf }: Matched,
  placeOf: ReadonlyMap<number, number>,
): readonly Edit[] {
  const edits: { kind: 'insert-units'; place: Place; block: string; units: string[] }[] = [];
  let last: number | null = null;
  const waiting: string[] = [];
  for (const at of items) {
    const item = next[at];
    const place = placeOf.get(at);
    if (place !== undefined) {
      if (waiting.length > 0)
        edits.push({
          kind: 'insert-units',
          place: { item: place, side: 'before' },
          block,
          units: waiting.splice(0),
        });
      last = place;
    } else if (item?.kind === 'text' && !writtenOf.has(at)) {
      const run = edits.at(-1);
      if (last === null) waiting.push(item.unit);
      else if (run !== undefined && samePlace(run.place, { item: last, side: 'after' }))
        run.units.push(item.unit);
      else
        edits.push({ kind: 'insert-units', place: { item: last, side: 'after' }, block, units: [item.unit] });
    }
  }
  return edits;
}
