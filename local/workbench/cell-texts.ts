import { ServiceError } from '../runtime/service-error';
import { displayedValue } from '../sheets/displayed-value';
import type { CellModel, CellValue } from '../sheets/spreadsheet-model';
export function shownText(value: CellValue, numberFormat: string | undefined, locale: string): string {
  try {
    return displayedValue(value, numberFormat ?? 'General', locale);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return displayedValue(typeof value === 'object' ? value.serial : value, 'General', locale);
  }
}
export function enteredAs(cell: CellModel, value: CellValue, locale: string): string {
  if (cell.formula !== undefined) return `=${cell.formula}`;
  return typeof value === 'number'
    ? String(value).replace('.', locale.startsWith('en') ? '.' : ',')
    : shownText(value, typeof value === 'object' ? 'yyyy-mm-dd' : undefined, locale);
}
