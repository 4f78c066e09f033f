import type { RawCell, RawSheet } from '../contract/cell';
import { cellAddress, type Place } from '../values/place';
import { checkAndPublish, type CheckedWorkbook } from './check-and-publish';
import type { Change } from './check-workbook';
import type { Busy, Refusal } from './failure';
import { withKeys } from './finding-keys';
import { sheetNames } from './finding-message';
import type { NotReplaced, Ports } from './ports';
import type { ReportDefinition } from './report-definition';
import { rightCell, rightText } from './right-cell';

/** What a check says of the workbook after a value was to be written in it. Plain JSON. */
export interface ValueWritten extends CheckedWorkbook {
  /** The cell and what was written there; null when nothing was. */
  readonly written: { readonly sheet: string; readonly cell: string; readonly value: string } | null;
  /** Why nothing was written, in words; null when something was. */
  readonly notWritten: string | null;
}

/**
 * Writes the right value in the cell of the finding with the key, as a fresh reading of the workbook has them both, and
 * checks the workbook as it then is. Writes nothing where the cell no longer holds what it held.
 */
export function writeValue<Workbook>(
  ports: Ports,
  report: ReportDefinition<Workbook>,
  key: string,
): ValueWritten | Busy | Refusal<'no-known-sheet'> {
  const outcome: { why: NotReplaced; written: ValueWritten['written'] } = { why: 'gone', written: null };
  const write: Change<Workbook> = (reading, sheets) => {
    const keyed = withKeys(
      report.check(reading, reading.files),
      sheetNames(reading.sheets),
      report.tabs.firstName,
    );
    const finding = keyed.find((one) => one.key === key)?.finding;
    const right = finding === undefined ? null : rightCell(report, reading, finding);
    if (finding === undefined || right === null) return sheets;
    const { place } = finding;
    const replaced = ports.spreadsheet.replaceValue(place, right.now, right.value);
    if (replaced.kind !== 'written') {
      outcome.why = replaced.kind;
      return sheets;
    }
    outcome.written = { sheet: place.tab, cell: cellAddress(place), value: rightText(right.value) };
    return withCell(sheets, place, replaced.cell);
  };
  const checked = checkAndPublish(ports, report, null, write);
  if (!checked.ok) return checked;
  const { why, written } = outcome;
  return { ...checked, written, notWritten: written === null ? report.words.notReplaced(why) : null };
}

function withCell(
  sheets: readonly RawSheet[],
  { tab, row, column }: Place,
  cell: RawCell,
): readonly RawSheet[] {
  return sheets.map((sheet) =>
    sheet.name === tab
      ? {
          ...sheet,
          cells: sheet.cells.map((line, index) =>
            index === row ? line.map((one, at) => (at === column ? cell : one)) : line,
          ),
        }
      : sheet,
  );
}
