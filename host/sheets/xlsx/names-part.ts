import { fileSize, parseA1 } from '../a1';
import type { NamedRangeModel, SheetModel, SpreadsheetModel } from '../spreadsheet-model';
import { absoluteReference } from '../validation-terms';
import { isListTabName } from './list-tab';
import { isProtectionName } from './protection-details';
import { childOf, childrenOf, textOf, type XmlElement } from './xml-tree';
import { escapeText, xml } from './xml-out';

/**
 * The names of a workbook that stand for one range of cells. Names of formulas, of constants, of several ranges and those
 * that Excel makes itself (print areas) are left out, as Sheets leaves them out.
 */
export function readNamedRanges(workbook: XmlElement, sheets: readonly SheetModel[]): NamedRangeModel[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const names = new Map<string, NamedRangeModel>();
  for (const element of childrenOf(childOf(workbook, 'definedNames'), 'definedName')) {
    const { name = '' } = element.attributes;
    const found = parseA1(textOf(element), fileSize);
    const sheet = found?.sheet === undefined ? undefined : byName.get(found.sheet.toLowerCase());
    if (
      name === '' ||
      name.startsWith('_xlnm') ||
      isProtectionName(name) ||
      isListTabName(name) ||
      !found ||
      !sheet
    )
      continue;
    const { row, column, rows, columns } = found;
    // One of the whole workbook replaces one of a tab alone: a spreadsheet has each name once.
    const isOfBook = element.attributes['localSheetId'] === undefined;
    if (!names.has(name.toLowerCase()) || isOfBook) {
      names.set(name.toLowerCase(), { name, sheet: sheet.id, area: { row, column, rows, columns } });
    }
  }
  return [...names.values()];
}

/** A spreadsheet's named ranges. */
export function namedRangesXml({ namedRanges, sheets }: SpreadsheetModel): readonly string[] {
  return namedRanges.flatMap(({ name, sheet: id, area }) => {
    const sheet = sheets.find((candidate) => candidate.id === id);
    if (!sheet) return [];
    return [xml('definedName', { name }, escapeText(absoluteReference({ sheet: sheet.name, area })))];
  });
}
