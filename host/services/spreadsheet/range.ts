import { membersOf } from '../../runtime/define-stand-in';
import { anything, integer, listOf, options, standIn, textOrNull, type Param } from '../../runtime/params';
import { exception, unsupported } from '../../runtime/service-error';
import type { Member, StandIn } from '../../runtime/stand-in';
import { a1Notation } from '../../sheets/a1';
import { cellAt, ensureCell } from '../../sheets/spreadsheet-model';
import { rangeType, sheetType } from './declared-types';
import { rangeGroupMembers } from './groups';
import { rangeCopyMembers } from './range-copy';
import { rangeDirectionMembers } from './range-direction';
import { rangeLookMembers } from './range-look';
import { formulaMembers } from './range-formulas';
import { mergeMembers } from './range-merges';
import { rangeProtectionMembers } from './protection';
import { areaOfRange, guarded } from './protection-state';
import {
  checkGrid,
  clearValues,
  forEachCell,
  gridOf,
  scriptValues,
  writeRichText,
  writeValues,
} from './range-state';
import { rangeShownMembers } from './range-shown';
import { rangeStyleMembers } from './range-style';
import { validationMembers } from './range-validation';
import { richTextOf, richTextType } from './rich-text';
import { rangeSelectionMembers } from './selection';
import type { RangeState } from './sheet-state';

const { call, counted, either } = membersOf<RangeState>();
const grid = listOf(listOf(anything));
/** A note; a number is its text, and in a grid a whole number has ".0" (issuetracker 429373214). */
const note: Param<string | null> = (value) => (typeof value === 'number' ? String(value) : textOrNull(value));
const noteInGrid: Param<string | null> = (value) =>
  typeof value === 'number' && Number.isInteger(value) ? value.toFixed(1) : note(value);
const noteGrid = listOf(listOf(noteInGrid));

function first<T>(cells: readonly (readonly T[])[]): T {
  const value = cells[0]?.[0];
  if (value === undefined) throw new Error('a range has at least one cell');
  return value;
}

const notes = (range: RangeState): string[][] => gridOf(range, (cell) => cell?.note ?? '');
function setNotes(range: RangeState, noteAt: (r: number, c: number) => string | null): StandIn {
  forEachCell(range, (row, column, r, c) => {
    const note = noteAt(r, c);
    if (note) ensureCell(range.sheet, row, column).note = note;
    else delete cellAt(range.sheet, row, column)?.note;
  });
  return rangeType.of(range);
}

function setValues(range: RangeState, cells: readonly (readonly unknown[])[]): StandIn {
  checkGrid(range, cells);
  writeValues(range, (r, c) => cells[r]?.[c]);
  return rangeType.of(range);
}

/** Range.clear with options: the parts that are named, or all where none is. */
function clearParts(range: RangeState, parts: Readonly<Record<string, unknown>>): StandIn {
  const named = Object.keys(parts).filter((part) => parts[part] === true);
  const known = ['contentsOnly', 'formatOnly', 'commentsOnly'];
  const other = named.find((part) => !known.includes(part));
  if (other !== undefined) throw unsupported(`Range.clear with ${other}`);
  const has = (part: string): boolean => named.length === 0 || named.includes(part);
  if (has('contentsOnly')) clearValues(range);
  if (has('formatOnly')) clearStyles(range);
  if (named.includes('commentsOnly')) setNotes(range, () => null);
  return rangeType.of(range);
}

function clearStyles(range: RangeState): void {
  forEachCell(range, (row, column) => delete cellAt(range.sheet, row, column)?.style);
}

function offset(range: RangeState, down: number, right: number, rows: number, columns: number): StandIn {
  const area = { row: range.area.row + down, column: range.area.column + right, rows, columns };
  if (area.row < 1 || area.column < 1 || rows < 1 || columns < 1) {
    throw exception('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return rangeType.of({ ...range, area });
}

const unguardedMembers: Readonly<Record<string, Member<RangeState>>> = {
  ...formulaMembers,
  ...rangeCopyMembers,
  ...rangeDirectionMembers,
  ...rangeLookMembers,
  ...mergeMembers,
  ...rangeGroupMembers,
  ...rangeProtectionMembers,
  ...rangeSelectionMembers,
  ...rangeShownMembers,
  ...rangeStyleMembers,
  ...validationMembers,
  clear: either(
    counted([], (range) => {
      clearValues(range);
      clearStyles(range);
      return rangeType.of(range);
    }),
    counted([options], clearParts),
  ),
  clearContent: counted([], (range) => {
    clearValues(range);
    return rangeType.of(range);
  }),
  clearFormat: counted([], (range) => {
    clearStyles(range);
    return rangeType.of(range);
  }),
  clearNote: counted([], (range) => setNotes(range, () => null)),
  getA1Notation: call([], ({ area }) => a1Notation(area)),
  getCell: call([integer, integer], (range, row, column) => offset(range, row - 1, column - 1, 1, 1)),
  getColumn: call([], ({ area }) => area.column),
  getHeight: call([], ({ area }) => area.rows),
  getLastColumn: call([], ({ area }) => area.column + area.columns - 1),
  getLastRow: call([], ({ area }) => area.row + area.rows - 1),
  getNote: counted([], (range) => first(notes(range))),
  getNotes: counted([], notes),
  getNumColumns: call([], ({ area }) => area.columns),
  getNumRows: call([], ({ area }) => area.rows),
  getRichTextValue: counted([], (range) => gridOf(range, richTextOf)[0]?.[0] ?? null),
  getRichTextValues: counted([], (range) => gridOf(range, richTextOf)),
  getRow: call([], ({ area }) => area.row),
  getSheet: call([], ({ world, book, sheet }) => sheetType.of({ world, book, sheet })),
  getValue: counted([], (range) => first(scriptValues(range))),
  getValues: counted([], scriptValues),
  getWidth: call([], ({ area }) => area.columns),
  isBlank: counted([], (range) => scriptValues(range).every((row) => row.every((value) => value === ''))),
  offset: either(
    call([integer, integer], (range, down, right) =>
      offset(range, down, right, range.area.rows, range.area.columns),
    ),
    call([integer, integer, integer], (range, down, right, rows) =>
      offset(range, down, right, rows, range.area.columns),
    ),
    call([integer, integer, integer, integer], offset),
  ),
  setNote: counted([note], (range, written) => setNotes(range, () => written)),
  setNotes: counted([noteGrid], (range, cells) => {
    checkGrid(range, cells);
    return setNotes(range, (r, c) => cells[r]?.[c] ?? null);
  }),
  setRichTextValue: counted([standIn(() => richTextType)], (range, value) => {
    forEachCell(range, (row, column) => {
      writeRichText(range, row, column, value);
    });
    return rangeType.of(range);
  }),
  setRichTextValues: counted([listOf(listOf(standIn(() => richTextType)))], (range, cells) => {
    checkGrid(range, cells);
    forEachCell(range, (row, column, r, c) => {
      writeRichText(range, row, column, cells[r]?.[c] ?? { text: '', link: null });
    });
    return rangeType.of(range);
  }),
  setValue: counted([anything], (range, value) => {
    writeValues(range, () => value);
    return rangeType.of(range);
  }),
  setValues: counted([grid], setValues),
};

/** The members of Apps Script's Range; those that edit are refused where a protection keeps the cells from the user. */
export const rangeMembers = guarded(unguardedMembers, areaOfRange);
