import { membersOf, standInType } from '../../runtime/define-stand-in';
import { anything, date, decimal, flag, listOf, standIn, text, type Param } from '../../runtime/params';
import { exception, unsupported } from '../../runtime/service-error';
import type { Member, StandIn, StandInType } from '../../runtime/stand-in';
import { instantOf, serialOfUtc, utcOfSerial, wallClock } from '../../sheets/serial-date';
import type { CellValue, RangeReference, RuleValue, ValidationRule } from '../../sheets/spreadsheet-model';
import { enumeration } from '../enumeration';
import { rangeType } from './declared-types';
import type { RangeState } from './sheet-state';
import type { Execution, World } from '../world';

interface RuleState {
  readonly world: World;
  readonly rule: ValidationRule;
}

interface BuilderState {
  readonly world: World;
  rule: ValidationRule;
}

/** SpreadsheetApp.DataValidationCriteria. */
export const validationCriteria = enumeration('DataValidationCriteria', 'SpreadsheetApp', [
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
]);

const noRule: ValidationRule = {
  criteria: undefined,
  values: [],
  showDropdown: true,
  allowInvalid: true,
  helpText: null,
};

function criteriaType({ criteria, source }: ValidationRule): StandIn | null {
  if (criteria !== undefined) return validationCriteria.value(criteria);
  if (source) throw unsupported(`DataValidation.getCriteriaType of the rule "${source.type}" of an .xlsx`);
  return null;
}

function criteriaValues({ world, rule }: RuleState): unknown[] {
  const shown = rule.values.map((value) => scriptValue(world, value));
  return rule.criteria?.startsWith('VALUE_IN_') ? [...shown, rule.showDropdown] : shown;
}

function scriptValue({ book }: World, value: RuleValue): unknown {
  if (typeof value !== 'object') return value;
  if ('serial' in value) return new Date(instantOf(utcOfSerial(value.serial), book.timeZone));
  return 'area' in value ? value : [...value];
}

/** The values as a script gets them: references as ranges. */
function valuesOf(state: RuleState): unknown[] {
  const { book } = state.world;
  return criteriaValues(state).map((value) => {
    if (typeof value !== 'object' || value === null || !('area' in value)) return value;
    const { sheet: name, area } = value as RangeReference;
    const sheet = book.sheets.find((candidate) => candidate.name === name) ?? book.sheets[book.active];
    return sheet ? rangeType.of({ world: state.world, book, sheet, area }) : null;
  });
}

const rule = membersOf<RuleState>();

/** Apps Script's DataValidation. */
export const dataValidationType: StandInType<RuleState> = standInType('DataValidation', 'SpreadsheetApp', {
  copy: rule.call([], (state) => dataValidationBuilderType.of({ ...state })),
  getAllowInvalid: rule.call([], (state) => state.rule.allowInvalid),
  getCriteriaType: rule.call([], (state) => criteriaType(state.rule)),
  getCriteriaValues: rule.call([], valuesOf),
  getHelpText: rule.call([], (state) => state.rule.helpText),
});

const builder = membersOf<BuilderState>();

function change(state: BuilderState, part: Partial<ValidationRule>): StandIn {
  const { source, ...own } = { ...state.rule, ...part };
  state.rule = part.criteria === undefined && source ? { ...own, source } : own;
  return dataValidationBuilderType.of(state);
}

const dated = ({ book }: World, moment: Date): CellValue => ({
  serial: Math.floor(serialOfUtc(wallClock(moment.getTime(), book.timeZone))),
});

type BuilderMember = Member<BuilderState>;

function none(criteria: string): BuilderMember {
  return builder.call([], (state) => change(state, { criteria, values: [] }));
}

function one(criteria: string, param: Param<string> | Param<number>): BuilderMember {
  return builder.call([param as Param<CellValue>], (state, value) =>
    change(state, { criteria, values: [value] }),
  );
}

function two(criteria: string): BuilderMember {
  return builder.call([decimal, decimal], (state, from, to) =>
    change(state, { criteria, values: [from, to] }),
  );
}

function day(criteria: string): BuilderMember {
  return builder.call([date], (state, moment) =>
    change(state, { criteria, values: [dated(state.world, moment)] }),
  );
}

function days(criteria: string): BuilderMember {
  return builder.call([date, date], (state, from, to) =>
    change(state, { criteria, values: [dated(state.world, from), dated(state.world, to)] }),
  );
}

const aRange = standIn(() => rangeType);

/** Any value as the text that it is in a list: Google makes texts of numbers and truth values there. */
const listItem: Param<string> = (value) => String(value);

function inList(state: BuilderState, items: readonly string[], showDropdown: boolean): StandIn {
  return change(state, { criteria: 'VALUE_IN_LIST', values: [items], showDropdown });
}

function inRange(state: BuilderState, { sheet, area }: RangeState, showDropdown: boolean): StandIn {
  return change(state, { criteria: 'VALUE_IN_RANGE', values: [{ sheet: sheet.name, area }], showDropdown });
}

function checkbox(state: BuilderState, values: readonly unknown[]): StandIn {
  return change(state, { criteria: 'CHECKBOX', values: values as readonly CellValue[] });
}

function build({ world, rule: { ...built } }: BuilderState): StandIn {
  if (built.criteria === undefined && !built.source) {
    throw exception('Cannot build a data validation rule without criteria.');
  }
  return dataValidationType.of({ world, rule: built });
}

/** Apps Script's DataValidationBuilder. */
export const dataValidationBuilderType: StandInType<BuilderState> = standInType(
  'DataValidationBuilder',
  'SpreadsheetApp',
  {
    build: builder.call([], build),
    copy: builder.call([], (state) => dataValidationBuilderType.of({ ...state })),
    getAllowInvalid: builder.call([], (state) => state.rule.allowInvalid),
    getCriteriaType: builder.call([], (state) => criteriaType(state.rule)),
    getCriteriaValues: builder.call([], valuesOf),
    getHelpText: builder.call([], (state) => state.rule.helpText),
    requireCheckbox: builder.either(
      builder.call([], (state) => checkbox(state, [])),
      builder.call([anything], (state, checked) => checkbox(state, [checked])),
      builder.call([anything, anything], (state, checked, other) => checkbox(state, [checked, other])),
    ),
    requireDate: none('DATE_IS_VALID_DATE'),
    requireDateAfter: day('DATE_AFTER'),
    requireDateBefore: day('DATE_BEFORE'),
    requireDateBetween: days('DATE_BETWEEN'),
    requireDateEqualTo: day('DATE_EQUAL_TO'),
    requireDateNotBetween: days('DATE_NOT_BETWEEN'),
    requireDateOnOrAfter: day('DATE_ON_OR_AFTER'),
    requireDateOnOrBefore: day('DATE_ON_OR_BEFORE'),
    requireFormulaSatisfied: one('CUSTOM_FORMULA', text),
    requireNumberBetween: two('NUMBER_BETWEEN'),
    requireNumberEqualTo: one('NUMBER_EQUAL_TO', decimal),
    requireNumberGreaterThan: one('NUMBER_GREATER_THAN', decimal),
    requireNumberGreaterThanOrEqualTo: one('NUMBER_GREATER_THAN_OR_EQUAL_TO', decimal),
    requireNumberLessThan: one('NUMBER_LESS_THAN', decimal),
    requireNumberLessThanOrEqualTo: one('NUMBER_LESS_THAN_OR_EQUAL_TO', decimal),
    requireNumberNotBetween: two('NUMBER_NOT_BETWEEN'),
    requireNumberNotEqualTo: one('NUMBER_NOT_EQUAL_TO', decimal),
    requireTextContains: one('TEXT_CONTAINS', text),
    requireTextDoesNotContain: one('TEXT_DOES_NOT_CONTAIN', text),
    requireTextEqualTo: one('TEXT_EQUAL_TO', text),
    requireTextIsEmail: none('TEXT_IS_VALID_EMAIL'),
    requireTextIsUrl: none('TEXT_IS_VALID_URL'),
    requireValueInList: builder.either(
      builder.call([listOf(listItem)], (state, items) => inList(state, items, true)),
      builder.call([listOf(listItem), flag], (state, items, showDropdown) =>
        inList(state, items, showDropdown),
      ),
    ),
    requireValueInRange: builder.either(
      builder.call([aRange], (state, range) => inRange(state, range, true)),
      builder.call([aRange, flag], inRange),
    ),
    setAllowInvalid: builder.call([flag], (state, allowInvalid) => change(state, { allowInvalid })),
    setHelpText: builder.call([text], (state, helpText) => change(state, { helpText })),
  },
);

/** SpreadsheetApp.newDataValidation(): what is not allowed is only warned of until setAllowInvalid(false). */
export function newDataValidation({ world }: Execution): StandIn {
  return dataValidationBuilderType.of({ world, rule: noRule });
}
