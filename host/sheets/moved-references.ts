import { columnLetters, columnNumber, fileSize, type Area } from './a1';
import { contains } from './areas';
import { formulaPieces } from './formula-pieces';
import type { SheetModel, SpreadsheetModel } from './spreadsheet-model';

type Axis = 'row' | 'column';

/** Where a place of a reference is after rows or columns came or went: as the first of a range, and as its last. */
interface Move {
  readonly first: (place: number) => number;
  readonly last: (place: number) => number;
}

/** Makes every formula of the spreadsheet point at the same cells after `count` rows or columns come before `at`. */
export function referencesAfterInsert(
  book: SpreadsheetModel,
  sheet: SheetModel,
  axis: Axis,
  at: number,
  count: number,
): void {
  const moved = (place: number): number => (place < at ? place : place + count);
  moveFormulas(book, sheet, axis, { first: moved, last: moved });
}

/**
 * Makes every formula of the spreadsheet point at the same cells after `count` rows or columns from `at` go. What pointed
 * at nothing else becomes #REF!.
 */
export function referencesAfterDelete(
  book: SpreadsheetModel,
  sheet: SheetModel,
  axis: Axis,
  at: number,
  count: number,
): void {
  moveFormulas(book, sheet, axis, {
    first: (place) => (place < at ? place : Math.max(at, place - count)),
    last: (place) => (place < at ? place : Math.max(at - 1, place - count)),
  });
}

function moveFormulas(book: SpreadsheetModel, sheet: SheetModel, axis: Axis, move: Move): void {
  const changes = book.sheets.flatMap((own) =>
    own.cells.flatMap((row) =>
      (row ?? []).flatMap((cell) => {
        if (cell?.formula === undefined) return [];
        return [{ cell, formula: movedFormula(cell.formula, own.name, sheet.name, axis, move) }];
      }),
    ),
  );
  for (const { cell, formula } of changes) cell.formula = formula;
}

function movedFormula(formula: string, own: string, target: string, axis: Axis, move: Move): string {
  return formulaPieces(formula)
    .map(({ text, tab = '', cells }) => {
      if (cells === undefined) return text;
      const isHere = (tab === '' ? own : tabName(tab)) === target;
      return isHere ? (movedReference(tab, cells, axis, move) ?? lostReference) : text;
    })
    .join('');
}

/** The name of the tab that a reference begins with: `'Mål och annat'!` names Mål och annat. */
function tabName(tab: string): string {
  return tab
    .slice(0, -1)
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'");
}

/** What Sheets writes in place of a reference whose cells are gone. */
const lostReference = '#REF!';

/** A reference where it is now; undefined when nothing is left of it. */
function movedReference(
  tab: string,
  reference: string,
  axis: Axis,
  { first, last }: Move,
): string | undefined {
  const [from = '', to] = reference.split(':');
  const start = movedCorner(from, axis, first);
  const end = movedCorner(to ?? from, axis, last);
  if (start.place > end.place) return undefined;
  return `${tab}${to === undefined ? start.text : `${start.text}:${end.text}`}`;
}

/** Cells of a tab. */
interface Cells {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/**
 * Makes every formula of the spreadsheet point at the same cells after those of an area are moved, which they are not
 * yet, so that their first lies at `to`. References in the cells that move name their tab where they come to another.
 */
export function referencesAfterMove(
  book: SpreadsheetModel,
  from: Cells,
  to: { readonly sheet: SheetModel; readonly row: number; readonly column: number },
): void {
  const [down, right] = [to.row - from.area.row, to.column - from.area.column];
  const nameOf = ({ name }: SheetModel): string => `'${name.replaceAll("'", "''")}'!`;
  for (const own of book.sheets) {
    own.cells.forEach((row, r) =>
      row?.forEach((cell, c) => {
        if (cell?.formula === undefined) return;
        const isMoved = own === from.sheet && contains(from.area, r + 1, c + 1);
        const ownAfter = isMoved ? to.sheet : own;
        cell.formula = formulaPieces(cell.formula)
          .map(({ text, tab = '', cells }) => {
            if (cells === undefined) return text;
            const name = tab === '' ? own.name : tabName(tab);
            const corners = cells.split(':').map(cornerOf);
            const follows =
              name === from.sheet.name &&
              corners.every((corner) => contains(from.area, corner.row, corner.column));
            if (follows) {
              const moved = corners.map((corner) => shiftedCorner(corner, down, right)).join(':');
              return `${ownAfter === to.sheet ? '' : nameOf(to.sheet)}${moved}`;
            }
            return tab === '' && ownAfter !== own ? `${nameOf(own)}${cells}` : text;
          })
          .join('');
      }),
    );
  }
}

function shiftedCorner({ fixedColumn, column, fixedRow, row }: Corner, down: number, right: number): string {
  return `${fixedColumn}${columnLetters(column + right)}${fixedRow}${String(row + down)}`;
}

/**
 * A formula as it reads when it is copied so many rows down and columns to the right: references without "$" follow, and
 * one that leaves the grid becomes #REF!.
 */
export function copiedFormula(formula: string, down: number, right: number): string {
  return copierOf(formula)(down, right);
}

/** What copies a formula to many places; it is taken apart once. */
export function copierOf(formula: string): (down: number, right: number) => string {
  const parts = formulaPieces(formula).map(({ text, tab = '', cells }) =>
    cells === undefined ? text : { tab, corners: cells.split(':').map(cornerOf) },
  );
  return (down, right) =>
    parts.map((part) => (typeof part === 'string' ? part : copied(part, down, right))).join('');
}

interface MovableReference {
  readonly tab: string;
  readonly corners: readonly Corner[];
}

/** A corner of a reference; a column or row of 0 is one that it does not name. */
interface Corner {
  readonly fixedColumn: string;
  readonly column: number;
  readonly fixedRow: string;
  readonly row: number;
}

function cornerOf(corner: string): Corner {
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] =
    /^(?:(\$?)([A-Za-z]+))?(\$?)(\d*)$/.exec(corner) ?? [];
  return { fixedColumn, column: columnNumber(letters), fixedRow, row: Number(digits) };
}

function copied({ tab, corners }: MovableReference, down: number, right: number): string {
  let text = tab;
  for (const { fixedColumn, column, fixedRow, row } of corners) {
    const newColumn = column === 0 || fixedColumn !== '' ? column : column + right;
    const newRow = row === 0 || fixedRow !== '' ? row : row + down;
    if ((column !== 0 && newColumn < 1) || newColumn > fileSize.columns) return lostReference;
    if ((row !== 0 && newRow < 1) || newRow > fileSize.rows) return lostReference;
    if (text.length > tab.length) text += ':';
    text += `${fixedColumn}${column === 0 ? '' : columnLetters(newColumn)}${fixedRow}${row === 0 ? '' : String(newRow)}`;
  }
  return text;
}

/** A corner of a reference where it is now; one that is open on this axis stays, at a place that is never wrong. */
function movedCorner(corner: string, axis: Axis, move: (place: number) => number) {
  const [, dollar = '', letters = '', dollarBefore = '', digits = ''] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner) ?? [];
  if (axis === 'row') {
    if (digits === '') return { text: corner, place: Number.NaN };
    const place = move(Number(digits));
    return { text: `${dollar}${letters}${dollarBefore}${String(place)}`, place };
  }
  if (letters === '') return { text: corner, place: Number.NaN };
  const place = move(columnNumber(letters));
  return { text: `${dollar}${columnLetters(Math.max(1, place))}${dollarBefore}${digits}`, place };
}
