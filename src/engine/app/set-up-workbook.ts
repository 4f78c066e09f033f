import type { SheetDefinition } from '../contract/column';
import { matchTabs } from '../contract/match-tabs';
import { caseSheet, settingsSheet, sheets, textsSheet } from '../../iop/sheets';
import { alone, type Busy } from './alone';
import type { NewSheet, Ports } from './ports';

/** The headings of the tabs that hold a name and a value a row. */
const keyHeadings: Readonly<Record<string, readonly string[]>> = {
  [caseSheet.name]: ['Uppgift', 'Värde', 'Hjälp'],
  [textsSheet.name]: ['Avsnitt', 'Text', 'Så används texten'],
  [settingsSheet.name]: ['Uppgift', 'Värde', 'Hjälp'],
};

/** Makes the tabs that the workbook lacks, in order, with their headings. What is there already is not touched. */
export function setUpWorkbook(ports: Ports): { readonly ok: true; readonly made: readonly string[] } | Busy {
  return alone(ports, () => ({
    ok: true,
    made: ports.spreadsheet.addSheets(sheets.map(newSheet), (names) => matchTabs(sheets, names)),
  }));
}

function newSheet(sheet: SheetDefinition): NewSheet {
  const names = Object.values(sheet.columns).map((column) => column.name);
  const headings = keyHeadings[sheet.name];
  const rows = headings === undefined ? [names] : [headings, ...names.map((name) => [name, '', ''])];
  return { name: sheet.name, rows, hidden: sheet === settingsSheet };
}
