import type ExcelJS from 'exceljs';
import { columnLetters } from './a1';
import { allGroups, groupKey, isCollapsedAt, type Group } from './groups';
import type { GroupsModel, SheetModel } from './spreadsheet-model';

/** Sets how deep the rows and columns of a tab lie, and hides those that a collapsed group hides. */
export function writeGroups(worksheet: ExcelJS.Worksheet, sheet: SheetModel): void {
  for (const row of sheet.hiddenRows) worksheet.getRow(row).hidden = true;
  for (const [place, depth] of sheet.rowGroups.depths) {
    const row = worksheet.getRow(place);
    row.outlineLevel = depth;
    if (isCollapsedAt(sheet.rowGroups, place)) row.hidden = true;
  }
  for (const [place, depth] of sheet.columnGroups.depths) {
    const column = worksheet.getColumn(columnLetters(place));
    column.outlineLevel = depth;
    if (isCollapsedAt(sheet.columnGroups, place)) column.hidden = true;
  }
  const { controlsBefore: above } = sheet.rowGroups;
  const { controlsBefore: left } = sheet.columnGroups;
  if (above || left) {
    Object.assign(worksheet.properties, { outlineProperties: { summaryBelow: !above, summaryRight: !left } });
  }
}

/** The row or column that opens and shuts a group. */
export function controlOf({ controlsBefore }: GroupsModel, { first, last }: Group): number {
  return controlsBefore ? first - 1 : last + 1;
}

function shut(groups: GroupsModel): Group[] {
  return allGroups(groups).filter((group) => groups.collapsed.has(groupKey(group)));
}

/** A tab's part where the control of each collapsed group of rows is marked; the library marks every row of a group. */
export function withControls(sheetXml: string, { rowGroups, columnGroups }: SheetModel): string {
  const plain = sheetXml.replace(/(<(?:row|col)\b[^>]*?) collapsed="1"/g, '$1');
  const rows = new Set(shut(rowGroups).map((group) => String(controlOf(rowGroups, group))));
  const columns = new Set(shut(columnGroups).map((group) => String(controlOf(columnGroups, group))));
  const mark = (xml: string, tag: string, attribute: string, numbers: ReadonlySet<string>): string =>
    numbers.size === 0
      ? xml
      : xml.replace(new RegExp(`<${tag}\\b[^>]*?\\b${attribute}="(\\d+)"`, 'g'), (start, number: string) =>
          numbers.has(number) ? `${start} collapsed="1"` : start,
        );
  return mark(mark(plain, 'row', 'r', rows), 'col', 'min', columns);
}
