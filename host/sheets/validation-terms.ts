import { a1Notation, columnLetters, fileSize, parseA1, type Area } from './a1';
import type { RangeReference, RuleSource, RuleValue, ValidationRule } from './spreadsheet-model';

const operators: readonly (readonly [operator: string, number: string, date: string | undefined])[] = [
  ['between', 'NUMBER_BETWEEN', 'DATE_BETWEEN'],
  ['notBetween', 'NUMBER_NOT_BETWEEN', 'DATE_NOT_BETWEEN'],
  ['equal', 'NUMBER_EQUAL_TO', 'DATE_EQUAL_TO'],
  ['notEqual', 'NUMBER_NOT_EQUAL_TO', undefined],
  ['greaterThan', 'NUMBER_GREATER_THAN', 'DATE_AFTER'],
  ['lessThan', 'NUMBER_LESS_THAN', 'DATE_BEFORE'],
  ['greaterThanOrEqual', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', 'DATE_ON_OR_AFTER'],
  ['lessThanOrEqual', 'NUMBER_LESS_THAN_OR_EQUAL_TO', 'DATE_ON_OR_BEFORE'],
];

// Conditions that the xlsx format has no rule of its own for, as formulas of the first cell.
const formulasOf: Readonly<Record<string, (cell: string, text: string) => string>> = {
  TEXT_CONTAINS: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  TEXT_DOES_NOT_CONTAIN: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  TEXT_EQUAL_TO: (cell, text) => `AND(ISTEXT(${cell}),EXACT(${cell},${text}))`,
  TEXT_IS_VALID_EMAIL: (cell) => `NOT(ISERROR(MATCH("?*@?*.?*",${cell},0)))`,
  TEXT_IS_VALID_URL: (cell) => `NOT(ISERROR(MATCH("*://?*.?*",${cell},0)))`,
  DATE_IS_VALID_DATE: (cell) => `AND(ISNUMBER(${cell}),LEFT(CELL("format",${cell}),1)="D")`,
};

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const unquoted = (text: string): string => text.slice(1, -1).replaceAll('""', '"');
const firstCell = ({ row, column }: Area): string => `${columnLetters(column)}${String(row)}`;

/** The address of cells as a formula names it: "'Mål och annat'!$A$1:$B$2". */
export function absoluteReference({ sheet, area }: RangeReference): string {
  const cells = a1Notation(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return sheet === undefined ? cells : `'${sheet.replaceAll("'", "''")}'!${cells}`;
}

/** The condition that a rule of a file states, in the terms of SpreadsheetApp; undefined when those have none. */
export function conditionOf(
  { type, operator = 'between', formulas }: RuleSource,
  area: Area,
): { readonly criteria: string; readonly values: readonly RuleValue[] } | undefined {
  const [first = '', second = ''] = formulas;
  if (type === 'list') return listCondition(first);
  if (type === 'custom') return formulaCondition(first, area);
  const row = operators.find(([name]) => name === operator);
  const criteria = type === 'date' ? row?.[2] : row?.[1];
  if (!['whole', 'decimal', 'date'].includes(type) || criteria === undefined) return undefined;
  const numbers = (/between/i.test(operator) ? [first, second] : [first]).map((formula) =>
    formula.trim() === '' ? NaN : Number(formula),
  );
  if (numbers.some(Number.isNaN)) return undefined;
  return { criteria, values: type === 'date' ? numbers.map((serial) => ({ serial })) : numbers };
}

function listCondition(formula: string): ReturnType<typeof conditionOf> {
  if (/^".*"$/s.test(formula)) {
    const items = unquoted(formula)
      .split(',')
      .map((item) => item.trim());
    return items.join() === 'TRUE,FALSE'
      ? { criteria: 'CHECKBOX', values: [] }
      : { criteria: 'VALUE_IN_LIST', values: [items] };
  }
  const found = parseA1(formula, fileSize);
  if (!found) return undefined;
  const { sheet, ...area } = found;
  return { criteria: 'VALUE_IN_RANGE', values: [{ ...(sheet !== undefined && { sheet }), area }] };
}

function formulaCondition(formula: string, area: Area): ReturnType<typeof conditionOf> {
  const mark = '\u0000';
  for (const [criteria, write] of Object.entries(formulasOf)) {
    const [before = '', after] = write(firstCell(area), mark).split(mark);
    if (after === undefined && formula === before) return { criteria, values: [] };
    if (after === undefined || !formula.startsWith(before) || !formula.endsWith(after)) continue;
    const text = formula.slice(before.length, formula.length - after.length);
    if (/^"([^"]|"")*"$/.test(text)) return { criteria, values: [unquoted(text)] };
  }
  return { criteria: 'CUSTOM_FORMULA', values: [`=${formula}`] };
}

/**
 * A rule in the terms of the xlsx format. `area` is the first of the rule's areas, from whose first cell formulas are
 * reckoned. Undefined for a list that Excel cannot hold: over 255 characters, or with a comma in an item.
 */
export function sourceOf(
  { criteria = '', values, source }: ValidationRule,
  area: Area,
): RuleSource | undefined {
  if (source) return source;
  const [first, second] = values;
  const rule = (type: string, formulas: readonly string[], operator?: string): RuleSource => ({
    type,
    ...(operator !== undefined && { operator }),
    formulas,
    allowBlank: true,
  });
  if (criteria === 'CHECKBOX') {
    return listRule(values.length === 0 ? ['TRUE', 'FALSE'] : values.map(textOf));
  }
  if (criteria === 'VALUE_IN_LIST') return listRule(Array.isArray(first) ? (first as readonly string[]) : []);
  if (criteria === 'VALUE_IN_RANGE') return rule('list', [absoluteReference(first as RangeReference)]);
  if (criteria === 'CUSTOM_FORMULA') return rule('custom', [textOf(first).replace(/^=/, '')]);
  const formula = formulasOf[criteria];
  if (formula) return rule('custom', [formula(firstCell(area), quoted(textOf(first)))]);
  const found = operators.find(([, number, date]) => number === criteria || date === criteria);
  const numbers = [first, second].flatMap((value) => (value === undefined ? [] : [textOf(value)]));
  return found && rule(found[2] === criteria ? 'date' : 'decimal', numbers, found[0]);
}

function textOf(value: RuleValue | undefined): string {
  if (typeof value !== 'object') return String(value);
  return 'serial' in value ? String(value.serial) : '';
}

function listRule(items: readonly string[]): RuleSource | undefined {
  const joined = items.join(',');
  return joined.length > 255 || items.some((item) => item.includes(','))
    ? undefined
    : { type: 'list', formulas: [quoted(joined)], allowBlank: true };
}
