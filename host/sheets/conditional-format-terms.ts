import type ExcelJS from 'exceljs';
import { a1Notation, columnLetters, parseA1, type Area } from './a1';
import type { CellValue, ConditionalFormatModel } from './spreadsheet-model';
import { fileSize } from './validation-terms';

/** A rule as the library reads and writes it, with the parts of it that are looked at here. */
interface FileRule {
  readonly type: string;
  readonly priority?: number;
  readonly operator?: string;
  readonly text?: string;
  readonly formulae?: readonly (string | number)[];
  readonly style?: Partial<ExcelJS.Style>;
}

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

// Conditions that are written as a formula of the first cell; `text` is a quoted text or a serial.
const formulasOf: Readonly<Record<string, (cell: string, text: string) => string>> = {
  CELL_EMPTY: (cell) => `LEN(TRIM(${cell}))=0`,
  CELL_NOT_EMPTY: (cell) => `LEN(TRIM(${cell}))>0`,
  DATE_AFTER: (cell, serial) => `AND(ISNUMBER(${cell}),INT(${cell})>${serial})`,
  DATE_BEFORE: (cell, serial) => `AND(ISNUMBER(${cell}),INT(${cell})<${serial})`,
  DATE_EQUAL_TO: (cell, serial) => `AND(ISNUMBER(${cell}),INT(${cell})=${serial})`,
  TEXT_CONTAINS: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  TEXT_DOES_NOT_CONTAIN: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  TEXT_ENDS_WITH: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
  TEXT_EQUAL_TO: (cell, text) => `${cell}=${text}`,
  TEXT_STARTS_WITH: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
};

/** The conditional formats of a tab of a file, the foremost first. None is left out. */
export function readConditionalFormats(worksheet: ExcelJS.Worksheet): ConditionalFormatModel[] {
  const { conditionalFormattings = [] } = worksheet as unknown as {
    readonly conditionalFormattings?: readonly {
      readonly ref: string;
      readonly rules: readonly FileRule[];
    }[];
  };
  return conditionalFormattings
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })))
    .sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0))
    .map(({ ref, rule }) => {
      const areas = ref.split(/\s+/).flatMap((range) => parseA1(range, fileSize) ?? []);
      const { criteria, values = [] } = conditionOf(rule) ?? {};
      const { font, fill } = rule.style ?? {};
      const background = fill?.type === 'pattern' ? (fill.bgColor?.argb ?? fill.fgColor?.argb) : undefined;
      return {
        areas,
        criteria,
        values,
        ...(background !== undefined && { background: colour(background) }),
        ...(font?.color?.argb !== undefined && { fontColor: colour(font.color.argb) }),
        ...(font?.bold && { bold: true }),
        source: rule,
      };
    });
}

function conditionOf({
  type,
  operator,
  text,
  formulae = [],
}: FileRule): { readonly criteria: string; readonly values: readonly CellValue[] } | undefined {
  const [first] = formulae.map(String);
  if (type === 'expression' && first !== undefined) {
    return { criteria: 'CUSTOM_FORMULA', values: [`=${first}`] };
  }
  if (type === 'containsText' && operator === 'containsBlanks') return { criteria: 'CELL_EMPTY', values: [] };
  if (type === 'containsText' && operator === 'notContainsBlanks') {
    return { criteria: 'CELL_NOT_EMPTY', values: [] };
  }
  if (type === 'containsText' && operator === 'containsText' && text !== undefined) {
    return { criteria: 'TEXT_CONTAINS', values: [text] };
  }
  if (type !== 'cellIs' || first === undefined) return undefined;
  if (operator === 'equal' && /^".*"$/s.test(first)) {
    return { criteria: 'TEXT_EQUAL_TO', values: [first.slice(1, -1).replaceAll('""', '"')] };
  }
  const criteria = comparisons.find(([name]) => name === operator)?.[1];
  const numbers = formulae.map((formula) => (String(formula).trim() === '' ? NaN : Number(formula)));
  return criteria === undefined || numbers.some(Number.isNaN) ? undefined : { criteria, values: numbers };
}

/** Adds the conditional formats of a tab to a file's, the foremost first. */
export function writeConditionalFormats(
  worksheet: ExcelJS.Worksheet,
  formats: readonly ConditionalFormatModel[],
): void {
  formats.forEach((format, index) => {
    const [first] = format.areas;
    if (!first) return;
    worksheet.addConditionalFormatting({
      ref: format.areas.map(a1Notation).join(' '),
      rules: [{ ...ruleOf(format, first), priority: index + 1 } as ExcelJS.ConditionalFormattingRule],
    });
  });
}

function ruleOf(format: ConditionalFormatModel, first: Area): FileRule {
  const { criteria = '', values, source } = format;
  const cell = `${columnLetters(first.column)}${String(first.row)}`;
  if (source) return writable(source as FileRule, cell, first);
  const { background, fontColor, bold } = format;
  const style: Partial<ExcelJS.Style> = {
    font: { ...(fontColor !== undefined && { color: { argb: argb(fontColor) } }), ...(bold && { bold }) },
    ...(background !== undefined && {
      fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: argb(background) } },
    }),
  };
  const operator = comparisons.find(([, name]) => name === criteria)?.[0];
  if (operator !== undefined) return { type: 'cellIs', operator, formulae: values.map(term), style };
  const [value = ''] = values;
  const custom = typeof value === 'string' ? value.replace(/^=/, '') : term(value);
  const formula = formulasOf[criteria]?.(cell, term(value)) ?? custom;
  return { type: 'expression', formulae: [formula], style };
}

/** The library writes no rule of these types; a formula says the same. */
function writable(rule: FileRule, cell: string, area: Area): FileRule {
  const { type, formulae, style } = rule;
  if (['beginsWith', 'endsWith', 'notContainsText'].includes(type)) {
    return { type: 'expression', ...(formulae && { formulae }), ...(style && { style }) };
  }
  if (type !== 'duplicateValues' && type !== 'uniqueValues') return { ...rule };
  const cells = a1Notation(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const count = `COUNTIF(${cells},${cell})${type === 'uniqueValues' ? '=' : '>'}1`;
  return { type: 'expression', formulae: [count], ...(style && { style }) };
}

function term(value: CellValue): string {
  if (typeof value === 'object') return String(value.serial);
  return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value);
}

function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

function colour(argbText: string): string {
  return `#${argbText.slice(-6).toLowerCase()}`;
}
