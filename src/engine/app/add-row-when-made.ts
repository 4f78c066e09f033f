import { firstFreeRow, mayWrite } from '../paste/pasted-block';
import type { Check } from './check-workbook';
import { refusalOf, type DocumentRef, type Ports } from './ports';
import type { ReportDefinition } from './report-definition';

/**
 * Writes in the workbook that the report is made, in a row below all others of its tab, where the report wants that and no
 * row says so already. Nothing that stands there is covered. Answers what became of it, in words; null where there was
 * nothing to write. A refusal stops nothing: the report is there.
 */
export function addRowWhenMade<Workbook>(
  { spreadsheet }: Pick<Ports, 'spreadsheet'>,
  { rowWhenMade, tabs }: ReportDefinition<Workbook>,
  { workbook, sheets, values }: Check<Workbook>,
  document: DocumentRef,
): string | null {
  const wanted = rowWhenMade?.(workbook, document) ?? null;
  if (wanted === null) return null;
  const tab = sheets.find(({ name }) => name === wanted.sheet)?.tab;
  const cells = values.find(({ name }) => name === tab)?.cells ?? [];
  const located = tabs.locate(wanted.sheet, cells);
  if (
    tab === undefined ||
    located === null ||
    !Object.keys(wanted.cells).every((name) => located.at.has(name))
  )
    return wanted.notAdded;
  const placed = Object.entries({ ...wanted.cells, ...wanted.more })
    .flatMap(([name, cell]) => {
      const at = located.at.get(name);
      return at === undefined ? [] : [{ at, cell }];
    })
    .sort((a, b) => a.at - b.at);
  const row = firstFreeRow({ cells }, located.headingRow, new Set());
  let isAdded = false as boolean;
  refusalOf(() => {
    const [at, line] = [placed.map((one) => one.at), placed.map((one) => one.cell)];
    isAdded = spreadsheet.addRows(tab, row, at, [line], mayWrite);
  });
  return isAdded ? wanted.added : wanted.notAdded;
}
