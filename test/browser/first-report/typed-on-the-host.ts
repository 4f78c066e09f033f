import { openHost, type Host } from '../../../host/host';
import { parseA1 } from '../../../host/sheets/a1';
import { cellAt, createSpreadsheet, type SheetModel } from '../../../host/sheets/spreadsheet-model';
import { typeText } from '../../../host/sheets/type-text';
import { mendings, pastedActivities, pastedBudget, typedTabs } from './typed-case';

/** Types the same case with nothing pasted, by the host alone: the cells typed, and the rows of findings met. */
export function typedOnTheHost(): { readonly cells: number; readonly findings: number } {
  const host = openHost({ workbook: createSpreadsheet('Ny arbetsbok') });
  host.call('setUpWorkbook');
  const met = new Set<string>();
  let cells = 0;
  const type = (sheet: SheetModel, row: number, column: number, text: string | undefined): void => {
    if (text === undefined || text === '') return;
    typeText(host.workbook, sheet, row, column, text);
    cells += 1;
  };
  for (const { tab, rows, isKeyed } of typedTabs) {
    const sheet = sheetOf(host, tab);
    for (const [index, row] of rows.entries()) {
      namesOf(sheet, isKeyed).forEach((name, at) => {
        if (isKeyed) type(sheet, at + 1, 2, row[name]);
        else type(sheet, index + 2, at + 1, row[name]);
      });
    }
  }
  for (const { tab, headings, chosen, rows } of [pastedActivities, pastedBudget]) {
    const sheet = sheetOf(host, tab);
    const names = namesOf(sheet, false);
    for (const [index, row] of rows.filter((one) => !one.includes('Summa')).entries()) {
      headings.forEach((heading, at) => {
        type(sheet, index + 2, names.indexOf(chosen[heading] ?? heading) + 1, row[at]);
      });
    }
  }
  for (let isMended = true; isMended;) {
    const { groups } = host.call('checkWorkbook') as unknown as {
      readonly groups: readonly { readonly message: string }[];
    };
    const found = groups.map(({ message }) => message.replaceAll('\u00a0', ' '));
    for (const sentence of found) met.add(sentence);
    const now = mendings.filter(({ finding }) => found.some((one) => one.startsWith(finding)));
    for (const mending of now) {
      for (const [name, text] of Object.entries(mending.cells)) {
        const { row = 0, column = 0 } = parseA1(name, { rows: 100, columns: 100 }) ?? {};
        type(sheetOf(host, mending.tab), row, column, text);
      }
    }
    isMended = now.length > 0;
  }
  return { cells, findings: met.size };
}

function sheetOf({ workbook }: Host, tab: string): SheetModel {
  const sheet = workbook.sheets.find(({ name }) => name === tab);
  if (sheet === undefined) throw new Error(`there is no tab ${tab}`);
  return sheet;
}

/** The headings of a table, or what stands in the first column. */
function namesOf(sheet: SheetModel, isKeyed: boolean): readonly string[] {
  return Array.from({ length: 40 }, (_, at) => {
    const value = (isKeyed ? cellAt(sheet, at + 1, 1) : cellAt(sheet, 1, at + 1))?.value;
    return typeof value === 'string' ? value : '';
  });
}
