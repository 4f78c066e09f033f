import { noteTab } from './active';
import { callService } from './service-error';

/**
 * Puts a tab of this name last, which makes it the open one. There must be none of that name: then one that is there when
 * the call is made again was made by the first, whose answer was lost.
 */
export function insertSheet(active: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string) {
  const sheet = callService(
    'Spreadsheet.insertSheet',
    'any',
    () => active.getSheetByName(name) ?? active.insertSheet(name, active.getSheets().length),
  );
  noteTab({ sheet, name });
  return sheet;
}
