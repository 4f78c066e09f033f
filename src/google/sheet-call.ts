/** Calls about one tab. A refusal there has no status, so the workbook is looked at for what stands in the way. */
import { activeSpreadsheet } from './active';
import { callService, type FindReason, type Reason, type Repeat } from './service-error';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Reads in a tab; a tab that was removed meanwhile is refused as that. `name` spares the question of what it is called. */
export function readSheet<T>(sheet: Sheet, call: string, run: () => T, name = sheet.getName()): T {
  return callService(call, 'any', run, reasonFor(sheet, name, false));
}

/** Writes in a tab; a protected tab, and a workbook that can be read but not written, are refused as that. */
export function writeSheet<T>(
  sheet: Sheet,
  call: string,
  repeat: Repeat,
  run: () => T,
  name = sheet.getName(),
): T {
  return callService(call, repeat, run, reasonFor(sheet, name, true));
}

function reasonFor(sheet: Sheet, tab: string, writes: boolean): FindReason {
  const because = (kind: Reason['kind']): Reason => ({ kind, tab });
  return (last) => {
    try {
      const names = activeSpreadsheet()
        .getSheets()
        .map((one) => one.getName());
      if (!names.includes(tab) && !names.includes(nameNow(sheet))) return because('sheet-gone');
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

/** What a tab is called now; nothing when it is gone. */
function nameNow(sheet: Sheet): string {
  try {
    return sheet.getName();
  } catch {
    return '';
  }
}

function isProtected(sheet: Sheet): boolean {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  return [SHEET, RANGE].some((type) =>
    sheet.getProtections(type).some((protection) => !protection.canEdit()),
  );
}
