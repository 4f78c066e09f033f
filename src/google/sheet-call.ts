/** Calls about one tab. A refusal there has no status, so the workbook is looked at for what stands in the way. */
import { callService, type FindReason, type Reason, type Repeat } from './service-error';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Reads in a tab; a tab that was removed meanwhile is refused as that. */
export function readSheet<T>(sheet: Sheet, call: string, run: () => T): T {
  return callService(call, 'any', run, reasonFor(sheet, false));
}

/** Writes in a tab; a protected tab, and a workbook that can be read but not written, are refused as that. */
export function writeSheet<T>(sheet: Sheet, call: string, repeat: Repeat, run: () => T): T {
  return callService(call, repeat, run, reasonFor(sheet, true));
}

function reasonFor(sheet: Sheet, writes: boolean): FindReason {
  const id = sheet.getSheetId();
  const tab = sheet.getName();
  const because = (kind: Reason['kind']): Reason => ({ kind, tab });
  return (last) => {
    try {
      const tabs = SpreadsheetApp.getActiveSpreadsheet().getSheets();
      if (!tabs.some((one) => one.getSheetId() === id)) return because('sheet-gone');
      if (writes && isProtected(sheet)) return because('protected');
      if (!writes || !last) return null;
      sheet.getRange(1, 1).getValue();
      return because('read-only');
    } catch {
      // The workbook does not answer this either: the call was refused because Google does not answer.
      return null;
    }
  };
}

function isProtected(sheet: Sheet): boolean {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  return [SHEET, RANGE].some((type) =>
    sheet.getProtections(type).some((protection) => !protection.canEdit()),
  );
}
