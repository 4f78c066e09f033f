import { membersOf } from '../../runtime/define-stand-in';
import { listOf, text, textOrNull } from '../../runtime/params';
import type { Member, StandIn } from '../../runtime/stand-in';
import { a1Formula, r1c1Formula } from '../../sheets/r1c1';
import { copierOf } from '../../sheets/moved-references';
import { cellAt } from '../../sheets/spreadsheet-model';
import { rangeType } from './declared-types';
import { checkGrid, forEachCell, gridOf, writeValue, writeValues } from './range-state';
import type { RangeState } from './sheet-state';

const withSign = (formula: string): string => (formula.startsWith('=') ? formula : `=${formula}`);

const formulas = (range: RangeState): string[][] =>
  gridOf(range, ({ formula } = {}) => (formula === undefined ? '' : `=${formula}`));

function r1c1Formulas(range: RangeState): string[][] {
  const { area, sheet } = range;
  return Array.from({ length: area.rows }, (_row, r) =>
    Array.from({ length: area.columns }, (_column, c) => {
      const place = { row: area.row + r, column: area.column + c };
      const formula = cellAt(sheet, place.row, place.column)?.formula;
      return formula === undefined ? '' : `=${r1c1Formula(formula, place)}`;
    }),
  );
}

/** The same formula in each cell: references without "$" are those of the first cell, and follow. */
function setFormula(range: RangeState, formula: string): StandIn {
  const copy = copierOf(withSign(formula).slice(1));
  forEachCell(range, (row, column, r, c) => {
    writeValue(range, row, column, formula === '' ? '' : `=${copy(r, c)}`);
  });
  return rangeType.of(range);
}

function setEach(
  range: RangeState,
  formulaAt: (row: number, column: number, r: number, c: number) => string,
): StandIn {
  const { row, column } = range.area;
  writeValues(range, (r, c) => formulaAt(row + r, column + c, r, c));
  return rangeType.of(range);
}

const orNothing = (formula: string | null | undefined): string =>
  formula === null || formula === undefined || formula === '' ? '' : withSign(formula);

const { counted } = membersOf<RangeState>();
const textGrid = listOf(listOf(textOrNull));

/** The members of Range for formulas, in A1 and in R1C1 notation. */
export const rangeFormulaMembers: Readonly<Record<string, Member<RangeState>>> = {
  getFormula: counted([], (range) => formulas(range)[0]?.[0] ?? ''),
  getFormulas: counted([], formulas),
  getFormulaR1C1: counted([], (range) => r1c1Formulas(range)[0]?.[0] ?? ''),
  getFormulasR1C1: counted([], r1c1Formulas),
  setFormula: counted([textOrNull], (range, formula) => setFormula(range, formula ?? '')),
  setFormulas: counted([textGrid], (range, cells) => {
    checkGrid(range, cells);
    return setEach(range, (_row, _column, r, c) => orNothing(cells[r]?.[c]));
  }),
  setFormulaR1C1: counted([text], (range, formula) =>
    setEach(range, (row, column) => a1Formula(withSign(formula), { row, column })),
  ),
  setFormulasR1C1: counted([textGrid], (range, cells) => {
    checkGrid(range, cells);
    return setEach(range, (row, column, r, c) => a1Formula(orNothing(cells[r]?.[c]), { row, column }));
  }),
};
