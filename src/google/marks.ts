import type { MarksPort, TabMarks } from '../engine/app/ports';
import { cellsOf, coveringAreas, type Area, type Cell } from '../engine/values/areas';
import { largest } from '../engine/values/extremes';
import { cellAddress } from '../engine/values/place';
import { knownTabs, type NamedSheet } from './active';
import { readSheet, writeSheet } from './sheet-call';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Marks = TabMarks['marks'];

/** Light enough for black text: every pair has a contrast over 12:1. */
const COLOURS = { FEL: '#f9d5d0', VARNING: '#fdeec4', TIPS: '#dcebf7' } as const;

/** In how many areas a tab's notes are written at most. */
const MOST_AREAS = 20;

/** How many cells of a tab are looked through for notes, besides those where values or marks are. */
const MOST_CELLS = 30_000;

/**
 * Marks in the sheet: colour by conditional formatting and text by notes, so the officer's own stay untouched. `name` is
 * what officers call the report.
 */
export function marksPort(name: string): MarksPort {
  // Always true: the add-on knows its own colouring rules by it.
  const formula = `=LEN("${name}")>0`;
  const sheetOf = (tab: string) => knownTabs().find(({ name: one }) => one === tab);
  return {
    mark(tab, wanted) {
      const sheet = sheetOf(tab);
      if (sheet === undefined) return;
      const rules = rulesOf(sheet);
      const ours = wanted.isEarlier ? rules.filter((rule) => isOurs(rule, formula)) : [];
      const notes = notesOf(sheet, wanted, areasOf(ours));
      writeNotes(notes);
      colour(sheet, rules, notes.inside, formula);
    },
    restore(tab, wanted) {
      const sheet = sheetOf(tab);
      if (sheet === undefined) return false;
      const notes = notesOf(sheet, wanted, []);
      if (notes.differing.length === 0) return false;
      writeNotes(notes);
      colour(sheet, rulesOf(sheet), notes.inside, formula);
      return true;
    },
  };
}

/** The notes of a tab that are not as they are to be. */
interface Notes extends NamedSheet {
  /** The marks whose cells there are. */
  readonly inside: Marks;
  readonly notes: readonly (readonly string[])[];
  readonly differing: readonly Cell[];
  readonly changedAt: (row: number, column: number, note: string) => string;
}

function notesOf(tab: NamedSheet, { marks, reach, change }: TabMarks, coloured: readonly Area[]): Notes {
  const { sheet, name } = tab;
  const sizeOf = () => ({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });
  const most = readSheet(sheet, 'Sheet.getMaxRows', sizeOf, name);
  // A mark may lie one row or column outside a tab that is full; there is no cell to mark then.
  const inside = marks.filter(({ row, column }) => row < most.rows && column < most.columns);
  const columns = Math.min(
    most.columns,
    largest(
      inside.map(({ column }) => column + 1),
      Math.max(26, reach.columns),
    ),
  );
  const rows = Math.min(
    most.rows,
    largest(
      inside.map(({ row }) => row + 1),
      Math.max(reach.rows, Math.floor(MOST_CELLS / columns)),
    ),
  );
  const area = sheet.getRange(1, 1, rows, columns);
  const notes = readSheet(sheet, 'Range.getNotes', () => area.getNotes(), name);
  // A tab has 40 000 cells, and nearly all of them neither have nor get a note.
  const at = (row: number, column: number) => row * columns + column;
  const markAt = new Map(inside.map(({ row, column, note }) => [at(row, column), note]));
  const colouredAt = new Set(
    coloured.flatMap((part) => cellsIn(part, rows, columns).map(({ row, column }) => at(row, column))),
  );
  const changedAt = (row: number, column: number, note: string) =>
    change(note, markAt.get(at(row, column)) ?? null, colouredAt.has(at(row, column)));
  const differing: Cell[] = [];
  notes.forEach((line, row) => {
    line.forEach((note, column) => {
      if (note === '' && !markAt.has(at(row, column))) return;
      if (changedAt(row, column, note) !== note) differing.push({ row, column });
    });
  });
  return { ...tab, inside, notes, differing, changedAt };
}

function cellsIn(area: Area, rows: number, columns: number): readonly Cell[] {
  return cellsOf({
    ...area,
    rows: Math.max(0, Math.min(area.rows, rows - area.row)),
    columns: Math.max(0, Math.min(area.columns, columns - area.column)),
  });
}

/** Writes what differs. Each area is read again just before, but for the first: the whole tab was read just before that. */
function writeNotes({ sheet, name, notes, differing, changedAt }: Notes): void {
  const areas = coveringAreas(differing, MOST_AREAS);
  areas.forEach(({ row, column, rows, columns }, index) => {
    const range = sheet.getRange(row + 1, column + 1, rows, columns);
    const now =
      index === 0
        ? notes.slice(row, row + rows).map((line) => line.slice(column, column + columns))
        : readSheet(sheet, 'Range.getNotes', () => range.getNotes(), name);
    const changed = now.map((line, r) => line.map((note, c) => changedAt(row + r, column + c, note)));
    writeSheet(sheet, 'Range.setNotes', 'any', () => range.setNotes(changed), name);
  });
}

function rulesOf({ sheet, name }: NamedSheet) {
  return readSheet(sheet, 'Sheet.getConditionalFormatRules', () => sheet.getConditionalFormatRules(), name);
}

function isOurs(rule: Rule, formula: string): boolean {
  return rule.getBooleanCondition()?.getCriteriaValues()[0] === formula;
}

function areasOf(rules: readonly Rule[]): readonly Area[] {
  return rules.flatMap((rule) =>
    rule.getRanges().map((range) => ({
      row: range.getRow() - 1,
      column: range.getColumn() - 1,
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
    })),
  );
}

function colour({ sheet, name }: NamedSheet, rules: readonly Rule[], marked: Marks, formula: string): void {
  const own = rules.filter((rule) => !isOurs(rule, formula));
  const ours = (['FEL', 'VARNING', 'TIPS'] as const).flatMap((severity) => {
    const cells = marked.filter((mark) => mark.severity === severity).map(cellAddress);
    if (cells.length === 0) return [];
    const ranges = sheet.getRangeList(cells).getRanges();
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(COLOURS[severity]);
    return [rule.setRanges(ranges).build()];
  });
  const setRules = () => {
    sheet.setConditionalFormatRules([...own, ...ours]);
  };
  writeSheet(sheet, 'Sheet.setConditionalFormatRules', 'any', setRules, name);
}
