/** The cell of a finding as it stands, and the one value that it can mean. */
import type { Finding } from '../checks/finding';
import { quoted } from '../checks/quoted';
import { cellText, type RawCell } from '../contract/cell';
import { withoutIdentityNumbers } from '../values/identity-numbers';
import { number } from '../../swedish/format';
import type { Check } from './check-workbook';
import type { ReportDefinition } from './report-definition';

/** What stands in a cell, and what is to stand there. */
export interface RightCell {
  readonly now: RawCell;
  readonly value: RawCell;
}

/** The right value of the cell of a finding; null where there is not just one. Never one that may be an identity number. */
export function rightCell<Workbook>(
  report: ReportDefinition<Workbook>,
  check: Check<Workbook>,
  finding: Finding,
): RightCell | null {
  const { tab, row, column } = finding.place;
  const cells = check.values.find(({ name }) => name === tab)?.cells;
  const now = cells?.[row]?.[column] ?? '';
  if (cells === undefined || now === '') return null;
  const value = report.rightValue(check, finding, cells);
  return value === null || holdsIdentityNumber(value) ? null : { now, value };
}

/** What a page offers to write in the cell of each finding, in words; null where there is nothing to offer. */
export function rightTexts<Workbook>(
  report: ReportDefinition<Workbook>,
  check: Check<Workbook>,
): (finding: Finding) => string | null {
  return (finding) => {
    const right = rightCell(report, check, finding);
    return right === null ? null : rightText(right.value);
  };
}

/** A value as it is offered: `3 240`, `2024-06-01`, `”Art Camp”`. */
export function rightText(value: RawCell): string {
  if (typeof value === 'number') return Number(value.toFixed(2)) === value ? number(value) : cellText(value);
  return typeof value === 'object' ? value.date : quoted(cellText(value));
}

function holdsIdentityNumber(value: RawCell): boolean {
  const text = cellText(value);
  return withoutIdentityNumbers(text) !== text;
}
