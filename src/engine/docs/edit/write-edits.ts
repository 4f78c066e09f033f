import type { docs_v1 } from '@googleapis/docs';
import type { Edit, MergePlan } from '../../merge/merge-plan';
import type { Report } from '../../report/tree';
import { inTab } from '../in-tab';
import { nameRange, type BlockRange } from '../named-ranges';
import type { NowDocument } from '../read-now';
import { editRoom, editText, insertBlocks, insertUnits, removeRun, type Target } from './edit-paragraphs';
import { editTable } from './edit-table';
import type { Step } from './step';

/**
 * The one batch that carries out a plan in the document that it was made for, the last place first; no requests for a plan without
 * edits. `prefix` begins the names of named ranges; those of the blocks that it touches are made again. The same input gives the same requests.
 */
export function writeEdits(
  now: NowDocument,
  plan: MergePlan,
  report: Report,
  prefix: string,
): docs_v1.Schema$Request[] {
  const doomed = plan.edits.flatMap((edit) => (edit.kind === 'remove' ? [edit.item] : []));
  const target: Target = {
    now,
    blocks: new Map(report.blocks.map((block) => [block.key, block])),
    doomed: new Set(doomed),
  };
  const steps = [
    ...runsOf(doomed).map((run) => removeRun(target, run)),
    ...plan.edits.flatMap((edit) => stepsOf(target, edit)),
  ].sort((one, other) => other.at - one.at);
  if (steps.length === 0) return [];
  const requests = steps.flatMap((step) => step.requests);
  for (const request of rangeRequests(target, plan, steps, prefix)) requests.push(request);
  return now.tabId === null ? requests : requests.map((request) => inTab(request, now.tabId ?? ''));
}

function stepsOf(target: Target, edit: Edit): readonly Step[] {
  switch (edit.kind) {
    case 'text':
      return editText(target, edit);
    case 'table': {
      const table = target.blocks.get(edit.block);
      const [now, place] = [target.now.items[edit.item], target.now.places[edit.item]];
      if (table?.kind !== 'table' || now?.kind !== 'table' || place === undefined) return [];
      return [editTable(edit, { now, place, table, width: target.now.width })];
    }
    case 'insert':
      return [insertBlocks(target, edit)];
    case 'insert-units':
      return [insertUnits(target, edit)];
    case 'room':
      return editRoom(target, edit);
    case 'remove':
      return [];
  }
}

/** The items in runs of neighbours. */
function runsOf(items: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const item of [...items].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last?.at(-1) === item - 1) last.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** Takes out the named ranges of the blocks that are touched, by their ids, and makes them where the blocks then stand. */
function rangeRequests(
  { now, doomed }: Target,
  plan: MergePlan,
  steps: readonly Step[],
  prefix: string,
): docs_v1.Schema$Request[] {
  const made = new Map<string, BlockRange[]>();
  steps.forEach((step, at) => {
    const moved = steps.slice(at + 1).reduce((sum, { delta }) => sum + delta, 0);
    for (const { key, start, end } of step.made)
      made.set(key, [...(made.get(key) ?? []), { key, start: start + moved, end: end + moved }]);
  });
  const afterwards = (index: number, isEnd: boolean) =>
    steps.reduce(
      (sum, { position, delta }) => (position < index || (!isEnd && position === index) ? sum + delta : sum),
      index,
    );
  const bodyEnd = now.places.at(-1)?.end ?? 0;
  const standing = (key: string): readonly BlockRange[] =>
    (plan.items.get(key) ?? [])
      .filter((item, at, items) => !doomed.has(item) && isOfRun(items, at, now))
      .flatMap((item) => {
        const place = now.places[item];
        if (place === undefined) return [];
        const { start, end } = place;
        // No range may need the body's last newline, where the block can do without it.
        const last = end === bodyEnd && end - start > 1 ? end - 1 : end;
        return [{ key, start: afterwards(start, false), end: afterwards(last, true) }];
      });
  const blockOf = new Map(
    [...plan.items].flatMap(([key, items]) => items.map((item) => [item, key] as const)),
  );
  const touched = new Set([...touchedBlocks(plan, blockOf), ...made.keys()]);
  const ranges = [...touched].flatMap((key) => {
    const parts = [...standing(key), ...(made.get(key) ?? [])];
    if (parts.length === 0) return [];
    return [
      {
        key,
        start: Math.min(...parts.map(({ start }) => start)),
        end: Math.max(...parts.map(({ end }) => end)),
      },
    ];
  });
  return [
    ...now.ranges
      .filter(({ key }) => touched.has(key))
      .map(({ id }) => ({ deleteNamedRange: { namedRangeId: id } })),
    ...ranges.map((range) => nameRange(prefix, range)),
  ];
}

/** Whether an item of a block stands with its first one: a part that a person has moved away lies in no range. */
function isOfRun(items: readonly number[], at: number, { items: all }: NowDocument): boolean {
  for (let index = 1; index <= at; index += 1) {
    const [one, other] = [items[index - 1] ?? 0, items[index] ?? 0];
    const isNear = other > one && all.slice(one, other).length <= 3;
    if (!isNear) return false;
  }
  return true;
}

/** The blocks in which, or right beside which, something is written: a range has been seen to grow over what stands beside it. */
function touchedBlocks({ edits }: MergePlan, blockOf: ReadonlyMap<number, string>): readonly string[] {
  return edits.flatMap((edit) => {
    if (edit.kind === 'text') return [edit.ref.block];
    if (edit.kind === 'insert') {
      const { item, side } = edit.place;
      return [item, side === 'after' ? item + 1 : item - 1].flatMap((beside) => blockOf.get(beside) ?? []);
    }
    return edit.kind === 'table' || edit.kind === 'insert-units' ? [edit.block] : [];
  });
}
