import { membersOf, standInType } from '../runtime/define-stand-in';
import { flag, listOf, standIn, text, textOrNull } from '../runtime/params';
import { unsupported } from '../runtime/service-error';
import type { StandIn, StandInType } from '../runtime/stand-in';
import type { ConditionalFormatModel } from '../sheets/spreadsheet-model';
import { enumeration } from './enumeration';
import { rangeType } from './range';
import type { RangeState, SheetState } from './range-state';

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
    getCriteriaType: condition.call([], ({ criteria }) => booleanCriteria.value(criteria)),
    getCriteriaValues: condition.call([], ({ values }) => [...values]),
    getFontColor: condition.call([], ({ fontColor }) => fontColor ?? null),
  },
);

const rule = membersOf<RuleState>();

/** Apps Script's ConditionalFormatRule. */
export const conditionalFormatRuleType: StandInType<RuleState> = standInType(
  'ConditionalFormatRule',
  'SpreadsheetApp',
  {
    copy: rule.call([], (state) => conditionalFormatBuilderType.of({ ...state })),
    getBooleanCondition: rule.call([], (state) => booleanConditionType.of(state.rule)),
    getGradientCondition: rule.call([], () => null),
    getRanges: rule.call([], ({ ranges }) => ranges.map((range) => rangeType.of(range))),
  },
);

const builder = membersOf<BuilderState>();

function change(state: BuilderState, part: Partial<ConditionalFormatModel>): StandIn {
  state.rule = { ...state.rule, ...part };
  return conditionalFormatBuilderType.of(state);
}

function build({ rule: { criteria, values = [], ...look }, ranges }: BuilderState): StandIn {
  if (criteria === undefined || ranges.length === 0) {
    throw unsupported('ConditionalFormatRuleBuilder.build without a condition or without ranges');
  }
  const areas = ranges.map(({ area }) => area);
  return conditionalFormatRuleType.of({ rule: { ...look, criteria, values, areas }, ranges });
}

/** Apps Script's ConditionalFormatRuleBuilder, for conditions on text, emptiness and formulas. */
export const conditionalFormatBuilderType: StandInType<BuilderState> = standInType(
  'ConditionalFormatRuleBuilder',
  'SpreadsheetApp',
  {
    build: builder.call([], build),
    setBackground: builder.call([textOrNull], (state, color) =>
      change(state, color === null ? {} : { background: color }),
    ),
    setBold: builder.call([flag], (state, bold) => change(state, { bold })),
    setFontColor: builder.call([textOrNull], (state, color) =>
      change(state, color === null ? {} : { fontColor: color }),
    ),
    setRanges: builder.call([listOf(standIn(() => rangeType))], (state, ranges) => {
      state.ranges = ranges;
      return conditionalFormatBuilderType.of(state);
    }),
    whenCellEmpty: builder.call([], (state) => change(state, { criteria: 'CELL_EMPTY', values: [] })),
    whenCellNotEmpty: builder.call([], (state) => change(state, { criteria: 'CELL_NOT_EMPTY', values: [] })),
    whenFormulaSatisfied: builder.call([text], (state, formula) =>
      change(state, { criteria: 'CUSTOM_FORMULA', values: [formula] }),
    ),
    whenTextContains: builder.call([text], (state, part) =>
      change(state, { criteria: 'TEXT_CONTAINS', values: [part] }),
    ),
    whenTextEqualTo: builder.call([text], (state, whole) =>
      change(state, { criteria: 'TEXT_EQUAL_TO', values: [whole] }),
    ),
    whenTextStartsWith: builder.call([text], (state, start) =>
      change(state, { criteria: 'TEXT_STARTS_WITH', values: [start] }),
    ),
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
