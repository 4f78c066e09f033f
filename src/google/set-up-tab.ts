/** What one tab is given when a workbook is set up. Each step leaves what is there as it is, and may be done twice. */
import type { PlannedLine, PlannedRule, PlannedTab } from '../engine/app/set-up-plan';
import { coveringAreas } from '../engine/values/areas';
import { makeRoom } from './make-room';
import { readSheet, writeSheet } from './sheet-call';

/** The width of a column that nobody has set. */
const USUAL_WIDTH = 100;
/** So many rows of a tab are looked through for rules of the officer's. */
const MOST_ROWS = 2000;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A tab of the plan in the workbook. */
export interface TargetTab {
  readonly planned: PlannedTab;
  readonly sheet: Sheet;
  /** Whether it has no values yet. A tab gets them last: one that has them is finished. */
  readonly isNew: boolean;
  /** Whether it had to be made, so that nothing can stand in it. */
  readonly isMade: boolean;
  /** The row of a table's headings, from 0. */
  readonly headingRow: number;
  /** The column of each line of a table, or the row of each line of another tab, from 0. */
  readonly at: readonly number[];
  /** Whether each line is missing. */
  readonly lacks: readonly boolean[];
}

/** Lines beside each other that have something in common, from the place `first` on. */
interface Run<T> {
  readonly first: number;
  readonly count: number;
  readonly value: T;
}

/** The lines for which there is a value, in runs of those that have the same one. */
function runsOf<T>(
  { planned, at }: TargetTab,
  valueOf: (line: PlannedLine, index: number) => T | null,
): readonly Run<T>[] {
  const runs: Run<T>[] = [];
  const lines = planned.lines.flatMap((line, index) => {
    const value = valueOf(line, index);
    return value === null ? [] : [{ place: at[index] ?? 0, value }];
  });
  for (const { place, value } of [...lines].sort((a, b) => a.place - b.place)) {
    const last = runs[runs.length - 1];
    if (last?.first !== undefined && last.first + last.count === place && same(last.value, value)) {
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    } else runs.push({ first: place, count: 1, value });
  }
  return runs;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const isTable = ({ planned }: TargetTab) => planned.form === 'table';
/** The column of a tab that is no table in which its lines have their values, from 1. */
const valueColumn = ({ planned }: TargetTab) => (planned.form === 'texts' ? 3 : 2);

/** The cells in which lines have their values. */
function cellsOf(target: TargetTab, first: number, count: number, column = valueColumn(target)): Range {
  const { sheet, headingRow } = target;
  return isTable(target)
    ? sheet.getRange(headingRow + 2, first + 1, sheet.getMaxRows() - headingRow - 1, count)
    : sheet.getRange(first + 1, column, count, 1);
}

/** Adds the columns and rows that the tab is too small for. */
export function makeRoomFor(target: TargetTab): void {
  const { sheet, at, headingRow } = target;
  const last = Math.max(...at) + 1;
  if (isTable(target)) makeRoom(sheet, headingRow + 2, last);
  else makeRoom(sheet, last, 3);
}

/** The whole look of a tab without values or look, and of another that of the columns that are added to it. */
export function addLook(target: TargetTab): void {
  const { sheet, planned, isNew, lacks, headingRow } = target;
  const isWhole = isNew || isBare(target);
  const isGiven = (index: number) => isWhole || (isTable(target) && lacks[index] === true);
  const widths = isTable(target)
    ? runsOf(target, ({ width }, index) => (isGiven(index) ? width : null))
    : planned.widths.map((value, first) => ({ first, count: 1, value }));
  const mayBeSet = target.isMade || !isNew ? widths : widths.flatMap((run) => withUsualWidth(sheet, run));
  const given = runsOf(target, (_line, index) => (isGiven(index) ? true : null));
  if (given.length === 0) return;
  writeSheet(sheet, 'Sheet.format', 'any', () => {
    setWidths(target, mayBeSet);
    for (const { first, count } of isTable(target) ? given : [{ first: 0, count: 3 }]) {
      sheet.getRange(headingRow + 1, first + 1, 1, count).setFontWeight('bold');
      sheet.getRange(1, first + 1, sheet.getMaxRows(), count).setWrap(true);
    }
    const formats = runsOf(target, ({ format }, index) => (isGiven(index) ? format : null));
    for (const format of new Set(formats.map(({ value }) => value))) {
      const ranges = formats
        .filter(({ value }) => value === format)
        .map(({ first, count }) => cellsOf(target, first, count, 2).getA1Notation());
      sheet.getRangeList(ranges).setNumberFormat(format);
    }
    if (!isWhole) return;
    for (const [index, count] of planned.groups) fold(target, index, count);
    if (isNew && planned.isHidden) sheet.hideSheet();
    sheet.setFrozenColumns(planned.frozenColumns);
    sheet.setFrozenRows(headingRow + 1);
  });
}

/** Sets the width that most columns have for all of them, where they lie side by side, and then the others. */
function setWidths({ sheet }: TargetTab, widths: readonly Run<number>[]): void {
  const ofWidth = (width: number) => widths.filter(({ value }) => value === width);
  const [first, last] = [widths[0], widths[widths.length - 1]];
  if (first === undefined || last === undefined) return;
  const usual = widths.reduce(
    (most, { value }) => (ofWidth(value).length > ofWidth(most).length ? value : most),
    first.value,
  );
  const span = last.first + last.count - first.first;
  const isUnbroken = widths.reduce((total, { count }) => total + count, 0) === span;
  if (isUnbroken) sheet.setColumnWidths(first.first + 1, span, usual);
  for (const { first: from, count, value } of widths) {
    if (value !== usual || !isUnbroken) sheet.setColumnWidths(from + 1, count, value);
  }
}

/** The columns of a run that have the width that nobody has set, one by one. */
function withUsualWidth(sheet: Sheet, { first, count, value }: Run<number>): readonly Run<number>[] {
  return Array.from({ length: count }, (_, offset) => first + offset)
    .filter((column) => sheet.getColumnWidth(column + 1) === USUAL_WIDTH)
    .map((column) => ({ first: column, count: 1, value }));
}

/** Whether a tab has its names alone, and no look: an earlier version made it. */
function isBare(target: TargetTab): boolean {
  const { sheet, headingRow, planned, at } = target;
  const columns = isTable(target) ? at : [0, 1, 2];
  const isEmpty = isTable(target)
    ? sheet.getLastRow() === headingRow + 1
    : sheet.getLastColumn() === 1 || planned.headings.length === sheet.getLastColumn();
  return (
    isEmpty &&
    sheet.getFrozenColumns() === 0 &&
    columns.every((column) => sheet.getColumnWidth(column + 1) === USUAL_WIDTH)
  );
}

function fold({ sheet, at }: TargetTab, index: number, count: number): void {
  const first = (at[index] ?? 0) + 1;
  const columns = sheet.getRange(1, first, sheet.getMaxRows(), count);
  if (sheet.getColumnGroupDepth(first) === 0) columns.shiftColumnGroupDepth(1);
  columns.collapseGroups();
}

/** Rules where there are none; whether any was laid. */
export function addRules(target: TargetTab, targets: readonly TargetTab[]): boolean {
  const { sheet, planned, isMade, at } = target;
  const last = Math.max(...at) + 1;
  const area = isTable(target)
    ? sheet.getRange(
        target.headingRow + 2,
        1,
        Math.min(sheet.getMaxRows() - target.headingRow - 1, MOST_ROWS),
        last,
      )
    : sheet.getRange(1, valueColumn(target), last, 1);
  if (isMade && !isTable(target) && planned.lines.some(({ rule }) => rule !== null)) {
    layRules(target, area, targets);
    return true;
  }
  const there = isMade ? [] : readSheet(sheet, 'Range.getDataValidations', () => area.getDataValidations());
  const isRuled = (place: number) =>
    isTable(target)
      ? there.some((row) => (row[place] ?? null) !== null)
      : (there[place]?.[0] ?? null) !== null;
  const runs = runsOf(target, ({ rule }, index) => (isRuled(at[index] ?? 0) ? null : rule));
  for (const { first, count, value } of runs) {
    const rule = builtRule(value, targets);
    if (rule === null) continue;
    writeSheet(sheet, 'Range.setDataValidation', 'any', () =>
      cellsOf(target, first, count).setDataValidation(rule),
    );
  }
  return runs.length > 0;
}

/** The rules of a tab that has none and is no table, in one call. */
function layRules({ sheet, planned, at }: TargetTab, area: Range, targets: readonly TargetTab[]): void {
  const rules: (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] = Array.from(
    { length: area.getNumRows() },
    () => [null],
  );
  planned.lines.forEach(({ rule }, index) => {
    if (rule !== null) rules[at[index] ?? 0] = [builtRule(rule, targets)];
  });
  writeSheet(sheet, 'Range.setDataValidation', 'any', () => area.setDataValidations(rules));
}

/** The rule; null where the column that it refers to is in no tab. */
function builtRule(
  rule: PlannedRule,
  targets: readonly TargetTab[],
): GoogleAppsScript.Spreadsheet.DataValidation | null {
  const made = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  switch (rule.kind) {
    case 'list':
      return made.requireValueInList([...rule.values], true).build();
    case 'date':
      return made.requireDate().build();
    case 'number':
      return made.requireNumberBetween(rule.least, rule.most).build();
    case 'range': {
      const other = targets.find(({ planned }) => planned.name === rule.tab);
      const index = other?.planned.lines.findIndex(({ name }) => name === rule.column) ?? -1;
      if (other === undefined || index === -1) return null;
      return made.requireValueInRange(cellsOf(other, other.at[index] ?? 0, 1), true).build();
    }
  }
}

/** Help in the notes of the headings, beside what a person or a check has written there; whether any was added. */
export function addHelp(target: TargetTab, helpSign: string): boolean {
  const { sheet, planned, at, headingRow, isMade } = target;
  if (planned.form === 'keys') return addHelpCells(target);
  const last = Math.max(...at) + 1;
  const area = isTable(target) ? sheet.getRange(headingRow + 1, 1, 1, last) : sheet.getRange(1, 1, last, 1);
  const before = isMade
    ? Array.from({ length: area.getNumRows() }, () => Array.from({ length: area.getNumColumns() }, () => ''))
    : readSheet(sheet, 'Range.getNotes', () => area.getNotes());
  const after = before.map((row) => [...row]);
  planned.lines.forEach(({ help }, index) => {
    const place = at[index] ?? 0;
    const [row, column] = isTable(target) ? [0, place] : [place, 0];
    const note = after[row]?.[column] ?? '';
    const line = after[row];
    if (line !== undefined && !note.includes(helpSign))
      line[column] = note === '' ? help : `${note}\n\n${help}`;
  });
  if (same(before, after)) return false;
  writeSheet(sheet, 'Range.setNotes', 'any', () => area.setNotes(after));
  return true;
}

/** Help in the third column, where nothing stands; a tab without values gets it with them. */
function addHelpCells(target: TargetTab): boolean {
  const { sheet, planned, at, isNew } = target;
  if (isNew) return false;
  const area = sheet.getRange(1, 3, Math.max(...at) + 1, 1);
  const there: unknown[][] = readSheet(sheet, 'Range.getValues', () => area.getValues());
  const helps = new Map(planned.lines.map(({ help }, index) => [at[index] ?? 0, help]));
  const free = [...helps.keys()].filter((row) => there[row]?.[0] === '');
  for (const { row, rows } of coveringAreas(
    free.map((place) => ({ row: place, column: 2 })),
    Infinity,
  )) {
    const cells = Array.from({ length: rows }, (_row, r) => [helps.get(row + r) ?? '']);
    writeSheet(sheet, 'Range.setValues', 'any', () => sheet.getRange(row + 1, 3, rows, 1).setValues(cells));
  }
  return free.length > 0;
}

/** Computed columns are protected with a warning only, which whoever means to may pass. */
export function protectComputed(target: TargetTab, description: string): void {
  const { sheet } = target;
  for (const { first, count } of runsOf(target, ({ isComputed }) => (isComputed ? true : null))) {
    const cells = cellsOf(target, first, count);
    const isHere = (range: Range) => range.getColumn() <= first + 1 && range.getLastColumn() >= first + count;
    writeSheet(sheet, 'Range.protect', 'any', () => {
      const there = sheet
        .getProtections(SpreadsheetApp.ProtectionType.RANGE)
        .find((one) => isHere(one.getRange()));
      if (there?.isWarningOnly() === true) return;
      // One without a description is of a run that broke; another is the officer's.
      if (there !== undefined && ![description, ''].includes(there.getDescription())) return;
      (there ?? cells.protect()).setDescription(description).setWarningOnly(true);
    });
  }
}

/** The names that are missing. They come last, where nothing stands. */
export function addMissingNames(target: TargetTab): void {
  const { sheet, planned, isNew, headingRow, lacks } = target;
  const help = planned.form === 'keys';
  if (isNew && !isTable(target)) {
    const rows = [planned.headings, ...planned.lines.map((line) => [line.name, '', help ? line.help : ''])];
    writeSheet(sheet, 'Range.setValues', 'any', () =>
      sheet.getRange(1, 1, rows.length, 3).setValues(rows.map((row) => [...row])),
    );
    return;
  }
  const names = new Map(target.at.map((place, index) => [place, planned.lines[index]?.name ?? '']));
  for (const { first, count } of runsOf(target, (_line, index) => (lacks[index] === true ? true : null))) {
    const added = Array.from({ length: count }, (_name, index) => names.get(first + index) ?? '');
    const cells = isTable(target)
      ? sheet.getRange(headingRow + 1, first + 1, 1, count)
      : sheet.getRange(first + 1, 1, count, 1);
    const there: unknown[][] = isNew ? [] : readSheet(sheet, 'Range.getValues', () => cells.getValues());
    if (there.some((row) => row.some((value) => value !== ''))) continue;
    writeSheet(sheet, 'Range.setValues', 'any', () =>
      cells.setValues(isTable(target) ? [added] : added.map((name) => [name])),
    );
  }
}
