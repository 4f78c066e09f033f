import type { Finding } from '../finding';
import { sheets } from '../workbook/sheets';

/** Longer than any row number or column's letters. */
const WIDTH = 8;

const tabs: readonly string[] = sheets.map(({ name }) => name);

/** The findings in the officer's order: by tab, then row, column and code; those alike in all keep their order. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .map((finding) => [placeOf(finding), finding] as const)
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([, finding]) => finding);
}

/** Where the finding stands, so that the order of places is that of their texts. */
function placeOf({ sheet, cell, code }: Finding): string {
  const [column = '', row = ''] = cell.split(/(?=\d)(?<!\d)/);
  const parts = [String(tabs.indexOf(sheet)), row, column].map((part) => part.padStart(WIDTH));
  return parts.join('') + code;
}
