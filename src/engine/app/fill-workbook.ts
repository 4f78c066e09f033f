import type { RawSheet } from '../contract/cell';
import { grouped } from '../values/grouped';
import { refusalOf, type Fill, type SpreadsheetPort } from './ports';
import type { NotWritten } from './report-definition';

/** The tabs as they are when blank cells have been filled, and those that could not be. */
export interface Filled {
  readonly sheets: readonly RawSheet[];
  readonly notWritten: readonly NotWritten[];
}

/** Fills blank cells, tab by tab. What somebody has typed since the tabs were read stays. */
export function fillWorkbook(
  { fillBlanks }: Pick<SpreadsheetPort, 'fillBlanks'>,
  sheets: readonly RawSheet[],
  fills: readonly Fill[],
): Filled {
  if (fills.length === 0) return { sheets, notWritten: [] };
  const notWritten: NotWritten[] = [];
  const byTab = grouped(fills, ({ place }) => place.tab);
  const filled = sheets.map((sheet) => {
    const wanted = byTab.get(sheet.name);
    if (wanted === undefined) return sheet;
    let done: readonly Fill[] = [];
    const refusal = refusalOf(() => {
      done = fillBlanks(sheet.name, wanted);
    });
    if (refusal !== null) notWritten.push({ part: 'fills', tab: sheet.name, kind: refusal.kind });
    return withFills(sheet, done);
  });
  return { sheets: filled, notWritten };
}

/** What a formula gives is no input, and is left out. */
function withFills(sheet: RawSheet, fills: readonly Fill[]): RawSheet {
  const byRow = grouped(
    fills.filter((fill) => !isFormula(fill)),
    ({ place }) => place.row,
  );
  if (byRow.size === 0) return sheet;
  const cells = sheet.cells.map((row, index) => {
    const filled = [...row];
    for (const { place, value } of byRow.get(index) ?? []) filled[place.column] = value;
    return filled;
  });
  return { ...sheet, cells };
}

function isFormula({ value }: Fill): boolean {
  return typeof value === 'string' && value.startsWith('=');
}
