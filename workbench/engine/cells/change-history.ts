/**
 * What has been done to a workbook, by whom, so that each can undo their own: a page's edits, and what the scripts that
 * it ran have written, which lie on the same stack in Sheets. What somebody else has changed since is never taken away.
 */
import type { SheetModel, SpreadsheetModel } from '../../../host/sheets/spreadsheet-model';
import type { UndoOutcome } from '../../protocol';
import {
  applyDifference,
  changedSince,
  differenceSince,
  takeSnapshot,
  type Difference,
  type Direction,
  type Snapshot,
} from './workbook-difference';

/** Rows or columns that came before number `at`, or went from there: then the count is below zero. */
export interface Shift {
  readonly sheet: number;
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** The changes of a workbook, from when it was opened. A page without a name is one of its own. */
export interface ChangeHistory {
  /** Does something as a person; where `act` answers a refusal, all is as it was before. `alone` is the one tab that it changes. */
  record<Refusal>(
    page: string | undefined,
    act: () => Refusal | null,
    what?: { readonly shift?: Shift | undefined; readonly alone?: SheetModel },
  ): Refusal | null;
  /** A script is about to write. */
  scriptWrites(execution: object, page: string | undefined): void;
  scriptEnds(execution: object): void;
  undo(page: string | undefined): UndoOutcome;
  redo(page: string | undefined): UndoOutcome;
}

interface Entry {
  readonly number: number;
  readonly difference: Difference;
  readonly shift: Shift | undefined;
}

interface Stacks {
  done: readonly Entry[];
  undone: readonly Entry[];
}

/** Changes that each page can go back. */
const mostSteps = 100;

/** A history in which nothing has happened yet. */
export function createChangeHistory(book: SpreadsheetModel): ChangeHistory {
  const stacks = new Map<string, Stacks>();
  /** When each page last changed each tab. */
  const lastChanges = new Map<string, Map<number, number>>();
  let number = 0;
  let writing: { readonly execution: object; readonly page: string; readonly before: Snapshot } | undefined;

  const stacksOf = (page: string): Stacks => {
    const there = stacks.get(page) ?? { done: [], undone: [] };
    stacks.set(page, there);
    return there;
  };
  const note = (page: string, entry: Entry): void => {
    const changes = lastChanges.get(page) ?? new Map<number, number>();
    lastChanges.set(page, changes);
    for (const sheet of sheetsOf(entry.difference)) changes.set(sheet, number);
    if (!isStructural(entry)) return;
    for (const [other, its] of stacks) {
      if (other === page) continue;
      its.done = its.done.flatMap((one) => movedEntry(one, entry));
      its.undone = its.undone.flatMap((one) => movedEntry(one, entry));
    }
  };
  const push = (page: string, difference: Difference, shift?: Shift): void => {
    const entry: Entry = { number: ++number, difference, shift };
    const its = stacksOf(page);
    its.done = [...its.done, entry].slice(-mostSteps);
    its.undone = [];
    note(page, entry);
  };
  const flush = (): void => {
    if (!writing) return;
    const { page, before } = writing;
    writing = undefined;
    const difference = differenceSince(before, book);
    if (difference) push(page, difference);
  };
  /** Whether others have changed a tab of an entry that moved whole rows or columns. */
  const isBlocked = (page: string, entry: Entry, direction: Direction): boolean => {
    if (!isStructural(entry)) return false;
    if (changedSince(book, entry.difference, direction) > 0) return true;
    return [...lastChanges].some(
      ([other, changes]) =>
        other !== page &&
        sheetsOf(entry.difference).some((sheet) => (changes.get(sheet) ?? 0) > entry.number),
    );
  };
  const step = (page: string, direction: Direction): UndoOutcome => {
    flush();
    const its = stacksOf(page);
    const from = direction === 'back' ? its.done : its.undone;
    const entry = from.at(-1);
    if (!entry) return { kind: 'nothing' };
    const rest = from.slice(0, -1);
    if (isBlocked(page, entry, direction)) {
      const kept = rest.flatMap((one) => movedEntry(one, direction === 'back' ? entry : turned(entry)));
      if (direction === 'back') its.done = kept;
      else its.undone = kept;
      return { kind: 'blocked' };
    }
    const left = changedSince(book, entry.difference, direction);
    applyDifference(book, entry.difference, direction);
    const now: Entry = { ...entry, number: ++number };
    if (direction === 'back') {
      its.done = rest;
      its.undone = [...its.undone, now];
    } else {
      its.undone = rest;
      its.done = [...its.done, now];
    }
    note(page, direction === 'back' ? turned(now) : now);
    return { kind: 'done', place: placeOf(entry), left };
  };

  return {
    record(page = '', act, { shift, alone } = {}) {
      flush();
      const before = takeSnapshot(book, alone);
      const refusal = act();
      const difference = differenceSince(before, book);
      if (!difference) return refusal;
      if (refusal === null) push(page, difference, shift);
      else applyDifference(book, difference, 'back');
      return refusal;
    },
    scriptWrites(execution, page = '') {
      if (writing?.execution === execution) return;
      flush();
      writing = { execution, page, before: takeSnapshot(book) };
    },
    scriptEnds(execution) {
      if (writing?.execution === execution) flush();
    },
    undo: (page = '') => step(page, 'back'),
    redo: (page = '') => step(page, 'forth'),
  };
}

const sheetsOf = ({ sheets }: Difference): readonly number[] => sheets.map(({ sheet }) => sheet);

/** Whether a change moved whole rows or columns, or tabs: then every place after it is another. */
function isStructural({ difference: { sheets, tabs }, shift }: Entry): boolean {
  const isSmaller = sheets.some(({ rest }) => rest !== null && rest.after.maxRows < rest.before.maxRows);
  return shift !== undefined || tabs !== null || isSmaller;
}

/** A change as it is when it is taken back. */
function turned(entry: Entry): Entry {
  return entry.shift ? { ...entry, shift: { ...entry.shift, count: -entry.shift.count } } : entry;
}

/** Where another's structural change has moved an entry: the entry at its new place, or none where it has lost it. */
function movedEntry(entry: Entry, by: Entry): readonly Entry[] {
  const moved = sheetsOf(by.difference);
  const isTouched = sheetsOf(entry.difference).some((sheet) => moved.includes(sheet));
  if (!isTouched) return [entry];
  const { shift } = by;
  if (!shift || isStructural(entry)) return [];
  const sheets = entry.difference.sheets.flatMap((one) => {
    if (one.sheet !== shift.sheet) return [one];
    const cells = one.cells.flatMap((cell) => {
      const place = shiftedPlace(cell[shift.axis], shift);
      return place === undefined ? [] : [{ ...cell, [shift.axis]: place }];
    });
    return cells.length === 0 ? [] : [{ ...one, cells, rest: null }];
  });
  return sheets.length === 0 ? [] : [{ ...entry, difference: { ...entry.difference, sheets } }];
}

function shiftedPlace(place: number, { at, count }: Shift): number | undefined {
  if (place < at) return place;
  return count < 0 && place < at - count ? undefined : place + count;
}

function placeOf({ difference: { sheets }, shift }: Entry) {
  const [first] = sheets.filter(({ cells }) => cells.length > 0);
  if (shift) {
    const { sheet, axis, at } = shift;
    return { sheet, row: axis === 'row' ? at : 1, column: axis === 'column' ? at : 1 };
  }
  const [cell] = first?.cells ?? [];
  return first && cell ? { sheet: first.sheet, row: cell.row, column: cell.column } : null;
}
