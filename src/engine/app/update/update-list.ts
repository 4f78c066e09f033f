import { sectionOf } from '../../merge/items';
import type { Account } from '../../merge/ledger';
import type { Note, UnitRef } from '../../merge/merge-plan';
import type { OutdatedChart } from '../charts/outdated-charts';
import type { EntryTexts } from '../entry-changes';
import type { ReportDefinition, ReportSection } from '../report-definition';
import { entryNames } from './entry-names';
import { partFinder } from './part-names';
import type { UpdatePlan } from './plan-update';
import { differingSentences, shown, textPieces } from './text-pieces';
import type { UpdateConflict, UpdateLine, UpdateList, UpdateNote, UpdateSection } from './update-answers';

/** What the list of an update is made of. `texts` are what the workbook says, and what it said. */
export interface ListSources<Workbook> {
  readonly plan: UpdatePlan;
  readonly definition: Pick<ReportDefinition<Workbook>, 'entries' | 'words'>;
  readonly workbook: Workbook;
  readonly sections: readonly ReportSection[];
  readonly texts: readonly EntryTexts[];
  /** The charts in the document that show other figures. */
  readonly charts: readonly OutdatedChart[];
}

/** The list by sections, and how much there is of each kind. */
export type UpdateContents = Pick<UpdateList, 'sections' | 'counts'>;

/** The room for each kind in an answer, in characters of JSON: Google's client takes no answer of any size. */
const ROOM = { conflicts: 60_000, lines: 60_000, notes: 30_000 };

/** Something of the list, and the block that it is about. */
interface Placed<T> {
  readonly block: string;
  readonly item: T;
}

/** What an update would do in the report's order; what has no room is counted only. */
export function updateContents<Workbook>(sources: ListSources<Workbook>): UpdateContents {
  const { plan, sections } = sources;
  const { conflicts, lines, notes } = itemsOf(sources);
  const shownSections = inSections([{ key: '', title: plan.report.title }, ...sections], {
    conflicts: withinRoom(conflicts, ROOM.conflicts),
    lines: withinRoom(lines, ROOM.lines),
    notes: withinRoom(notes, ROOM.notes),
  });
  return {
    sections: shownSections,
    counts: { lines: lines.length, conflicts: conflicts.length, notes: notes.length },
  };
}

/** What people have done that an update leaves as it is. */
export function updateNotes<Workbook>(sources: ListSources<Workbook>): readonly UpdateNote[] {
  return withinRoom(itemsOf(sources).notes, ROOM.notes).map(({ item }) => item);
}

/** What is written that says something: an empty cell of a new column does not. */
export function writtenParts({ accounts }: Pick<UpdatePlan, 'accounts'>): UpdatePlan['accounts'] {
  const says = (text: string) => /[\p{L}\p{N}]/u.test(text);
  return accounts.filter(({ before, after }) => says(before) || says(after));
}

interface Items {
  readonly lines: readonly Placed<UpdateLine>[];
  readonly conflicts: readonly Placed<UpdateConflict>[];
  readonly notes: readonly Placed<UpdateNote>[];
}

function itemsOf<Workbook>({ plan, definition, workbook, texts, charts }: ListSources<Workbook>): Items {
  const { entries, words } = definition;
  const named = entryNames(entries, workbook, texts, words.update);
  const partOf = partFinder(plan.report);
  const key = keyMaker();
  const nameOf = (ref: UnitRef, written: string, cause: Account['cause'], keys: readonly string[]) =>
    cause === 'entry' ? named.name(keys) : words.update.part(partOf(ref, written));
  return {
    lines: writtenParts(plan).map(({ ref, before, after, cause, entries: keys }) => {
      const [was, is] = differingSentences(before, after);
      const name = nameOf(ref, before, cause, keys);
      const places = named.places(keys);
      return { block: ref.block, item: { key: key(ref), name, before: was, after: is, cause, places } };
    }),
    conflicts: plan.conflicts.map(({ ref, key: own, now, next, written, cause, entries: keys }) => {
      const name = nameOf(ref, written, cause, keys);
      const [mine, theirs] = textPieces(now, next);
      return {
        block: ref.block,
        item: { key: own, name, mine, workbook: theirs, cause, places: named.places(keys) },
      };
    }),
    notes: [
      ...plan.notes.map((note) => ({
        block: note.ref.block,
        item: noteOf(note, key(note.ref), words.update.part(partOf(note.ref, note.written))),
      })),
      ...plan.stale.map(({ ref, now, next }) => ({
        block: ref.block,
        item: {
          key: key(ref),
          kind: 'stale-figure' as const,
          name: words.update.part(partOf(ref, now)),
          now: shown(now),
          next: shown(next),
        },
      })),
      ...charts.map(({ key: block, caption, at }) => ({
        block,
        item: {
          key: key({ block, unit: 'chart' }),
          kind: 'stale-chart' as const,
          name: words.charts.name(caption, at),
          now: '',
          next: '',
        },
      })),
    ],
  };
}

function noteOf({ kind, now, next, written }: Note, key: string, name: string): UpdateNote {
  const isSame = next === written;
  const [is, becomes] = isSame ? [differingSentences(written, now)[1], ''] : differingSentences(now, next);
  return { key, kind, name, now: is, next: becomes };
}

/** Keys that no two things of a list share. */
function keyMaker(): (ref: Note['ref']) => string {
  const used = new Map<string, number>();
  return ({ block, unit, column }) => {
    const key = [block, unit, ...(column === undefined ? [] : [column])].join('|');
    const times = used.get(key) ?? 0;
    used.set(key, times + 1);
    return times === 0 ? key : `${key}|${String(times)}`;
  };
}

function withinRoom<T>(items: readonly Placed<T>[], room: number): readonly Placed<T>[] {
  let left = room;
  return items.filter(({ item }) => {
    const size = JSON.stringify(item).length;
    if (size > left) return false;
    left -= size;
    return true;
  });
}

/** The items under the sections that they belong to, those of no section under the first; sections without any are left out. */
function inSections(
  sections: readonly Pick<ReportSection, 'key' | 'title'>[],
  { lines, conflicts, notes }: Items,
): readonly UpdateSection[] {
  const keys = new Set(sections.map(({ key }) => key));
  const home = (block: string) => (keys.has(sectionOf(block)) ? sectionOf(block) : '');
  const of = <T>(items: readonly Placed<T>[], key: string) =>
    items.filter(({ block }) => home(block) === key).map(({ item }) => item);
  return sections
    .map(({ key, title }) => ({
      key,
      title,
      lines: of(lines, key),
      conflicts: of(conflicts, key),
      notes: of(notes, key),
    }))
    .filter((section) => section.lines.length + section.conflicts.length + section.notes.length > 0);
}
