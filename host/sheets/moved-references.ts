import { unsupported } from '../runtime/service-error';
import { columnLetters, columnNumber } from './a1';
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
 * Makes every formula of the spreadsheet point at the same cells after `count` rows or columns from `at` go. A formula
 * that pointed at nothing else would become #REF! at Google; it is refused by name, and nothing has changed then.
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

// A text in quotes, which is left alone; or a reference, with the tab before it.
const references =
  /"(?:[^"]|"")*"|(?<![\w.$!'])((?:'(?:[^']|'')+'|[A-Za-zÅÄÖåäö_][\wÅÄÖåäö.]*)!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d*)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)(?![\w(.])/g;

function movedFormula(formula: string, own: string, target: string, axis: Axis, move: Move): string {
  return formula.replace(
    references,
    (all: string, tab: string | undefined, reference: string | undefined) => {
      if (reference === undefined) return all;
      const named = tab
        ?.slice(0, -1)
        .replace(/^'(.*)'$/, '$1')
        .replaceAll("''", "'");
      return (named ?? own) === target ? `${tab ?? ''}${movedReference(reference, axis, move)}` : all;
    },
  );
}

function movedReference(reference: string, axis: Axis, { first, last }: Move): string {
  const [from = '', to] = reference.split(':');
  const start = movedCorner(from, axis, first);
  const end = movedCorner(to ?? from, axis, last);
  if (start.place > end.place)
    throw unsupported(`taking away the ${axis}s that the formula ${reference} points at`);
  return to === undefined ? start.text : `${start.text}:${end.text}`;
}

/**
 * A formula as it reads when it is copied so many rows down and columns to the right: references without "$" follow.
 * Undefined where one would leave the tab above or to the left.
 */
export function copiedFormula(formula: string, down: number, right: number): string | undefined {
  let outside = 0;
  const copied = formula.replace(
    references,
    (all: string, tab: string | undefined, reference: string | undefined) => {
      if (reference === undefined) return all;
      const corners = reference.split(':').map((corner) => copiedCorner(corner, down, right));
      outside += corners.filter((corner) => corner === undefined).length;
      return `${tab ?? ''}${corners.join(':')}`;
    },
  );
  return outside === 0 ? copied : undefined;
}

function copiedCorner(corner: string, down: number, right: number): string | undefined {
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner) ?? [];
  const column = columnNumber(letters) + (fixedColumn === '' ? right : 0);
  const row = Number(digits) + (fixedRow === '' ? down : 0);
  if ((letters !== '' && column < 1) || (digits !== '' && row < 1)) return undefined;
  return `${fixedColumn}${letters && columnLetters(column)}${fixedRow}${digits && String(row)}`;
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
