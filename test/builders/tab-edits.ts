/** What people do with the tabs of a workbook on the local host. */
import type { Host } from '../../host/host';
import type { SheetModel } from '../../host/sheets/spreadsheet-model';
import type { RawSheet } from '../../src/engine/contract/cell';
import { spreadsheetOf } from './on-the-host';

/** Removes the tab of this name, if there is one; the names of its ranges go with it. */
export function removeTab({ workbook }: Host, name: string): void {
  const at = workbook.sheets.findIndex((sheet) => sheet.name === name);
  const [removed] = at === -1 ? [] : workbook.sheets.splice(at, 1);
  const named = workbook.namedRanges.filter(({ sheet }) => sheet !== removed?.id);
  workbook.namedRanges.splice(0, workbook.namedRanges.length, ...named);
}

/** Protects a tab from all but its owner and the editors, by their addresses. */
export function protectTab({ protections }: SheetModel, editors: readonly string[] = []): void {
  protections.push({
    area: undefined,
    rangeName: null,
    description: '',
    warningOnly: false,
    domainEdit: false,
    editors: [...editors],
    unprotected: [],
  });
}

/** Puts these tabs in the place of all that there are. */
export function replaceTabs(host: Host, sheets: readonly RawSheet[]): void {
  for (const { name } of [...host.workbook.sheets]) removeTab(host, name);
  host.workbook.sheets.push(...spreadsheetOf(sheets).sheets);
}
