/** Which item is which in what was written, what stands there now, and what is next. */
import type { BlockUnits } from '../docs/block-units';
import { align, type Found } from './align';
import { inIncreasingOrder } from './in-order';
import { alikeNow, alikeOwn, ownItems, sectionOf, type NowItem, type OwnItem } from './items';
import { isAsWritten } from './merge-table';

/** `lookOf` says how the paragraphs of a block look, for blocks that it knows. */
export interface ThreeReports {
  readonly written: readonly BlockUnits[];
  readonly now: readonly NowItem[];
  readonly next: readonly BlockUnits[];
  readonly lookOf: (block: string) => string | null;
}

/** What has been found out of the three: which item is which. */
export interface Matched {
  readonly written: readonly OwnItem[];
  readonly now: readonly NowItem[];
  readonly next: readonly OwnItem[];
  /** From what was written to what stands there now. */
  readonly found: ReadonlyMap<number, Found>;
  /** From what is next to what was written, and the other way. */
  readonly writtenOf: ReadonlyMap<number, number>;
  readonly nextOf: ReadonlyMap<number, number>;
}

/** Which item is which in the three reports. */
export function matchReports({ written: was, now, next: becomes, lookOf }: ThreeReports): Matched {
  const written = ownItems(was, lookOf);
  const next = ownItems(becomes, lookOf);
  const found = align(written.map(alikeOwn), now.map(alikeNow));
  const isUntouched = (at: number) => isUntouchedItem(written[at], now[found.get(at)?.now ?? -1]);
  const isAmongOurs = (at: number) => {
    const place = found.get(at)?.now;
    if (place === undefined) return false;
    const known = new Set([...found.values()].map((each) => each.now));
    return [place - 1, place + 1].every((beside) => known.has(beside) || now[beside]?.kind !== 'text');
  };
  const writtenOf = matchNext(written, next, (at) => isUntouched(at) && isAmongOurs(at));
  const nextOf = new Map([...writtenOf].map(([at, place]) => [place, at]));
  return { written, now, next, found, writtenOf, nextOf };
}

/**
 * From what is next to what was written: by their keys, and what has another key now by likeness and place in its section. What
 * the workbook has put in another order, and is free to be moved, counts as gone and new.
 */
function matchNext(
  written: readonly OwnItem[],
  next: readonly OwnItem[],
  isFree: (written: number) => boolean,
): ReadonlyMap<number, number> {
  const alike = (items: readonly OwnItem[], others: ReadonlySet<string>) =>
    items.map((item, at) => {
      const key = keyOf(item);
      const kind = `${item.kind} ${item.kind === 'text' ? `${sectionOf(item.block)} ${item.look ?? ''}` : item.block}`;
      return {
        ...alikeOwn(item),
        kind: others.has(key) ? 'known' : kind,
        hints: [],
        id: others.has(key) ? key : `${at} ${key}`,
      };
    });
  const keys = (items: readonly OwnItem[]) => new Set(items.map(keyOf));
  const pairs = [...align(alike(next, keys(written)), alike(written, keys(next)))]
    .map(([at, { now: place }]) => [at, place] as const)
    .sort(([one], [other]) => one - other);
  const blocks = [...new Set(pairs.map(([at]) => next[at]?.block ?? ''))];
  const first = (block: string) => pairs.find(([at]) => next[at]?.block === block)?.[1] ?? 0;
  const blocksInOrder = new Set(inIncreasingOrder(blocks.map(first)).map((at) => blocks[at]));
  const isMoved = new Map(
    blocks
      .filter((block) => !blocksInOrder.has(block))
      .map((block) => {
        const own = written.map((_, at) => at).filter((at) => written[at]?.block === block);
        return [block, own.every(isFree)];
      }),
  );
  return new Map(
    blocks.flatMap((block) => {
      if (isMoved.get(block) === true) return [];
      const own = pairs.filter(([at]) => next[at]?.block === block);
      const inOrder = new Set(inIncreasingOrder(own.map(([, place]) => place)));
      return own.filter(([, place], index) => inOrder.has(index) || !isFree(place));
    }),
  );
}

function keyOf(item: OwnItem): string {
  return `${item.block}|${item.kind === 'text' ? item.unit : ' table'}`;
}

/** Whether an item stands there as it was written, and can be written in. */
export function isUntouchedItem(item: OwnItem | undefined, standing: NowItem | undefined): boolean {
  if (item?.kind === 'text' && standing?.kind === 'text')
    return item.text === standing.text && !standing.isFrozen;
  return item?.kind === 'table' && standing?.kind === 'table' && isAsWritten(item, standing);
}
