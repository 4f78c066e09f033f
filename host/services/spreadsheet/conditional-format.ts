import { membersOf, standInType } from '../../runtime/define-stand-in';
import { decimal, flag, listOf, standIn, text, textOrNull, type Param } from '../../runtime/params';
import { unsupported } from '../../runtime/service-error';
import type { Member, StandIn, StandInType } from '../../runtime/stand-in';
import type { CellValue, ConditionalFormatModel } from '../../sheets/spreadsheet-model';
import { enumeration } from '../enumeration';
import { hexColour } from '../../sheets/colour-names';
import { rangeType } from './declared-types';
import type { RangeState, SheetState } from './sheet-state';

interface RuleState {
  readonly rule: ConditionalFormatModel;
  readonly ranges: readonly RangeState[];
}

interface BuilderState {
  rule: Partial<ConditionalFormatModel>;
  ranges: readonly RangeState[];
}

/** SpreadsheetApp.BooleanCriteria. */
export const booleanCriteria = enumeration('BooleanCriteria', 'SpreadsheetApp', [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
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
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
]);

const condition = membersOf<ConditionalFormatModel>();

/** Apps Script's BooleanCondition. */
export const booleanConditionType: StandInType<ConditionalFormatModel> = standInType(
  'BooleanCondition',
  'SpreadsheetApp',
  {
    getBackground: condition.call([], ({ background }) => background ?? null),
    getBold: condition.call([], ({ bold }) => bold ?? null),
    getCriteriaType: condition.call([], ({ criteria }) => {
      if (criteria === undefined) throw unsupported('BooleanCondition.getCriteriaType of a rule of an .xlsx');
      return booleanCriteria.value(criteria);
    }),
    getCriteriaValues: condition.call([], ({ values }) =>
      values.map((value) => {
        if (typeof value === 'object') throw unsupported('BooleanCondition.getCriteriaValues of dates');
        return value;
      }),
    ),
    getFontColor: condition.call([], ({ fontColor }) => fontColor ?? null),
  },
);

/** Whether a rule that was read from an .xlsx is a colour scale, which Sheets has as a gradient. */
function isGradient({ source }: ConditionalFormatModel): boolean {
  return source?.type === 'colorScale';
}

const rule = membersOf<RuleState>();

/** Apps Script's ConditionalFormatRule. */
export const conditionalFormatRuleType: StandInType<RuleState> = standInType(
  'ConditionalFormatRule',
  'SpreadsheetApp',
  {
    copy: rule.call([], (state) => conditionalFormatBuilderType.of({ ...state })),
    getBooleanCondition: rule.call([], (state) =>
      isGradient(state.rule) ? null : booleanConditionType.of(state.rule),
    ),
    getGradientCondition: rule.call([], (state) => {
      if (isGradient(state.rule)) throw unsupported('ConditionalFormatRule.getGradientCondition');
      return null;
    }),
    getRanges: rule.call([], ({ ranges }) => ranges.map((range) => rangeType.of(range))),
  },
);

const builder = membersOf<BuilderState>();

function change(state: BuilderState, part: Partial<ConditionalFormatModel>): StandIn {
  const { source, ...own } = { ...state.rule, ...part };
  if (source && own.criteria === undefined) {
    throw unsupported('ConditionalFormatRuleBuilder of a rule that is only kept from an .xlsx');
  }
  state.rule = own;
  return conditionalFormatBuilderType.of(state);
}

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

function build({ rule: { criteria, values = [], ...look }, ranges }: BuilderState): StandIn {
  if ((criteria === undefined && !look.source) || ranges.length === 0) {
    throw unsupported('ConditionalFormatRuleBuilder.build without a condition or without ranges');
  }
  const areas = ranges.map(({ area }) => area);
  return conditionalFormatRuleType.of({ rule: { ...look, criteria, values, areas }, ranges });
}

/** Apps Script's ConditionalFormatRuleBuilder, for conditions on text, numbers, emptiness and formulas. */
export const conditionalFormatBuilderType: StandInType<BuilderState> = standInType(
  'ConditionalFormatRuleBuilder',
  'SpreadsheetApp',
  {
    build: builder.call([], build),
    setBackground: builder.call([textOrNull], (state, color) =>
      change(state, color === null ? {} : { background: hexColour(color) ?? color }),
    ),
    setBold: builder.call([flag], (state, bold) => change(state, { bold })),
    setFontColor: builder.call([textOrNull], (state, color) =>
      change(state, color === null ? {} : { fontColor: hexColour(color) ?? color }),
    ),
    setRanges: builder.call([listOf(standIn(() => rangeType))], (state, ranges) => {
      state.ranges = ranges;
      return conditionalFormatBuilderType.of(state);
    }),
    whenCellEmpty: none('CELL_EMPTY'),
    whenCellNotEmpty: none('CELL_NOT_EMPTY'),
    whenFormulaSatisfied: one('CUSTOM_FORMULA', text),
    whenNumberBetween: two('NUMBER_BETWEEN'),
    whenNumberEqualTo: one('NUMBER_EQUAL_TO', decimal),
    whenNumberGreaterThan: one('NUMBER_GREATER_THAN', decimal),
    whenNumberGreaterThanOrEqualTo: one('NUMBER_GREATER_THAN_OR_EQUAL_TO', decimal),
    whenNumberLessThan: one('NUMBER_LESS_THAN', decimal),
    whenNumberLessThanOrEqualTo: one('NUMBER_LESS_THAN_OR_EQUAL_TO', decimal),
    whenNumberNotBetween: two('NUMBER_NOT_BETWEEN'),
    whenNumberNotEqualTo: one('NUMBER_NOT_EQUAL_TO', decimal),
    whenTextContains: one('TEXT_CONTAINS', text),
    whenTextDoesNotContain: one('TEXT_DOES_NOT_CONTAIN', text),
    whenTextEndsWith: one('TEXT_ENDS_WITH', text),
    whenTextEqualTo: one('TEXT_EQUAL_TO', text),
    whenTextStartsWith: one('TEXT_STARTS_WITH', text),
  },
);

/** SpreadsheetApp.newConditionalFormatRule(). */
export function newConditionalFormatRule(): StandIn {
  return conditionalFormatBuilderType.of({ rule: {}, ranges: [] });
}

/** The rules of a sheet, as getConditionalFormatRules gives them. */
export function rulesOf(state: SheetState): StandIn[] {
  return state.sheet.conditionalFormats.map((model) =>
    conditionalFormatRuleType.of({ rule: model, ranges: model.areas.map((area) => ({ ...state, area })) }),
  );
}
