import type { NewSheet } from '../engine/app/ports';
import type { SheetDefinition } from '../engine/contract/column';
import { caseSheet, settingsSheet, sheets, textsSheet } from './sheets';

/** The headings of the tabs that hold a name and a value a row. */
const keyHeadings: Readonly<Record<string, readonly string[]>> = {
  [caseSheet.name]: ['Uppgift', 'Värde', 'Hjälp'],
  [textsSheet.name]: ['Avsnitt', 'Text', 'Så används texten'],
  [settingsSheet.name]: ['Uppgift', 'Värde', 'Hjälp'],
};

/** The tabs of a new workbook, in order, each with its headings or its keys. */
export const newTabs: readonly NewSheet[] = sheets.map(newTab);

function newTab(sheet: SheetDefinition): NewSheet {
  const names = Object.values(sheet.columns).map((column) => column.name);
  const headings = keyHeadings[sheet.name];
  const rows = headings === undefined ? [names] : [headings, ...names.map((name) => [name, '', ''])];
  return { name: sheet.name, rows, hidden: sheet === settingsSheet };
}
