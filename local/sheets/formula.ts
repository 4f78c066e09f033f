import { unsupported } from '../runtime/service-error';
import type { CellModel, CellValue } from './spreadsheet-model';

/** The calculated value of a formula cell: the one that the file carries. */
export function calculate(cell: CellModel): CellValue {
  if (cell.value === undefined) throw unsupported(`the formula =${cell.formula ?? ''}`);
  return cell.value;
}
