/** The three-way merge: what was written, what the document holds now, and what the workbook gives next. */
import { asSeen } from '../../swedish/typography';
import { mergeUnit, type Choices } from './conflicts';
import { levelOf, textOf, type NowItem, type NowText, type OwnItem } from './items';
import { isUntouchedItem, matchReports, type Matched, type ThreeReports } from './match-reports';
import type { Change, Conflict, Edit, MergePlan, Note, UnitRef } from './merge-plan';
import { mergeTable } from './merge-table';
import { withSpans } from './merge-text';
import { placeNew } from './place-new';

/**
 * The edits that make the document say what the workbook gives, with all that people have changed in it, and what they are
 * reported. A conflict that nobody has decided changes nothing. The same input gives the same plan.
 */
export function mergeReport(reports: ThreeReports, choices: Choices = {}): MergePlan {
  const matched = matchReports(reports);
  const edits: Edit[] = [];
  const changes: Change[] = [];
  const conflicts: Conflict[] = [];
  const notes: Note[] = [];
  const { written, now, next, found, nextOf } = matched;
  const doomed = doomedItems(matched);
  written.forEach((item, at) => {
    const place = found.get(at)?.now;
    const becomes = next[nextOf.get(at) ?? -1];
    const ref = refOf(item);
    const texts = { written: textOf(item), now: '', next: becomes === undefined ? '' : textOf(becomes) };
    if (place === undefined) {
      if (becomes !== undefined && asSeen(texts.next) !== asSeen(texts.written))
        notes.push({ kind: 'removed-changed', ref, ...texts });
      return;
    }
    const standing = now[place];
    if (standing === undefined || standing.kind === 'other') return;
    const is = { ...texts, now: nowText(standing) };
    if (becomes === undefined) {
      if (doomed.has(place)) {
        edits.push({
          kind: 'remove',
          item: place,
          block: item.block,
          unit: item.kind === 'text' ? item.unit : null,
        });
        changes.push({ ref, before: texts.written, after: '' });
      } else {
        notes.push({ kind: is.now === texts.written ? 'kept-around' : 'kept-gone', ref, ...is });
      }
    } else if (item.kind === 'table' && standing.kind === 'table' && becomes.kind === 'table') {
      const merged = mergeTable({ written: item, now: standing, next: becomes }, choices);
      if (merged.edit !== null) edits.push({ ...merged.edit, item: place });
      for (const change of merged.changes) changes.push(change);
      for (const conflict of merged.conflicts) conflicts.push(conflict);
      for (const note of merged.notes) notes.push(note);
    } else if (item.kind === 'text' && standing.kind === 'text' && becomes.kind === 'text') {
      const merged = mergeUnit(ref, is, standing.isFrozen, choices);
      const restyled = item.styled !== becomes.styled && is.now === is.written && !standing.isFrozen;
      if (merged.spans.length > 0 || restyled) {
        edits.push({ kind: 'text', item: place, ref, spans: merged.spans, restyled });
        changes.push({ ref, before: is.now, after: withSpans(is.now, merged.spans) });
      }
      for (const conflict of merged.conflicts) conflicts.push(conflict);
      for (const note of merged.notes) notes.push(note);
    }
  });
  const placed = placeNew(matched, doomed);
  for (const edit of placed.edits) edits.push(edit);
  for (const change of placed.changes) changes.push(change);
  for (const note of placed.notes) notes.push(note);
  for (const edit of roomEdits(matched)) edits.push(edit);
  return { edits, changes, conflicts, notes, items: itemsOfBlocks(matched) };
}

/** The items that go: the workbook no longer has them, and nothing of a person's is in them or stands under them. */
function doomedItems({ written, now, found, nextOf }: Matched): ReadonlySet<number> {
  const doomed = new Set<number>();
  written.forEach((item, at) => {
    const place = found.get(at)?.now;
    if (place !== undefined && !nextOf.has(at) && isUntouchedItem(item, now[place])) doomed.add(place);
  });
  // From the last to the first: what stands under a heading is known before it.
  for (let place = now.length - 1; place >= 0; place -= 1) {
    const level = levelOf(now[place]);
    if (level === null || !doomed.has(place)) continue;
    for (let under = place + 1; under < now.length; under += 1) {
      const own = levelOf(now[under]);
      if (own !== null && own <= level) break;
      if (doomed.has(under) || isEmpty(now[under])) continue;
      doomed.delete(place);
      break;
    }
  }
  return doomed;
}

function isEmpty(item: NowItem | undefined): boolean {
  return item?.kind === 'text' && item.text.trim() === '';
}

function refOf(item: OwnItem): UnitRef {
  return { block: item.block, unit: item.kind === 'text' ? item.unit : 'heading' };
}

function nowText(item: NowText | Extract<NowItem, { kind: 'table' }>): string {
  return item.kind === 'text'
    ? item.text
    : item.rows.map((cells) => cells.map(({ text }) => text).join('\t')).join('\n');
}

/** Paragraphs that come to stand behind a table, or no longer do, though they themselves are as they were. */
function roomEdits({ written, next, found, writtenOf }: Matched): readonly Edit[] {
  return next.flatMap((item, at): readonly Edit[] => {
    const was = writtenOf.get(at);
    const place = was === undefined ? undefined : found.get(was)?.now;
    if (was === undefined || place === undefined || item.kind !== 'text') return [];
    const isAfterTable = next[at - 1]?.kind === 'table';
    if (isAfterTable === (written[was - 1]?.kind === 'table')) return [];
    return [{ kind: 'room', item: place, block: item.block, isAfterTable }];
  });
}

function itemsOfBlocks({ next, found, writtenOf }: Matched): ReadonlyMap<string, readonly number[]> {
  const items = new Map<string, number[]>();
  next.forEach(({ block }, at) => {
    const place = found.get(writtenOf.get(at) ?? -1)?.now;
    if (place !== undefined) items.set(block, [...(items.get(block) ?? []), place]);
  });
  return items;
}
