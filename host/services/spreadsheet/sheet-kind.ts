import { enumeration } from '../enumeration';

/** Apps Script's SheetType. Every sheet here is a grid: one that a chart has for itself is not modelled. */
export const sheetKind = enumeration('SheetType', 'SpreadsheetApp', ['GRID', 'OBJECT']);
