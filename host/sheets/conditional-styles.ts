import type { Area } from './a1';
import { Calculator } from './formula';
import { copiedFormula } from './moved-references';
import { shownText } from './shown-cell';
import {
  cellAt,
  type CellValue,
  type ConditionalFormatModel,
  type SheetModel,
  type SpreadsheetModel,
} from './spreadsheet-model';

/** How the rules of conditional formatting make a cell look; what they leave alone is not there. */
export interface ConditionalStyle {
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

/** A rule and its areas by row, of the requested rows. */
interface RowsOfRule {
  readonly format: ConditionalFormatModel;
  readonly areas: ReadonlyMap<number, readonly Area[]>;
  readonly holds: (row: number, column: number) => boolean;
}

/**
 * Tells for the cells of rows `from` to `to`, 1-based and both included, how the rules of the tab make them look now. Of
 * two rules that set the same thing the foremost is followed. Rules that only Excel has (colour scales, icons), and those
 * with a formula that the host cannot work out, leave the cell alone.
 */
export function conditionalStyles(
  book: SpreadsheetModel,
  sheet: SheetModel,
  from: number,
  to: number,
): (row: number, column: number) => ConditionalStyle {
  const calculator = new Calculator(book);
  const rules = sheet.conditionalFormats.flatMap((format): readonly RowsOfRule[] => {
    const areas = areasByRow(format.areas, from, to);
    return areas.size === 0 ? [] : [{ format, areas, holds: conditionOf(book, sheet, format, calculator) }];
  });
  return (row, column) =>
    rules
      .filter(({ areas }) =>
        areas.get(row)?.some((area) => column >= area.column && column < area.column + area.columns),
      )
      .filter(({ holds }) => holds(row, column))
      .reduceRight<ConditionalStyle>((below, { format }) => ({ ...below, ...styleOf(format) }), {});
}

function styleOf({ background, fontColor, bold }: ConditionalFormatModel): ConditionalStyle {
  return {
    ...(background !== undefined && { background: background.toLowerCase() }),
    ...(fontColor !== undefined && { fontColor: fontColor.toLowerCase() }),
    ...(bold !== undefined && { bold }),
  };
}

function areasByRow(areas: readonly Area[], from: number, to: number): ReadonlyMap<number, readonly Area[]> {
  const rows = new Map<number, Area[]>();
  for (const area of areas) {
    const last = Math.min(to, area.row + area.rows - 1);
    for (let row = Math.max(from, area.row); row <= last; row++) {
      rows.set(row, [...(rows.get(row) ?? []), area]);
    }
  }
  return rows;
}

function conditionOf(
  book: SpreadsheetModel,
  sheet: SheetModel,
  { criteria, values, areas }: ConditionalFormatModel,
  calculator: Calculator,
): RowsOfRule['holds'] {
  const [first = ''] = values;
  const wanted = typeof first === 'object' ? '' : String(first);
  if (criteria === undefined) return () => false;
  if (criteria === 'CUSTOM_FORMULA') return formulaOf(sheet, wanted, areas, calculator);
  return (row, column) => {
    const cell = cellAt(sheet, row, column);
    const content = cell ? calculator.value(sheet, cell) : '';
    if (criteria.startsWith('NUMBER_')) return numberHolds(criteria, numberOf(content), values.map(numberOf));
    const text = shownText(content, cell?.style?.numberFormat, book.locale);
    return textHolds(criteria, text.toLowerCase(), wanted.toLowerCase());
  };
}

/** A formula is written for the first cell of the rule's first area; for the others it is as if it were copied there. */
function formulaOf(
  sheet: SheetModel,
  text: string,
  [first]: readonly Area[],
  calculator: Calculator,
): RowsOfRule['holds'] {
  const formula = text.replace(/^=/, '');
  const results = new Map<string, boolean>();
  return (row, column) => {
    if (!first) return false;
    const here = copiedFormula(formula, row - first.row, column - first.column);
    const known = results.get(here);
    if (known !== undefined) return known;
    const result = calculator.value(sheet, { formula: here });
    const holds = result === true || (typeof result === 'number' && result !== 0);
    results.set(here, holds);
    return holds;
  };
}

function numberOf(value: CellValue): number {
  if (typeof value === 'object') return value.serial;
  return typeof value === 'number' ? value : Number.NaN;
}

function numberHolds(
  criteria: string,
  value: number,
  [first = NaN, second = NaN]: readonly number[],
): boolean {
  if (Number.isNaN(value)) return false;
  const [low, high] = [Math.min(first, second), Math.max(first, second)];
  switch (criteria) {
    case 'NUMBER_BETWEEN':
      return value >= low && value <= high;
    case 'NUMBER_NOT_BETWEEN':
      return value < low || value > high;
    case 'NUMBER_EQUAL_TO':
      return value === first;
    case 'NUMBER_NOT_EQUAL_TO':
      return value !== first;
    case 'NUMBER_GREATER_THAN':
      return value > first;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return value >= first;
    case 'NUMBER_LESS_THAN':
      return value < first;
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return value <= first;
    default:
      return false;
  }
}

function textHolds(criteria: string, text: string, wanted: string): boolean {
  switch (criteria) {
    case 'CELL_EMPTY':
      return text.trim() === '';
    case 'CELL_NOT_EMPTY':
      return text.trim() !== '';
    case 'TEXT_CONTAINS':
      return text.includes(wanted);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(wanted);
    case 'TEXT_EQUAL_TO':
      return text === wanted;
    case 'TEXT_STARTS_WITH':
      return text.startsWith(wanted);
    case 'TEXT_ENDS_WITH':
      return text.endsWith(wanted);
    default:
      return false;
  }
}
