/** What a rule of data validation says of a cell, in the words that a person meets. */
import { allows } from '../../../host/services/spreadsheet/validation-rules';
import { a1Notation, type Area } from '../../../host/sheets/a1';
import { contains } from '../../../host/sheets/areas';
import { calculate, unknownFormula } from '../../../host/sheets/formula';
import { copiedFormula } from '../../../host/sheets/moved-references';
import { shownText } from '../../../host/sheets/shown-cell';
import {
  cellAt,
  type CellValue,
  type RuleValue,
  type SheetModel,
  type SpreadsheetModel,
  type ValidationModel,
} from '../../../host/sheets/spreadsheet-model';

/** Finds cells that break their rule; it remembers what a rule says of a value, and so is made for one answer. */
export interface RuleReader {
  /** What the rule of a cell demands that the value is not; undefined where the value is allowed. */
  fault(validation: ValidationModel, row: number, column: number, value: CellValue): string | undefined;
}

/** A reader of the rules of a tab. */
export function readRules(book: SpreadsheetModel, sheet: SheetModel): RuleReader {
  const known = new Map<ValidationModel, Map<string, boolean>>();
  return {
    fault(validation, row, column, value) {
      if (value === '') return undefined;
      const { rule } = validation;
      const isAllowed = (): boolean => {
        if (rule.criteria === undefined) return true;
        if (rule.criteria === 'CUSTOM_FORMULA') return formulaAllows(book, sheet, validation, row, column);
        const answers = known.get(validation) ?? new Map<string, boolean>();
        known.set(validation, answers);
        const key = JSON.stringify(value);
        const answer = answers.get(key) ?? allows({ book, sheet }, rule, value);
        answers.set(key, answer);
        return answer;
      };
      return isAllowed() ? undefined : (rule.helpText ?? demandOf(validation, book.locale));
    },
  };
}

/** Why the first of an area's cells that its strict rule refuses is refused; null where all are allowed. */
export function refusalIn(book: SpreadsheetModel, sheet: SheetModel, area: Area): string | null {
  const strict = sheet.validations.filter(({ rule }) => !rule.allowInvalid);
  if (strict.length === 0) return null;
  const rules = readRules(book, sheet);
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = cellAt(sheet, row, column);
      const ruled = cell && strict.find(({ areas }) => areas.some((one) => contains(one, row, column)));
      const fault = ruled && rules.fault(ruled, row, column, calculate(book, sheet, cell));
      if (fault === undefined) continue;
      const name = a1Notation({ row, column, rows: 1, columns: 1 });
      return `Det du angav i cell ${name} strider mot cellens regel för dataverifiering. ${fault}`;
    }
  }
  return null;
}

/** Whether a rule's own formula holds in a cell; one that the host cannot work out is taken to. */
function formulaAllows(
  book: SpreadsheetModel,
  sheet: SheetModel,
  { areas: [first], rule }: ValidationModel,
  row: number,
  column: number,
): boolean {
  const [formula] = rule.values;
  if (!first || typeof formula !== 'string') return true;
  const here = copiedFormula(formula.replace(/^=/, ''), row - first.row, column - first.column);
  const value = calculate(book, sheet, { formula: here });
  return value === unknownFormula || value === true || (typeof value === 'number' && value !== 0);
}

/** What each kind of rule demands, with its values in place of {0} and {1}; Sheets has such a sentence for each. */
const demands: Readonly<Record<string, string>> = {
  CHECKBOX: 'Ange TRUE eller FALSE.',
  VALUE_IN_LIST: 'Ange något av följande värden: {0}.',
  VALUE_IN_RANGE: 'Ange ett värde som finns i {0}.',
  TEXT_CONTAINS: 'Ange en text som innehåller ”{0}”.',
  TEXT_DOES_NOT_CONTAIN: 'Ange en text som inte innehåller ”{0}”.',
  TEXT_EQUAL_TO: 'Ange texten ”{0}”.',
  TEXT_IS_VALID_EMAIL: 'Ange en giltig e-postadress.',
  TEXT_IS_VALID_URL: 'Ange en giltig webbadress.',
  DATE_IS_VALID_DATE: 'Ange ett giltigt datum.',
  DATE_AFTER: 'Ange ett datum efter {0}.',
  DATE_BEFORE: 'Ange ett datum före {0}.',
  DATE_ON_OR_AFTER: 'Ange ett datum den {0} eller senare.',
  DATE_ON_OR_BEFORE: 'Ange ett datum den {0} eller tidigare.',
  DATE_EQUAL_TO: 'Ange datumet {0}.',
  DATE_BETWEEN: 'Ange ett datum från {0} till {1}.',
  DATE_NOT_BETWEEN: 'Ange ett datum som inte ligger från {0} till {1}.',
  NUMBER_BETWEEN: 'Ange ett tal mellan {0} och {1}.',
  NUMBER_NOT_BETWEEN: 'Ange ett tal som inte ligger mellan {0} och {1}.',
  NUMBER_EQUAL_TO: 'Ange talet {0}.',
  NUMBER_NOT_EQUAL_TO: 'Ange ett annat tal än {0}.',
  NUMBER_GREATER_THAN: 'Ange ett tal som är större än {0}.',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'Ange ett tal som är {0} eller större.',
  NUMBER_LESS_THAN: 'Ange ett tal som är mindre än {0}.',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'Ange ett tal som är {0} eller mindre.',
};

function demandOf({ rule: { criteria = '', values } }: ValidationModel, locale: string): string {
  const demand = demands[criteria] ?? 'Ange ett värde som regeln tillåter.';
  return demand.replace(/\{(\d)\}/g, (_, index: string) => wordsOf(values[Number(index)], locale));
}

function wordsOf(value: RuleValue | undefined, locale: string): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object' && 'area' in value)
    return `${value.sheet === undefined ? '' : `${value.sheet}!`}${a1Notation(value.area)}`;
  return shownText(value as CellValue, undefined, locale);
}
