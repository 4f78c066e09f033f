/**
 * The four types whose members give objects of each other. They are declared here by name, so that any file may give a
 * Range or a Sheet; `describe-types.ts` is the one place that says what each of them can do.
 */
import { declareType } from '../../runtime/define-stand-in';
import type { RangeListState, RangeState, SheetState, SpreadsheetState } from './sheet-state';

/** Apps Script's Range. */
export const rangeType = declareType<RangeState>('Range', 'SpreadsheetApp');

/** Apps Script's RangeList: one call writes to all its ranges. */
export const rangeListType = declareType<RangeListState>('RangeList', 'SpreadsheetApp');

/** Apps Script's Sheet. */
export const sheetType = declareType<SheetState>('Sheet', 'SpreadsheetApp');

/** Apps Script's Spreadsheet. */
export const spreadsheetType = declareType<SpreadsheetState>('Spreadsheet', 'SpreadsheetApp');
