import { DOMParser } from '@xmldom/xmldom';
import { parseA1 } from './a1';
import type { NamedRangeModel, SheetModel, SpreadsheetModel } from './spreadsheet-model';
import { absoluteReference, fileSize } from './validation-terms';

/**
 * The names of a workbook's part `xl/workbook.xml` that stand for one range of cells. Names of formulas, of several
 * ranges and those that Excel makes itself (print areas) are left out, as Sheets leaves them out.
 */
export function readNamedRanges(workbookXml: string, sheets: readonly SheetModel[]): NamedRangeModel[] {
  if (!workbookXml.includes('definedName')) return [];
  const document = new DOMParser().parseFromString(workbookXml, 'text/xml');
  return Array.from(document.getElementsByTagNameNS('*', 'definedName')).flatMap((element) => {
    const name = element.getAttribute('name') ?? '';
    const found = parseA1(element.textContent ?? '', fileSize);
    const sheet = sheets.find((candidate) => candidate.name === found?.sheet);
    if (name.startsWith('_xlnm.') || !found || !sheet) return [];
    const { row, column, rows, columns } = found;
    return [{ name, sheet: sheet.id, area: { row, column, rows, columns } }];
  });
}

/** The part with the spreadsheet's named ranges put in, in their place after the tabs. */
export function withNamedRanges(workbookXml: string, { namedRanges, sheets }: SpreadsheetModel): string {
  const names = namedRanges.flatMap(({ name, sheet: id, area }) => {
    const sheet = sheets.find((candidate) => candidate.id === id);
    return sheet
      ? [
          `<definedName name="${escapeXml(name)}">${escapeXml(absoluteReference({ sheet: sheet.name, area }))}</definedName>`,
        ]
      : [];
  });
  return names.length === 0
    ? workbookXml
    : workbookXml.replace('</sheets>', `</sheets><definedNames>${names.join('')}</definedNames>`);
}

/** Text as the content of an element or an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
