import { columnLetters, columnNumber } from './a1';
import { formulaPieces } from './formula-pieces';

/** The cell that a formula stands in, 1-based. */
interface Place {
  readonly row: number;
  readonly column: number;
}

// A text, a tab's name in quotes, or a reference: "R" and "C", each alone, with a number, or with a distance in brackets.
const references =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\p{L}\p{N}_.(])/giu;

/** A formula in R1C1 notation as it reads in A1 notation in its cell. */
export function formulaOfR1C1(formula: string, place: Place): string {
  return formula.replace(references, (found: string, row: string | undefined, column: string | undefined) => {
    if (/^["']/.test(found)) return found;
    const c = part(column, place.column);
    const r = part(row, place.row);
    if (r.at < 1 || c.at < 1) return '#REF!';
    return `${c.fixed}${columnLetters(c.at)}${r.fixed}${String(r.at)}`;
  });
}

function part(written: string | undefined, own: number): { readonly fixed: string; readonly at: number } {
  if (written === undefined) return { fixed: '', at: own };
  if (!written.startsWith('[')) return { fixed: '$', at: Number(written) };
  return { fixed: '', at: own + Number(written.slice(1, -1)) };
}

/** A formula in A1 notation as it reads in R1C1 notation in its cell, with every distance written out. */
export function r1c1OfFormula(formula: string, place: Place): string {
  return formulaPieces(formula)
    .map(({ text, tab = '', cells }) =>
      cells === undefined
        ? text
        : tab +
          cells
            .split(':')
            .map((corner) => r1c1OfCorner(corner, place))
            .join(':'),
    )
    .join('');
}

function r1c1OfCorner(corner: string, place: Place): string {
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] =
    /^(?:(\$?)([A-Za-z]+))?(\$?)(\d*)$/.exec(corner) ?? [];
  const row = digits === '' ? '' : `R${distance(fixedRow, Number(digits), place.row)}`;
  return row + (letters === '' ? '' : `C${distance(fixedColumn, columnNumber(letters), place.column)}`);
}

const distance = (fixed: string, at: number, own: number): string =>
  fixed === '' ? `[${String(at - own)}]` : String(at);
