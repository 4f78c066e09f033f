import { exception, unsupported } from '../../runtime/service-error';
import { contains, without } from '../../sheets/areas';
import { Calculator } from '../../sheets/formula';
import {
  type CellValue,
  type RangeReference,
  type RuleValue,
  type SheetModel,
  type ValidationRule,
} from '../../sheets/spreadsheet-model';
import { a1Notation } from '../../sheets/a1';
import type { RangeState, SheetState } from './sheet-state';

/** The rule of a cell; undefined where it has none. */
export function ruleAt({ validations }: SheetModel, row: number, column: number): ValidationRule | undefined {
  return validations.find(({ areas }) => areas.some((area) => contains(area, row, column)))?.rule;
}

/** Lays a rule over a range, or none; it takes the place of what lay there. */
export function setRule(
  { sheet, area }: Pick<RangeState, 'sheet' | 'area'>,
  rule: ValidationRule | null,
): void {
  const left = sheet.validations.flatMap((old) => {
    const areas = old.areas.flatMap((ruled) => without(ruled, area));
    return areas.length === 0 ? [] : [{ ...old, areas }];
  });
  sheet.validations = rule === null ? left : [...left, { areas: [area], rule }];
}

/**
 * Refuses a value that a strict rule of the cell does not allow. An empty cell is always allowed.
 * The first sentence is Google's (ids 66463759559 and 71232769248); what follows it there differs by rule and is left
 * out. Google throws it when the write is flushed, the host at once.
 */
export function checkAllowed(
  state: SheetState,
  row: number,
  column: number,
  value: CellValue | undefined,
): void {
  const rule = ruleAt(state.sheet, row, column);
  if (!rule || rule.allowInvalid || value === undefined || value === '') return;
  if (allows(state, rule, value)) return;
  const cell = a1Notation({ row, column, rows: 1, columns: 1 });
  throw exception(
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
  );
}

/** Whether a rule allows a value that is not empty; one that only a formula or Excel could decide is refused by name. */
export function allows(
  state: Pick<SheetState, 'book' | 'sheet'>,
  { criteria, values }: ValidationRule,
  value: CellValue,
): boolean {
  if (criteria === undefined || criteria === 'CUSTOM_FORMULA') {
    throw unsupported('Range.setValues in cells with a strict rule by formula, or one that only Excel has');
  }
  if (criteria === 'CHECKBOX') {
    return values.length === 0 ? typeof value === 'boolean' : values.some((allowed) => same(allowed, value));
  }
  if (criteria === 'VALUE_IN_LIST') return (values[0] as readonly string[]).includes(shownText(value));
  if (criteria === 'VALUE_IN_RANGE')
    return cellsOf(state, values[0] as RangeReference).some((cell) => same(cell, value));
  if (criteria.startsWith('TEXT_')) return typeof value === 'string' && textHolds(criteria, value, values[0]);
  const isDate = typeof value === 'object';
  if (criteria.startsWith('DATE_') !== isDate) return false;
  if (criteria === 'DATE_IS_VALID_DATE') return true;
  return numberHolds(criteria, numberOf(value), values.map(numberOf));
}

function same(allowed: RuleValue, value: CellValue): boolean {
  return JSON.stringify(allowed) === JSON.stringify(value);
}

function shownText(value: CellValue): string {
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return typeof value === 'object' ? String(value.serial) : String(value);
}

function numberOf(value: RuleValue): number {
  if (typeof value === 'number') return value;
  return typeof value === 'object' && 'serial' in value ? value.serial : NaN;
}

function cellsOf(
  { book, sheet }: Pick<SheetState, 'book' | 'sheet'>,
  reference: RangeReference,
): CellValue[] {
  const source =
    reference.sheet === undefined ? sheet : book.sheets.find(({ name }) => name === reference.sheet);
  if (!source) return [];
  const calculator = new Calculator(book);
  // Whole columns are often named: rows and columns without cells cost nothing.
  return Object.keys(source.cells)
    .filter((key) => contains({ ...reference.area, column: 1, columns: 1 }, Number(key) + 1, 1))
    .flatMap((key) => {
      const { column, columns } = reference.area;
      const cells = (source.cells[Number(key)] ?? []).slice(column - 1, column - 1 + columns);
      return cells.flatMap((cell) => (cell ? [calculator.value(source, cell)] : []));
    });
}

function textHolds(criteria: string, value: string, wanted: RuleValue | undefined): boolean {
  const text = typeof wanted === 'string' ? wanted.toLowerCase() : '';
  switch (criteria) {
    case 'TEXT_CONTAINS':
      return value.toLowerCase().includes(text);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !value.toLowerCase().includes(text);
    case 'TEXT_EQUAL_TO':
      return value.toLowerCase() === text;
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(value);
    default:
      return /^(https?:\/\/|ftp:\/\/)?[^\s/]+\.[^\s/]+/.test(value);
  }
}

function numberHolds(
  criteria: string,
  value: number,
  [first = NaN, second = NaN]: readonly number[],
): boolean {
  switch (criteria.replace(/^(NUMBER|DATE)_/, '')) {
    case 'BETWEEN':
      return value >= first && value <= second;
    case 'NOT_BETWEEN':
      return value < first || value > second;
    case 'EQUAL_TO':
      return value === first;
    case 'NOT_EQUAL_TO':
      return value !== first;
    case 'GREATER_THAN':
    case 'AFTER':
      return value > first;
    case 'LESS_THAN':
    case 'BEFORE':
      return value < first;
    case 'GREATER_THAN_OR_EQUAL_TO':
    case 'ON_OR_AFTER':
      return value >= first;
    default:
      return value <= first;
  }
}
