import { columnLetters, type Area } from './a1';
import type { CellValue, ConditionalFormatModel } from './spreadsheet-model';

/** The condition of a rule of conditional formatting in the terms of the xlsx format. */
export interface FileCondition {
  readonly type: string;
  readonly operator?: string;
  readonly text?: string;
  readonly formulas: readonly string[];
}

type Condition = Pick<ConditionalFormatModel, 'values'> & { readonly criteria: string };

const comparisons: readonly (readonly [operator: string, criteria: string])[] = [
  ['between', 'NUMBER_BETWEEN'],
  ['notBetween', 'NUMBER_NOT_BETWEEN'],
  ['equal', 'NUMBER_EQUAL_TO'],
  ['notEqual', 'NUMBER_NOT_EQUAL_TO'],
  ['greaterThan', 'NUMBER_GREATER_THAN'],
  ['lessThan', 'NUMBER_LESS_THAN'],
  ['greaterThanOrEqual', 'NUMBER_GREATER_THAN_OR_EQUAL_TO'],
  ['lessThanOrEqual', 'NUMBER_LESS_THAN_OR_EQUAL_TO'],
];

/** A condition that the format has a type for, with the formula of the first cell that says the same. */
interface TextCondition {
  readonly criteria: string;
  readonly type?: string;
  readonly operator?: string;
  /** `text` is a quoted text or a serial. */
  readonly formula: (cell: string, text: string) => string;
}

// The formulas are those that Excel writes (ECMA-376 part 1, 18.18.12).
const textConditions: readonly TextCondition[] = [
  { criteria: 'CELL_EMPTY', type: 'containsBlanks', formula: (cell) => `LEN(TRIM(${cell}))=0` },
  { criteria: 'CELL_NOT_EMPTY', type: 'notContainsBlanks', formula: (cell) => `LEN(TRIM(${cell}))>0` },
  {
    criteria: 'TEXT_CONTAINS',
    type: 'containsText',
    operator: 'containsText',
    formula: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  {
    criteria: 'TEXT_DOES_NOT_CONTAIN',
    type: 'notContainsText',
    operator: 'notContains',
    formula: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  {
    criteria: 'TEXT_STARTS_WITH',
    type: 'beginsWith',
    operator: 'beginsWith',
    formula: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  },
  {
    criteria: 'TEXT_ENDS_WITH',
    type: 'endsWith',
    operator: 'endsWith',
    formula: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
  },
  { criteria: 'DATE_AFTER', formula: (cell, day) => `AND(ISNUMBER(${cell}),INT(${cell})>${day})` },
  { criteria: 'DATE_BEFORE', formula: (cell, day) => `AND(ISNUMBER(${cell}),INT(${cell})<${day})` },
  { criteria: 'DATE_EQUAL_TO', formula: (cell, day) => `AND(ISNUMBER(${cell}),INT(${cell})=${day})` },
];

const quotedText = /^"(?:[^"]|"")*"$/;
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const unquoted = (text: string): string => text.slice(1, -1).replaceAll('""', '"');
const firstCell = ({ row, column }: Area): string => `${columnLetters(column)}${String(row)}`;

/**
 * A condition of a file in the terms of SpreadsheetApp; undefined when those have none. `first` is the first of the rule's
 * areas, whose first cell formulas are written for.
 */
export function conditionOf(condition: FileCondition, first: Area): Condition | undefined {
  const { type, operator, text, formulas } = condition;
  const [formula] = formulas;
  const known = textConditions.find((one) => one.type === type);
  if (known && (text !== undefined || known.operator === undefined)) {
    return { criteria: known.criteria, values: text === undefined ? [] : [text] };
  }
  if (formula === undefined) return undefined;
  if (known || type === 'expression') return formulaCondition(formula, firstCell(first));
  if (type !== 'cellIs') return undefined;
  if (operator === 'equal' && quotedText.test(formula)) {
    return { criteria: 'TEXT_EQUAL_TO', values: [unquoted(formula)] };
  }
  const criteria = comparisons.find(([name]) => name === operator)?.[1];
  const numbers = formulas.map((one) => (one.trim() === '' ? NaN : Number(one)));
  return criteria === undefined || numbers.some(Number.isNaN) ? undefined : { criteria, values: numbers };
}

/** A formula that says what one of the conditions says is that condition, in whatever program it was saved. */
function formulaCondition(formula: string, cell: string): Condition {
  const mark = '\u0000';
  for (const { criteria, formula: write } of textConditions) {
    const [before = '', ...others] = write(cell, mark).split(mark);
    const after = others.at(-1);
    if (after === undefined) {
      if (formula === before) return { criteria, values: [] };
      continue;
    }
    const inner = formula.startsWith(before) ? formula.slice(before.length) : undefined;
    const value = /^(?:"(?:[^"]|"")*"|\d+(?:\.\d+)?)/.exec(inner ?? '')?.[0];
    if (value === undefined || write(cell, value) !== formula) continue;
    return { criteria, values: [value.startsWith('"') ? unquoted(value) : { serial: Number(value) }] };
  }
  return { criteria: 'CUSTOM_FORMULA', values: [`=${formula}`] };
}

/** A condition of SpreadsheetApp in the terms of the format. */
export function fileConditionOf(
  { criteria = '', values }: ConditionalFormatModel,
  first: Area,
): FileCondition {
  const [value = ''] = values;
  const operator = comparisons.find(([, name]) => name === criteria)?.[0];
  if (operator !== undefined) return { type: 'cellIs', operator, formulas: values.map(term) };
  if (criteria === 'TEXT_EQUAL_TO') return { type: 'cellIs', operator: 'equal', formulas: [term(value)] };
  const known = textConditions.find((one) => one.criteria === criteria);
  if (!known) {
    const custom = typeof value === 'string' ? value.replace(/^=/, '') : term(value);
    return { type: 'expression', formulas: [custom] };
  }
  const formulas = [known.formula(firstCell(first), term(value))];
  if (known.type === undefined) return { type: 'expression', formulas };
  if (known.operator === undefined) return { type: known.type, formulas };
  return {
    type: known.type,
    operator: known.operator,
    text: typeof value === 'object' ? String(value.serial) : String(value),
    formulas,
  };
}

function term(value: CellValue): string {
  if (typeof value === 'object') return String(value.serial);
  return typeof value === 'string' ? quoted(value) : String(value);
}
