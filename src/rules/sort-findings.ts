import type { Finding } from '../finding';
import { sheets } from '../workbook/sheets';

/** The findings in the officer's order: by tab, then row, column and code; those alike in all keep their order. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const placed = findings.map((finding) => ({ finding, place: placeOf(finding) }));
  placed.sort(
    (a, b) =>
      a.place.tab - b.place.tab ||
      a.place.row - b.place.row ||
      a.place.column.length - b.place.column.length ||
      compare(a.place.column, b.place.column) ||
      compare(a.finding.code, b.finding.code),
  );
  return placed.map(({ finding }) => finding);
}

const tabs = new Map<string, number>(sheets.map((sheet, index) => [sheet.name, index]));

function placeOf({ sheet, cell }: Finding) {
  const column = cell.replace(/\d+$/, '');
  return { tab: tabs.get(sheet) ?? tabs.size, row: Number(cell.slice(column.length)), column };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
