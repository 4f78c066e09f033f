import type { Area } from '../../sheets/a1';
import type { SheetModel, SpreadsheetModel } from '../../sheets/spreadsheet-model';
import type { World } from '../world';

/** A spreadsheet of the world. */
export interface SpreadsheetState {
  readonly world: World;
  readonly book: SpreadsheetModel;
}

/** A sheet and the spreadsheet that it stands in. */
export interface SheetState extends SpreadsheetState {
  readonly sheet: SheetModel;
}

/** A rectangle of a sheet. */
export interface RangeState extends SheetState {
  readonly area: Area;
}

/** Ranges of one sheet. */
export interface RangeListState extends SheetState {
  readonly ranges: readonly RangeState[];
}
