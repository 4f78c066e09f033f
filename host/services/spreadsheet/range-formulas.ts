import { membersOf } from '../../runtime/define-stand-in';
import { listOf, text, textOrNull } from '../../runtime/params';
import type { Member, StandIn } from '../../runtime/stand-in';
import { copierOf } from '../../sheets/moved-references';
import { formulaOfR1C1, r1c1OfFormula } from '../../sheets/r1c1';
import { cellAt } from '../../sheets/spreadsheet-model';
import { rangeType } from './declared-types';
import { checkGrid, forEachCell, gridOf, writeValue, writeValues } from './range-state';
import type { RangeState } from './sheet-state';

const { counted } = membersOf<RangeState>();
const textGrid = listOf(listOf(textOrNull));

const formulas = (range: RangeState): string[][] =>
  gridOf(range, ({ formula } = {}) => (formula === undefined ? '' : `=${formula}`));

/** The formulas in R1C1 notation; null for a cell without one. */
function r1c1Formulas(range: RangeState): (string | null)[][] {
  const { row, column, rows, columns } = range.area;
  return Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_column, c) => {
      const place = { row: row + r, column: column + c };
      const formula = cellAt(range.sheet, place.row, place.column)?.formula;
      return formula === undefined ? null : `=${r1c1OfFormula(formula, place)}`;
    }),
  );
}

const withoutSign = (formula: string): string => formula.replace(/^=/, '');

/** One formula for all cells: its relative references follow, as in a formula that is copied from the first cell. */
function setFormula(range: RangeState, formula: string | null): StandIn {
  if (formula === null || formula === '') {
    writeValues(range, () => '');
    return rangeType.of(range);
  }
  const copy = copierOf(withoutSign(formula));
  forEachCell(range, (row, column, r, c) => {
    writeValue(range, row, column, `=${copy(r, c)}`);
  });
  return rangeType.of(range);
}

type Grid = readonly (readonly (string | null)[])[];

function setFormulas(
  range: RangeState,
  cells: Grid,
  read: (formula: string, r: number, c: number) => string,
): StandIn {
  checkGrid(range, cells);
  writeValues(range, (r, c) => {
    const formula = cells[r]?.[c] ?? '';
    return formula === '' ? '' : `=${read(withoutSign(formula), r, c)}`;
  });
  return rangeType.of(range);
}

const placeIn = ({ area }: RangeState, r: number, c: number) => ({
  row: area.row + r,
  column: area.column + c,
});

/** The members of Range for formulas, in A1 and R1C1 notation (gas-fakes, testsheets.js, run at Google by its author). */
export const formulaMembers: Readonly<Record<string, Member<RangeState>>> = {
  getFormula: counted([], (range) => formulas(range)[0]?.[0] ?? ''),
  getFormulas: counted([], formulas),
  getFormulaR1C1: counted([], (range) => r1c1Formulas(range)[0]?.[0] ?? null),
  getFormulasR1C1: counted([], r1c1Formulas),
  setFormula: counted([textOrNull], setFormula),
  setFormulas: counted([textGrid], (range, cells) => setFormulas(range, cells, (formula) => formula)),
  setFormulaR1C1: counted([text], (range, formula) => {
    forEachCell(range, (row, column) => {
      writeValue(range, row, column, `=${formulaOfR1C1(withoutSign(formula), { row, column })}`);
    });
    return rangeType.of(range);
  }),
  setFormulasR1C1: counted([textGrid], (range, cells) =>
    setFormulas(range, cells, (formula, r, c) => formulaOfR1C1(formula, placeIn(range, r, c))),
  ),
};
