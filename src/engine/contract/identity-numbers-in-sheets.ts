import {
  identityNumberIn,
  mayHoldNumber,
  withoutCertainNumbers,
  type Certainty,
} from '../values/identity-numbers';
import type { Place } from '../values/place';
import { cellText, type RawCell, type RawSheet } from './cell';

/** Where a personnummer or samordningsnummer stands: in a cell, or in the name of the tab, whose place is then A1. */
export interface PlacedNumber {
  readonly place: Place;
  readonly in: 'cell' | 'tab-name';
  readonly certainty: Certainty;
}

/** Tabs without the identity numbers that are certain, and where those, and those that may be some, stand. */
export interface MaskedSheets {
  readonly sheets: readonly RawSheet[];
  readonly numbers: readonly PlacedNumber[];
}

/** The shortest text that can be one: `850709TF12` is ten, a date is six. */
const SHORTEST = 10;
/** Whole numbers below this have fewer digits. */
const SMALLEST = 1e9;

/**
 * The tabs with `REMOVED_NUMBER` in place of every identity number that is certain, in any cell and in their names.
 * Everything that is made of a workbook is made of what this answers, so nothing else has to look out for them.
 */
export function maskSheets(sheets: readonly RawSheet[]): MaskedSheets {
  const numbers: PlacedNumber[] = [];
  const masked = sheets.map((sheet): RawSheet => {
    const tab = withoutCertainNumbers(sheet.name);
    const inName = identityNumberIn(sheet.name);
    if (inName !== null)
      numbers.push({ place: { tab, row: 0, column: 0 }, in: 'tab-name', certainty: inName });
    const cells = sheet.cells.map((line, row) => {
      const changed = new Map<number, RawCell>();
      line.forEach((cell, column) => {
        if (!mayHold(cell)) return;
        const text = cellText(cell);
        const heading = headingOf(sheet, row, column);
        const certainty = identityNumberIn(text, heading);
        if (certainty === null) return;
        numbers.push({ place: { tab, row, column }, in: 'cell', certainty });
        if (certainty === 'certain') changed.set(column, withoutCertainNumbers(text, heading));
      });
      return changed.size === 0 ? line : line.map((cell, column) => changed.get(column) ?? cell);
    });
    return { name: tab, cells };
  });
  return { sheets: masked, numbers };
}

/** Quick to tell of the many cells that hold none. */
function mayHold(cell: RawCell): boolean {
  if (typeof cell === 'number') return !(Number.isInteger(cell) && Math.abs(cell) < SMALLEST);
  return typeof cell === 'string' && cell.length >= SHORTEST && mayHoldNumber(cell);
}

/** What stands over the cell and first in its row: one of the two may say what it holds. */
function headingOf({ cells }: RawSheet, row: number, column: number): string {
  const over = row === 0 ? '' : (cells[0]?.[column] ?? '');
  const before = column === 0 ? '' : (cells[row]?.[0] ?? '');
  return `${cellText(over)} ${cellText(before)}`;
}
