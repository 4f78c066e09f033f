import { columnLetters, columnNumber, type Area } from './a1';
import { formulaPieces } from './formula-pieces';

interface Place {
  readonly row: number;
  readonly column: number;
}

const corner = String.raw`R(?:\[(-?\d+)\]|(\d+))?C(?:\[(-?\d+)\]|(\d+))?`;

/**
 * A formula in R1C1 notation, as it reads in A1 notation in a cell: "R[1]C" is the cell below, "R1C1" is $A$1. A reference
 * outside the grid becomes #REF!.
 */
export function a1Formula(formula: string, cell: Place): string {
  // Texts and the names of tabs in quotes are no references; nor is a part of a longer word.
  const pattern = new RegExp(
    String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$\]])${corner}(?![\p{L}\p{N}_.(\[])`,
    'giu',
  );
  return formula.replace(pattern, (text, ...found: (string | undefined)[]) => {
    if (text.startsWith('"') || text.startsWith("'")) return text;
    const [byRow, row, byColumn, column] = found;
    const down = row === undefined ? cell.row + Number(byRow ?? 0) : Number(row);
    const right = column === undefined ? cell.column + Number(byColumn ?? 0) : Number(column);
    if (down < 1 || right < 1) return '#REF!';
    return `${column === undefined ? '' : '$'}${columnLetters(right)}${row === undefined ? '' : '$'}${String(down)}`;
  });
}

/** A formula in A1 notation, as it reads in R1C1 notation in a cell. */
export function r1c1Formula(formula: string, cell: Place): string {
  return formulaPieces(formula)
    .map(({ text, tab = '', cells }) =>
      cells === undefined
        ? text
        : `${tab}${cells
            .split(':')
            .map((each) => r1c1Corner(each, cell))
            .join(':')}`,
    )
    .join('');
}

function r1c1Corner(reference: string, cell: Place): string {
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] =
    /^(?:(\$?)([A-Za-z]+))?(\$?)(\d*)$/.exec(reference) ?? [];
  const row = Number(digits);
  const column = columnNumber(letters);
  const part = (letter: string, fixed: string, place: number, own: number): string => {
    if (place === 0) return '';
    return fixed === '' ? `${letter}[${String(place - own)}]` : `${letter}${String(place)}`;
  };
  return part('R', fixedRow, row, cell.row) + part('C', fixedColumn, column, cell.column);
}

/** Reads "R5C3" and "R2C2:R4C5" as cells; undefined for anything else. */
export function parseR1C1(notation: string): Area | undefined {
  const found = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i.exec(notation.trim());
  if (!found) return undefined;
  const [top = 0, left = 0, bottom = top, right = left] = found
    .slice(1)
    .filter((each) => (each as string | undefined) !== undefined)
    .map(Number);
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}
