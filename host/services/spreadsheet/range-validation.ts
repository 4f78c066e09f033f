import { membersOf } from '../../runtime/define-stand-in';
import { anything, listOf, standIn, type Param } from '../../runtime/params';
import { mismatch, type Member, type StandIn } from '../../runtime/stand-in';
import { cellAt, type ValidationRule } from '../../sheets/spreadsheet-model';
import { dataValidationType } from './data-validation';
import { rangeType } from './declared-types';
import { checkGrid, forEachCell, writeValue } from './range-state';
import type { RangeState } from './sheet-state';
import { ruleAt, setRule } from './validation-rules';

const { counted, either } = membersOf<RangeState>();

const aRule = standIn(() => dataValidationType);
const ruleOrNull: Param<ValidationRule | null> = (value) => {
  if (value === null || value === undefined) return null;
  const read = aRule(value);
  return read === mismatch ? mismatch : read.rule;
};

function ruleObject({ world, sheet }: RangeState, row: number, column: number): StandIn | null {
  const rule = ruleAt(sheet, row, column);
  return rule ? dataValidationType.of({ world, rule }) : null;
}

function checkboxes(range: RangeState, values: readonly unknown[]): StandIn {
  setRule(range, {
    criteria: 'CHECKBOX',
    values: values as readonly string[],
    showDropdown: true,
    allowInvalid: false,
    helpText: null,
  });
  const unchecked = values.length === 0 ? false : values[1];
  forEachCell(range, (row, column) => {
    if (cellAt(range.sheet, row, column)?.value === undefined) writeValue(range, row, column, unchecked);
  });
  return rangeType.of(range);
}

/** The members of Range for data validation. */
export const validationMembers: Readonly<Record<string, Member<RangeState>>> = {
  clearDataValidations: counted([], (range) => {
    setRule(range, null);
    return rangeType.of(range);
  }),
  getDataValidation: counted([], (range) => ruleObject(range, range.area.row, range.area.column)),
  getDataValidations: counted([], (range) => {
    const { row, column, rows, columns } = range.area;
    return Array.from({ length: rows }, (_row, r) =>
      Array.from({ length: columns }, (_column, c) => ruleObject(range, row + r, column + c)),
    );
  }),
  insertCheckboxes: either(
    counted([], (range) => checkboxes(range, [])),
    counted([anything], (range, checked) => checkboxes(range, [checked])),
    counted([anything, anything], (range, checked, other) => checkboxes(range, [checked, other])),
  ),
  setDataValidation: counted([ruleOrNull], (range, rule) => {
    setRule(range, rule);
    return rangeType.of(range);
  }),
  setDataValidations: counted([listOf(listOf(ruleOrNull))], (range, rules) => {
    checkGrid(range, rules);
    forEachCell(range, (row, column, r, c) => {
      setRule({ ...range, area: { row, column, rows: 1, columns: 1 } }, rules[r]?.[c] ?? null);
    });
    return rangeType.of(range);
  }),
};
