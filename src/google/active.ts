/** The spreadsheet that the script is bound to, and its tabs. Each question about them crosses to Google, so a run asks once. */
import { once } from '../engine/values/once';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab and its name. */
export interface NamedSheet {
  readonly sheet: Sheet;
  readonly name: string;
}

/** Google loads the script again for each run. */
const read: { tabs: readonly NamedSheet[] | null } = { tabs: null };

export const activeSpreadsheet = once(() => SpreadsheetApp.getActiveSpreadsheet());

/** The tabs as they are now, in their order. */
export function readTabs(): readonly NamedSheet[] {
  return (read.tabs = activeSpreadsheet()
    .getSheets()
    .map((sheet) => ({ sheet, name: sheet.getName() })));
}

/** The tabs as this run last read them: people may have changed them since, the run itself has not. */
export function knownTabs(): readonly NamedSheet[] {
  return read.tabs ?? readTabs();
}

/** To be called when the run itself makes a tab, which is then the last. */
export function noteTab(made: NamedSheet): void {
  if (read.tabs !== null) read.tabs = [...read.tabs.filter(({ name }) => name !== made.name), made];
}

/** To be called when the run itself renames or removes a tab. */
export function forgetTabs(): void {
  read.tabs = null;
}
